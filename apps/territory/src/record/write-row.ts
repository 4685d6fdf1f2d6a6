import { getUntypedClient } from "@trpc/client";
import { client } from "../api/trpc.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";
import type { EntityForm } from "./entity-form.ts";
import { isRow, type WrittenRow } from "./written-row.ts";

/** What people say of a record, by field. */
export type Said = Readonly<Record<string, unknown>>;

const anyEntity = getUntypedClient(client);

/** A record the API answered with. */
function readRow(answer: unknown): WrittenRow {
  if (isRow(answer)) return answer;
  throw new Error("The API answered with no record.");
}

/** Where and on what the API writes. */
export interface Target {
  readonly place: EcosystemPlace;
  readonly form: Pick<EntityForm, "path">;
}

async function send({ place, form }: Target, action: "create" | "update" | "remove", input: Said): Promise<WrittenRow> {
  const { territory, ecosystem } = place;
  return readRow(await anyEntity.mutation(`${form.path}.${action}`, { territory, ecosystem, ...input }));
}

/** Writes a new record. */
export const createRow = (target: Target, said: Said): Promise<WrittenRow> => send(target, "create", { said });

/** Changes a record over the version that was seen. */
export const updateRow = (
  target: Target,
  { id, version }: Pick<WrittenRow, "id" | "version">,
  said: Said,
): Promise<WrittenRow> => send(target, "update", { id, version, said });

/** Removes a record that is as it was seen. */
export const removeRow = (target: Target, { id, version }: Pick<WrittenRow, "id" | "version">): Promise<WrittenRow> =>
  send(target, "remove", { id, version });
