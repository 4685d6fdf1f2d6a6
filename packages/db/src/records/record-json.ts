import { prepared } from "../database/prepared.ts";
import { type EntityStorage, type FieldStorage, storages } from "./storage.ts";

/** The SQL columns that read one record of `alias` under the names of its fields, its lists included. */
export function recordColumns(storage: EntityStorage, alias: string): string {
  const said = storage.fields.map((field) => `${fieldSql(field, storage, alias)} as "${field.field}"`);
  return [`${alias}.id as id`, ...said, ...bookkeeping.map((column) => `${alias}.${column}`)].join(", ");
}

const bookkeeping = [
  `version as version`,
  `created_at as "createdAt"`,
  `created_by as "createdBy"`,
  `updated_at as "updatedAt"`,
  `updated_by as "updatedBy"`,
];

function fieldSql(field: FieldStorage, storage: EntityStorage, alias: string): string {
  if (field.kind === "column") return `${alias}."${field.column}"`;
  const item = field.kind === "links" ? "l.target_id" : partyJson;
  const scope = storage.scope === "ecosystem" ? ` and l.ecosystem_id = ${alias}.ecosystem_id` : "";
  const list = `(select json_agg(${item} order by l.position) from ${field.table} l
    where l.territory_id = ${alias}.territory_id${scope} and l.owner_id = ${alias}.id)`;
  return isAlwaysSaid(field.field, storage) ? `coalesce(${list}, '[]'::json)` : list;
}

const partyJson = "json_build_object('kind', l.kind, 'actor', l.target_id, 'name', l.name)";

function isAlwaysSaid(field: string, storage: EntityStorage): boolean {
  return storage.entity.record.shape[field]?.safeParse(undefined).success === false;
}

/** The SQL columns that read every record of entities, each list under its key, oldest first. */
function collectionColumns(wanted: readonly EntityStorage[]): string {
  return wanted
    .map((storage) => {
      const isShared = storage.scope === "territory";
      const rows = isShared ? "r.territory_id = $1" : "r.territory_id = $1 and r.ecosystem_id = $2";
      const records = `select ${recordColumns(storage, "r")} from ${storage.table} r where ${rows} order by r.id`;
      return `(select coalesce(json_agg(o), '[]'::json) from (${records}) o) as "${storage.entity.collection}"`;
    })
    .join(",\n");
}

const territoryColumns = `territory_id as id, name, communes, basin, description, illustration, tells_of as "tellsOf", notice,
  ${bookkeeping.join(", ")}`;
const ecosystemColumns = `ecosystem_id as id, name, summary, perimeter, perimeter_reason as "perimeterReason", source,
  ${bookkeeping.join(", ")}`;

/** One statement that reads an ecosystem whole, as one JSON text. $1 is the territory, $2 the ecosystem. */
export const readEcosystemSql = prepared(
  "read-ecosystem",
  `select json_strip_nulls(row_to_json(facts)) as facts from (select
  (select row_to_json(t) from (select ${territoryColumns} from territory where territory_id = $1) t) as territory,
  (select row_to_json(e) from (select ${ecosystemColumns} from ecosystem
    where territory_id = $1 and ecosystem_id = $2) e) as ecosystem,
  ${collectionColumns([storages.actor, ...Object.values(storages).filter(({ scope }) => scope === "ecosystem")])}) facts`,
);

/** One statement that reads a territory with its directory of actors. $1 is the territory. */
export const readTerritorySql = `select json_strip_nulls(row_to_json(facts)) as facts from (select
  (select row_to_json(t) from (select ${territoryColumns} from territory where territory_id = $1) t) as territory,
  ${collectionColumns([storages.actor])}) facts`;
