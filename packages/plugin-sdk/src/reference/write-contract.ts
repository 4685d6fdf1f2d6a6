import { sharedCodeLists, sharedMeasures, type UnitKey, unitKeys, units } from "@bassin/core";
import { z } from "zod";
import { type ContractSection, contractSections } from "./contract-sections.ts";

type Json = z.core.JSONSchema.BaseSchema;

/** Longer lists of choices are named, not written out. */
const longestChoice = 12;
const longestObject = 5;

function sayChoices(choices: readonly unknown[]): string {
  if (choices.length === unitKeys.length) return "unit";
  if (choices.length > longestChoice) return "choice";
  return choices.map((choice) => `\`${String(choice)}\``).join(" · ");
}

function sayObject(properties: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(properties);
  if (names.join() === "fr,en") return "fr, en";
  if (names.join() === "text,section,confirmed") return "[source](#source)";
  return names.length === 0 || names.length > longestObject ? "object" : `{ ${names.join(", ")} }`;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sayType(json: Json): string {
  if (json.const !== undefined) return `\`${String(json.const)}\``;
  if (json.enum !== undefined) return sayChoices(json.enum);
  const choices = json.anyOf ?? json.oneOf;
  if (choices !== undefined) return [...new Set(choices.filter(isJson).map(sayType))].join(" or ");
  if (json.type === "array") return `list of ${isJson(json.items) ? sayType(json.items) : "anything"}`;
  if (json.type === "object") return sayObject(json.properties ?? {});
  if (json.type === "string") return json.pattern?.startsWith("^[a-z][a-z0-9]*(?:-") ? "key" : "text";
  return [json.type ?? "anything"].flat().join(" or ");
}

function writeSection({ title, schema, notes }: ContractSection): string {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const required = new Set(json.required ?? []);
  const rows = Object.entries(json.properties ?? {}).map(([name, field]) => {
    const type = isJson(field) ? sayType(field).replaceAll("|", "\\|") : "";
    return `| \`${name}\` | ${required.has(name) ? "yes" : ""} | ${type} | ${notes[name] ?? ""} |`;
  });
  return [`## ${title}`, "", "| field | required | is | |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function writeUnit(key: UnitKey): string {
  const { symbol, code, dimension } = units[key];
  const powers = Object.entries(dimension).map(([quantity, power]) =>
    power === 1 ? quantity : `${quantity}^${power}`,
  );
  return `| \`${key}\` | ${symbol.fr} | ${symbol.en} | ${powers.join(" · ")} | ${code.system} \`${code.code}\` |`;
}

const introduction = `# The contract, field by field

Written from the schema of \`@bassin/plugin-sdk\` by its tests; do not edit it here. What a definition must satisfy beyond its shape is in [quality-rules.md](quality-rules.md); how to write an indicator is in [indicator-cookbook.md](indicator-cookbook.md).

“fr, en” is a text in both languages. A key is lowercase words joined by hyphens. A required list may be empty unless a rule says otherwise.`;

/** The page docs/plugins/contract.md. */
export function writeContract(): string {
  const lists = sharedCodeLists.map(({ key, label, codes }) => {
    return `| \`${key}\` | ${label.fr} | ${label.en} | ${codes.map(({ code }) => `\`${code}\``).join(" ")} |`;
  });
  const shared = sharedMeasures.map(({ key, label, unit, breakdowns, prefilled }) => {
    return `| \`core:${key}\` | ${label.fr} | ${label.en} | ${unit} | ${breakdowns.join(" ")} | ${prefilled ? "yes" : ""} |`;
  });
  return [
    introduction,
    ...contractSections.map(writeSection),
    ["## Units", "", "| key | in French | in English | dimension | code |", "| --- | --- | --- | --- | --- |"]
      .concat(unitKeys.map(writeUnit))
      .join("\n"),
    ["## Breakdowns of core", "", "| key | in French | in English | codes |", "| --- | --- | --- | --- |"]
      .concat(lists)
      .join("\n"),
    [
      "## Measures of core",
      "",
      "| reference | in French | in English | unit | breakdowns | prefilled from official codes |",
      "| --- | --- | --- | --- | --- | --- |",
    ]
      .concat(shared)
      .join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}
