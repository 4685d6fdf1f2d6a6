import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findSecret } from "./secret.ts";

it("creates a secret once, for the account that runs Bassin alone", () => {
  const dataDirectory = join(mkdtempSync(join(tmpdir(), "bassin-secret-")), "data");
  const settings = { secret: undefined, dataDirectory };
  const secret = findSecret(settings);
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  expect(findSecret(settings)).toBe(secret);
  expect(readFileSync(join(dataDirectory, "secret"), "utf8").trim()).toBe(secret);
  expect(statSync(join(dataDirectory, "secret")).mode & 0o777).toBe(0o600);
  expect(statSync(dataDirectory).mode & 0o777).toBe(0o700);
});

it("prefers the one it is given, and then writes nothing", () => {
  const dataDirectory = join(tmpdir(), "bassin-secret-not-there");
  expect(findSecret({ secret: "given", dataDirectory })).toBe("given");
  expect(() => statSync(dataDirectory)).toThrow(/ENOENT/);
});
