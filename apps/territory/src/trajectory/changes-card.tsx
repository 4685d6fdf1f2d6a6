import { useMay } from "../evaluation/use-ecosystem.ts";
import { ChronicleCard } from "./chronicle-card.tsx";
import { JournalCard } from "./journal-card.tsx";

/** What changed: the journal for those who may read it; the story people tell for the others. */
export function ChangesCard() {
  return useMay("journal.read") ? <JournalCard /> : <ChronicleCard />;
}
