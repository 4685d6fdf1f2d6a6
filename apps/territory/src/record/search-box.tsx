import { foldLetters } from "@bassin/core";
import { Combobox, TextInput, useCombobox } from "@mantine/core";
import { useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";

/** Something that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Something that does not exist yet and can be made from what was typed. */
export interface Creation {
  readonly words: string;
  /** Makes it, and answers with its identifier; throws when it was refused. */
  readonly create: () => Promise<string>;
}

export interface SearchBoxProps {
  label: string;
  choices: readonly Choice[];
  value: string;
  /** What choosing nothing means. */
  none?: string | undefined;
  error?: string | undefined;
  description?: string | undefined;
  onChoose: (id: string) => void;
  /** What can be made of words nobody bears yet. */
  offer?: ((name: string) => readonly Creation[]) | undefined;
}

/** Those whose name holds every word typed, whatever the accents, capitals and order. */
export function matchChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const words = foldLetters(typed).split(" ");
  return choices.filter(({ name }) => {
    const folded = foldLetters(name);
    return words.every((word) => folded.includes(word));
  });
}

const isNamed = (choices: readonly Choice[], typed: string) =>
  choices.some(({ name }) => foldLetters(name) === foldLetters(typed));

/** What is typed, what is offered for it, and what choosing does. */
function useSearch({ choices, value, none, onChoose, offer }: SearchBoxProps) {
  const chosen = choices.find(({ id }) => id === value)?.name ?? (value === "" ? (none ?? "") : "");
  const [typed, type] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const text = useAppText();
  const query = typed?.trim() ?? "";
  const found = query === "" ? choices : matchChoices(choices, query);
  const creations = query === "" || isNamed(choices, query) ? [] : (offer?.(query) ?? []);
  const choose = async (option: string) => {
    type(undefined);
    setProblem(undefined);
    if (!option.startsWith("create:")) return onChoose(option === "none" ? "" : option.slice("id:".length));
    try {
      onChoose((await creations[Number(option.slice("create:".length))]?.create()) ?? "");
    } catch {
      type(query);
      setProblem(text("writing.notCreated", { name: query }));
    }
  };
  return { shown: typed ?? chosen, typed, type, found, creations, choose, problem };
}

/** One among many, found by typing; what does not exist can be made on the spot. */
export function SearchBox(props: SearchBoxProps) {
  const { label, none, error, description } = props;
  const text = useAppText();
  const { shown, typed, type, found, creations, choose, problem } = useSearch(props);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const leave = () => {
    combobox.closeDropdown();
    type(undefined);
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(option) => {
        combobox.closeDropdown();
        void choose(option);
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          size="md"
          role="combobox"
          autoComplete="off"
          label={label}
          description={description}
          error={problem ?? error}
          value={shown}
          placeholder={text("writing.search")}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => combobox.openDropdown()}
          onBlur={leave}
          onChange={(event) => {
            type(event.currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className="writing-options" aria-label={label}>
          {none !== undefined && !typed ? <Combobox.Option value="none">{none}</Combobox.Option> : null}
          {found.map(({ id, name }) => (
            <Combobox.Option key={id} value={`id:${id}`} active={id === props.value}>
              {name}
            </Combobox.Option>
          ))}
          {creations.map(({ words }, index) => (
            <Combobox.Option key={words} value={`create:${index}`}>
              {words}
            </Combobox.Option>
          ))}
          {found.length + creations.length === 0 ? (
            <Combobox.Empty>{text("writing.nothingFound")}</Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
