import type { LocalText } from "@bassin/core";
import type { ColumnType, Generated } from "kysely";
import type { CampaignTables } from "../evaluation/campaign-tables.ts";

/** Who may do what in a territory, or in one of its ecosystems. */
export interface PersonRoleTable {
  territory_id: string;
  id: string;
  user_id: string;
  role: string;
  ecosystem_id: string | null;
  created_at: Generated<Date>;
  created_by: string | null;
}

/** Which actors a person speaks for. */
export interface SpeaksForTable {
  territory_id: string;
  user_id: string;
  actor_id: string;
  since: Generated<Date>;
}

/** A link that lets its holder in with a role. Only its fingerprint is kept. */
export interface InvitationTable {
  territory_id: string;
  id: string;
  token_hash: string;
  role: string;
  ecosystem_id: string | null;
  actor_id: string | null;
  email: string | null;
  expires_at: Date;
  created_by: string | null;
  created_at: Generated<Date>;
  accepted_by: string | null;
  accepted_at: Date | null;
  revoked_at: Date | null;
}

/** A link that lets someone without an account answer for an actor about one fact. Only its fingerprint is kept. */
export interface ConfirmationLinkTable {
  territory_id: string;
  ecosystem_id: string;
  id: string;
  token_hash: string;
  entity: string;
  record_id: string;
  actor_id: string;
  person_name: string;
  email: string | null;
  expires_at: Date;
  created_by: string;
  created_at: Date;
  answer: string | null;
  answered_name: string | null;
  answered_at: Date | null;
  revoked_at: Date | null;
}

/** What the other side says of a fact that is not quite so, as it stood at a version. */
export interface FactRemarkTable {
  territory_id: string;
  ecosystem_id: string;
  id: string;
  entity: string;
  record_id: string;
  record_version: number;
  actor_id: string;
  account: string | null;
  person_name: string;
  text: string;
  created_at: Date;
}

export interface TerritoryTable {
  territory_id: string;
  name: string;
  communes: string[];
  basin: string | null;
  description: string | null;
  illustration: string | null;
  tells_of: string | null;
  notice: ColumnType<LocalText | null, string | null, string | null>;
  closed_at: Generated<Date | null>;
  closed_by: Generated<string | null>;
  version: Generated<number>;
  created_at: Generated<Date>;
  created_by: string | null;
  updated_at: Generated<Date>;
  updated_by: string | null;
}

export interface EcosystemTable {
  territory_id: string;
  ecosystem_id: string;
  name: string;
  summary: string | null;
  perimeter: string[] | null;
  perimeter_reason: string | null;
  source: string | null;
  closed_at: Generated<Date | null>;
  closed_by: Generated<string | null>;
  version: Generated<number>;
  created_at: Generated<Date>;
  created_by: string | null;
  updated_at: Generated<Date>;
  updated_by: string | null;
}

export interface TerritoryPluginTable {
  territory_id: string;
  plugin: string;
  version: string;
  enabled: boolean;
  updated_by: string | null;
  updated_at: Generated<Date>;
}

/** Append-only: what changed, from what to what, by whom. */
export interface JournalTable {
  territory_id: string;
  id: string;
  ecosystem_id: string | null;
  at: Date;
  by: string | null;
  entity: string;
  record_id: string;
  action: string;
  before: ColumnType<object | null, string | null, never>;
  after: ColumnType<object | null, string | null, never>;
  /** The transaction that wrote it. */
  xid: Generated<string>;
}

/** The people of a reflexive space. Only they see the row. */
export interface SpaceCircleTable {
  territory_id: string;
  ecosystem_id: string;
  space_id: string;
  participants: string[];
  former: Generated<string[]>;
}

/** Words said in a reflexive session, for those who were in the circle when they were said. */
export interface SessionWordTable {
  territory_id: string;
  ecosystem_id: string;
  id: string;
  space_id: string;
  session_id: string;
  author: string;
  readers: string[];
  text: string;
  created_at: Generated<Date>;
}

/** A figure entered for a measure. */
export interface ObservationTable {
  territory_id: string;
  ecosystem_id: string | null;
  solution: string | null;
  id: string;
  measure: string;
  period: string;
  /** Sorted codes joined by `+`; empty for the whole population. */
  breakdown: string;
  value: number;
  unit: string;
  status: string;
  definition_version: string;
  major: number;
  source: string | null;
  comment: string | null;
  version: Generated<number>;
  created_at: Date;
  created_by: string | null;
  updated_at: Date;
  updated_by: string | null;
}

/** What an indicator reads in the figures, kept as sums. */
export interface IndicatorReadingTable {
  territory_id: string;
  ecosystem_id: string | null;
  solution: string | null;
  indicator: string;
  period: string;
  /** Sorted codes joined by `+`; empty for the whole population. */
  breakdown: string;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  coverage: number;
  reason: string | null;
  basis: string;
  read_at: Date;
}

/** The tables whose columns are not read from the entities of core. */
export interface Tables extends CampaignTables {
  territory: TerritoryTable;
  ecosystem: EcosystemTable;
  person_role: PersonRoleTable;
  speaks_for: SpeaksForTable;
  invitation: InvitationTable;
  confirmation_link: ConfirmationLinkTable;
  fact_remark: FactRemarkTable;
  territory_plugin: TerritoryPluginTable;
  journal: JournalTable;
  space_circle: SpaceCircleTable;
  session_word: SessionWordTable;
  observation: ObservationTable;
  indicator_reading: IndicatorReadingTable;
}
