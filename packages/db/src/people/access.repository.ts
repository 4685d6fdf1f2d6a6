import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import { type DatabaseScope, isUuid } from "../database/scope.ts";
import type { TerritoryRole } from "./role.repository.ts";

/** What an account may count on in a territory. */
export interface Access {
  /** Roles held, each for the whole territory or for one ecosystem. */
  readonly roles: readonly { readonly role: TerritoryRole; readonly ecosystem: string | null }[];
  /** Actors the account speaks for. */
  readonly speaksFor: readonly string[];
  /** Whether the territory is an illustration, open to all who signed in. */
  readonly isIllustration: boolean;
  /** Whether the ecosystem of the scope, when it names one, is there. */
  readonly hasEcosystem: boolean;
  /** Whether the territory was closed; and whether the ecosystem was, when the scope names one. */
  readonly isTerritoryClosed: boolean;
  readonly isEcosystemClosed: boolean;
}

/** Reads what the account of the scope may count on, in one statement. Nothing when the territory is not there. */
export async function findAccess(trx: Transaction, scope: DatabaseScope): Promise<Access | undefined> {
  const { territory = "", ecosystem, user = "" } = scope;
  if (!isUuid(territory)) return undefined;
  const rows = await sql<Access>`
    select illustration is not null as "isIllustration", closed_at is not null as "isTerritoryClosed",
      coalesce((select json_agg(json_build_object('role', role, 'ecosystem', ecosystem_id)) from person_role r
        where r.territory_id = t.territory_id and r.user_id = ${user}), '[]'::json) as roles,
      coalesce((select json_agg(actor_id) from speaks_for s
        where s.territory_id = t.territory_id and s.user_id = ${user}), '[]'::json) as "speaksFor",
      exists (select 1 from ecosystem e where e.territory_id = t.territory_id
        and e.ecosystem_id = ${ecosystem ?? null}::uuid) as "hasEcosystem",
      exists (select 1 from ecosystem e where e.territory_id = t.territory_id
        and e.ecosystem_id = ${ecosystem ?? null}::uuid and e.closed_at is not null) as "isEcosystemClosed"
    from territory t where territory_id = ${territory}`.execute(trx);
  return rows.rows[0];
}
