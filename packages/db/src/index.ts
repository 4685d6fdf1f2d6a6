export {
  type Database,
  databaseOn,
  enterScope,
  openDatabase,
  openEngine,
  type Transaction,
} from "./database/database.ts";
export { DirectoryInUse } from "./database/directory-lock.ts";
export type { Engine, EngineSettings } from "./database/engine.ts";
export { migrate } from "./database/migrate.ts";
export { runAsOwnerAlone } from "./database/run-as-owner-alone.ts";
export { type DatabaseScope, isUuid } from "./database/scope.ts";
export * from "./evaluation/campaign.repository.ts";
export * from "./evaluation/campaign-answer.repository.ts";
export * from "./evaluation/campaign-guest.repository.ts";
export * from "./evaluation/pour-answers.ts";
export * from "./evaluation/wall-code.repository.ts";
export * from "./files/export-file.ts";
export * from "./files/import-file.ts";
export * from "./files/new-identifiers.ts";
export * from "./geography/geography.repository.ts";
export type { FileNote, GeographyFile, UnknownCode } from "./geography/geography-file.ts";
export type { ImportCounts } from "./geography/geography-tables.ts";
export * from "./geography/import-geography.ts";
export * from "./geography/measure-search.ts";
export { loadOfficialCodes } from "./geography/official-codes.ts";
export * from "./geography/read-perimeter.ts";
export * from "./governance/session-word.repository.ts";
export * from "./indicators/foresee-figures.ts";
export * from "./indicators/observation.repository.ts";
export * from "./indicators/own-indicator.repository.ts";
export * from "./indicators/read-by-formula.ts";
export * from "./indicators/rebuild-readings.ts";
export * from "./indicators/recompute-readings.ts";
export * from "./indicators/take-figures.ts";
export * from "./indicators/write-observations.ts";
export type { LiveChange } from "./live/changes.repository.ts";
export { readCursor } from "./live/changes.repository.ts";
export * from "./live/live-hub.ts";
export { type Presence, tellPresence } from "./live/presence.ts";
export { readSnapshot } from "./live/snapshot.rules.ts";
export * from "./people/access.repository.ts";
export * from "./people/account.repository.ts";
export * from "./people/confirmation-link.repository.ts";
export * from "./people/fact-remark.repository.ts";
export * from "./people/invitation.repository.ts";
export * from "./people/role.repository.ts";
export * from "./people/sign-in.repository.ts";
export * from "./people/speaker.repository.ts";
export * from "./plugins/territory-plugin.repository.ts";
export * from "./records/ecosystem.repository.ts";
export * from "./records/journal.repository.ts";
export * from "./records/new-id.ts";
export * from "./records/outcome.ts";
export * from "./records/record.repository.ts";
export { readEcosystemSql } from "./records/record-json.ts";
export * from "./records/restore-record.ts";
export * from "./records/stored.ts";
export * from "./territory/closing.repository.ts";
export * from "./territory/count-contents.ts";
export * from "./territory/created-records.repository.ts";
export * from "./territory/directory.repository.ts";
export { type ErasedPlace, eraseLongClosed, eraseTerritory } from "./territory/erase-territory.ts";
export * from "./territory/territory.repository.ts";
export * from "./territory/territory-register.repository.ts";
