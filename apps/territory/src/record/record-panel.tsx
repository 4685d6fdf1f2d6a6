import { Button } from "@mantine/core";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { EntityForm } from "./entity-form.ts";
import { FieldPart } from "./field-part.tsx";
import { formsIn } from "./forms.ts";
import { nameInPanel } from "./name-in-panel.ts";
import { useWriting } from "./writing.ts";
import { rowsOf, type WrittenRow } from "./written-row.ts";

export interface RecordPanelProps {
  form: EntityForm;
  row: WrittenRow;
  /** Opens something that belongs to it instead. */
  onOpen: (form: EntityForm, row: WrittenRow) => void;
  onClose: () => void;
}

/** What belongs to it, such as who holds a component. */
function Within({ form, row, onOpen }: Omit<RecordPanelProps, "onClose">) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const { date } = useFactReader();
  const nameOf = (inner: EntityForm, one: WrittenRow) => {
    const name = nameInPanel(facts, inner, one) || text("facts.theCommon");
    return one.on === name ? date(name) : name;
  };
  return formsIn(form.entity)
    .filter((inner) => inner !== form)
    .map((inner) => {
      const rows = rowsOf(facts, inner.collection).filter((one) => one[inner.within?.field ?? "id"] === row.id);
      return rows.length === 0 ? null : (
        <div key={inner.entity} className="writing-list">
          <h3>{text(inner.question)}</h3>
          <ul>
            {rows.map((one) => (
              <li key={one.id}>
                <span>{nameOf(inner, one)}</span>
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={text("writing.specifyNamed", { name: nameOf(inner, one) })}
                  onClick={() => onOpen(inner, one)}
                >
                  {text("writing.specify")}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      );
    });
}

function RemoveRecord({ form, row, onClose }: Omit<RecordPanelProps, "onOpen">) {
  const text = useAppText();
  const { remove } = useWriting();
  const [problem, setProblem] = useState<string>();
  const takeAway = async () => {
    const refused = await remove(form, row);
    setProblem(refused);
    if (refused === undefined) onClose();
  };
  return (
    <div className="writing-panel__remove">
      <Button variant="subtle" onClick={() => void takeAway()}>
        {text("writing.remove")}
      </Button>
      {problem ? <p role="alert">{problem}</p> : null}
    </div>
  );
}

/** Everything that can be said of one fact, beside the page: one field for each part, each saved by itself. */
export function RecordPanel({ form, row, onOpen, onClose }: RecordPanelProps) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  };
  return (
    <section className="writing-panel" aria-labelledby={titleId} onKeyDown={closeOnEscape}>
      <header>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {nameInPanel(facts, form, row) || text("facts.theCommon")}
        </h2>
        <Button variant="subtle" onClick={onClose}>
          {text("writing.close")}
        </Button>
      </header>
      <p className="bassin-soft">{text("writing.savesItself")}</p>
      {form.fields.map((field) => (
        <FieldPart key={field.name} form={form} row={row} field={field} />
      ))}
      <Within form={form} row={row} onOpen={onOpen} />
      <RemoveRecord form={form} row={row} onClose={onClose} />
    </section>
  );
}
