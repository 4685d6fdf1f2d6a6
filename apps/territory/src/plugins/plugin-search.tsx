import { type LifeFunction, lifeFunctions } from "@bassin/core";
import { useUiText } from "@bassin/ui";
import { NativeSelect, TextInput } from "@mantine/core";
import { useAppText } from "../locales/use-app-text.ts";
import type { PluginSearch as Search } from "./find-plugins.ts";

export interface PluginSearchProps {
  search: Search;
  onSearch: (search: Search) => void;
  /** The life functions that a plugin speaks of. */
  offered: ReadonlySet<LifeFunction>;
}

const states = ["enabled", "disabled"] as const;

/** What narrows the plugins down: words, a life function, enabled here or not. */
export function PluginSearch({ search, onSearch, offered }: PluginSearchProps) {
  const text = useAppText();
  const uiText = useUiText();
  const shown = lifeFunctions.filter((one) => offered.has(one));
  return (
    <search className="plugin-search">
      <TextInput
        type="search"
        size="md"
        label={text("home.plugins.search")}
        value={search.words}
        onChange={(event) => onSearch({ ...search, words: event.currentTarget.value })}
      />
      <NativeSelect
        size="md"
        label={text("home.plugins.lifeFunction")}
        value={search.lifeFunction}
        onChange={(event) =>
          onSearch({ ...search, lifeFunction: shown.find((one) => one === event.currentTarget.value) ?? "" })
        }
        data={[
          { value: "", label: text("home.plugins.anyLifeFunction") },
          ...shown.map((value) => ({ value, label: uiText(`lifeFunction.${value}`) })),
        ]}
      />
      <NativeSelect
        size="md"
        label={text("home.plugins.state")}
        value={search.state}
        onChange={(event) =>
          onSearch({ ...search, state: states.find((one) => one === event.currentTarget.value) ?? "" })
        }
        data={[
          { value: "", label: text("home.plugins.anyState") },
          { value: "enabled", label: text("home.plugins.onlyEnabled") },
          { value: "disabled", label: text("home.plugins.onlyDisabled") },
        ]}
      />
    </search>
  );
}
