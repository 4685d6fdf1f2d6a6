import { natureOptions } from "../aim/aim-forms.ts";
import { useEcosystem, useMay } from "../evaluation/use-ecosystem.ts";
import { type AppKey, useAppText } from "../locales/use-app-text.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";
import type { Creation } from "./search-box.tsx";
import { createRow, type Said } from "./write-row.ts";
import { type Collection, readAgain, rowsOf, showRow } from "./written-row.ts";

/** What can be made on the spot: where it is written, and the field its words go in. */
const makeable = {
  actors: { path: "territory.actor", names: "name" },
  components: { path: "solution.component", names: "name" },
  usePerformances: { path: "solution.usePerformance", names: "statement" },
  usefulEffects: { path: "value.usefulEffect", names: "statement" },
} as const satisfies Partial<Record<Collection, { path: string; names: string }>>;

const isMakeable = (target: Collection): target is keyof typeof makeable => Object.hasOwn(makeable, target);

type Kinds = readonly (readonly [words: AppKey | null, said: Said])[];

/**
 * What must be said of each, besides its name: the words of the choice, and what it says. Listed when asked for: files
 * that a page fetches ahead may run before the forms they come from.
 */
const listKinds = (): Record<keyof typeof makeable, Kinds> => ({
  actors: natureOptions.map(({ value, word }) => [word, { nature: value }]),
  components: [
    ["facts.kind.good", { kind: "good", necessity: "undecided" }],
    ["facts.kind.service", { kind: "service", necessity: "undecided" }],
  ],
  usePerformances: [[null, {}]],
  usefulEffects: [
    ["facts.kind.immediate", { kind: "immediate" }],
    ["facts.kind.mediate", { kind: "mediate" }],
  ],
});

async function make(place: EcosystemPlace, target: keyof typeof makeable, said: Said): Promise<string> {
  const row = await createRow({ place, form: makeable[target] }, said);
  showRow(place, target, row);
  void readAgain();
  return row.id;
}

/** What can be made of words nobody bears yet in a list; nothing for the lists that ask for more than a name. */
export function useCreations(
  target: Collection,
  solution?: unknown,
): ((name: string) => readonly Creation[]) | undefined {
  const text = useAppText();
  const { place, facts } = useEcosystem();
  const mayRegister = useMay("territory.write");
  if (!isMakeable(target) || (target === "actors" && !mayRegister)) return undefined;
  const solutions = rowsOf(facts, "solutions").filter(({ id }) => typeof solution !== "string" || id === solution);
  const homes: readonly (readonly [name: unknown, said: Said])[] =
    target === "actors" ? [[null, {}]] : solutions.map(({ id, name }) => [name, { solution: id }]);
  return (name) =>
    homes.flatMap(([home, within]) =>
      listKinds()[target].map(([word, said]) => ({
        words: [
          text("writing.create", { name }),
          ...(word === null ? [] : [text(word)]),
          ...(homes.length > 1 ? [String(home)] : []),
        ].join(" · "),
        create: () => make(place, target, { [makeable[target].names]: name, ...said, ...within }),
      })),
    );
}
