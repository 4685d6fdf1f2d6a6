import type { Locale } from "@bassin/core";
import { formatPartialDate } from "../date/partial-date.ts";
import type { UiText } from "../locales/use-ui-text.ts";
import type { TwinTable } from "../picture/twin-table.ts";
import type { BatonLane, BatonMandate, Stretch } from "./baton-layout.ts";

const monthOf = (instant: number) => new Date(instant).toISOString().slice(0, 7);

/** When a mandate ran, in words. */
export function describeMandate({ since, until }: BatonMandate, locale: Locale, text: UiText): string {
  const from = since ? formatPartialDate(since, locale, text) : text("baton.unsaid");
  if (!until) return text("baton.since", { from });
  return text("baton.span", { from, to: formatPartialDate(until, locale, text) });
}

/** The months of a hand-over or of a vacancy, in words; one month is said once. */
export function describeStretch({ starts, ends }: Stretch, locale: Locale, text: UiText): string {
  const [from, to] = [monthOf(starts), monthOf(ends - 1)];
  const words = formatPartialDate(from, locale, text);
  return from === to ? words : text("baton.span", { from: words, to: formatPartialDate(to, locale, text) });
}

/** The timeline as a table: mandates, hand-overs and vacancies, role by role. */
export function batonTable(lanes: readonly BatonLane[], locale: Locale, text: UiText): TwinTable {
  const date = (value: string | null | undefined) => (value ? formatPartialDate(value, locale, text) : null);
  const rows = lanes.flatMap(({ role, bars, handovers, vacancies }) => {
    const name = text(`baton.role.${role}`);
    const month = (instant: number) => formatPartialDate(monthOf(instant), locale, text);
    return [
      ...bars.map(({ mandate, isCurrent }) => [
        name,
        mandate.actor,
        date(mandate.since),
        mandate.until ? date(mandate.until) : text("baton.ongoing"),
        isCurrent ? text("baton.today") : "",
      ]),
      ...handovers.map(({ starts, ends }) => [name, text("baton.handover"), month(starts), month(ends - 1), ""]),
      ...vacancies.map(({ starts, ends, isOpen }) => [
        name,
        text("baton.vacant"),
        month(starts),
        isOpen ? text("baton.ongoing") : month(ends - 1),
        isOpen ? text("baton.today") : "",
      ]),
    ];
  });
  const columns = (["roleColumn", "actor", "from", "to", "note"] as const).map((key) => ({
    label: text(`baton.${key}`),
  }));
  return { columns, rows };
}
