import { parts } from "@bassin/core";
import { useUiText } from "@bassin/ui";
import { NativeSelect, TextInput } from "@mantine/core";
import { useAppText } from "../locales/use-app-text.ts";
import type { JournalFilter } from "./journal-filter.ts";

export interface JournalSearchProps {
  filter: JournalFilter;
  onFilter: (filter: JournalFilter) => void;
  writers: readonly { readonly account: string; readonly name: string }[];
  isOfEcosystem: boolean;
}

const actions = ["create", "update", "remove", "confirm"] as const;
const groups = ["territory", "settings", "people"] as const;

/** What narrows a journal down: by whom, about what, which act, when. */
export function JournalSearch({ filter, onFilter, writers, isOfEcosystem }: JournalSearchProps) {
  const text = useAppText();
  const uiText = useUiText();
  const about = [
    ...(isOfEcosystem ? parts.map((part) => ({ value: part, label: uiText(`part.${part}`) })) : []),
    ...groups.map((group) => ({ value: group, label: text(`journal.group.${group}`) })),
    ...(isOfEcosystem ? [{ value: "trajectory" as const, label: text("journal.group.trajectory") }] : []),
  ];
  return (
    <search className="journal-search">
      <NativeSelect
        size="md"
        label={text("journal.by")}
        value={filter.by}
        onChange={(event) => onFilter({ ...filter, by: event.currentTarget.value })}
        data={[
          { value: "", label: text("journal.anyone") },
          ...writers.map(({ account, name }) => ({ value: account, label: name })),
        ]}
      />
      <NativeSelect
        size="md"
        label={text("journal.about")}
        value={filter.about}
        onChange={(event) =>
          onFilter({ ...filter, about: about.find(({ value }) => value === event.currentTarget.value)?.value ?? "" })
        }
        data={[{ value: "", label: text("journal.anything") }, ...about]}
      />
      <NativeSelect
        size="md"
        label={text("journal.did")}
        value={filter.action}
        onChange={(event) =>
          onFilter({ ...filter, action: actions.find((action) => action === event.currentTarget.value) ?? "" })
        }
        data={[
          { value: "", label: text("journal.anyAction") },
          ...actions.map((value) => ({ value, label: text(`journal.act.${value}`) })),
        ]}
      />
      <TextInput
        type="date"
        size="md"
        label={text("journal.from")}
        value={filter.from}
        onChange={(event) => onFilter({ ...filter, from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        size="md"
        label={text("journal.until")}
        value={filter.until}
        onChange={(event) => onFilter({ ...filter, until: event.currentTarget.value })}
      />
    </search>
  );
}
