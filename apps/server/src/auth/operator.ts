import { closeUnproven, type Database, findAccount, grantOperator, listOperators, type Operator } from "@bassin/db";
import { createEntryLink } from "./entry-links.ts";
import type { SignIn } from "./sign-in.ts";

/** What is needed to let someone run the instance. */
export interface OperatorDesk {
  readonly database: Database;
  readonly signIn: SignIn;
  readonly now: () => Date;
}

/** An address nobody can receive mail at, until the first operator gives theirs. */
const noAddress = "operator@bassin.invalid";

/** The first operator; their account is opened when there is none yet. */
export async function findOrOpenOperator(
  desk: OperatorDesk,
): Promise<{ readonly operator: Operator; readonly isNew: boolean }> {
  const [first] = await listOperators(desk.database.signIn);
  if (first !== undefined) return { operator: first, isNew: false };
  return { operator: await openOperator(desk, { email: noAddress, name: "Opérateur·rice" }), isNew: true };
}

/** Makes the account of an address run the instance; opens the account when there is none. */
export async function openOperator(
  desk: OperatorDesk,
  who: { readonly email: string; readonly name: string },
): Promise<Operator> {
  const { internalAdapter } = await desk.signIn.$context;
  const email = who.email.toLowerCase();
  const known = await findAccount(desk.database.signIn, email);
  const operating = await listOperators(desk.database.signIn);
  // A new power over the instance is given to who holds the link, not to who once chose that address.
  if (known !== undefined && !operating.some(({ account }) => account === known)) {
    await closeUnproven(desk.database.signIn, known);
  }
  const account =
    known ??
    (await internalAdapter.createUser({ email, name: who.name, emailVerified: true }, { method: "operator" })).id;
  await desk.database.asOwner((owner) => grantOperator(owner, account));
  const operators = await listOperators(desk.database.signIn);
  const opened = operators.find((operator) => operator.account === account);
  if (opened === undefined) throw new Error("The operator was opened and is not there");
  return opened;
}

/** A path that signs an operator in, once, within 24 hours. The earlier ones close. */
export async function createOperatorPath(desk: OperatorDesk, operator: Operator): Promise<string> {
  const { internalAdapter } = await desk.signIn.$context;
  const token = await createEntryLink(
    {
      database: desk.database,
      createVerificationValue: (value) => internalAdapter.createVerificationValue(value),
      now: desk.now,
    },
    operator.account,
  );
  return `/entrer/${token}`;
}
