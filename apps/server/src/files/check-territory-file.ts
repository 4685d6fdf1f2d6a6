import { fieldProblems } from "@bassin/api";
import {
  findOwnFileProblems,
  type OfficialCodes,
  type TerritoryFile,
  territoryFile,
  validateReferences,
} from "@bassin/core";
import type { z } from "zod";
import { listUnknownCommunes } from "./commune-codes.ts";
import { type FileProblem, valueAt, writePath } from "./file-problem.ts";
import { parseJson } from "./parse-json.ts";
import { findReadablePart } from "./readable-part.ts";

/** A file that holds together, or everything that does not in it. */
export type CheckedFile =
  | { readonly ok: true; readonly file: TerritoryFile }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads a territory's file and says all that is wrong at once: its form, what its records name, its commune codes. */
export function checkTerritoryFile(text: string, codes: Pick<OfficialCodes, "resolve">): CheckedFile {
  const read = parseJson(text);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const parsed = territoryFile.safeParse(read.value);
  if (parsed.success) {
    const problems = [
      ...validateReferences(parsed.data),
      ...findOwnFileProblems(parsed.data.ownIndicators),
      ...listUnknownCommunes(parsed.data, codes),
    ];
    return problems.length > 0
      ? { ok: false, problems: problems.map(pathAndMessage) }
      : { ok: true, file: parsed.data };
  }
  const ofForm = parsed.error.issues.flatMap(problemsOf);
  const known = new Set(ofForm.map(({ path }) => path));
  const others = checkTheRest(read.value, codes).filter(({ path }) => !known.has(path));
  return { ok: false, problems: [...ofForm, ...others] };
}

/** What is wrong between the records that could be read, although others could not. */
function checkTheRest(whole: unknown, codes: Pick<OfficialCodes, "resolve">): FileProblem[] {
  const part = findReadablePart(whole);
  if (part === undefined) return [];
  const { file, leftOut, placeOf } = part;
  const dangling = validateReferences(file).filter(({ code, path }) => {
    const named = valueAt(file, path);
    return code !== "unknown-reference" || typeof named !== "string" || !leftOut.has(named);
  });
  return [...dangling, ...listUnknownCommunes(file, codes)].map((problem) => ({
    ...pathAndMessage(problem),
    path: placeOf(problem.path),
  }));
}

function problemsOf(issue: z.core.$ZodIssue): FileProblem[] {
  const at = writePath(issue.path);
  const extra = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
  return fieldProblems([issue]).map(({ message }, index) => {
    const key = extra[index];
    return { path: key === undefined ? at : writePath([...issue.path, key]), message };
  });
}

function pathAndMessage({ path, message }: FileProblem): FileProblem {
  return { path, message };
}
