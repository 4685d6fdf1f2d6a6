import { actorNatures } from "@bassin/core";
import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useAppText } from "../locales/use-app-text.ts";
import type { Directory } from "./directory-queries.ts";
import type { ActorSearch } from "./search-actors.ts";

export interface DirectorySearchProps {
  search: ActorSearch;
  onSearch: (search: ActorSearch) => void;
  ecosystems: Directory["ecosystems"];
}

/** What narrows the directory down: words, a nature, an ecosystem, groups still to be named. */
export function DirectorySearch({ search, onSearch, ecosystems }: DirectorySearchProps) {
  const text = useAppText();
  return (
    <search className="directory-search">
      <TextInput
        type="search"
        size="md"
        label={text("actors.directory.search")}
        value={search.words}
        onChange={(event) => onSearch({ ...search, words: event.currentTarget.value })}
      />
      <NativeSelect
        size="md"
        label={text("actors.directory.nature")}
        value={search.nature}
        onChange={(event) =>
          onSearch({ ...search, nature: actorNatures.find((one) => one === event.currentTarget.value) ?? "" })
        }
        data={[
          { value: "", label: text("actors.directory.anyNature") },
          ...actorNatures.map((value) => ({ value, label: text(`facts.nature.${value}`) })),
        ]}
      />
      <NativeSelect
        size="md"
        label={text("actors.directory.ecosystem")}
        value={search.ecosystem}
        onChange={(event) => onSearch({ ...search, ecosystem: event.currentTarget.value })}
        data={[
          { value: "", label: text("actors.directory.anyEcosystem") },
          ...ecosystems.map(({ id, name }) => ({ value: id, label: name })),
          { value: "none", label: text("actors.directory.noEcosystem") },
        ]}
      />
      <Checkbox
        label={text("actors.directory.toName")}
        checked={search.isToName}
        onChange={(event) => onSearch({ ...search, isToName: event.currentTarget.checked })}
      />
    </search>
  );
}
