/**
 * Two roles: one owns the tables and migrates, the other serves requests and is held by row-level security.
 * Roles belong to the whole server: several databases, or processes starting together, may create them at once.
 */
export const ownerRole = "bassin_owner";
export const appRole = "bassin_app";

export const createRoles = [ownerRole, appRole].map(
  (role) => `do $$ begin
  if not exists (select 1 from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$`,
);

/** Lets the connecting account act as both roles, and the owner create tables. */
export const grantRoles = [
  `do $$ begin execute format('grant ${ownerRole}, ${appRole} to %I', current_user); end $$`,
  `grant create, usage on schema public to ${ownerRole}`,
  `grant usage on schema public to ${appRole}`,
  `create schema if not exists auth authorization ${ownerRole}`,
  `grant usage on schema auth to ${appRole}`,
];
