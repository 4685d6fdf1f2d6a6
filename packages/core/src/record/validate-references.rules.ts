import { type EntityName, entities, entityNames } from "../entities.ts";
import { type EcosystemFacts, factsOfFile, type TerritoryFile } from "../facts.ts";
import { theCommon } from "../production/the-common.rules.ts";
import { problemAt, type RecordProblem } from "./record-problem.ts";
import { listRecordProblems, readSurroundings, type Surroundings } from "./record-problems.rules.ts";
import { type AnyRecord, listReferences, recordsOf } from "./records-of.ts";

/**
 * All that is wrong between the records of a territory's file: identifiers that name nothing or are taken twice, and
 * records that contradict each other. Each says where, such as `ecosystems[0].commitments[3].giver`. Empty: the file
 * can be imported.
 */
export function validateReferences(file: TerritoryFile): RecordProblem[] {
  return [
    ...listDuplicates(file.actors, ({ index }) => `actors[${index}].id`),
    ...file.actors.flatMap(({ id }, index) =>
      id === theCommon ? [problemAt(`actors[${index}].id`, "reserved-id", id)] : [],
    ),
    ...listDuplicates(
      file.ecosystems.map(({ ecosystem }) => ecosystem),
      ({ index }) => `ecosystems[${index}].ecosystem.id`,
    ),
    ...factsOfFile(file).flatMap((facts, index) => validateEcosystem(facts, `ecosystems[${index}].`)),
  ];
}

/** What is wrong in one record about to be written among the facts of an ecosystem; paths are inside the record. */
export function validateRecord(facts: EcosystemFacts, entity: EntityName, record: AnyRecord): RecordProblem[] {
  const known = new Map([[entity, new Set([record.id])]]);
  for (const { target } of listReferences(entity, record)) {
    const ids = recordsOf(facts, target).map(({ id }) => id);
    known.set(target, new Set([...(known.get(target) ?? []), ...ids]));
  }
  return validateOne(entity, record, { ...readSurroundings(facts), known });
}

function validateEcosystem(facts: EcosystemFacts, prefix: string): RecordProblem[] {
  const known = new Map(entityNames.map((entity) => [entity, new Set(recordsOf(facts, entity).map(({ id }) => id))]));
  const around = { ...readSurroundings(facts), known };
  return entityNames.flatMap((entity) => {
    if (entities[entity].scope !== "ecosystem") return [];
    const { collection } = entities[entity];
    const records = recordsOf(facts, entity);
    return [
      ...listDuplicates(records, ({ index }) => `${prefix}${collection}[${index}].id`),
      ...records.flatMap((record, index) =>
        validateOne(entity, record, around).map((problem) => ({
          ...problem,
          path: `${prefix}${collection}[${index}].${problem.path}`,
        })),
      ),
    ];
  });
}

interface Around extends Surroundings {
  readonly known: ReadonlyMap<EntityName, ReadonlySet<string>>;
}

function validateOne(entity: EntityName, record: AnyRecord, around: Around): RecordProblem[] {
  const dangling = listReferences(entity, record)
    .filter(({ target, id }) => around.known.get(target)?.has(id) !== true)
    .map(({ path, id }) => problemAt(path, "unknown-reference", id));
  return [...dangling, ...listRecordProblems(entity, record, around)];
}

function listDuplicates(
  records: readonly { readonly id: string }[],
  pathOf: (place: { readonly index: number }) => string,
): RecordProblem[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index) => {
    if (seen.has(id)) return [problemAt(pathOf({ index }), "duplicate-id", id)];
    seen.add(id);
    return [];
  });
}
