import fc from "fast-check";
import type { Framework } from "../../framework.ts";
import { type Judgement, judgementLevels, judgementVoices } from "../../judgement.ts";
import type { CriterionChange, FrameworkRevision } from "../framework-revision.ts";
import type { PlacedJudgement } from "../place-judgements.rules.ts";

export const today = "2026-11-01";

const name = { fr: "Un critère", en: "A criterion" };

/** A judgement in which only what a test speaks of differs. */
export function judged(said: Partial<Judgement> & { readonly id: string }): Judgement {
  return {
    framework: "trial",
    frameworkVersion: "1",
    criterion: "a",
    level: "begun",
    text: "Ce que l’on voit d’ici.",
    voice: "actor",
    on: "2025-06-12",
    ...said,
  };
}

/** Judgements said in the version that is read. */
export function placedHere(judgements: readonly Judgement[]): PlacedJudgement[] {
  return judgements.map((judgement) => ({ judgement, passage: "as-said" }));
}

/** A flat framework of some criteria. */
export function frameworkOf(version: string, ids: readonly string[]): Framework {
  return { key: "trial", version, name, criteria: ids.map((id) => ({ id, name, questions: [], beacons: [] })) };
}

const someDate = fc.constantFrom(
  "2024",
  "2024-03",
  "2024-03-10",
  "2025~",
  "2025-06",
  "2025-06-12",
  "2026-10-31",
  "2027",
);

/** Any judgements of some criteria, ids all different. */
export function someJudgements(criteria: readonly string[], versions: readonly string[] = ["1"]) {
  return fc
    .array(
      fc.record({
        criterion: fc.constantFrom(...criteria),
        frameworkVersion: fc.constantFrom(...versions),
        level: fc.constantFrom(...judgementLevels),
        voice: fc.constantFrom(...judgementVoices),
        actor: fc.constantFrom("canteen", "farm", "town", null),
        on: someDate,
      }),
      { maxLength: 30 },
    )
    .map((all) => all.map((one, index) => judged({ id: `judgement-${index}`, ...one })));
}

/** A tree of some criteria, each under an earlier one or under none. */
export function someTree() {
  return fc.array(fc.nat(), { minLength: 1, maxLength: 25 }).map((seeds): Framework => {
    const flat = frameworkOf(
      "1",
      seeds.map((_, index) => `c${index}`),
    );
    const criteria = flat.criteria.map((criterion, index) => {
      const above = (seeds[index] ?? 0) % (index + 1);
      return above === index ? criterion : { ...criterion, parent: `c${above}` };
    });
    return { ...flat, criteria };
  });
}

/** The next version of a framework, each criterion kept, renamed, split, merged with its neighbour, or dropped. */
export function someRevision(old: Framework, to: string) {
  const ids = old.criteria.map(({ id }) => id);
  const fates = fc.array(fc.constantFrom("kept", "renamed", "split", "merged", "dropped"), {
    minLength: ids.length,
    maxLength: ids.length,
  });
  return fates.map((chosen): { revision: FrameworkRevision; next: Framework } => {
    const changes: CriterionChange[] = [];
    const next: string[] = [];
    const taken = new Set<string>();
    ids.forEach((id, index) => {
      if (taken.has(id)) return;
      const fate = chosen[index];
      const neighbour = ids[index + 1];
      if (fate === "renamed") changes.push({ kind: "same", from: id, to: `${id}r${to}` });
      else if (fate === "split") changes.push({ kind: "split", from: id, to: [`${id}x${to}`, `${id}y${to}`] });
      else if (fate === "merged" && neighbour !== undefined) {
        taken.add(neighbour);
        changes.push({ kind: "merged", from: [id, neighbour], to: `${id}m${to}` });
      } else if (fate === "dropped") changes.push({ kind: "dropped", from: id, because: "Dit ailleurs." });
      else next.push(id);
    });
    next.push(...changes.flatMap((change) => (change.kind === "dropped" ? [] : [change.to].flat())));
    return {
      revision: { framework: "trial", from: old.version, to, changes },
      next: frameworkOf(to, [...next, "new"]),
    };
  });
}
