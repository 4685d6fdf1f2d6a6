import { useLocale } from "@bassin/ui";
import { useState } from "react";
import { useAppText } from "../../locales/use-app-text.ts";
import type { DraftText } from "./draft.ts";
import { useDraft } from "./draft-setting.ts";
import { PlainField } from "./words-field.tsx";

interface Said {
  readonly field: string;
  readonly label: string;
  readonly words: DraftText;
  readonly change: (words: DraftText) => void;
}

/** Everything said in words, again in the other language: asked by a plugin's authors, not here. */
export function OtherLanguage() {
  const text = useAppText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="own-more" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text("ownIndicator.otherLanguage")}</summary>
      <p className="bassin-soft">{text("ownIndicator.otherLanguageHint")}</p>
      {isOpen ? <OtherWords /> : null}
    </details>
  );
}

function OtherWords() {
  const text = useAppText();
  const { draft, set, setMeasure } = useDraft();
  const locale = useLocale();
  const other = locale === "fr" ? "en" : "fr";
  const all: Said[] = [
    { field: "label", label: text("ownIndicator.label"), words: draft.label, change: (label) => set({ label }) },
    {
      field: "performance",
      label: text("ownIndicator.performance"),
      words: draft.performance,
      change: (performance) => set({ performance }),
    },
    ...draft.measures.flatMap(({ id, label, population, source }, place): Said[] => {
      const named = (field: "label" | "population" | "source") =>
        `${text("ownIndicator.measure.title", { n: place + 1 })} · ${text(`ownIndicator.measure.${field}`)}`;
      return [
        {
          field: `${id}-label`,
          label: named("label"),
          words: label,
          change: (words) => setMeasure(id, { label: words }),
        },
        {
          field: `${id}-population`,
          label: named("population"),
          words: population,
          change: (words) => setMeasure(id, { population: words }),
        },
        {
          field: `${id}-source`,
          label: named("source"),
          words: source,
          change: (words) => setMeasure(id, { source: words }),
        },
      ];
    }),
    { field: "method", label: text("ownIndicator.method"), words: draft.method, change: (method) => set({ method }) },
    { field: "limits", label: text("ownIndicator.limits"), words: draft.limits, change: (limits) => set({ limits }) },
    { field: "source", label: text("ownIndicator.source"), words: draft.source, change: (source) => set({ source }) },
  ];
  return (
    <>
      {all.map(({ field, label, words, change }) => (
        <PlainField
          key={field}
          field={`other-${field}`}
          label={text("ownIndicator.otherLabel", { label })}
          value={words[other]}
          onChange={(said) => change({ ...words, [other]: said })}
        />
      ))}
    </>
  );
}
