import { expect, it } from "vitest";
import { listMoved } from "./moved-criteria.ts";
import { readLink } from "./read-link.ts";

const territory = "018f0000-0000-7000-8000-000000000001";
const ecosystem = "018f0000-0000-7000-8000-000000000002";
const secret = "a-secret-of-some-length";

it("reads the three parts of a link", () => {
  expect(readLink(`${territory}.${ecosystem}.${secret}`)).toEqual({ territory, ecosystem, secret });
});

it.each([
  `${territory}.${ecosystem}`,
  `${territory}.${ecosystem}.court`,
  `${territory}.${secret}`,
  `${territory}.ecosystem.${secret}`,
  `${territory}.${ecosystem}.${secret}.more`,
])("takes a link that was cut for none: %s", (token) => expect(readLink(token)).toBeNull());

it("lists the criteria that turned, and no other", () => {
  const name = { fr: "Réciprocité", en: "Reciprocity" };
  const read = (status: "met" | "partial"): Parameters<typeof listMoved>[0] => ({
    parts: [
      {
        criteria: [
          { id: "C1", part: "production", name, status },
          { id: "C2", part: "production", name, status: "met" },
        ],
      },
    ],
  });
  expect(listMoved(read("partial"), read("met"))).toEqual([
    { id: "C1", part: "production", name, before: "partial", after: "met" },
  ]);
  expect(listMoved(read("met"), read("met"))).toEqual([]);
});
