/** A campaign: a framework, or a part of it, put to invited people until a day. */
interface CampaignTable {
  territory_id: string;
  ecosystem_id: string;
  id: string;
  name: string;
  framework: string;
  framework_version: string;
  criteria: string[];
  about_actor: string | null;
  about_solution: string | null;
  shown: string;
  until: string;
  created_at: Date;
  created_by: string;
  closed_at: Date | null;
  closed_by: string | null;
}

/** Somebody invited to answer, by account, by a link of their own, or by a code read on a wall. */
interface CampaignGuestTable {
  territory_id: string;
  ecosystem_id: string;
  id: string;
  campaign_id: string;
  way: string;
  account: string | null;
  token_hash: string | null;
  name: string | null;
  email: string | null;
  voice: string;
  actor_id: string | null;
  standpoint: string | null;
  created_at: Date;
  created_by: string | null;
  heard_at: Date | null;
  finished_at: Date | null;
  reminded_at: Date | null;
  revoked_at: Date | null;
}

/** What a guest says of a criterion. Who reads it is decided by the policies of the table. */
interface CampaignAnswerTable {
  territory_id: string;
  ecosystem_id: string;
  id: string;
  campaign_id: string;
  guest_id: string;
  criterion: string;
  level: string;
  text: string;
  said_at: Date;
}

/** The code of a campaign on a wall. Only its fingerprint is kept. */
interface WallCodeTable {
  territory_id: string;
  ecosystem_id: string;
  campaign_id: string;
  code_hash: string;
  expires_at: Date;
}

/** The tables of campaigns. */
export interface CampaignTables {
  campaign: CampaignTable;
  campaign_guest: CampaignGuestTable;
  campaign_answer: CampaignAnswerTable;
  wall_code: WallCodeTable;
}
