import { redirect } from "@tanstack/react-router";
import { queryClient, trpc } from "../api/trpc.ts";

const fiveMinutes = 5 * 60_000;

/** Who is signed in, asked once in a while. */
export const personOptions = () => trpc.who.am.queryOptions(undefined, { staleTime: fiveMinutes });

/** Lets in whoever is signed in; sends the others to sign in, then back to the page they wanted. */
export async function requirePerson(location: { readonly href: string }): Promise<void> {
  const person = await queryClient.ensureQueryData(personOptions());
  if (person === null) throw redirect({ to: "/connexion", search: { vers: location.href } });
}

/** Forgets all that was read for another person, then asks again who is there. */
export async function startAfresh(): Promise<void> {
  queryClient.clear();
  await queryClient.ensureQueryData(personOptions());
}
