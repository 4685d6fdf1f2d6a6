import type { EcosystemFacts } from "@bassin/core";
import { listAimFacts } from "../aim/aim-facts.ts";
import { listGovernanceFacts } from "../governance/governance-facts.ts";
import { listProductionFacts } from "../production/production-facts.ts";
import type { FactGroup, FactLine } from "../record/fact-line.ts";
import type { FactReader } from "../record/fact-reader.ts";
import { listSolutionFacts } from "../solution/solution-facts.ts";
import { listValueFacts } from "../value/value-facts.ts";
import type { ActorReadings } from "./actor-questions.ts";

/** What is told of an actor: its position, model and work; what it gives; what comes back to it. */
export interface ActorExchanges {
  readonly own: readonly FactGroup[];
  readonly gives: readonly FactGroup[];
  readonly receives: readonly FactGroup[];
}

type Lines = (key: FactGroup["key"], ids: readonly string[]) => FactLine[];

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** Everything told of an actor on the day it is read, as the readings of the rules sort it. */
export function listExchanges(reader: FactReader, readings: ActorReadings, actor: string): ActorExchanges {
  const { facts, text } = reader;
  const told = [listAimFacts, listSolutionFacts, listProductionFacts, listValueFacts, listGovernanceFacts];
  const groups = new Map(told.flatMap((list) => list(reader)).map((group) => [group.key, group.lines]));
  const lines: Lines = (key, wanted) => (groups.get(key) ?? []).filter(({ id }) => wanted.includes(id));
  const about = (records: readonly { readonly id: string; readonly actor?: string | null }[]) =>
    ids(records.filter((one) => one.actor === actor));
  const own = (key: "actorPosition" | "actorModel" | "workContribution", title: string): FactGroup => {
    const records = {
      actorPosition: facts.actorPositions,
      actorModel: facts.actorModels,
      workContribution: facts.workContributions,
    };
    return {
      key,
      title,
      lines: lines(key, about(records[key])).map((line) => untitled(line, reader.nameOf(actor), text("journal.said"))),
    };
  };
  return {
    own: [
      own("actorPosition", text("actors.actor.position")),
      own("actorModel", text("actors.actor.model")),
      own("workContribution", text("actors.actor.work")),
    ],
    gives: listGiven(reader, readings, { actor, lines }),
    receives: listReceived(reader, readings, { actor, lines }),
  };
}

/** On the actor's own page its name goes without saying. */
function untitled(line: FactLine, name: string, otherwise = ""): FactLine {
  const notes = line.notes.filter((note) => note !== name);
  const [first = otherwise, ...rest] = notes;
  return line.title === name ? { ...line, title: first, notes: rest } : { ...line, notes };
}

interface Of {
  readonly actor: string;
  readonly lines: Lines;
}

function listGiven(reader: FactReader, readings: ActorReadings, { actor, lines }: Of): FactGroup[] {
  const { facts, text, nameOf } = reader;
  const promised = sayPromises(reader, lines);
  const flow = readings.network.flows.find((one) => one.actor === actor);
  const life = readings.equilibrium.actors.find((one) => one.actor === actor);
  const given = [...(life?.money ?? []), ...(life?.inKind ?? [])].map(({ contribution }) => contribution.id);
  const held = facts.holdings.filter((holding) => holding.actor === actor);
  const components = lines(
    "component",
    held.map(({ component }) => component),
  );
  const own = (key: FactGroup["key"], wanted: readonly string[]) =>
    lines(key, wanted).map((line) => untitled(line, nameOf(actor)));
  return withLines([
    { key: "commitment", title: text("actors.actor.commitments"), lines: promised("giver", flow?.gives ?? []) },
    {
      key: "holding",
      title: text("actors.actor.holdings"),
      lines: components.map((line) => ({ ...line, details: [] })),
    },
    { key: "contribution", title: text("actors.actor.contributions"), lines: own("contribution", given) },
    {
      key: "pooledMeans",
      title: text("factGroup.pooledMeans"),
      lines: lines("pooledMeans", naming(facts.pooledMeans, actor)),
    },
    {
      key: "knowledgeExchange",
      title: text("factGroup.knowledgeExchange"),
      lines: lines("knowledgeExchange", naming(facts.knowledgeExchanges, actor)),
    },
    {
      key: "mandate",
      title: text("actors.actor.mandates"),
      lines: own("mandate", ids(facts.mandates.filter((mandate) => mandate.actor === actor))),
    },
  ]);
}

/** Promises, each with whom it is made: the other side goes without saying on its own page. */
const sayPromises =
  ({ facts, text, nameOf }: FactReader, lines: Lines) =>
  (side: "giver" | "receiver", wanted: readonly string[]): FactLine[] =>
    lines("commitment", wanted).map((line) => {
      const promise = facts.commitments.find(({ id }) => id === line.id);
      const both = text("facts.gives", { giver: nameOf(promise?.giver), receiver: nameOf(promise?.receiver) });
      const other =
        side === "giver"
          ? text("actors.actor.to", { name: nameOf(promise?.receiver) })
          : text("actors.actor.from", { name: nameOf(promise?.giver) });
      return { ...line, notes: line.notes.map((note) => (note === both ? other : note)) };
    });

function naming(
  records: EcosystemFacts["pooledMeans"] | EcosystemFacts["knowledgeExchanges"],
  actor: string,
): string[] {
  return ids(records.filter((one) => one.actors?.includes(actor)));
}

function listReceived(reader: FactReader, readings: ActorReadings, { actor, lines }: Of): FactGroup[] {
  const { facts, text, hasCome, isPast, when } = reader;
  const promised = sayPromises(reader, lines);
  const flow = readings.network.flows.find((one) => one.actor === actor);
  const life = readings.equilibrium.actors.find((one) => one.actor === actor);
  const reaching = (effects: readonly { readonly entity: string; readonly id: string }[] | undefined) => [
    ...lines("usefulEffect", ids((effects ?? []).filter(({ entity }) => entity === "usefulEffect"))),
    ...lines("externality", ids((effects ?? []).filter(({ entity }) => entity === "externality"))),
  ];
  const seats = facts.seats
    .filter((seat) => seat.actor === actor && hasCome(seat.since))
    .map((seat) => ({
      id: seat.id,
      title: facts.governingBodies.find(({ id }) => id === seat.body)?.name ?? "",
      notes: when(seat),
      details: [],
      isPast: isPast(seat),
    }));
  const member = facts.memberships.filter((one) => one.member === actor || one.structure === actor);
  return withLines([
    { key: "commitment", title: text("actors.actor.commitments"), lines: promised("receiver", flow?.receives ?? []) },
    { key: "usefulEffect", title: text("actors.actor.effects"), lines: reaching(life?.benefits) },
    { key: "externality", title: text("actors.actor.burdens"), lines: reaching(life?.burdens) },
    { key: "seat", title: text("actors.actor.seats"), lines: seats },
    { key: "membership", title: text("actors.actor.memberships"), lines: lines("membership", ids(member)) },
  ]);
}

const withLines = (groups: readonly FactGroup[]): FactGroup[] => groups.filter(({ lines }) => lines.length > 0);
