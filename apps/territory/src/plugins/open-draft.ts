import type { Locale } from "@bassin/core";
import { client, type EcosystemAnswer } from "../api/trpc.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";
import { type Candidate, componentKey, type Plugin, stakesServed, type Template } from "./draft-of.ts";
import { keepRecord } from "./draft-records.ts";

/** A repertoire to open, and where. */
export interface Opening {
  readonly place: EcosystemPlace;
  readonly facts: EcosystemAnswer;
  readonly plugin: Plugin;
  readonly template: Template;
  readonly locale: Locale;
}

const atOf = ({ territory, ecosystem }: EcosystemPlace) => ({ territory, ecosystem });

/** Writes down a candidate as an undecided component of a draft. */
export async function addCandidate(
  { place, plugin, template, locale }: Omit<Opening, "facts">,
  candidate: Candidate,
  draft: { readonly solution: string; readonly serves: readonly string[] },
): Promise<void> {
  const component = await client.solution.component.create.mutate({
    ...atOf(place),
    said: {
      solution: draft.solution,
      name: candidate.name[locale],
      kind: candidate.kind,
      necessity: "undecided",
      serves: [...draft.serves],
      template: componentKey(plugin.key, template.key, candidate.key),
    },
  });
  keepRecord(place, "components", component);
}

/**
 * Opens a draft solution with the performances and the candidates of a repertoire. Nothing is decided: each component
 * is to be discussed here, and none has a holder. Returns the identifier of the draft.
 */
export async function openDraft(opening: Opening): Promise<string> {
  const { place, facts, plugin, template, locale } = opening;
  const solution = await client.solution.solution.create.mutate({
    ...atOf(place),
    said: {
      name: template.name[locale],
      summary: template.summary[locale],
      stage: "draft",
      stakes: stakesServed(facts, plugin.key, template),
      template: { plugin: plugin.key, solution: template.key, version: plugin.version },
    },
  });
  keepRecord(place, "solutions", solution);
  const performances = await Promise.all(
    template.performances.map(async ({ key, statement, beneficiaries }) => {
      const performance = await client.solution.usePerformance.create.mutate({
        ...atOf(place),
        said: { solution: solution.id, statement: statement[locale], beneficiaries: beneficiaries[locale] },
      });
      keepRecord(place, "usePerformances", performance);
      return { key, id: performance.id };
    }),
  );
  const servedBy = ({ usuallyServes }: Candidate) =>
    performances.filter(({ key }) => usuallyServes.includes(key)).map(({ id }) => id);
  await Promise.all(
    template.components.map((candidate) =>
      addCandidate(opening, candidate, { solution: solution.id, serves: servedBy(candidate) }),
    ),
  );
  return solution.id;
}
