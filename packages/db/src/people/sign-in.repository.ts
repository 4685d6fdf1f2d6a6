import { type Kysely, sql } from "kysely";

/** Whoever holds a session. */
export interface SignedIn {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly isOperator: boolean;
}

/** Who holds a session that has not expired, with their role on the instance, in one statement. */
export async function findSignedIn(
  signIn: Kysely<unknown>,
  session: { readonly token: string; readonly at: Date },
): Promise<SignedIn | undefined> {
  const rows = await sql<SignedIn>`
    select u.id as account, u.name, u.email, r.role is not null as "isOperator"
    from auth.session s
    join auth."user" u on u.id = s."userId"
    left join auth.instance_role r on r.user_id = u.id and r.role = 'operator'
    where s.token = ${session.token} and s."expiresAt" > ${session.at}`.execute(signIn);
  return rows.rows[0];
}

/** Somebody who runs the instance. */
export interface Operator {
  readonly account: string;
  readonly email: string;
  readonly hasPassword: boolean;
}

/** The people who run the instance, first come first. */
export async function listOperators(signIn: Kysely<unknown>): Promise<Operator[]> {
  const rows = await sql<Operator>`
    select u.id as account, u.email,
      exists (select 1 from auth.account a where a."userId" = u.id and a.password is not null) as "hasPassword"
    from auth.instance_role r join auth."user" u on u.id = r.user_id
    where r.role = 'operator' order by r.created_at, u.id`.execute(signIn);
  return rows.rows;
}

/** Makes an account run the instance. Only the owner of the tables may. */
export async function grantOperator(owner: Kysely<unknown>, account: string): Promise<void> {
  await sql`insert into auth.instance_role (user_id, role) values (${account}, 'operator')
    on conflict (user_id) do nothing`.execute(owner);
}

/** Closes the links that let an account in and that nobody has opened. */
export async function closeEntryLinks(signIn: Kysely<unknown>, account: string): Promise<void> {
  await sql`delete from auth.verification where identifier like 'entry:%' and value = ${account}`.execute(signIn);
}

/** Finds an account by its address, whatever its case. */
export async function findAccount(signIn: Kysely<unknown>, email: string): Promise<string | undefined> {
  const rows = await sql<{
    id: string;
  }>`select id from auth."user" where lower(email) = ${email.toLowerCase()}`.execute(signIn);
  return rows.rows[0]?.id;
}

/**
 * Closes every way into an account whose address nobody proved to be theirs: whoever opened it may have picked the
 * address of someone else. What the account wrote stays. Says whether there was anything to close.
 */
export async function closeUnproven(signIn: Kysely<unknown>, account: string): Promise<boolean> {
  const rows = await sql`select 1 from auth."user" where id = ${account} and not "emailVerified"`.execute(signIn);
  if (rows.rows.length === 0) return false;
  await sql`delete from auth.session where "userId" = ${account}`.execute(signIn);
  await sql`delete from auth.account where "userId" = ${account}`.execute(signIn);
  return true;
}

/**
 * Lets the application read and write the tables of sign-in, and only read who runs the instance. Sign-in makes its own
 * tables, as their owner; this follows each time.
 */
export async function grantSignIn(owner: Kysely<unknown>): Promise<void> {
  await sql`grant select, insert, update, delete on all tables in schema auth to bassin_app`.execute(owner);
  await sql`revoke insert, update, delete on auth.instance_role from bassin_app`.execute(owner);
}
