import type { SheetLine, SheetRefusal } from "@bassin/sheets";

/** A sheet that was read: the name of its file, and its lines. */
export interface ChosenSheet {
  readonly name: string;
  readonly lines: readonly SheetLine[];
}

/** Reads a chosen file in the page: it goes nowhere. What reads it is loaded only then. */
export async function readFile(file: File): Promise<ChosenSheet | SheetRefusal | "unreadable"> {
  const { largestFile, readSheet } = await import("@bassin/sheets");
  if (file.size > largestFile) return "too-large";
  try {
    const reading = await readSheet(new Uint8Array(await file.arrayBuffer()));
    return reading.ok ? { name: file.name, lines: reading.lines } : reading.refusal;
  } catch {
    return "unreadable";
  }
}
