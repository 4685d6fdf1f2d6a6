import type { LocalText } from "@bassin/core";
import { z } from "zod";
import { settingWords } from "./settings-words.ts";

/** What the person who runs an instance decides. Read once, at start. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** PostgreSQL; without it, PGlite in the data directory. */
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
  /** Where people reach the instance, without a trailing slash. */
  readonly publicUrl: string;
  /** Signs sessions. Without it, the data directory keeps one. */
  readonly secret: string | undefined;
  readonly demo: boolean;
  readonly mail: { readonly url: string; readonly from: string } | null;
  readonly logLevel: (typeof logLevels)[number];
  /** Whose word is taken for the address a request comes from. */
  readonly trustProxy: false | number | readonly string[];
}

/** A variable that cannot be used as it is, and what to do. Values are not repeated: some are secrets. */
export interface SettingProblem {
  readonly variable: string;
  readonly message: LocalText;
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const address = z.string().regex(/^[0-9a-fA-F.:]+(\/\d{1,3})?$/);

const variables = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(4000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/)
    .default("127.0.0.1"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  BASSIN_DATA: z.string().default(".bassin"),
  BASSIN_URL: z
    .url({ protocol: /^https?$/ })
    .refine((text) => isOrigin(text))
    .optional(),
  BASSIN_SECRET: z.string().min(32).optional(),
  DEMO: z.enum(["on", "off"]).default("on"),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().regex(/@/).optional(),
  LOG_LEVEL: z.enum(logLevels).default("warn"),
  TRUST_PROXY: z
    .union([
      z.literal("off").transform(() => false as const),
      z
        .string()
        .regex(/^[1-9]$/)
        .transform(Number),
      z
        .string()
        .transform((text) => text.split(",").map((part) => part.trim()))
        .pipe(z.array(address).min(1)),
    ])
    .default(false),
});
type Variables = z.infer<typeof variables>;

/** Reads settings from an environment. Every problem is told at once; an empty variable counts as absent. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly problems: SettingProblem[] } {
  const said = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== "");
  const parsed = variables.safeParse(Object.fromEntries(said));
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    return { ok: false, problems: [...wrong].map((variable) => ({ variable, message: settingWords.shape(variable) })) };
  }
  const problems = listContradictions(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings: settle(parsed.data) };
}

/** Whether only this machine can reach a host. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

function listContradictions(said: Variables): SettingProblem[] {
  const isOpen = !isLoopback(said.HOST);
  const { missingUrl, missingSecret, missingSender } = settingWords;
  return [
    ...(isOpen && said.BASSIN_URL === undefined ? [{ variable: "BASSIN_URL", message: missingUrl }] : []),
    ...(isOpen && said.DATABASE_URL !== undefined && said.BASSIN_SECRET === undefined
      ? [{ variable: "BASSIN_SECRET", message: missingSecret }]
      : []),
    ...(said.SMTP_URL !== undefined && said.MAIL_FROM === undefined
      ? [{ variable: "MAIL_FROM", message: missingSender }]
      : []),
  ];
}

function settle(said: Variables): Settings {
  const { SMTP_URL: url, MAIL_FROM: from } = said;
  const host = said.HOST.includes(":") ? `[${said.HOST}]` : said.HOST;
  return {
    port: said.PORT,
    host: said.HOST,
    databaseUrl: said.DATABASE_URL,
    dataDirectory: said.BASSIN_DATA,
    publicUrl: new URL(said.BASSIN_URL ?? `http://${host}:${said.PORT}`).origin,
    secret: said.BASSIN_SECRET,
    demo: said.DEMO === "on",
    mail: url === undefined || from === undefined ? null : { url, from },
    logLevel: said.LOG_LEVEL,
    trustProxy: said.TRUST_PROXY,
  };
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "";
}
