import { formatPath } from "./format-path.ts";
import type { Finding } from "./problem.ts";

/** Where the walk is: one pile of each, since a definition has thousands of places. */
type Visit = { readonly segments: PropertyKey[]; readonly ancestors: object[] };

function refuse(visit: Visit, what: string, whatInEnglish: string): Finding[] {
  return [
    {
      path: formatPath(visit.segments),
      message: {
        fr: `Une définition est faite de données simples, et ceci n’en est pas : ${what}.`,
        en: `A definition is made of plain data, and this is not: ${whatInEnglish}.`,
      },
    },
  ];
}

function findInObject(value: object, visit: Visit): Finding[] {
  if (visit.ancestors.includes(value))
    return refuse(visit, "un objet qui se contient lui-même", "an object that contains itself");
  const prototype = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) {
    return refuse(visit, "un objet d’une classe", "an instance of a class");
  }
  visit.ancestors.push(value);
  const findings: Finding[] = [];
  for (const key of Reflect.ownKeys(value)) {
    if (Array.isArray(value) && key === "length") continue;
    visit.segments.push(Array.isArray(value) ? Number(key) : key);
    findings.push(...findInProperty(value, key, visit));
    visit.segments.pop();
  }
  visit.ancestors.pop();
  return findings;
}

function findInProperty(value: object, key: PropertyKey, visit: Visit): Finding[] {
  if (typeof key === "symbol") return refuse(visit, "un symbole", "a symbol");
  const property = Object.getOwnPropertyDescriptor(value, key);
  if (property?.get !== undefined) {
    return refuse(visit, "une valeur calculée à la lecture", "a value computed on reading");
  }
  return findUnserialisable(property?.value, visit);
}

/**
 * Lists what would be lost or changed by writing the value as JSON and reading it again: code, dates, `undefined`,
 * numbers without a value, cycles. Never runs a getter.
 */
export function findUnserialisable(value: unknown, visit: Visit = { segments: [], ancestors: [] }): Finding[] {
  switch (typeof value) {
    case "string":
    case "boolean":
      return [];
    case "number":
      return Number.isFinite(value) ? [] : refuse(visit, "un nombre sans valeur", "a number without a value");
    case "object":
      return value === null ? [] : findInObject(value, visit);
    default:
      return refuse(visit, `une valeur de type ${typeof value}`, `a value of type ${typeof value}`);
  }
}
