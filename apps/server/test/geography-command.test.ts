import { listBassinsDeVie } from "@bassin/db";
import { testDatabase } from "@bassin/db/testing";
import { expect, it } from "vitest";
import { migrateSignIn } from "../src/auth/migrate-sign-in.ts";
import { runBassin, writtenAt } from "./run-bassin.ts";

const table = (...lines: string[]) => ["CODGEO;BV2022;LIBBV2022", ...lines].join("\n");

it("imports published files whole or not at all, and says why", async () => {
  await using database = await testDatabase("postgres", migrateSignIn);
  const importing = (path: string, ...words: string[]) =>
    runBassin(["geography", "import", path, "--lang", "en", ...words], { DATABASE_URL: database.url ?? "" });
  const listed = () => database.inScope({}, (trx) => listBassinsDeVie(trx, "luchon"));

  const unknown = writtenAt(table("31042;31042;Bagnères-de-Luchon", "99999;31042;Bagnères-de-Luchon"), "bv.csv");
  const refused = await importing(unknown);
  expect(refused).toMatchObject({ code: 2, out: "Nothing was imported." });
  expect(refused.told).toContain("bv.csv 3  unknown code: 99999");
  expect(await listed()).toEqual([]);

  const rest = await importing(unknown, "--leave-out-unknown", "--json");
  expect([rest.code, JSON.parse(rest.out)]).toMatchObject([0, { written: true, zones: 1, communes: 1 }]);
  expect(await listed()).toMatchObject([{ code: "31042", communes: 1 }]);

  expect(await importing(writtenAt(table("31042;31042;Luchon"), "bv.csv"))).toMatchObject({
    code: 0,
    out: "Imported: 1 bassins de vie, 1 communes in them, 0 contours.",
  });
  const absent = await importing("/no/such/file.csv");
  expect([absent.code, absent.told]).toEqual([2, "The file “/no/such/file.csv” does not exist, or cannot be read."]);
});
