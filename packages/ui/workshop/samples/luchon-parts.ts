import type { Locale, Part } from "@bassin/core";
import type { RosettePart } from "../../src/index.ts";
import type { Line } from "./criterion-line.ts";
import { aim, solution } from "./luchon-aim-solution.ts";
import { governance, production, value } from "./luchon-production-value-governance.ts";

const lines: Record<Part, Line[]> = { aim, solution, production, value, governance };

const labels: Record<Locale, Record<Part, string>> = {
  fr: {
    aim: "Visée",
    solution: "Solution intégrée",
    production: "Produire ensemble",
    value: "Valeur et contributions",
    governance: "Gouvernance",
  },
  en: {
    aim: "Aim",
    solution: "Integrated solution",
    production: "Producing together",
    value: "Value and contributions",
    governance: "Governance",
  },
};

/** The five petals of the sample, in one language. */
export const luchonParts = (locale: Locale): RosettePart[] =>
  (["aim", "solution", "production", "value", "governance"] as const).map((key) => ({
    key,
    label: labels[locale][key],
    href: `#${key}`,
    criteria: lines[key].map(([id, status, force, section, fr, en]) => {
      const [name, sentence] = locale === "fr" ? fr : en;
      return { id, status, force, section, name, sentence };
    }),
  }));
