import { z } from "zod";

/** Roles in a territory, or in one of its ecosystems. `member`: speaks for one or more actors. */
export const territoryRoles = ["pilot", "facilitator", "member", "observer"] as const;
export const territoryRole = z.enum(territoryRoles);
export type TerritoryRole = (typeof territoryRoles)[number];

/** Roles in a programme that reads many trajectories. */
export const programmeRoles = ["programme-admin", "analyst"] as const;
export const programmeRole = z.enum(programmeRoles);
export type ProgrammeRole = (typeof programmeRoles)[number];

/**
 * Every role. `operator` runs the instance and reads no content. `participant` takes part in one reflexive space:
 * no other role opens its words (§4.2-5, domain §3).
 */
export const roles = [...territoryRoles, ...programmeRoles, "operator", "participant"] as const;
export type Role = (typeof roles)[number];
