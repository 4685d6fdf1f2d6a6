import {
  type EcosystemEntityName,
  type entities,
  type InputOf,
  listRecordProblems,
  type PatchOf,
  readSurroundings,
  recordsOf,
} from "@bassin/core";
import {
  createRecord,
  findRecord,
  listRecords,
  readEcosystem,
  removeRecord,
  type Stored,
  updateRecord,
} from "@bassin/db";
import type { InsideContext } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { settle } from "../errors/settle.ts";
import { afterCreate } from "./after-create.ts";
import { attestedFact, signChange, signNew } from "./attestation.ts";
import { findStandingConfirmation } from "./standing-confirmation.ts";

type Entities = typeof entities;

/** What the procedures of one entity of an ecosystem do, once inside the transaction: load, rule, save and journal. */
export function recordActions<Name extends EcosystemEntityName>(name: Name) {
  type Said = InputOf<Entities[Name]>;
  type Change = { readonly id: string; readonly version: number; readonly said: PatchOf<Entities[Name]> };
  return {
    list: (inside: InsideContext): Promise<Stored<Name>[]> => listRecords(inside.trx, name, inside.scope),
    get: async (inside: InsideContext, id: string): Promise<Stored<Name>> =>
      (await findRecord(inside.trx, name, { scope: inside.scope, id })) ?? refuse({ code: "not-found" }),
    async create(inside: InsideContext, input: Said): Promise<Stored<Name>> {
      const facts = await readFacts(inside);
      const record = { ...input, id: "new" };
      refuseProblems(listRecordProblems(name, record, readSurroundings(facts)));
      const attestation = signNew(inside, facts, attestedFact(name, record));
      const created = settle(
        await createRecord(inside.trx, name, { context: inside.write, input, ...given({ attestation }) }),
      );
      await afterCreate[name]?.(inside, created.id);
      return created;
    },
    async update(inside: InsideContext, { id, version, said: patch }: Change): Promise<Stored<Name>> {
      await refuseOthersWords(inside, name, id);
      const facts = await readFacts(inside);
      const before = recordsOf(facts, name).find((record) => record.id === id) ?? refuse({ code: "not-found" });
      refuseProblems(listRecordProblems(name, { ...before, ...patch }, readSurroundings(facts)));
      const says = { ...before, ...patch };
      const signed = signChange(inside, facts, { entity: name, before: { ...before }, patch: { ...patch } });
      const attestation = signed && ((await findStandingConfirmation(inside, { entity: name, id, says })) ?? signed);
      const write = { context: inside.write, id, version, patch, ...given({ attestation }) };
      return settle(await updateRecord(inside.trx, name, write));
    },
    async remove(
      inside: InsideContext,
      seen: { readonly id: string; readonly version: number },
    ): Promise<Stored<Name>> {
      await refuseOthersWords(inside, name, seen.id);
      return settle(await removeRecord(inside.trx, name, { context: inside.write, ...seen }));
    },
  };
}

/** Records that are what somebody said: nobody else says it otherwise, or takes it back. */
const ownWords: ReadonlySet<EcosystemEntityName> = new Set(["judgement"]);

/** Refuses to touch what somebody else said. */
export async function refuseOthersWords(inside: InsideContext, name: EcosystemEntityName, id: string): Promise<void> {
  if (!ownWords.has(name)) return;
  const before = await findRecord(inside.trx, name, { scope: inside.scope, id });
  const isOthers = before?.createdBy != null && before.createdBy !== inside.scope.user;
  if (isOthers) refuse({ code: "not-your-words" });
}

/** The facts around what is written. */
export async function readFacts(inside: InsideContext) {
  return (await readEcosystem(inside.trx, inside.scope)) ?? refuse({ code: "not-found" });
}

function refuseProblems(problems: ReturnType<typeof listRecordProblems>): void {
  if (problems.length === 0) return;
  refuse({ code: "invalid", fields: problems.map(({ path, message }) => ({ path, message })) });
}

function given<Values extends Record<string, unknown>>(values: Values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: NonNullable<Values[Key]>;
  };
}
