-- The spine. territory_id leads every key; ecosystem_id follows where there is one (docs/adr/0003).
-- Columns of the domain's entities carry the names of their fields; a test compares both.

create table territory (
  territory_id uuid primary key,
  name text not null,
  communes text[] not null,
  basin text,
  description text,
  illustration text check (illustration in ('published', 'fictional')),
  tells_of text,
  notice jsonb,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text
);

create table ecosystem (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  name text not null,
  summary text,
  perimeter text[],
  perimeter_reason text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id),
  foreign key (territory_id) references territory (territory_id) on delete cascade
);

create table person_role (
  territory_id uuid not null,
  id uuid not null,
  user_id text not null,
  role text not null check (role in ('pilot', 'facilitator', 'member', 'observer')),
  ecosystem_id uuid,
  created_at timestamptz not null default now(),
  created_by text,
  primary key (territory_id, id),
  unique nulls not distinct (territory_id, user_id, ecosystem_id),
  foreign key (territory_id) references territory (territory_id) on delete cascade,
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade
);
create index on person_role (user_id);

create table actor (
  territory_id uuid not null,
  id uuid not null,
  name text not null,
  nature text not null check (nature in ('company', 'association', 'cooperative', 'public-institution', 'research', 'inhabitants', 'other')),
  collective boolean,
  description text,
  legal_form text,
  siren text,
  siret text,
  commune text,
  website text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, id),
  foreign key (territory_id) references territory (territory_id) on delete cascade
);

create table stake (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  title text not null,
  life_functions text[] not null,
  ecological text,
  well_being text,
  territorial text,
  template text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade
);

create table solution (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  name text not null,
  summary text,
  stage text not null check (stage in ('draft', 'adopted')),
  since text,
  until text,
  template jsonb,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade
);

create table externality (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  solution uuid not null,
  sign text not null check (sign in ('positive', 'negative')),
  statement text not null,
  state text not null check (state in ('seen', 'acted-on', 'accepted')),
  response text,
  since text,
  until text,
  source text,
  declared_by uuid,
  declared_through text,
  confirmed_by uuid,
  confirmed_through text,
  confirmed_on text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, solution) references solution (territory_id, ecosystem_id, id),
  foreign key (territory_id, declared_by) references actor (territory_id, id),
  foreign key (territory_id, confirmed_by) references actor (territory_id, id)
);

create index on externality (territory_id, ecosystem_id, solution);

create index on externality (territory_id, declared_by);

create index on externality (territory_id, confirmed_by);

create table participation (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  actor uuid not null,
  since text,
  until text,
  steps jsonb not null,
  roles jsonb,
  came_from_externality uuid,
  came_from_stake uuid,
  came_from_actor uuid,
  left_because text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, actor) references actor (territory_id, id),
  foreign key (territory_id, ecosystem_id, came_from_externality) references externality (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id, came_from_stake) references stake (territory_id, ecosystem_id, id),
  foreign key (territory_id, came_from_actor) references actor (territory_id, id)
);

create index on participation (territory_id, actor);

create index on participation (territory_id, ecosystem_id, came_from_externality);

create index on participation (territory_id, ecosystem_id, came_from_stake);

create index on participation (territory_id, came_from_actor);

create table actor_position (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  actor uuid not null,
  "on" text,
  at_stake text,
  can_give text,
  limits text,
  expects text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, actor) references actor (territory_id, id)
);

create index on actor_position (territory_id, actor);

create table use_performance (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  solution uuid not null,
  statement text not null,
  beneficiaries text,
  conditions text,
  indicator text,
  sign text,
  voices jsonb,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, solution) references solution (territory_id, ecosystem_id, id)
);

create index on use_performance (territory_id, ecosystem_id, solution);

create table component (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  solution uuid not null,
  name text not null,
  kind text not null check (kind in ('good', 'service')),
  necessity text not null check (necessity in ('necessary', 'undecided', 'optional')),
  fails_without text,
  differs_here text,
  template text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, solution) references solution (territory_id, ecosystem_id, id)
);

create index on component (territory_id, ecosystem_id, solution);

create table holding (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  component uuid not null,
  actor uuid,
  note text,
  since text,
  until text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, component) references component (territory_id, ecosystem_id, id),
  foreign key (territory_id, actor) references actor (territory_id, id)
);

create index on holding (territory_id, ecosystem_id, component);

create index on holding (territory_id, actor);

create table territorial_resource (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('immaterial', 'natural', 'equipment')),
  nearby boolean,
  description text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade
);

create table agreement (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  title text not null,
  basis text check (basis in ('use-or-effects', 'means', 'order-and-payment')),
  steered_together boolean,
  terms text,
  since text,
  until text,
  source text,
  declared_by uuid,
  declared_through text,
  confirmed_by uuid,
  confirmed_through text,
  confirmed_on text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, declared_by) references actor (territory_id, id),
  foreign key (territory_id, confirmed_by) references actor (territory_id, id)
);

create index on agreement (territory_id, declared_by);

create index on agreement (territory_id, confirmed_by);

create table commitment (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  agreement uuid,
  solution uuid,
  giver uuid,
  receiver uuid,
  statement text not null,
  kind text check (kind in ('good', 'service', 'money', 'time', 'knowledge', 'access', 'other')),
  quantity text,
  due_on text,
  since text,
  until text,
  source text,
  declared_by uuid,
  declared_through text,
  confirmed_by uuid,
  confirmed_through text,
  confirmed_on text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, agreement) references agreement (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id, solution) references solution (territory_id, ecosystem_id, id),
  foreign key (territory_id, giver) references actor (territory_id, id),
  foreign key (territory_id, receiver) references actor (territory_id, id),
  foreign key (territory_id, declared_by) references actor (territory_id, id),
  foreign key (territory_id, confirmed_by) references actor (territory_id, id)
);

create index on commitment (territory_id, ecosystem_id, agreement);

create index on commitment (territory_id, ecosystem_id, solution);

create index on commitment (territory_id, giver);

create index on commitment (territory_id, receiver);

create index on commitment (territory_id, declared_by);

create index on commitment (territory_id, confirmed_by);

create table fulfilment (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  commitment uuid not null,
  "on" text not null,
  degree text not null check (degree in ('kept', 'partly', 'not-kept')),
  note text,
  source text,
  declared_by uuid,
  declared_through text,
  confirmed_by uuid,
  confirmed_through text,
  confirmed_on text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, commitment) references commitment (territory_id, ecosystem_id, id),
  foreign key (territory_id, declared_by) references actor (territory_id, id),
  foreign key (territory_id, confirmed_by) references actor (territory_id, id)
);

create index on fulfilment (territory_id, ecosystem_id, commitment);

create index on fulfilment (territory_id, declared_by);

create index on fulfilment (territory_id, confirmed_by);

create table knowledge_exchange (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  statement text not null,
  rhythm text,
  since text,
  until text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade
);

create table pooled_means (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('material', 'financial', 'human')),
  statement text not null,
  since text,
  until text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade
);

create table immaterial_investment (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  statement text not null,
  kind text not null check (kind in ('training', 'research', 'coordination', 'experience-feedback', 'method', 'other')),
  "on" text not null,
  develops text[],
  amount numeric,
  hours numeric,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade
);

create table mandate (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  role text not null check (role in ('impulse', 'carrying', 'integrator')),
  actor uuid not null,
  solution uuid,
  note text,
  since text,
  until text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, actor) references actor (territory_id, id),
  foreign key (territory_id, ecosystem_id, solution) references solution (territory_id, ecosystem_id, id)
);

create index on mandate (territory_id, actor);

create index on mandate (territory_id, ecosystem_id, solution);

create table institutional_shift (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  actor uuid not null,
  kind text not null check (kind in ('legal', 'political', 'partnership')),
  state text not null check (state in ('in-progress', 'moved')),
  statement text not null,
  "on" text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, actor) references actor (territory_id, id)
);

create index on institutional_shift (territory_id, actor);

create table useful_effect (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  solution uuid not null,
  performance uuid,
  kind text not null check (kind in ('immediate', 'mediate')),
  statement text not null,
  since text,
  until text,
  source text,
  declared_by uuid,
  declared_through text,
  confirmed_by uuid,
  confirmed_through text,
  confirmed_on text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, solution) references solution (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id, performance) references use_performance (territory_id, ecosystem_id, id),
  foreign key (territory_id, declared_by) references actor (territory_id, id),
  foreign key (territory_id, confirmed_by) references actor (territory_id, id)
);

create index on useful_effect (territory_id, ecosystem_id, solution);

create index on useful_effect (territory_id, ecosystem_id, performance);

create index on useful_effect (territory_id, declared_by);

create index on useful_effect (territory_id, confirmed_by);

create table resource_link (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  effect uuid not null,
  statement text not null,
  actor uuid,
  towards text,
  since text,
  until text,
  source text,
  declared_by uuid,
  declared_through text,
  confirmed_by uuid,
  confirmed_through text,
  confirmed_on text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, effect) references useful_effect (territory_id, ecosystem_id, id),
  foreign key (territory_id, actor) references actor (territory_id, id),
  foreign key (territory_id, declared_by) references actor (territory_id, id),
  foreign key (territory_id, confirmed_by) references actor (territory_id, id)
);

create index on resource_link (territory_id, ecosystem_id, effect);

create index on resource_link (territory_id, actor);

create index on resource_link (territory_id, declared_by);

create index on resource_link (territory_id, confirmed_by);

create table governing_body (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('coordination', 'decision', 'assembly', 'other')),
  purpose text,
  rhythm text,
  since text,
  until text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade
);

create table decision (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  title text not null,
  "on" text not null,
  body uuid,
  text text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, body) references governing_body (territory_id, ecosystem_id, id)
);

create index on decision (territory_id, ecosystem_id, body);

create table contribution (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  actor uuid not null,
  solution uuid,
  kind text not null check (kind in ('money', 'in-kind')),
  statement text not null,
  amount numeric,
  steps jsonb not null,
  exempted_by uuid,
  since text,
  until text,
  source text,
  declared_by uuid,
  declared_through text,
  confirmed_by uuid,
  confirmed_through text,
  confirmed_on text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, actor) references actor (territory_id, id),
  foreign key (territory_id, ecosystem_id, solution) references solution (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id, exempted_by) references decision (territory_id, ecosystem_id, id),
  foreign key (territory_id, declared_by) references actor (territory_id, id),
  foreign key (territory_id, confirmed_by) references actor (territory_id, id)
);

create index on contribution (territory_id, actor);

create index on contribution (territory_id, ecosystem_id, solution);

create index on contribution (territory_id, ecosystem_id, exempted_by);

create index on contribution (territory_id, declared_by);

create index on contribution (territory_id, confirmed_by);

create table work_contribution (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  actor uuid not null,
  solution uuid,
  kind text not null check (kind in ('paid', 'volunteer', 'seconded')),
  statement text not null,
  hours numeric,
  recognition text,
  since text,
  until text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, actor) references actor (territory_id, id),
  foreign key (territory_id, ecosystem_id, solution) references solution (territory_id, ecosystem_id, id)
);

create index on work_contribution (territory_id, actor);

create index on work_contribution (territory_id, ecosystem_id, solution);

create table actor_model (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  actor uuid not null,
  "on" text not null,
  paid_for text,
  created_unpaid text,
  destroyed text,
  balance text check (balance in ('surplus', 'balance', 'deficit')),
  explanation text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, actor) references actor (territory_id, id)
);

create index on actor_model (territory_id, actor);

create table equilibrium_review (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  solution uuid,
  "on" text not null,
  covers_solution boolean not null,
  deficits_explained text,
  conclusion text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, solution) references solution (territory_id, ecosystem_id, id)
);

create index on equilibrium_review (territory_id, ecosystem_id, solution);

create table budget_line (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  solution uuid,
  year integer not null,
  side text not null check (side in ('cost', 'resource')),
  statement text not null,
  amount numeric not null,
  actor uuid,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, solution) references solution (territory_id, ecosystem_id, id),
  foreign key (territory_id, actor) references actor (territory_id, id)
);

create index on budget_line (territory_id, ecosystem_id, solution);

create index on budget_line (territory_id, actor);

create table shared_cost_round (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  solution uuid,
  question text not null,
  "on" text,
  options text[] not null,
  outcome text,
  decision uuid,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, solution) references solution (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id, decision) references decision (territory_id, ecosystem_id, id)
);

create index on shared_cost_round (territory_id, ecosystem_id, solution);

create index on shared_cost_round (territory_id, ecosystem_id, decision);

create table cost_line (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  round uuid not null,
  option text not null,
  kind text not null check (kind in ('direct', 'immaterial', 'avoided', 'external')),
  statement text not null,
  amount numeric,
  bearer_today uuid,
  bearer_after uuid,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, round) references shared_cost_round (territory_id, ecosystem_id, id),
  foreign key (territory_id, bearer_today) references actor (territory_id, id),
  foreign key (territory_id, bearer_after) references actor (territory_id, id)
);

create index on cost_line (territory_id, ecosystem_id, round);

create index on cost_line (territory_id, bearer_today);

create index on cost_line (territory_id, bearer_after);

create table cost_position (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  round uuid not null,
  actor uuid not null,
  statement text not null,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, round) references shared_cost_round (territory_id, ecosystem_id, id),
  foreign key (territory_id, actor) references actor (territory_id, id)
);

create index on cost_position (territory_id, ecosystem_id, round);

create index on cost_position (territory_id, actor);

create table heritage_asset (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  name text not null,
  description text,
  open_to text not null check (open_to in ('members', 'basin')),
  used_by text,
  since text,
  until text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade
);

create table legal_structure (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  actor uuid not null,
  form text not null,
  prefigures text,
  since text,
  until text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, actor) references actor (territory_id, id)
);

create index on legal_structure (territory_id, actor);

create table college (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  name text not null,
  body uuid,
  structure uuid,
  votes text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, body) references governing_body (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id, structure) references legal_structure (territory_id, ecosystem_id, id)
);

create index on college (territory_id, ecosystem_id, body);

create index on college (territory_id, ecosystem_id, structure);

create table seat (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  body uuid not null,
  actor uuid not null,
  college uuid,
  since text,
  until text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, body) references governing_body (territory_id, ecosystem_id, id),
  foreign key (territory_id, actor) references actor (territory_id, id),
  foreign key (territory_id, ecosystem_id, college) references college (territory_id, ecosystem_id, id)
);

create index on seat (territory_id, ecosystem_id, body);

create index on seat (territory_id, actor);

create index on seat (territory_id, ecosystem_id, college);

create table membership (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  member uuid not null,
  structure uuid not null,
  kind text not null check (kind in ('shares', 'adhesion')),
  shares numeric,
  since text,
  until text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, member) references actor (territory_id, id),
  foreign key (territory_id, structure) references actor (territory_id, id)
);

create index on membership (territory_id, member);

create index on membership (territory_id, structure);

create table governance_charge (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  aspect text not null check (aspect in ('operational', 'distributed', 'legal')),
  actor uuid not null,
  note text,
  since text,
  until text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, actor) references actor (territory_id, id)
);

create index on governance_charge (territory_id, actor);

create table reflexive_space (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  name text not null,
  rhythm_in_days integer not null,
  facilitator uuid,
  since text,
  until text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, facilitator) references actor (territory_id, id)
);

create index on reflexive_space (territory_id, facilitator);

create table reflexive_session (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  space uuid not null,
  "on" text not null,
  attendance integer,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, space) references reflexive_space (territory_id, ecosystem_id, id)
);

create index on reflexive_session (territory_id, ecosystem_id, space);

create table doctrine (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  statement text not null,
  text text,
  "on" text not null,
  session uuid,
  changed text not null check (changed in ('decision', 'commitment', 'body-rule', 'work-organisation', 'nothing-yet')),
  changed_on text,
  change_note text,
  changed_decision uuid,
  changed_commitment uuid,
  changed_body uuid,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, session) references reflexive_session (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id, changed_decision) references decision (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id, changed_commitment) references commitment (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id, changed_body) references governing_body (territory_id, ecosystem_id, id)
);

create index on doctrine (territory_id, ecosystem_id, session);

create index on doctrine (territory_id, ecosystem_id, changed_decision);

create index on doctrine (territory_id, ecosystem_id, changed_commitment);

create index on doctrine (territory_id, ecosystem_id, changed_body);

create table rex (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  title text not null,
  "on" text not null,
  told_by uuid not null,
  beside uuid,
  happened text,
  learned text,
  changed text not null check (changed in ('decision', 'commitment', 'body-rule', 'work-organisation', 'nothing-yet')),
  changed_on text,
  change_note text,
  changed_decision uuid,
  changed_commitment uuid,
  changed_body uuid,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, told_by) references actor (territory_id, id),
  foreign key (territory_id, beside) references actor (territory_id, id),
  foreign key (territory_id, ecosystem_id, changed_decision) references decision (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id, changed_commitment) references commitment (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id, changed_body) references governing_body (territory_id, ecosystem_id, id)
);

create index on rex (territory_id, told_by);

create index on rex (territory_id, beside);

create index on rex (territory_id, ecosystem_id, changed_decision);

create index on rex (territory_id, ecosystem_id, changed_commitment);

create index on rex (territory_id, ecosystem_id, changed_body);

create table phase_entry (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  phase text not null check (phase in ('qualify', 'design', 'emerge')),
  "on" text not null,
  reason text not null,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade
);

create table chronicle_entry (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('past', 'wished-territory', 'wished-relations')),
  "on" text,
  title text not null,
  text text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade
);

create table absence (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  criterion text not null,
  solution uuid,
  sign text,
  "on" text not null,
  looked_by text not null,
  statement text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, ecosystem_id, solution) references solution (territory_id, ecosystem_id, id)
);

create index on absence (territory_id, ecosystem_id, solution);

create table judgement (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  framework text not null,
  framework_version text not null,
  criterion text not null,
  level text not null check (level in ('not-started', 'begun', 'under-way', 'rooted', 'not-concerned')),
  text text not null,
  voice text not null check (voice in ('actor', 'facilitator', 'peer', 'researcher', 'inhabitant')),
  actor uuid,
  "on" text not null,
  evidence text,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, actor) references actor (territory_id, id)
);

create index on judgement (territory_id, actor);

create table immaterial_resource_reading (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  resource text not null check (resource in ('trust', 'competence', 'relevance', 'health')),
  voice text not null check (voice in ('actor', 'facilitator', 'peer', 'researcher', 'inhabitant')),
  "on" text not null,
  narrative text not null,
  signs text,
  actor uuid,
  source text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by text,
  updated_at timestamptz not null default now(),
  updated_by text,
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, actor) references actor (territory_id, id)
);

create index on immaterial_resource_reading (territory_id, actor);

create table stake_interfaces (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references stake (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, ecosystem_id, target_id) references stake (territory_id, ecosystem_id, id)
);
create index on stake_interfaces (territory_id, ecosystem_id, target_id);

create table solution_stakes (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references solution (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, ecosystem_id, target_id) references stake (territory_id, ecosystem_id, id)
);
create index on solution_stakes (territory_id, ecosystem_id, target_id);

create table solution_resources (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references solution (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, ecosystem_id, target_id) references territorial_resource (territory_id, ecosystem_id, id)
);
create index on solution_resources (territory_id, ecosystem_id, target_id);

create table externality_bearers (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('actor', 'to-approach', 'people')),
  target_id uuid,
  name text,
  check ((kind = 'actor') = (target_id is not null) and (kind = 'actor') = (name is null)),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references externality (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, target_id) references actor (territory_id, id)
);
create index on externality_bearers (territory_id, target_id);

create table component_serves (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references component (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, ecosystem_id, target_id) references use_performance (territory_id, ecosystem_id, id)
);
create index on component_serves (territory_id, ecosystem_id, target_id);

create table agreement_parties (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references agreement (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, target_id) references actor (territory_id, id)
);
create index on agreement_parties (territory_id, target_id);

create table knowledge_exchange_actors (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references knowledge_exchange (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, target_id) references actor (territory_id, id)
);
create index on knowledge_exchange_actors (territory_id, target_id);

create table pooled_means_actors (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references pooled_means (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, target_id) references actor (territory_id, id)
);
create index on pooled_means_actors (territory_id, target_id);

create table immaterial_investment_actors (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references immaterial_investment (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, target_id) references actor (territory_id, id)
);
create index on immaterial_investment_actors (territory_id, target_id);

create table useful_effect_beneficiaries (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('actor', 'to-approach', 'people')),
  target_id uuid,
  name text,
  check ((kind = 'actor') = (target_id is not null) and (kind = 'actor') = (name is null)),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references useful_effect (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, target_id) references actor (territory_id, id)
);
create index on useful_effect_beneficiaries (territory_id, target_id);

create table decision_decided_by (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references decision (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, target_id) references actor (territory_id, id)
);
create index on decision_decided_by (territory_id, target_id);

create table contribution_in_return_for_effects (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references contribution (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, ecosystem_id, target_id) references useful_effect (territory_id, ecosystem_id, id)
);
create index on contribution_in_return_for_effects (territory_id, ecosystem_id, target_id);

create table contribution_in_return_for_externalities (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references contribution (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, ecosystem_id, target_id) references externality (territory_id, ecosystem_id, id)
);
create index on contribution_in_return_for_externalities (territory_id, ecosystem_id, target_id);

create table actor_model_shown_to (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references actor_model (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, target_id) references actor (territory_id, id)
);
create index on actor_model_shown_to (territory_id, target_id);

create table equilibrium_review_covering (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references equilibrium_review (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, target_id) references actor (territory_id, id)
);
create index on equilibrium_review_covering (territory_id, target_id);

create table equilibrium_review_in_deficit (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references equilibrium_review (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, target_id) references actor (territory_id, id)
);
create index on equilibrium_review_in_deficit (territory_id, target_id);

create table heritage_asset_fed_by_effects (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references heritage_asset (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, ecosystem_id, target_id) references useful_effect (territory_id, ecosystem_id, id)
);
create index on heritage_asset_fed_by_effects (territory_id, ecosystem_id, target_id);

create table heritage_asset_fed_by_investments (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references heritage_asset (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, ecosystem_id, target_id) references immaterial_investment (territory_id, ecosystem_id, id)
);
create index on heritage_asset_fed_by_investments (territory_id, ecosystem_id, target_id);

create table reflexive_space_actors (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  target_id uuid not null,
  unique (territory_id, ecosystem_id, owner_id, target_id),
  primary key (territory_id, ecosystem_id, owner_id, position),
  foreign key (territory_id, ecosystem_id, owner_id) references reflexive_space (territory_id, ecosystem_id, id) on delete cascade,
  foreign key (territory_id, target_id) references actor (territory_id, id)
);
create index on reflexive_space_actors (territory_id, target_id);

create table speaks_for (
  territory_id uuid not null,
  user_id text not null,
  actor_id uuid not null,
  primary key (territory_id, user_id, actor_id),
  foreign key (territory_id, actor_id) references actor (territory_id, id)
);

create table invitation (
  territory_id uuid not null,
  id uuid not null,
  token_hash text not null,
  role text not null check (role in ('pilot', 'facilitator', 'member', 'observer')),
  ecosystem_id uuid,
  actor_id uuid,
  email text,
  expires_at timestamptz not null,
  created_by text,
  created_at timestamptz not null default now(),
  accepted_by text,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (territory_id, id),
  unique (territory_id, token_hash),
  foreign key (territory_id) references territory (territory_id) on delete cascade,
  foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
  foreign key (territory_id, actor_id) references actor (territory_id, id)
);

create table territory_plugin (
  territory_id uuid not null,
  plugin text not null,
  version text not null,
  enabled boolean not null,
  updated_by text,
  updated_at timestamptz not null default now(),
  primary key (territory_id, plugin),
  foreign key (territory_id) references territory (territory_id) on delete cascade
);

create table journal (
  territory_id uuid not null,
  id uuid not null,
  ecosystem_id uuid,
  at timestamptz not null,
  by text,
  entity text not null,
  record_id uuid not null,
  action text not null check (action in ('create', 'update', 'remove', 'confirm')),
  before jsonb,
  after jsonb,
  primary key (territory_id, id),
  foreign key (territory_id) references territory (territory_id) on delete cascade
);
create index on journal (territory_id, ecosystem_id, id);
create index on journal (territory_id, record_id, id);

create table space_circle (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  space_id uuid not null,
  participants text[] not null,
  -- Those who left. They keep nothing of it but their own words.
  former text[] not null default '{}',
  primary key (territory_id, ecosystem_id, space_id),
  foreign key (territory_id, ecosystem_id, space_id)
    references reflexive_space (territory_id, ecosystem_id, id) on delete cascade
);

create table session_word (
  territory_id uuid not null,
  ecosystem_id uuid not null,
  id uuid not null,
  space_id uuid not null,
  session_id uuid not null,
  author text not null,
  readers text[] not null,
  text text not null,
  created_at timestamptz not null default now(),
  primary key (territory_id, ecosystem_id, id),
  foreign key (territory_id, ecosystem_id, space_id)
    references space_circle (territory_id, ecosystem_id, space_id),
  -- Neither a session nor a space may take away the words said in it: only who said them withdraws them.
  foreign key (territory_id, ecosystem_id, session_id)
    references reflexive_session (territory_id, ecosystem_id, id)
);

create table auth.instance_role (
  user_id text primary key,
  role text not null check (role in ('operator')),
  created_at timestamptz not null default now()
);
