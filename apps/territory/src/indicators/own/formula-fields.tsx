import { directions, formulaKinds, sayFormula, units } from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { Button, NativeSelect, Radio } from "@mantine/core";
import { useAppText, useSaid } from "../../locales/use-app-text.ts";
import type { DraftTerm } from "./draft.ts";
import { listDraftUnits, planDraft } from "./draft-reading.ts";
import { fieldId, useDraft } from "./draft-setting.ts";
import { sayChoice } from "./measure-fields.tsx";

/** The measures a term may name: those said above, those of the territory's other indicators, those all share. */
function useMeasureChoices() {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const { draft, ground } = useDraft();
  const known = [...ground.known];
  const items = (isCore: boolean) =>
    known
      .filter(([name]) => name.startsWith("core:") === isCore)
      .map(([value, { label }]) => ({ value, label: said(label) }));
  const others = items(false);
  return [
    {
      group: text("ownIndicator.formula.own"),
      items: draft.measures.map(({ id, label }, place) => ({
        value: id,
        label: label[locale] || label.fr || label.en || text("ownIndicator.measure.title", { n: place + 1 }),
      })),
    },
    ...(others.length > 0 ? [{ group: text("ownIndicator.formula.others"), items: others }] : []),
    { group: text("ownIndicator.formula.shared"), items: items(true) },
  ];
}

interface TermsProps {
  side: "top" | "bottom";
  isSeveral: boolean;
}

/** The measures on one side of the formula. */
function Terms({ side, isSeveral }: TermsProps) {
  const text = useAppText();
  const { draft, set } = useDraft();
  const choices = useMeasureChoices();
  const terms = draft[side];
  const label = text(`ownIndicator.formula.${draft.kind}.${side}`);
  const change = (next: readonly DraftTerm[]) => set({ [side]: next });
  return (
    <div className="own-terms">
      {terms.map((term, place) => (
        <div key={`${place}-${terms.length}`} className="own-term">
          <NativeSelect
            size="md"
            label={place === 0 ? label : text("ownIndicator.formula.and", { label })}
            value={term.measure}
            onChange={(event) => {
              const measure = event.currentTarget.value;
              change(terms.map((one, at) => (at === place ? { ...one, measure } : one)));
            }}
            data={choices}
          />
          {terms.length > 1 ? (
            <Button variant="subtle" size="compact-md" onClick={() => change(terms.filter((_, at) => at !== place))}>
              {text("ownIndicator.formula.removeTerm")}
            </Button>
          ) : null}
        </div>
      ))}
      {isSeveral && terms.length < 6 ? (
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => change([...terms, { measure: draft.measures[0]?.id ?? "core:population", times: 1 }])}
        >
          {text("ownIndicator.formula.addTerm")}
        </Button>
      ) : null}
    </div>
  );
}

/** How it is computed, in which unit, and which way one hopes it goes. */
export function FormulaFields() {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const { draft, ground, problems, set } = useDraft();
  const { kind, unit, decimals, direction } = draft;
  const fitting = listDraftUnits(draft, ground);
  const named = draft.measures.map((one, place) =>
    one.label.fr === "" && one.label.en === ""
      ? { ...one, label: { fr: text("ownIndicator.measure.title", { n: place + 1 }), en: "" } }
      : one,
  );
  const plan = planDraft({ ...draft, measures: named }, ground);
  const isSum = kind === "ratio" || kind === "count";
  const shown = fitting.includes(unit) ? fitting : [unit, ...fitting];
  const unitProblem = problems.get("unit") ?? (fitting.includes(unit) ? undefined : sayWrongUnit());
  function sayWrongUnit(): string {
    return text(fitting.length > 0 ? "ownIndicator.formula.otherUnit" : "ownIndicator.formula.noUnit");
  }
  return (
    <>
      <Radio.Group
        id={fieldId("formula")}
        label={text("ownIndicator.formula.kind")}
        error={problems.get("formula")}
        value={kind}
        onChange={(value) => {
          const chosen = formulaKinds.find((one) => one === value) ?? kind;
          const bottom = draft.bottom.length > 0 ? draft.bottom : [{ measure: "core:population", times: 1 }];
          set({ kind: chosen, bottom: chosen === "count" ? [] : bottom });
        }}
      >
        <div className="own-kinds">
          {formulaKinds.map((value) => (
            <Radio
              key={value}
              value={value}
              label={text(`ownIndicator.formula.${value}.name`)}
              description={text(`ownIndicator.formula.${value}.example`)}
            />
          ))}
        </div>
      </Radio.Group>
      <Terms side="top" isSeveral={isSum} />
      {kind === "count" ? null : <Terms side="bottom" isSeveral={kind === "ratio"} />}
      <div className="own-fields">
        <NativeSelect
          size="md"
          id={fieldId("unit")}
          label={text("ownIndicator.formula.unit")}
          error={unitProblem}
          value={unit}
          onChange={(event) => set({ unit: shown.find((key) => key === event.currentTarget.value) ?? unit })}
          data={shown.map((value) => ({ value, label: sayChoice(units[value], locale) }))}
        />
        <NativeSelect
          size="md"
          label={text("ownIndicator.formula.decimals")}
          value={String(decimals)}
          onChange={(event) => set({ decimals: Number(event.currentTarget.value) })}
          data={["0", "1", "2", "3"]}
        />
        <NativeSelect
          size="md"
          label={text("ownIndicator.formula.direction")}
          value={direction}
          onChange={(event) =>
            set({ direction: directions.find((one) => one === event.currentTarget.value) ?? direction })
          }
          data={directions.map((value) => ({ value, label: text(`indicators.direction.${value}`) }))}
        />
      </div>
      <p className="own-said" role="status">
        {plan === undefined ? text("ownIndicator.formula.unsaid") : `${said(sayFormula(plan))}.`}
      </p>
    </>
  );
}
