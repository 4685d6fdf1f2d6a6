import { useLocale } from "@bassin/ui";
import { Radio, TextInput } from "@mantine/core";
import { useAppText } from "../../locales/use-app-text.ts";
import { type ChangedMeaning, listChangedMeanings } from "./draft-reading.ts";
import { fieldId, useDraft } from "./draft-setting.ts";

const kinds = ["break", "identical", "convertible"] as const;

function Compared({ changed: { id, field } }: { changed: ChangedMeaning }) {
  const text = useAppText();
  const locale = useLocale();
  const { draft, problems, set } = useDraft();
  const said = draft.comparability[id] ?? { kind: "", factor: "" };
  const change = (part: Partial<typeof said>) =>
    set({ comparability: { ...draft.comparability, [id]: { ...said, ...part } } });
  const measure = draft.measures.find((one) => one.id === id);
  const label = measure === undefined ? "" : measure.label[locale] || measure.label.fr || measure.label.en;
  return (
    <>
      <Radio.Group
        id={fieldId(field)}
        label={
          measure === undefined
            ? text("ownIndicator.compare.indicator")
            : text("ownIndicator.compare.measure", { measure: label })
        }
        error={problems.get(field)}
        value={said.kind}
        onChange={(value) => change({ kind: kinds.find((one) => one === value) ?? "" })}
      >
        <div className="own-kinds">
          {kinds.map((value) => (
            <Radio key={value} value={value} label={text(`ownIndicator.compare.${value}`)} />
          ))}
        </div>
      </Radio.Group>
      {said.kind === "convertible" ? (
        <TextInput
          size="md"
          inputMode="decimal"
          label={text("ownIndicator.compare.factor")}
          value={said.factor}
          onChange={(event) => change({ factor: event.currentTarget.value })}
        />
      ) : null}
    </>
  );
}

/** Where the meaning of figures changes: how those from before compare with those to come. */
export function CompareFields() {
  const text = useAppText();
  const { draft, ground } = useDraft();
  const changed = listChangedMeanings(draft, ground);
  if (changed.length === 0) return null;
  return (
    <section className="bassin-card own-step">
      <h2>{text("ownIndicator.compare.title")}</h2>
      <p className="bassin-soft">{text("ownIndicator.compare.lead")}</p>
      {changed.map((one) => (
        <Compared key={one.id} changed={one} />
      ))}
    </section>
  );
}
