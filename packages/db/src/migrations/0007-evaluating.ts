import { type Kysely, sql } from "kysely";

const here = "nullif(current_setting('bassin.territory', true), '')::uuid";
const ecosystemHere = "nullif(current_setting('bassin.ecosystem', true), '')::uuid";
const me = "nullif(current_setting('bassin.user', true), '')";
const code = "nullif(current_setting('bassin.code', true), '')";
const rows = `territory_id = ${here} and ecosystem_id = ${ecosystemHere}`;

const trace = `
    source text,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    created_by text,
    updated_at timestamptz not null default now(),
    updated_by text,
    primary key (territory_id, ecosystem_id, id),
    foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade`;

/** The three ends of a judgement or of a talk: who speaks, what it is about. */
const about = (table: string) => [
  `alter table ${table} add foreign key (territory_id, about_actor) references actor (territory_id, id)`,
  `alter table ${table} add foreign key (territory_id, ecosystem_id, about_solution)
    references solution (territory_id, ecosystem_id, id)`,
  `create index on ${table} (territory_id, about_actor)`,
  `create index on ${table} (territory_id, ecosystem_id, about_solution)`,
];

const secured = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
];

/** Of the row of a guest: whether it is mine, by account or by a link. */
const isMe = (guest: string) => `(${guest}.account = ${me} or 'guest-' || ${guest}.id::text = ${me})`;

const ofRow = (alias: string) =>
  `${alias}.territory_id = campaign_answer.territory_id and ${alias}.ecosystem_id = campaign_answer.ecosystem_id`;
const campaignOf = `campaign c where ${ofRow("c")} and c.id = campaign_answer.campaign_id`;
const guestOf = `campaign_guest g where ${ofRow("g")} and g.id = campaign_answer.guest_id`;

/** While a campaign is open, one writes one's own answers; where they open to others at the end, until that end. */
const mayWrite = `${rows} and exists (select 1 from ${campaignOf} and c.closed_at is null and exists (
    select 1 from ${guestOf} and ${isMe("g")} and g.revoked_at is null and g.campaign_id = c.id
      and (c.shown = 'when-closed' or g.finished_at is null)))`;

const statements = [
  "alter table judgement add column standpoint text check (standpoint in ('elected', 'services', 'entrepreneurs-and-associations'))",
  "alter table judgement add column said_by text",
  "alter table judgement add column about_actor uuid",
  "alter table judgement add column about_solution uuid",
  ...about("judgement"),

  `create table talk (
    territory_id uuid not null,
    ecosystem_id uuid not null,
    id uuid not null,
    framework text not null,
    framework_version text not null,
    criterion text not null,
    about_actor uuid,
    about_solution uuid,
    "on" text not null,
    "between" text,
    text text not null,
    disagreement text,${trace}
  )`,
  ...about("talk"),
  ...secured("talk"),
  `create policy tenant on talk to bassin_app using (${rows}) with check (${rows})`,
  "grant select, insert, update, delete on talk to bassin_app",

  // When contents open: to all once it is closed, or to each who has ended their own answers.
  `create table campaign (
    territory_id uuid not null,
    ecosystem_id uuid not null,
    id uuid not null,
    name text not null,
    framework text not null,
    framework_version text not null,
    criteria text[] not null,
    about_actor uuid,
    about_solution uuid,
    shown text not null check (shown in ('when-closed', 'once-answered')),
    until text not null,
    created_at timestamptz not null,
    created_by text not null,
    closed_at timestamptz,
    closed_by text,
    primary key (territory_id, ecosystem_id, id),
    foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade
  )`,
  ...about("campaign"),
  ...secured("campaign"),
  `create policy tenant on campaign for select to bassin_app using (${rows})`,
  `create policy opened on campaign for insert to bassin_app with check (${rows} and closed_at is null)`,
  // What was closed stays closed, and the moment contents open never changes.
  `create policy closed on campaign for update to bassin_app using (${rows} and closed_at is null)
    with check (${rows} and closed_at is not null)`,
  "grant select, insert, update (closed_at, closed_by) on campaign to bassin_app",

  `create table campaign_guest (
    territory_id uuid not null,
    ecosystem_id uuid not null,
    id uuid not null,
    campaign_id uuid not null,
    way text not null check (way in ('account', 'copied', 'sent', 'wall')),
    account text,
    token_hash text,
    name text,
    email text,
    voice text not null check (voice in ('actor', 'facilitator', 'peer', 'researcher', 'inhabitant')),
    actor_id uuid,
    standpoint text check (standpoint in ('elected', 'services', 'entrepreneurs-and-associations')),
    created_at timestamptz not null,
    created_by text,
    heard_at timestamptz,
    finished_at timestamptz,
    reminded_at timestamptz,
    revoked_at timestamptz,
    primary key (territory_id, ecosystem_id, id),
    unique (territory_id, ecosystem_id, campaign_id, account),
    foreign key (territory_id, ecosystem_id, campaign_id)
      references campaign (territory_id, ecosystem_id, id) on delete cascade,
    foreign key (territory_id, actor_id) references actor (territory_id, id) on delete cascade
  )`,
  "create index on campaign_guest (territory_id, actor_id)",
  "create index on campaign_guest (territory_id, ecosystem_id, token_hash)",
  ...secured("campaign_guest"),
  `create policy tenant on campaign_guest for select to bassin_app using (${rows})`,
  `create policy invited on campaign_guest for insert to bassin_app
    with check (${rows} and heard_at is null and finished_at is null)`,
  // Whoever leads reminds and withdraws; being heard and ending are one's own.
  `create policy followed on campaign_guest for update to bassin_app using (${rows}) with check (${rows})`,
  "grant select, insert, update (token_hash, heard_at, finished_at, reminded_at, revoked_at) on campaign_guest to bassin_app",
  `create function own_guest_only() returns trigger language plpgsql as $$
    begin
      if (new.heard_at is distinct from old.heard_at or new.finished_at is distinct from old.finished_at)
        and not ${isMe("old").replaceAll("\n", " ")} is true then
        raise exception 'only a guest says that they have answered' using errcode = '42501';
      end if;
      return new;
    end $$`,
  `create trigger own_guest_only before update on campaign_guest for each row execute function own_guest_only()`,

  `create table campaign_answer (
    territory_id uuid not null,
    ecosystem_id uuid not null,
    id uuid not null,
    campaign_id uuid not null,
    guest_id uuid not null,
    criterion text not null,
    level text not null check (level in ('not-started', 'begun', 'under-way', 'rooted', 'not-concerned')),
    text text not null,
    said_at timestamptz not null,
    primary key (territory_id, ecosystem_id, id),
    unique (territory_id, ecosystem_id, guest_id, criterion),
    foreign key (territory_id, ecosystem_id, campaign_id)
      references campaign (territory_id, ecosystem_id, id) on delete cascade,
    foreign key (territory_id, ecosystem_id, guest_id)
      references campaign_guest (territory_id, ecosystem_id, id) on delete cascade
  )`,
  "create index on campaign_answer (territory_id, ecosystem_id, campaign_id)",
  ...secured("campaign_answer"),
  `create policy own on campaign_answer for select to bassin_app
    using (${rows} and exists (select 1 from ${guestOf} and ${isMe("g")}))`,
  `create policy closed on campaign_answer for select to bassin_app
    using (${rows} and exists (select 1 from ${campaignOf} and c.closed_at is not null))`,
  `create policy answered on campaign_answer for select to bassin_app
    using (${rows} and exists (select 1 from ${campaignOf} and c.shown = 'once-answered' and exists (
      select 1 from campaign_guest mine where ${ofRow("mine")} and mine.campaign_id = c.id
        and ${isMe("mine")} and mine.finished_at is not null and mine.revoked_at is null)
      and exists (select 1 from ${guestOf} and g.finished_at is not null)))`,
  `create policy said on campaign_answer for insert to bassin_app with check (${mayWrite})`,
  `create policy said_again on campaign_answer for update to bassin_app using (${mayWrite}) with check (${mayWrite})`,
  `create policy unsaid on campaign_answer for delete to bassin_app using (${mayWrite})`,
  "grant select, insert, delete, update (level, text, said_at) on campaign_answer to bassin_app",

  // A code to read on a wall: found by its fingerprint alone, by whoever read it.
  `create table wall_code (
    territory_id uuid not null,
    ecosystem_id uuid not null,
    campaign_id uuid not null,
    code_hash text not null,
    expires_at timestamptz not null,
    primary key (territory_id, ecosystem_id, campaign_id),
    foreign key (territory_id, ecosystem_id, campaign_id)
      references campaign (territory_id, ecosystem_id, id) on delete cascade
  )`,
  "create index on wall_code (code_hash)",
  ...secured("wall_code"),
  `create policy tenant on wall_code to bassin_app using (${rows}) with check (${rows})`,
  `create policy read on wall_code for select to bassin_app using (code_hash = ${code})`,
  "grant select, insert, update, delete on wall_code to bassin_app",
];

/** Evaluating together: judgements of one actor or solution, talks, and campaigns that keep answers closed until the moment chosen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
