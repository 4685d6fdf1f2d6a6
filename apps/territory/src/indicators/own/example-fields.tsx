import { units } from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { TextInput } from "@mantine/core";
import { useAppText, useSaid } from "../../locales/use-app-text.ts";
import { sayReading } from "../say-figure.ts";
import { planDraft, workDraft } from "./draft-reading.ts";
import { fieldId, useDraft } from "./draft-setting.ts";

/** Equal up to what doubles lose, as worked examples are checked. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

/** What the calculation gives beside what was worked by hand. */
function Comparison() {
  const text = useAppText();
  const locale = useLocale();
  const { draft, ground } = useDraft();
  const plan = planDraft(draft, ground);
  const value = plan === undefined ? null : workDraft(draft, ground, plan);
  const expected = ground.readNumber(draft.gives);
  if (plan === undefined) return <p className="own-said">{text("ownIndicator.formula.unsaid")}</p>;
  if (value === null) return <p className="own-said">{text("ownIndicator.example.missing")}</p>;
  const words = sayReading(value, { ...plan, definition: { ...plan.definition, decimals: 4 } }, locale);
  const state = expected === undefined ? "computed" : isSame(expected, value) ? "agrees" : "differs";
  return (
    <p className="own-said" data-state={state}>
      {text(`ownIndicator.example.${state}`, { value: words })}
    </p>
  );
}

/** One example worked by hand: its figures, what it gives, and what the calculation says of it as one types. */
export function ExampleFields() {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const { draft, ground, problems, set } = useDraft();
  const names = [...new Set([...draft.top, ...draft.bottom].map(({ measure }) => measure))];
  const read = (name: string) => {
    const own = draft.measures.find(({ id }) => id === name);
    const known = ground.known.get(name);
    const label = own === undefined ? known && said(known.label) : own.label[locale] || own.label.fr || own.label.en;
    const unit = own?.unit ?? known?.unit;
    return text("ownIndicator.example.given", {
      measure: label || text("ownIndicator.example.unnamed"),
      unit: unit === undefined ? "" : units[unit].symbol[locale],
    });
  };
  return (
    <>
      <div className="own-fields">
        {names.map((name) => (
          <TextInput
            key={name}
            size="md"
            id={fieldId(`given.${name}`)}
            inputMode="decimal"
            label={read(name)}
            error={problems.get(`given.${name}`)}
            value={draft.given[name] ?? ""}
            onChange={(event) => set({ given: { ...draft.given, [name]: event.currentTarget.value } })}
          />
        ))}
        <TextInput
          size="md"
          id={fieldId("gives")}
          inputMode="decimal"
          label={text("ownIndicator.example.gives", { unit: units[draft.unit].symbol[locale] })}
          error={problems.get("gives")}
          value={draft.gives}
          onChange={(event) => set({ gives: event.currentTarget.value })}
        />
      </div>
      <div role="status">
        <Comparison />
      </div>
    </>
  );
}
