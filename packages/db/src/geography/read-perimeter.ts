import {
  type OfficialCodes,
  type PerimeterRequest,
  type ResolvedPerimeter,
  resolvePerimeter,
} from "@bassin/core/territory";
import type { Transaction } from "../database/database.ts";
import { communesOfBassin } from "./geography.repository.ts";

/**
 * The communes people ask a territory to be made of, with the bassins de vie that were imported.
 * Nothing may be saved while `unknown` or `unknownZones` is not empty.
 */
export async function readPerimeter(
  trx: Transaction,
  codes: OfficialCodes,
  request: PerimeterRequest,
): Promise<ResolvedPerimeter> {
  const bassins = new Map<string, readonly string[] | undefined>();
  for (const { kind, code } of request.zones) {
    if (kind === "bassin-de-vie") bassins.set(code, await communesOfBassin(trx, code));
  }
  return resolvePerimeter(request, codes, ({ kind, code }) =>
    kind === "bassin-de-vie" ? bassins.get(code) : codes.communesOf({ kind, code }),
  );
}
