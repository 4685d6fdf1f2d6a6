import { parse } from "yaml";
import { z } from "zod";
import { type QualityRuleName, qualityLevels, qualityRuleNames } from "./quality-rule.ts";

const reason = z.string().trim().min(1);

/** `done` alone is for what the kit can check; what it cannot is told with its evidence. */
const qualityStatus = z.union([
  z.enum(["done", "todo"]),
  z.strictObject({ status: z.literal("done"), evidence: reason }),
  z.strictObject({ status: z.literal("exempt"), reason }),
]);
export type QualityStatus = z.infer<typeof qualityStatus>;

const shape = Object.fromEntries(qualityRuleNames.map((name) => [name, qualityStatus]));

/** `quality.yaml`: the level a plugin says it has reached, and where it stands on each thing asked. */
const qualityFile = z.strictObject({ level: z.enum(qualityLevels), rules: z.strictObject(shape) });

export interface Quality {
  readonly level: (typeof qualityLevels)[number];
  readonly rules: Readonly<Record<QualityRuleName, QualityStatus>>;
}

export type QualityReading =
  | { readonly ok: true; readonly quality: Quality }
  | { readonly ok: false; readonly problems: readonly { readonly path: string; readonly message: string }[] };

function tryParse(text: string): { data: unknown } | { error: string } {
  try {
    return { data: parse(text) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads the text of a `quality.yaml`. Never throws: gives the file, or what keeps it from being read. */
export function readQuality(text: string): QualityReading {
  const parsed = tryParse(text);
  if ("error" in parsed) return { ok: false, problems: [{ path: "(file)", message: parsed.error }] };
  const read = qualityFile.safeParse(parsed.data);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => ({ path: path.join(".") || "(file)", message }));
    return { ok: false, problems };
  }
  return { ok: true, quality: { level: read.data.level, rules: completeRules(read.data.rules) } };
}

function completeRules(rules: Readonly<Record<string, QualityStatus>>): Quality["rules"] {
  const entries = qualityRuleNames.map((name) => [name, rules[name] ?? "todo"] as const);
  return Object.fromEntries(entries) as Record<QualityRuleName, QualityStatus>;
}
