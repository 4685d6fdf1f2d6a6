import type { Answers } from "../api/trpc.ts";

type Listed = Answers["people"]["list"];

/** A role held, and where: the whole territory when no ecosystem is named. */
export type HeldRole = Pick<Listed["roles"][number], "id" | "role" | "ecosystem" | "since">;

/** Someone who is here, with all they hold. */
export interface Someone {
  readonly user: string;
  /** None once the account is closed. */
  readonly name: string | undefined;
  readonly roles: readonly HeldRole[];
  readonly speaks: readonly { readonly actor: string; readonly since: string }[];
}

/** The people of a territory, each once, by name; closed accounts come last. */
export function gatherPeople({ roles, speaks, names }: Listed): Someone[] {
  const nameOf = new Map(names.map(({ account, name }) => [account, name]));
  const people = [...Map.groupBy(roles, ({ user }) => user)].map(([user, held]) => ({
    user,
    name: nameOf.get(user),
    roles: held,
    speaks: speaks.filter((one) => one.user === user),
  }));
  return people.toSorted((left, right) =>
    left.name === undefined || right.name === undefined
      ? Number(left.name === undefined) - Number(right.name === undefined)
      : left.name.localeCompare(right.name, "fr"),
  );
}
