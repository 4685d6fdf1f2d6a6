import { Button } from "@mantine/core";
import { useState } from "react";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { EntityForm } from "./entity-form.ts";
import { findForm } from "./forms.ts";
import { type Dependent, type Refused, useWriting } from "./writing.ts";
import { rowsOf, type WrittenRow } from "./written-row.ts";

export interface RemoveRecordProps {
  form: EntityForm;
  row: WrittenRow;
  /** Opens a fact that rests on it. */
  onOpen: (form: EntityForm, row: WrittenRow) => void;
  onRemoved: () => void;
}

/** Each record once, whichever of its fields point there. */
const eachOnce = (dependents: readonly Dependent[]): readonly Dependent[] => [
  ...new Map(dependents.map((one) => [one.id, one])).values(),
];

function RestingOne({ dependent, onOpen }: { dependent: Dependent; onOpen: RemoveRecordProps["onOpen"] }) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const form = findForm(dependent.entity);
  const row = form && rowsOf(facts, form.collection).find(({ id }) => id === dependent.id);
  const words = `${dependent.label} (${text(`factGroup.${dependent.entity}`)})`;
  return (
    <li>
      {form && row ? (
        <button type="button" className="bassin-link writing-link" onClick={() => onOpen(form, row)}>
          {words}
        </button>
      ) : (
        words
      )}
    </li>
  );
}

/** Removes a fact; says in words what rests on it, and leads there. */
export function RemoveRecord({ form, row, onOpen, onRemoved }: RemoveRecordProps) {
  const text = useAppText();
  const { remove } = useWriting();
  const [refused, setRefused] = useState<Refused>();
  const takeAway = async () => {
    const outcome = await remove(form, row);
    setRefused(outcome);
    if (outcome === undefined) onRemoved();
  };
  return (
    <div className="writing-panel__remove">
      <Button variant="subtle" onClick={() => void takeAway()}>
        {text("writing.remove")}
      </Button>
      {refused ? (
        <div role="alert">
          <p>{refused.words}</p>
          {refused.dependents ? (
            <ul>
              {eachOnce(refused.dependents).map((dependent) => (
                <RestingOne key={dependent.id} dependent={dependent} onOpen={onOpen} />
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
