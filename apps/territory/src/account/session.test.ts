import { isRedirect } from "@tanstack/react-router";
import { afterEach, expect, it } from "vitest";
import { queryClient } from "../api/trpc.ts";
import { personOptions, requirePerson } from "./session.ts";

afterEach(() => queryClient.clear());

it("sends whoever is not signed in to sign in, then back to the page they wanted", async () => {
  queryClient.setQueryData(personOptions().queryKey, null);
  const refusal: unknown = await requirePerson({ href: "/t/luchon?date=2024-10-01" }).catch((error: unknown) => error);
  expect(isRedirect(refusal) && refusal.options).toMatchObject({
    to: "/connexion",
    search: { vers: "/t/luchon?date=2024-10-01" },
  });
});

it("lets in whoever is signed in", async () => {
  const person = { account: "1", name: "Ana", email: "ana@exemple.fr", isOperator: false };
  queryClient.setQueryData(personOptions().queryKey, person);
  await expect(requirePerson({ href: "/" })).resolves.toBeUndefined();
});
