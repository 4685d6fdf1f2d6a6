import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { nameChoice } from "./name-in-panel.ts";
import { type Choice, SearchBox } from "./search-box.tsx";
import { useCreations } from "./use-creations.ts";
import { type Collection, rowsOf } from "./written-row.ts";

/** The records of a list that the API knows, by name. */
export function useChoices(collection: Collection): readonly Choice[] {
  const { facts } = useEcosystem();
  return rowsOf(facts, collection)
    .filter(({ version }) => version > 0)
    .map((row) => ({ id: row.id, name: nameChoice(facts, row) }))
    .toSorted((left, right) => left.name.localeCompare(right.name, "fr"));
}

export interface ChooseRecordProps {
  label: string;
  target: Collection;
  value: string;
  /** What choosing nothing means. */
  none?: string | undefined;
  error?: string | undefined;
  /** The solution of the record that chooses, where what is made on the spot belongs. */
  solution?: unknown;
  onChoose: (id: string) => void;
}

/** One record among those of a list, found by its name; an actor, a component, a use, an effect can be made on the spot. */
export function ChooseRecord({ target, solution, ...box }: ChooseRecordProps) {
  const choices = useChoices(target);
  const offer = useCreations(target, solution);
  return <SearchBox {...box} choices={choices} offer={offer} />;
}
