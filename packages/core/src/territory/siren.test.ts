import { describe, expect, it } from "vitest";
import { siren, siret } from "./siren.ts";

const reason = (schema: typeof siren, text: string) => schema.safeParse(text).error?.issues[0]?.message;

describe("SIREN and SIRET", () => {
  it("are read with or without spaces", () => {
    expect(siren.parse("552 081 317")).toBe("552081317");
    expect(siret.parse("552 081 317 66522")).toBe("55208131766522");
  });

  it("with a wrong key, length or letter are refused by name", () => {
    for (const wrong of ["552081318", "55208131", "55208131A", ""]) expect(reason(siren, wrong), wrong).toBe("siren");
    for (const wrong of ["55208131766523", "5520813176652", ""]) expect(reason(siret, wrong), wrong).toBe("siret");
  });

  it("of La Poste's offices follow a rule of their own", () => {
    expect(siret.parse("35600000049837")).toBe("35600000049837");
    expect(reason(siret, "35600000049838")).toBe("siret");
  });
});
