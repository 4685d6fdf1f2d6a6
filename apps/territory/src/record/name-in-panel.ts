import type { EcosystemAnswer } from "../api/trpc.ts";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { nameRow, type WrittenRow } from "./written-row.ts";

/** Those a record without a name of its own is about. */
const about = ["actor", "member"] as const;

/** The words by which people know a record: its own, or those of the actor it is about. Nothing for the common. */
function nameInPanel(facts: EcosystemAnswer, row: WrittenRow): string {
  const own = nameRow(row);
  if (own !== "") return own;
  const [named] = about.flatMap((field) => facts.actors.filter(({ id }) => id === row[field]));
  return named?.name ?? (typeof row.on === "string" ? row.on : "");
}

/** The words by which a record is chosen in a list: a legal structure with its form, others as in their panel. */
export function nameChoice(facts: EcosystemAnswer, row: WrittenRow): string {
  const name = nameInPanel(facts, row);
  return typeof row.form === "string" ? `${name} (${row.form})` : name;
}

/** Names records on the page: by a day in words when they have no other name, as the common when they are nobody's. */
export function useNameOf(): (row: WrittenRow) => string {
  const text = useAppText();
  const { facts } = useEcosystem();
  const { date } = useFactReader();
  return (row) => {
    const name = nameInPanel(facts, row) || text("facts.theCommon");
    return row.on === name ? date(name) : name;
  };
}
