import type { Component, EcosystemFacts, Solution, UsePerformance } from "@bassin/core";
import { type FactGroup, type FactLine, underChapter } from "../record/fact-line.ts";
import { type FactReader, listDetails, listNotes } from "../record/fact-reader.ts";

/** What is said of the solutions: performances of use, components, externalities, resources (§4.2-2). */
export function listSolutionFacts(reader: FactReader): FactGroup[] {
  const { facts, text, hasCome } = reader;
  const solutions = facts.solutions
    .filter(({ since }) => hasCome(since))
    .toSorted((a, b) => standingOf(reader, a) - standingOf(reader, b));
  const several = solutions.length > 1;
  const within = (of: (reader: FactReader, solution: Solution) => FactLine[]): FactLine[] =>
    solutions.flatMap((solution) => {
      const lines = of(reader, solution);
      const isPast = reader.isPast(solution);
      return several
        ? lines.map((line) => ({ ...line, notes: [...line.notes, solution.name], isPast: line.isPast || isPast }))
        : lines;
    });
  return [
    ...underChapter(text("writing.chapter.solution"), [
      {
        key: "solution",
        title: text("factGroup.solution"),
        lines: solutions.map((one) => describeSolution(reader, one)),
      },
      { key: "usePerformance", title: text("factGroup.usePerformance"), lines: within(describePerformances) },
      { key: "component", title: text("factGroup.component"), lines: within(describeComponents) },
    ]),
    ...underChapter(text("writing.chapter.around"), [
      { key: "externality", title: text("factGroup.externality"), lines: within(describeExternalities) },
      { key: "territorialResource", title: text("factGroup.territorialResource"), lines: describeResources(reader) },
    ]),
  ];
}

/** What holds today first, then what is being thought through, then what ended. */
const standingOf = ({ isPast }: FactReader, solution: Solution): number => {
  if (isPast(solution)) return 2;
  return solution.stage === "draft" ? 1 : 0;
};

const titlesOf = (records: readonly { id: string; name: string }[], ids: readonly string[] | null | undefined) =>
  records.filter(({ id }) => ids?.includes(id)).map(({ name }) => name);

function describeSolution(reader: FactReader, solution: Solution): FactLine {
  const { facts, text, when, list, isPast } = reader;
  const stakes = facts.stakes.filter(({ id }) => solution.stakes.includes(id)).map(({ title }) => title);
  return {
    id: solution.id,
    title: solution.name,
    notes: listNotes(solution.stage === "draft" ? text("facts.state.draft") : null, when(solution)),
    details: listDetails([
      [undefined, solution.summary],
      [text("facts.label.serves"), list(stakes)],
      [text("facts.label.draws"), list(titlesOf(facts.territorialResources, solution.resources))],
    ]),
    isPast: isPast(solution),
  };
}

/** The standings that voiced a performance by the day, each once, in words. */
function sayVoices({ text, list, hasCome }: FactReader, { voices }: UsePerformance): string {
  const heard = (voices ?? []).filter(({ on }) => hasCome(on)).map(({ standing }) => text(`facts.voice.${standing}`));
  return list([...new Set(heard)]);
}

function describePerformances(reader: FactReader, solution: Solution): FactLine[] {
  const { facts, text } = reader;
  return facts.usePerformances
    .filter((performance) => performance.solution === solution.id)
    .map((performance) => ({
      id: performance.id,
      title: performance.statement,
      notes: [],
      details: listDetails([
        [text("facts.label.for"), performance.beneficiaries],
        [text("facts.label.conditions"), performance.conditions],
        [text("facts.label.sign"), performance.sign],
        [text("facts.label.voices"), sayVoices(reader, performance)],
      ]),
    }));
}

const holdingsOf = (facts: EcosystemFacts, { id }: Component) =>
  facts.holdings.filter(({ component }) => component === id);

function sayHolders(reader: FactReader, component: Component): string {
  const { facts, nameOf, when, hasCome, text, list } = reader;
  const held = holdingsOf(facts, component).filter(({ since }) => hasCome(since));
  if (held.length === 0) return text("facts.nobody");
  return list(
    held.map((holding) => {
      const [span] = when(holding);
      return span === undefined ? nameOf(holding.actor) : `${nameOf(holding.actor)} (${span})`;
    }),
  );
}

function describeComponents(reader: FactReader, solution: Solution): FactLine[] {
  const { facts, text } = reader;
  return facts.components
    .filter((component) => component.solution === solution.id)
    .map((component) => ({
      id: component.id,
      title: component.name,
      notes: [text(`facts.kind.${component.kind}`), text(`facts.necessity.${component.necessity}`)],
      details: listDetails([
        [text("facts.label.heldBy"), sayHolders(reader, component)],
        [text("facts.label.failsWithout"), component.failsWithout],
        [text("facts.label.differsHere"), component.differsHere],
      ]),
    }));
}

function describeExternalities(reader: FactReader, solution: Solution): FactLine[] {
  const { facts, text, parties, hasCome, isPast, attested, when } = reader;
  return facts.externalities
    .filter((externality) => externality.solution === solution.id && hasCome(externality.since))
    .map((externality) => ({
      id: externality.id,
      title: externality.statement,
      notes: listNotes(
        text(`facts.kind.${externality.sign}`),
        text(`facts.state.${externality.state}`),
        when(externality),
        attested(externality),
      ),
      details: listDetails([
        [text("facts.label.bearers"), parties(externality.bearers)],
        [text("facts.label.response"), externality.response],
      ]),
      isPast: isPast(externality),
    }));
}

function describeResources({ facts, text }: FactReader): FactLine[] {
  return facts.territorialResources.map(({ id, name, kind, nearby, description }) => ({
    id,
    title: name,
    notes: listNotes(text(`facts.kind.${kind}`), nearby ? text("facts.nearby") : null),
    details: listDetails([[undefined, description]]),
  }));
}
