import type { Locale } from "@bassin/core";
import { client, type EcosystemAnswer } from "../api/trpc.ts";
import { rereadRules } from "../evaluation/picture-queries.ts";
import { newRecordId } from "../record/write-adding.ts";
import { sendTogether, type Write } from "../record/write-together.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";
import { type Candidate, componentKey, type Plugin, stakesServed, type Template } from "./draft-of.ts";
import { keepRecord, rereadFacts } from "./draft-records.ts";

type DraftWrite = Extract<Write, { action: "create" }>;

/** A repertoire to open, and where. */
export interface Opening {
  readonly place: EcosystemPlace;
  readonly facts: Pick<EcosystemAnswer, "stakes">;
  readonly plugin: Plugin;
  readonly template: Template;
  readonly locale: Locale;
}

/** What is written of a candidate: a component on which nothing is decided. */
const sayCandidate = (
  { plugin, template, locale }: Omit<Opening, "place" | "facts">,
  candidate: Candidate,
  { solution, serves }: { readonly solution: string; readonly serves: readonly string[] },
) => ({
  solution,
  name: candidate.name[locale],
  kind: candidate.kind,
  necessity: "undecided" as const,
  serves: [...serves],
  template: componentKey(plugin.key, template.key, candidate.key),
});

/** Writes down a candidate as an undecided component of a draft. */
export async function addCandidate(
  opening: Omit<Opening, "facts">,
  candidate: Candidate,
  draft: { readonly solution: string; readonly serves: readonly string[] },
): Promise<void> {
  const { territory, ecosystem } = opening.place;
  const said = sayCandidate(opening, candidate, draft);
  keepRecord(
    opening.place,
    "components",
    await client.solution.component.create.mutate({ territory, ecosystem, said }),
  );
}

/** The solution, its performances and its components, in the order they rest on each other. */
export function listDraftWrites(opening: Omit<Opening, "place">, newId: () => string): DraftWrite[] {
  const { facts, plugin, template, locale } = opening;
  const solution = newId();
  const performances = template.performances.map((performance) => ({ ...performance, id: newId() }));
  const servedBy = ({ usuallyServes }: Candidate) =>
    performances.filter(({ key }) => usuallyServes.includes(key)).map(({ id }) => id);
  return [
    {
      entity: "solution",
      id: solution,
      said: {
        name: template.name[locale],
        summary: template.summary[locale],
        stage: "draft",
        stakes: stakesServed(facts, plugin.key, template),
        template: { plugin: plugin.key, solution: template.key, version: plugin.version },
      },
    },
    ...performances.map(({ id, statement, beneficiaries }) => ({
      entity: "usePerformance",
      id,
      said: { solution, statement: statement[locale], beneficiaries: beneficiaries[locale] },
    })),
    ...template.components.map((candidate) => ({
      entity: "component",
      id: newId(),
      said: sayCandidate(opening, candidate, { solution, serves: servedBy(candidate) }),
    })),
  ].map((write) => ({ action: "create", ...write }));
}

/**
 * Opens a draft solution with the performances and the candidates of a repertoire, all or nothing. Nothing is decided:
 * each component is to be discussed here, and none has a holder. Returns the identifier of the draft.
 */
export async function openDraft(opening: Opening): Promise<string> {
  const { place } = opening;
  const [draft] = await sendTogether(place, listDraftWrites(opening, newRecordId));
  await rereadFacts(place);
  void rereadRules();
  return draft?.id ?? "";
}
