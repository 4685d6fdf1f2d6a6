import { useLocale } from "@bassin/ui";
import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { queryClient } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { placesOptions } from "./around-query.ts";
import { type FoundPlace, listFoundPlaces, readPastedCodes } from "./found-places.ts";
import type { PerimeterChoice } from "./use-perimeter-choice.ts";

/** What tells a place from another of the same name: its kind, where it is, how many it gathers. */
function usePlaceNotes(): (place: FoundPlace) => string {
  const text = useAppText();
  const number = new Intl.NumberFormat(useLocale());
  return ({ kind, code, department, population, communes, formerly }) =>
    [
      formerly === undefined ? undefined : text("opening.formerly", { name: formerly }),
      text(`opening.kind.${kind}`),
      kind === "department" ? undefined : department?.name,
      population === undefined ? undefined : text("opening.people", { count: number.format(population) }),
      communes === undefined ? undefined : text("home.communes", { count: communes }),
      kind === "commune" ? code : undefined,
    ]
      .filter((note) => note !== undefined)
      .join(" · ");
}

interface FoundListProps {
  found: readonly FoundPlace[];
  onChoose: (place: FoundPlace) => void;
}

function FoundList({ found, onChoose }: FoundListProps) {
  const text = useAppText();
  const describe = usePlaceNotes();
  return (
    <ul className="found-places" aria-label={text("opening.found")}>
      {found.map((place, index) => (
        <li key={`${place.kind} ${place.code}`}>
          <button
            type="button"
            className="found-place"
            data-first={index === 0 ? "" : undefined}
            onClick={() => onChoose(place)}
          >
            <strong className="found-place__name">
              {place.kind === "commune" ? place.name : text("opening.allOf", { name: place.name })}
            </strong>
            <small className="found-place__notes">{describe(place)}</small>
            {index === 0 ? (
              <span aria-hidden="true" className="found-places__enter">
                {text("opening.enter")}
              </span>
            ) : null}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A commune, an intercommunality, a bassin de vie by its name or code: Enter adds the first that answers. */
export function PlaceSearch({ choice }: { choice: PerimeterChoice }) {
  const text = useAppText();
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useState("");
  const wanted = typed.trim().slice(0, 100);
  const [searched] = useDebouncedValue(wanted, 150);
  const { data } = useQuery(placesOptions(searched));
  const departments = new Set(choice.communes.map(({ department }) => department));
  const list = (answer: NonNullable<typeof data>, words: string) =>
    listFoundPlaces(answer, { text: words, departments });
  const found = data === undefined || wanted === "" ? [] : list(data, searched);

  const settle = (isAdded: boolean) => {
    if (isAdded) type("");
    field.current?.focus();
  };
  const choose = async (place: FoundPlace) => settle(await choice.choose(place));
  const search = async () => {
    if (wanted === "") return;
    const codes = readPastedCodes(typed);
    if (codes !== undefined) return settle(await choice.addPerimeter({ communes: codes, zones: [] }));
    const answer = await queryClient.fetchQuery(placesOptions(wanted)).catch(() => undefined);
    if (answer === undefined) return choice.fail(text("writing.offline"));
    const [best] = list(answer, wanted);
    if (best !== undefined) return choose(best);
    if (/^\d[\dAB]?\d*$/i.test(wanted)) return settle(await choice.addPerimeter({ communes: [wanted], zones: [] }));
    choice.fail(text("opening.noMatch", { search: wanted }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void search();
  };
  return (
    <form className="place-search" onSubmit={submit}>
      <TextInput
        ref={field}
        id="chercher"
        type="search"
        size="lg"
        autoComplete="off"
        label={text("opening.search")}
        description={text("opening.searchHint")}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        error={
          choice.problems.length > 0 ? (
            <span role="alert">
              {choice.problems.map((problem) => (
                <span key={problem} className="place-search__problem">
                  {problem}
                </span>
              ))}
            </span>
          ) : undefined
        }
      />
      {found.length > 0 ? <FoundList found={found} onChoose={(place) => void choose(place)} /> : null}
      <p role="status" className="place-search__news">
        {choice.news}
      </p>
    </form>
  );
}
