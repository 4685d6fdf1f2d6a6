import type { FileProblem } from "./file-problem.ts";

/** Reads JSON, or says where it breaks. */
export function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: FileProblem } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(error.message) ?? [];
    const where = line === undefined ? "" : `${line}:${column}`;
    return {
      ok: false,
      problem: {
        path: where,
        message: {
          fr: "Ce fichier n’est pas du JSON : il est interrompu, ou abîmé à cet endroit.",
          en: "This file is not JSON: it is cut short, or damaged at this place.",
        },
      },
    };
  }
}
