import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { aroundOptions } from "./around-query.ts";
import type { FoundPlace } from "./found-places.ts";
import { previewPerimeter } from "./preview-perimeter.ts";

/** A whole zone that was added, with its communes. */
interface AddedZone extends Pick<FoundPlace, "kind" | "code" | "name"> {
  readonly communes: readonly string[];
}

const isSameSet = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && new Set([...left, ...right]).size === left.length;

/** Communes being chosen: those chosen so far, who they are, what surrounds them, and the last thing that happened. */
export function usePerimeterChoice(start: readonly string[]) {
  const text = useAppText();
  const said = useSaid();
  const [codes, setCodes] = useState(start);
  const [zones, setZones] = useState<readonly AddedZone[]>([]);
  const [news, tell] = useState("");
  const [problems, setProblems] = useState<readonly string[]>([]);
  const { data } = useQuery(aroundOptions(codes));
  const around = codes.length === 0 ? undefined : data;
  const chosen = new Set(codes);

  const add = (added: readonly string[], name: string) => {
    const known = new Set(codes);
    const all = [...new Set([...codes, ...added])];
    setCodes(all);
    setProblems([]);
    tell(
      added.every((code) => known.has(code))
        ? text("opening.alreadyChosen", { name })
        : text("opening.added", { name, communes: text("home.communes", { count: all.length }) }),
    );
  };
  /** Adds what codes and zones come to today; unknown ones are each told by name, and nothing else is lost. */
  const addPerimeter = async (
    perimeter: Parameters<typeof previewPerimeter>[0],
    zone?: FoundPlace,
  ): Promise<boolean> => {
    const previewed = await previewPerimeter(perimeter, { text, said });
    if (!previewed.ok) {
      setProblems(previewed.problems);
      return false;
    }
    const communes = previewed.communes.map(({ code }) => code);
    if (zone !== undefined) setZones([...zones, { ...zone, communes }]);
    add(communes, zone?.name ?? previewed.communes.map(({ name }) => name).join(", "));
    return true;
  };
  return {
    codes,
    around,
    communes: around?.communes.filter(({ code }) => chosen.has(code)) ?? [],
    /** The zone that the choice is exactly, when one was added whole. */
    wholeZone: zones.find(({ communes }) => isSameSet(communes, codes)),
    news,
    problems,
    fail: (problem: string) => setProblems([problem]),
    add,
    addPerimeter,
    choose: async (place: FoundPlace): Promise<boolean> => {
      if (place.kind !== "commune") {
        return addPerimeter({ communes: [], zones: [{ kind: place.kind, code: place.code }] }, place);
      }
      add([place.code], place.name);
      return true;
    },
    remove(code: string, name: string) {
      setCodes(codes.filter((one) => one !== code));
      tell(text("opening.removed", { name, communes: text("home.communes", { count: codes.length - 1 }) }));
    },
    clear() {
      setCodes([]);
      tell(text("opening.cleared"));
    },
  };
}
export type PerimeterChoice = ReturnType<typeof usePerimeterChoice>;
