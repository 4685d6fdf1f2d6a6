import { Button } from "@mantine/core";
import { useEffect, useId, useRef } from "react";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { AlsoHere } from "../live/also-here.tsx";
import { useWritingIn } from "../live/writing-in.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { RecordHistory } from "../trajectory/record-history.tsx";
import { AddLine } from "./add-line.tsx";
import type { EntityForm } from "./entity-form.ts";
import { FieldPart } from "./field-part.tsx";
import { formsIn } from "./forms.ts";
import { Gestures } from "./gestures.tsx";
import { useNameOf } from "./name-in-panel.ts";
import { RemoveRecord } from "./remove-record.tsx";
import { rowsOf, type WrittenRow } from "./written-row.ts";

export interface RecordPanelProps {
  form: EntityForm;
  row: WrittenRow;
  /** Whether it was opened for its gesture, which is then unfolded and has the keyboard. */
  isForGesture?: boolean;
  /** Opens another fact instead: one that belongs to it, or rests on it. */
  onOpen: (form: EntityForm, row: WrittenRow) => void;
  /** Goes back to the fact it was opened from. */
  back?: { readonly name: string; readonly open: () => void } | undefined;
  onClose: () => void;
  /** Once it is removed. */
  onRemoved: () => void;
}

type WithinProps = Pick<RecordPanelProps, "form" | "row" | "onOpen">;

/** What belongs to it, such as who holds a component, and a line to add one. */
function Within({ form, row, onOpen }: WithinProps) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const nameOf = useNameOf();
  return formsIn(form.entity)
    .filter((inner) => inner !== form)
    .map((inner) => {
      const field = inner.within?.field ?? "id";
      const rows = rowsOf(facts, inner.collection).filter((one) => one[field] === row.id && one.version > 0);
      return (
        <div key={inner.entity} className="writing-list">
          {rows.length === 0 ? null : (
            <>
              <h3>{text(inner.question)}</h3>
              <ul>
                {rows.map((one) => (
                  <li key={one.id}>
                    <span>{nameOf(one)}</span>
                    <Button
                      variant="subtle"
                      size="compact-md"
                      aria-label={text("writing.specifyNamed", { name: nameOf(one) })}
                      onClick={() => onOpen(inner, one)}
                    >
                      {text("writing.specify")}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <AddLine form={inner} fixed={{ [field]: row.id }} />
        </div>
      );
    });
}

/** Escape closes it wherever the focus is, unless something open in it took the key for itself. */
function useCloseOnEscape(close: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) close();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [close]);
}

/** Everything that can be said of one fact, beside the page: one field for each part, each saved by itself. */
export function RecordPanel(props: RecordPanelProps) {
  const { form, row, isForGesture = false, onOpen, back, onClose, onRemoved } = props;
  const text = useAppText();
  const nameOf = useNameOf();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const panel = heading.current?.closest(".writing-panel");
    const gesture = isForGesture ? panel?.querySelector<HTMLElement>(".writing-gesture form :is(input, select)") : null;
    (gesture ?? heading.current)?.focus();
  }, [isForGesture]);
  useCloseOnEscape(onClose);
  useWritingIn(row.id);
  return (
    <section className="writing-panel" aria-labelledby={titleId}>
      {back ? (
        <Button className="writing-panel__back" variant="subtle" size="compact-md" onClick={back.open}>
          ← {text("writing.back", { name: back.name })}
        </Button>
      ) : null}
      <header>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {nameOf(row)}
        </h2>
        <Button variant="subtle" onClick={onClose}>
          {text("writing.close")}
        </Button>
      </header>
      <AlsoHere record={row.id} />
      <Gestures form={form} row={row} isOpen={isForGesture} />
      <p className="bassin-soft">{text("writing.savesItself")}</p>
      {form.fields.map((field) => (
        <FieldPart key={field.name} form={form} row={row} field={field} />
      ))}
      <Within form={form} row={row} onOpen={onOpen} />
      <RemoveRecord form={form} row={row} onOpen={onOpen} onRemoved={onRemoved} />
      <RecordHistory record={row.id} />
    </section>
  );
}
