import {
  frequencies,
  type LocalText,
  measureScopes,
  sharedCodeLists,
  type UnitKey,
  unitKeys,
  units,
} from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { useAppText, useSaid } from "../../locales/use-app-text.ts";
import { type DraftMeasure, natures, newMeasure } from "./draft.ts";
import { fieldId, useDraft } from "./draft-setting.ts";
import { WordsField } from "./words-field.tsx";

/** A unit as it is chosen: its symbol, and its name where the symbol says little. */
export const sayChoice = ({ symbol }: { readonly symbol: LocalText }, locale: "fr" | "en"): string => symbol[locale];

interface MeasureProps {
  measure: DraftMeasure;
  place: number;
}

/** How a measure adds up, and what is told while a part of it is missing. */
function Rules({ measure, place }: MeasureProps) {
  const text = useAppText();
  const said = useSaid();
  const { setMeasure } = useDraft();
  const { id, nature, whenPartMissing, standsForYears, scope, frequency, breakdowns } = measure;
  const set = (part: Partial<DraftMeasure>) => setMeasure(id, part);
  return (
    <details className="own-more">
      <summary>{text("ownIndicator.measure.rules")}</summary>
      <div className="own-fields">
        <NativeSelect
          size="md"
          label={text("ownIndicator.measure.scope")}
          value={scope}
          onChange={(event) => set({ scope: measureScopes.find((one) => one === event.currentTarget.value) ?? scope })}
          data={measureScopes.map((value) => ({ value, label: text(`ownIndicator.scope.${value}`) }))}
        />
        <NativeSelect
          size="md"
          label={text("ownIndicator.measure.frequency")}
          value={frequency}
          onChange={(event) =>
            set({ frequency: frequencies.find((one) => one === event.currentTarget.value) ?? frequency })
          }
          data={frequencies.map((value) => ({ value, label: text(`ownIndicator.frequency.${value}`) }))}
        />
        {nature === "flow" ? null : (
          <>
            <NativeSelect
              size="md"
              id={fieldId(`measures.${place}.whenPartMissing`)}
              label={text("ownIndicator.measure.missing")}
              value={whenPartMissing}
              onChange={(event) =>
                set({ whenPartMissing: event.currentTarget.value === "none" ? "none" : "known-periods" })
              }
              data={(["none", "known-periods"] as const).map((value) => ({
                value,
                label: text(`ownIndicator.missing.${value}`),
              }))}
            />
            <NativeSelect
              size="md"
              label={text("ownIndicator.measure.stands")}
              value={String(standsForYears)}
              onChange={(event) => set({ standsForYears: Number(event.currentTarget.value) })}
              data={[0, 1, 2, 3, 4, 5].map((years) => ({
                value: String(years),
                label: text("ownIndicator.measure.years", { count: years }),
              }))}
            />
          </>
        )}
      </div>
      <Checkbox.Group
        label={text("ownIndicator.measure.parts")}
        description={text("ownIndicator.measure.partsHint")}
        value={[...breakdowns]}
        onChange={(chosen) => set({ breakdowns: chosen.slice(0, 5) })}
      >
        <div className="own-parts">
          {sharedCodeLists.map(({ key, label }) => (
            <Checkbox key={key} value={key} label={said(label)} />
          ))}
        </div>
      </Checkbox.Group>
    </details>
  );
}

function Measure({ measure, place }: MeasureProps) {
  const text = useAppText();
  const locale = useLocale();
  const { draft, set: setDraft, setMeasure, problems } = useDraft();
  const { id, label, population, unit, nature, source, confirmed } = measure;
  const set = (part: Partial<DraftMeasure>) => setMeasure(id, part);
  const at = (field: string) => `measures.${place}.${field}`;
  const isAlone = draft.measures.length === 1 && draft.measures[0]?.isKept !== true;
  return (
    <fieldset className="own-measure">
      <legend>{text("ownIndicator.measure.title", { n: place + 1 })}</legend>
      <WordsField
        field={at("label")}
        label={text("ownIndicator.measure.label")}
        hint={text("ownIndicator.measure.labelHint")}
        value={label}
        onChange={(words) => set({ label: words })}
      />
      <WordsField
        field={at("population")}
        label={text("ownIndicator.measure.population")}
        hint={text("ownIndicator.measure.populationHint")}
        isLong
        value={population}
        onChange={(words) => set({ population: words })}
      />
      <div className="own-fields">
        <NativeSelect
          size="md"
          id={fieldId(at("unit"))}
          label={text("ownIndicator.measure.unit")}
          error={problems.get(at("unit"))}
          value={unit}
          onChange={(event) => set({ unit: unitKeys.find((key) => key === event.currentTarget.value) ?? unit })}
          data={unitKeys.map((value: UnitKey) => ({ value, label: sayChoice(units[value], locale) }))}
        />
        <NativeSelect
          size="md"
          label={text("ownIndicator.measure.nature")}
          description={text("ownIndicator.measure.natureHint")}
          value={nature}
          onChange={(event) => set({ nature: natures.find((one) => one === event.currentTarget.value) ?? nature })}
          data={natures.map((value) => ({ value, label: text(`ownIndicator.nature.${value}`) }))}
        />
      </div>
      <WordsField
        field={at("source")}
        label={text("ownIndicator.measure.source")}
        hint={text("ownIndicator.measure.sourceHint")}
        value={source}
        onChange={(words) => set({ source: words })}
      />
      <Checkbox
        label={text("ownIndicator.confirmed")}
        checked={confirmed}
        onChange={(event) => set({ confirmed: event.currentTarget.checked })}
      />
      <Rules measure={measure} place={place} />
      {isAlone ? null : (
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => setDraft({ measures: draft.measures.filter((one) => one.id !== id) })}
        >
          {text("ownIndicator.measure.remove", { n: place + 1 })}
        </Button>
      )}
    </fieldset>
  );
}

/** The name of a measure nobody bears yet. */
function nextId(measures: readonly DraftMeasure[]): string {
  const numbers = measures.map(({ id }) => Number(/^new-(\d+)$/.exec(id)?.[1] ?? 0));
  return `new-${Math.max(0, ...numbers) + 1}`;
}

/** What is counted for it, measure by measure. */
export function MeasureFields() {
  const text = useAppText();
  const { draft, set } = useDraft();
  return (
    <>
      {draft.measures.map((measure, place) => (
        <Measure key={measure.id} measure={measure} place={place} />
      ))}
      <p>
        <Button
          variant="default"
          onClick={() => set({ measures: [...draft.measures, newMeasure(nextId(draft.measures))] })}
        >
          {text("ownIndicator.measure.add")}
        </Button>
      </p>
    </>
  );
}
