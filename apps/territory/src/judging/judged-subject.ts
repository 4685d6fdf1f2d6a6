import type { EcosystemFacts } from "@bassin/core";

/** What is judged: the whole ecosystem when neither is named, else one of its actors or solutions. */
export interface JudgedSubject {
  readonly actor?: string | undefined;
  readonly solution?: string | undefined;
}

/** The part of an address that names what is judged. */
export function writeSubject({ actor, solution }: JudgedSubject): string {
  const said = { ...(actor ? { acteur: actor } : {}), ...(solution ? { solution } : {}) };
  const search = new URLSearchParams(said).toString();
  return search === "" ? "" : `?${search}`;
}

/** What an address names, when it is said in words. */
export function readSubject({ acteur, solution }: Readonly<Record<string, unknown>>): {
  acteur?: string | undefined;
  solution?: string | undefined;
} {
  return {
    acteur: typeof acteur === "string" ? acteur : undefined,
    solution: typeof solution === "string" ? solution : undefined,
  };
}

interface AboutSubject {
  readonly aboutActor?: string | null | undefined;
  readonly aboutSolution?: string | null | undefined;
}

/** Whether what was said is about this subject. */
export const isAbout =
  ({ actor, solution }: JudgedSubject) =>
  ({ aboutActor, aboutSolution }: AboutSubject): boolean =>
    (aboutActor ?? undefined) === actor && (aboutSolution ?? undefined) === solution;

/** How a subject is called; nothing for the whole ecosystem. */
export function nameSubject(
  { actor, solution }: JudgedSubject,
  facts: Pick<EcosystemFacts, "actors" | "solutions">,
): string | undefined {
  if (actor !== undefined) return facts.actors.find(({ id }) => id === actor)?.name;
  return facts.solutions.find(({ id }) => id === solution)?.name;
}
