import { expect, it } from "vitest";
import { readInvitation } from "./read-invitation.ts";

const territory = "01a2054d-7402-7191-b91e-fd344a9a0692";
const secret = "abcdefghijklmnopqrstuvwx";

it("reads both halves of a link", () => {
  expect(readInvitation(`${territory}.${secret}`)).toEqual({ territory, secret });
});

it.each(["", territory, `${territory}.`, `${territory}.short`, `luchon.${secret}`, `${territory}.${secret}.more`])(
  "reads nothing in %s",
  (token) => {
    expect(readInvitation(token)).toBeNull();
  },
);
