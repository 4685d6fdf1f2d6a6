import type { Locale } from "@bassin/core";
import type { UiText } from "../locales/use-ui-text.ts";
import type { TwinTable, TwinValue } from "../picture/twin-table.ts";
import type { ActorEffects, GivenContribution, ReceivedEffect } from "./actor-effects.ts";

export interface SaysEffects {
  text: UiText;
  locale: Locale;
}

/** The kind of an effect received, in a word or two. */
export const describeReceived = ({ kind }: ReceivedEffect, { text }: SaysEffects): string =>
  text(`effects.received.${kind}`);

/** The kind, the amount when it was said, and the status of what is given. */
export function describeGiven({ kind, status, amount }: GivenContribution, { text, locale }: SaysEffects): string {
  const euros = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "EUR",
    trailingZeroDisplay: "stripIfInteger",
  });
  const what = typeof amount === "number" ? euros.format(amount) : text(`effects.given.${kind}`);
  return `${what} · ${text(`effects.status.${status}`)}`;
}

function rowsOf({ name, receives, gives, flags }: ActorEffects, says: SaysEffects): TwinValue[][] {
  const { text } = says;
  const rows: TwinValue[][] = [
    ...receives.map((effect) => [name, text("effects.receives"), effect.statement, describeReceived(effect, says)]),
    ...gives.map((given) => [name, text("effects.gives"), given.statement, describeGiven(given, says)]),
    ...flags.map((flag) => [name, text("effects.toTalk"), flag, ""]),
  ];
  return rows.length > 0 ? rows : [[name, "", text("effects.nothing"), ""]];
}

/** The table that says the same as the columns: a row for each thing received, given or worth talking about. */
export function effectsTable(actors: readonly ActorEffects[], says: SaysEffects): TwinTable {
  return {
    columns: (["actor", "side", "what", "note"] as const).map((key) => ({ label: says.text(`effects.${key}`) })),
    rows: actors.flatMap((actor) => rowsOf(actor, says)),
  };
}
