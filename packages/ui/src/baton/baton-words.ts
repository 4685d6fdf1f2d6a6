import type { BatonSpan, Locale } from "@bassin/core";
import { formatPartialDate, introduceDate } from "../date/partial-date.ts";
import type { UiText } from "../locales/use-ui-text.ts";
import type { TwinTable } from "../picture/twin-table.ts";
import type { DrawnLane, Stretch } from "./baton-layout.ts";

/** How the baton speaks: the language, and the names of actors and solutions. */
export interface SaysBaton {
  locale: Locale;
  text: UiText;
  nameOf: (id: string) => string;
}

/** Something that happened to a role: a mandate, a hand-over, a vacancy. */
export interface BatonRow {
  key: string;
  kind: "current" | "past" | "handover" | "vacant";
  stretch: Stretch;
  name: string;
  when: string;
}

const monthOf = (instant: number) => new Date(instant).toISOString().slice(0, 7);

/** A role, with the solution it is for when there is one. */
export function describeLane({ role, solution }: DrawnLane, { text, nameOf }: SaysBaton): string {
  const name = text(`baton.role.${role}`);
  return solution === null ? name : `${name} · ${nameOf(solution)}`;
}

/** When a mandate ran, in words. */
function describeSpan({ since, until }: BatonSpan, { locale, text }: SaysBaton): string {
  if (!until) return text("baton.since", { from: since ? introduceDate(since, locale, text) : text("baton.unsaid") });
  const from = since ? formatPartialDate(since, locale, text) : text("baton.unsaid");
  return text("baton.span", { from, to: formatPartialDate(until, locale, text) });
}

/** The months of a hand-over or of a vacancy, in words; one month is said once. */
function describeStretch({ starts, ends }: Stretch, { locale, text }: SaysBaton): string {
  const [from, to] = [monthOf(starts), monthOf(ends - 1)];
  const words = formatPartialDate(from, locale, text);
  return from === to ? words : text("baton.span", { from: words, to: formatPartialDate(to, locale, text) });
}

/** Everything that happened to a role, in the order it began. */
export function listRows(lane: DrawnLane, says: SaysBaton): BatonRow[] {
  const bars = lane.bars.map(({ span, ...stretch }): BatonRow => {
    const [name, when] = [says.nameOf(span.actor), describeSpan(span, says)];
    return { key: span.mandate, kind: span.isCurrent ? "current" : "past", stretch, name, when };
  });
  const say = (kind: "handover" | "vacant") => (stretch: Stretch) => ({
    key: `${kind} ${stretch.starts}`,
    kind,
    stretch,
    name: says.text(`baton.${kind}`),
    when: describeStretch(stretch, says),
  });
  const others = [...lane.handovers.map(say("handover")), ...lane.vacancies.map(say("vacant"))];
  return [...bars, ...others].toSorted((a, b) => a.stretch.starts - b.stretch.starts);
}

/** The timeline as a table: mandates, hand-overs and vacancies, role by role. */
export function batonTable(lanes: readonly DrawnLane[], says: SaysBaton): TwinTable {
  const { locale, text, nameOf } = says;
  const date = (value: string | null) => (value ? formatPartialDate(value, locale, text) : null);
  const month = (instant: number) => formatPartialDate(monthOf(instant), locale, text);
  const rows = lanes.flatMap((lane) => {
    const name = describeLane(lane, says);
    return [
      ...lane.bars.map(({ span }) => [
        name,
        nameOf(span.actor),
        date(span.since),
        span.until ? date(span.until) : text("baton.ongoing"),
        span.isCurrent ? text("baton.today") : "",
      ]),
      ...lane.handovers.map(({ starts, ends }) => [name, text("baton.handover"), month(starts), month(ends - 1), ""]),
      ...lane.vacancies.map(({ starts, ends, isOpen }) => [
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
