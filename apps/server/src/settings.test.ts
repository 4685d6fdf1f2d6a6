import { expect, it } from "vitest";
import { readSettings } from "./settings.ts";

const secret = "x".repeat(32);

it("has everything it needs without a single variable", () => {
  expect(readSettings({})).toEqual({
    ok: true,
    settings: {
      port: 4000,
      host: "127.0.0.1",
      databaseUrl: undefined,
      dataDirectory: ".bassin",
      publicUrl: "http://127.0.0.1:4000",
      secret: undefined,
      demo: true,
      mail: null,
      logLevel: "warn",
      trustProxy: false,
    },
  });
});

it("takes what is said, and leaves empty variables aside", () => {
  const said = {
    PORT: "8080",
    HOST: "0.0.0.0",
    DATABASE_URL: "postgres://bassin:secret@db:5432/bassin",
    BASSIN_DATA: "",
    BASSIN_URL: "https://bassin.example.org/",
    BASSIN_SECRET: secret,
    DEMO: "off",
    SMTP_URL: "smtps://a:b@mail.example.org",
    MAIL_FROM: "Bassin <bassin@example.org>",
    LOG_LEVEL: "info",
    TRUST_PROXY: "2",
  };
  expect(readSettings(said)).toEqual({
    ok: true,
    settings: {
      port: 8080,
      host: "0.0.0.0",
      databaseUrl: said.DATABASE_URL,
      dataDirectory: ".bassin",
      publicUrl: "https://bassin.example.org",
      secret,
      demo: false,
      mail: { url: said.SMTP_URL, from: said.MAIL_FROM },
      logLevel: "info",
      trustProxy: 2,
    },
  });
});

it.each([
  ["PORT", "abc"],
  ["PORT", "70000"],
  ["PORT", "0"],
  ["HOST", "not a host"],
  ["DATABASE_URL", "mysql://db/bassin"],
  ["BASSIN_URL", "bassin.example.org"],
  ["BASSIN_URL", "https://example.org/bassin"],
  ["BASSIN_SECRET", "short"],
  ["DEMO", "yes"],
  ["SMTP_URL", "https://mail"],
  ["LOG_LEVEL", "verbose"],
  ["TRUST_PROXY", "on"],
  ["TRUST_PROXY", "10.0.0.0/8, proxy"],
])("says what %s should be rather than %s, without repeating it", (variable, value) => {
  const read = readSettings({ [variable]: value });
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect(read.problems.map((problem) => problem.variable)).toEqual([variable]);
  const { fr, en } = read.problems[0]?.message ?? { fr: "", en: "" };
  expect(fr).toMatch(/^attendu\u00a0: .{10}/);
  expect(en).toMatch(/^expected: .{10}/);
  expect(`${fr}${en}`).not.toContain(`“${value}”`);
});

it("says every problem at once", () => {
  const read = readSettings({ PORT: "x", DEMO: "x", LOG_LEVEL: "x" });
  expect(read.ok ? [] : read.problems.map(({ variable }) => variable)).toEqual(["PORT", "DEMO", "LOG_LEVEL"]);
});

it("asks for an address and a secret of its own once the network can reach it", () => {
  const open = { HOST: "0.0.0.0", DATABASE_URL: "postgres://db/bassin" };
  const variablesAsked = (said: Record<string, string>) => {
    const read = readSettings(said);
    return read.ok ? [] : read.problems.map(({ variable }) => variable);
  };
  expect(variablesAsked(open)).toEqual(["BASSIN_URL", "BASSIN_SECRET"]);
  expect(variablesAsked({ ...open, BASSIN_URL: "https://b.example" })).toEqual(["BASSIN_SECRET"]);
  expect(variablesAsked({ HOST: "0.0.0.0", BASSIN_URL: "https://b.example" })).toEqual([]);
  expect(variablesAsked({ DATABASE_URL: "postgres://db/bassin" })).toEqual([]);
  expect(variablesAsked({ SMTP_URL: "smtp://mail" })).toEqual(["MAIL_FROM"]);
});

it("writes an IPv6 address as addresses of pages do", () => {
  const read = readSettings({ HOST: "::1", TRUST_PROXY: "10.0.0.0/8, fd00::1" });
  expect(read).toMatchObject({
    ok: true,
    settings: { publicUrl: "http://[::1]:4000", trustProxy: ["10.0.0.0/8", "fd00::1"] },
  });
});
