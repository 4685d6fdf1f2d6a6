import { type LocalText, locales } from "@bassin/core";
import { z } from "zod";
import { keyPattern } from "../definition/definition-key.ts";
import { lifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { formatPath } from "./format-path.ts";
import { buildProblem, type Problem } from "./problem.ts";

type Issue = z.core.$ZodIssue;
type ShapeRule = "schema" | "kebab-case-key" | "semver" | "host-range" | "both-locales";

const languageNames = { fr: { fr: "français", en: "French" }, en: { fr: "anglais", en: "English" } } as const;
const french = { error: z.locales.fr().localeError };
const english = { error: z.locales.en().localeError };

const sentences: Record<Exclude<ShapeRule, "schema" | "both-locales">, LocalText> = {
  "kebab-case-key": {
    fr: "Une clé s’écrit en minuscules sans accent, les mots séparés par un tiret : « transport-on-demand ».",
    en: "A key is written in lowercase words joined by hyphens: “transport-on-demand”.",
  },
  semver: {
    fr: "Une version s’écrit avec trois nombres : « 1.0.0 ».",
    en: "A version is written with three numbers: “1.0.0”.",
  },
  "host-range": {
    fr: "L’intervalle des versions de Bassin ne se lit pas ; il s’écrit par exemple « ^1.0.0 ».",
    en: "The range of Bassin versions cannot be read; write for instance “^1.0.0”.",
  },
};

function nameMissingLocale(issue: Issue): "fr" | "en" | undefined {
  return locales.find((locale) => locale === issue.path.at(-1));
}

function nameRule(issue: Issue): ShapeRule {
  if (issue.code === "custom" && (issue.params?.rule === "semver" || issue.params?.rule === "host-range")) {
    return issue.params.rule;
  }
  if (issue.code === "invalid_format" && issue.path.at(-1) === "version") return "semver";
  if (issue.code === "invalid_format" && issue.pattern === keyPattern.toString()) return "kebab-case-key";
  return nameMissingLocale(issue) === undefined ? "schema" : "both-locales";
}

function sayIssue(rule: ShapeRule, issue: Issue, inEnglish: string): LocalText {
  if (rule === "both-locales") {
    const language = languageNames[nameMissingLocale(issue) ?? "fr"];
    return { fr: `Ce texte manque en ${language.fr}.`, en: `This text is missing in ${language.en}.` };
  }
  return rule === "schema" ? { fr: issue.message, en: inEnglish } : sentences[rule];
}

/**
 * Reads an unknown value as a definition. On failure, lists every misshapen place under the most telling rule, in both
 * languages.
 */
export function readShape(
  candidate: unknown,
): { ok: true; definition: z.infer<typeof lifeFunctionDefinition> } | { ok: false; problems: Problem[] } {
  const read = lifeFunctionDefinition.safeParse(candidate, french);
  if (read.success) return { ok: true, definition: read.data };
  const messages = lifeFunctionDefinition.safeParse(candidate, english).error?.issues ?? [];
  const problems = read.error.issues.map((issue, index) => {
    const rule = nameRule(issue);
    const message = sayIssue(rule, issue, messages[index]?.message ?? issue.message);
    return buildProblem(rule, { path: formatPath(issue.path), message });
  });
  return { ok: false, problems };
}
