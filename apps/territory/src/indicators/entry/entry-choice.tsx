import { frequencies } from "@bassin/core";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useEcosystem } from "../../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../../locales/use-app-text.ts";
import { type Figures, namespaceOf } from "../figures.ts";
import { yearsShown } from "../periods.ts";
import { usePluginName } from "../plugin-names.ts";
import { type GridChoice, listBreakdowns } from "./grid-rows.ts";

export interface EntryChoiceProps {
  figures: Figures;
  choice: GridChoice;
  onChoose: (choice: GridChoice) => void;
}

/** What the grid shows: of what, by what, at which pace, until when. */
export function EntryChoice({ figures, choice, onChoose }: EntryChoiceProps) {
  const text = useAppText();
  const said = useSaid();
  const nameOf = usePluginName();
  const { facts } = useEcosystem();
  const namespaces = [...new Set([...figures.compiled.measures.keys()].map(namespaceOf))];
  const set = (part: Partial<GridChoice>) => onChoose({ ...choice, ...part });
  const step = yearsShown(choice.kind);
  return (
    <div className="entry-choice">
      <TextInput
        size="md"
        type="search"
        label={text("indicators.entry.search")}
        value={choice.search}
        onChange={(event) => set({ search: event.currentTarget.value })}
      />
      <NativeSelect
        size="md"
        label={text("indicators.entry.for")}
        value={choice.solution}
        onChange={(event) => set({ solution: event.currentTarget.value, list: "" })}
        data={[
          { value: "", label: text("indicators.entry.territory") },
          ...facts.solutions.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        size="md"
        label={text("indicators.entry.plugin")}
        value={choice.plugin}
        onChange={(event) => set({ plugin: event.currentTarget.value })}
        data={[
          { value: "", label: text("indicators.entry.allPlugins") },
          ...namespaces.map((key) => ({
            value: key,
            label: key === "core" ? text("indicators.entry.shared") : nameOf(key),
          })),
        ]}
      />
      <NativeSelect
        size="md"
        label={text("indicators.entry.by")}
        value={choice.list}
        onChange={(event) => set({ list: event.currentTarget.value })}
        data={[
          { value: "", label: text("indicators.entry.everyone") },
          ...listBreakdowns(figures, choice).map(({ key, label }) => ({ value: key, label: said(label) })),
        ]}
      />
      <NativeSelect
        size="md"
        label={text("indicators.entry.pace")}
        value={choice.kind}
        onChange={(event) => set({ kind: frequencies.find((one) => one === event.currentTarget.value) ?? "year" })}
        data={frequencies.map((value) => ({ value, label: text(`indicators.entry.kind.${value}`) }))}
      />
      <p className="entry-choice__years">
        <Button variant="subtle" size="compact-md" onClick={() => set({ until: choice.until - step })}>
          {text("indicators.entry.earlier")}
        </Button>
        <span>{text("indicators.entry.until", { year: choice.until })}</span>
        <Button variant="subtle" size="compact-md" onClick={() => set({ until: choice.until + step })}>
          {text("indicators.entry.later")}
        </Button>
      </p>
    </div>
  );
}
