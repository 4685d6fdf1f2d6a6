import { Button, Checkbox } from "@mantine/core";
import { type FormEvent, useRef } from "react";
import { useAppText } from "../../locales/use-app-text.ts";
import { CompareFields } from "./compare-fields.tsx";
import { DraftContext, fieldId, useDraft } from "./draft-setting.ts";
import { ExampleFields } from "./example-fields.tsx";
import { FormulaFields } from "./formula-fields.tsx";
import { MeasureFields } from "./measure-fields.tsx";
import { OtherLanguage } from "./other-language.tsx";
import type { KeptOwn } from "./own-queries.ts";
import { useDefine } from "./use-define.ts";
import { useFieldNames } from "./use-field-names.ts";
import { PlainField, WordsField } from "./words-field.tsx";

/** What one hopes people will be able to do, and what to call it. */
function Purpose() {
  const text = useAppText();
  const { draft, set } = useDraft();
  return (
    <section className="bassin-card own-step">
      <h2>{text("ownIndicator.step.purpose")}</h2>
      <WordsField
        field="performance"
        label={text("ownIndicator.performance")}
        hint={text("ownIndicator.performanceHint")}
        value={draft.performance}
        onChange={(performance) => set({ performance })}
      />
      <WordsField
        field="label"
        label={text("ownIndicator.label")}
        hint={text("ownIndicator.labelHint")}
        value={draft.label}
        onChange={(label) => set({ label })}
      />
      <PlainField
        field="stake"
        label={text("ownIndicator.stake")}
        hint={text("ownIndicator.optional")}
        value={draft.stake}
        onChange={(stake) => set({ stake })}
      />
    </section>
  );
}

/** How figures are gathered, what they do not say, and who decided so, with whom. */
function Knowledge() {
  const text = useAppText();
  const { draft, set } = useDraft();
  return (
    <section className="bassin-card own-step">
      <h2>{text("ownIndicator.step.knowledge")}</h2>
      <WordsField
        field="method"
        label={text("ownIndicator.method")}
        isLong
        value={draft.method}
        onChange={(method) => set({ method })}
      />
      <WordsField
        field="limits"
        label={text("ownIndicator.limits")}
        isLong
        value={draft.limits}
        onChange={(limits) => set({ limits })}
      />
      <WordsField
        field="source"
        label={text("ownIndicator.source")}
        hint={text("ownIndicator.sourceHint")}
        value={draft.source}
        onChange={(source) => set({ source })}
      />
      <Checkbox
        label={text("ownIndicator.confirmed")}
        checked={draft.confirmed}
        onChange={(event) => set({ confirmed: event.currentTarget.checked })}
      />
      <PlainField
        field="definedBy"
        label={text("ownIndicator.definedBy")}
        value={draft.definedBy}
        onChange={(definedBy) => set({ definedBy })}
      />
      <PlainField
        field="definedWith"
        label={text("ownIndicator.definedWith")}
        hint={text("ownIndicator.definedWithHint")}
        value={draft.definedWith}
        onChange={(definedWith) => set({ definedWith })}
      />
      <OtherLanguage />
    </section>
  );
}

/** What is to be mended, each opening its field. */
function ToMend() {
  const text = useAppText();
  const { problems } = useDraft();
  const nameField = useFieldNames();
  if (problems.size === 0) return null;
  return (
    <div className="own-mend" role="alert">
      <p>{text("ownIndicator.mend", { count: problems.size })}</p>
      <ul>
        {[...problems].map(([field, words]) => (
          <li key={field}>
            <a href={`#${fieldId(field)}`} className="bassin-link" onClick={goTo(field)}>
              {text("ownIndicator.mendField", { field: nameField(field), words })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The address of the page stays: only the keyboard moves. */
const goTo = (field: string) => (event: { preventDefault: () => void }) => {
  event.preventDefault();
  const found = document.getElementById(fieldId(field));
  const target = found?.matches("input, textarea, select") ? found : found?.querySelector("input");
  if (target instanceof HTMLElement) target.focus();
};

/** The guided form of a definition, computed as one fills it in. */
export function DefineForm({ own, others }: { own: KeptOwn | undefined; others: readonly KeptOwn[] }) {
  const text = useAppText();
  const { setting, state, keep } = useDefine(own, others);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void keep().then(() => form.current?.querySelector<HTMLElement>(".own-mend a")?.focus());
  };
  return (
    <DraftContext value={setting}>
      <form ref={form} className="own-form" onSubmit={submit} noValidate>
        <Purpose />
        <section className="bassin-card own-step">
          <h2>{text("ownIndicator.step.measures")}</h2>
          <p className="bassin-soft">{text("ownIndicator.step.measuresLead")}</p>
          <MeasureFields />
        </section>
        <section className="bassin-card own-step">
          <h2>{text("ownIndicator.step.formula")}</h2>
          <FormulaFields />
        </section>
        <section className="bassin-card own-step">
          <h2>{text("ownIndicator.step.example")}</h2>
          <p className="bassin-soft">{text("ownIndicator.step.exampleLead")}</p>
          <ExampleFields />
        </section>
        <Knowledge />
        <CompareFields />
        <ToMend />
        {typeof state === "object" ? (
          <p role="alert" className="import-alert">
            {state.failed}
          </p>
        ) : null}
        <p>
          <Button type="submit" size="md" aria-disabled={state === "busy"}>
            {text(own === undefined ? "ownIndicator.keep" : "ownIndicator.keepChange")}
          </Button>
        </p>
      </form>
    </DraftContext>
  );
}
