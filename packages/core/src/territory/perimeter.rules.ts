import type { ZoneRef } from "./commune.ts";
import { type CommuneRegister, type ResolvedCommunes, resolveCommunes } from "./resolve-commune.rules.ts";

/** What people ask to build a territory from: communes one by one, and whole zones. */
export interface PerimeterRequest {
  readonly communes: readonly string[];
  readonly zones: readonly ZoneRef[];
}

/** Communes of a zone, as codes; `undefined` when no zone bears that code (or its table was not imported). */
export type ZoneMembers = (zone: ZoneRef) => readonly string[] | undefined;

/** The communes of a perimeter. Nothing may be saved while `unknown` or `unknownZones` is not empty. */
export interface ResolvedPerimeter extends ResolvedCommunes {
  readonly unknownZones: readonly ZoneRef[];
}

/**
 * Spreads whole zones into communes and reads every code as today's (§4.2-1: a territory is a set of communes,
 * never one institution).
 */
export function resolvePerimeter(
  request: PerimeterRequest,
  register: CommuneRegister,
  membersOf: ZoneMembers,
): ResolvedPerimeter {
  const unknownZones: ZoneRef[] = [];
  const fromZones = request.zones.flatMap((zone) => {
    const members = membersOf(zone);
    if (!members) unknownZones.push(zone);
    return members ?? [];
  });
  return { ...resolveCommunes([...request.communes, ...fromZones], register), unknownZones };
}
