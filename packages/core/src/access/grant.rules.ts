import type { Action } from "./action.ts";
import { isAllowed } from "./permissions.ts";
import type { ProgrammeRole, Role, TerritoryRole } from "./role.ts";

/** A role given to a person, and where it holds. */
export type Grant =
  | {
      readonly role: TerritoryRole;
      readonly territory: string;
      /** None: the whole territory, with all its ecosystems. */
      readonly ecosystem?: string | null | undefined;
    }
  | { readonly role: ProgrammeRole; readonly programme: string }
  | { readonly role: "operator" }
  | { readonly role: "participant"; readonly territory: string; readonly ecosystem: string; readonly space: string };

/** Where something is done. */
export type AccessPlace =
  | { readonly kind: "instance" }
  | { readonly kind: "programme"; readonly programme: string }
  | { readonly kind: "territory"; readonly territory: string }
  | { readonly kind: "ecosystem"; readonly territory: string; readonly ecosystem: string }
  | { readonly kind: "space"; readonly territory: string; readonly ecosystem: string; readonly space: string };

/** What a role in one ecosystem also opens in its territory: the directory of actors it shares with the others. */
const openFromAnyEcosystem: readonly Action[] = ["territory.read", "territory.write"];

/**
 * Whether a person may do something somewhere. A role in the territory holds in each of its ecosystems; a role in one
 * ecosystem holds there only, and opens the territory's directory of actors. Inside a reflexive space, its
 * participants only.
 */
export function isAllowedAt(grants: readonly Grant[], action: Action, place: AccessPlace): boolean {
  return isAllowed(
    grants.filter((grant) => holdsAt(grant, place, action)).map((grant) => grant.role),
    action,
  );
}

/** The roles a person holds somewhere, each once: what to show of a page. */
export function listRolesAt(grants: readonly Grant[], place: AccessPlace): Role[] {
  return [...new Set(grants.filter((grant) => holdsAt(grant, place)).map((grant) => grant.role))];
}

function holdsAt(grant: Grant, place: AccessPlace, action?: Action): boolean {
  switch (grant.role) {
    case "operator":
      return place.kind === "instance";
    case "programme-admin":
    case "analyst":
      return place.kind === "programme" && place.programme === grant.programme;
    case "participant":
      return (
        place.kind === "space" &&
        place.territory === grant.territory &&
        place.ecosystem === grant.ecosystem &&
        place.space === grant.space
      );
    default:
      return holdsInTerritory(grant, place, action);
  }
}

function holdsInTerritory(
  grant: Extract<Grant, { role: TerritoryRole }>,
  place: AccessPlace,
  action: Action | undefined,
): boolean {
  if (place.kind === "territory") {
    const isOpen = grant.ecosystem == null || (action !== undefined && openFromAnyEcosystem.includes(action));
    return place.territory === grant.territory && isOpen;
  }
  if (place.kind !== "ecosystem" || place.territory !== grant.territory) return false;
  return grant.ecosystem == null || grant.ecosystem === place.ecosystem;
}
