import type { LocalText } from "@bassin/core";

/** A published file, whole, as it was downloaded. */
export interface GeographyFile {
  /** Its name, for messages and provenance. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** Something said of a file: `at` is a line of a table or a path in a JSON document. */
export interface FileNote {
  readonly file: string;
  readonly at: string;
  readonly message: LocalText;
}

/** A code of a file that nobody bears or bore. */
export interface UnknownCode {
  readonly file: string;
  readonly at: string;
  readonly kind: string;
  readonly code: string;
}

/** Where what is read from a file is said. Problems stop the import, remarks do not. */
export interface Reading {
  readonly problems: FileNote[];
  readonly remarks: FileNote[];
  readonly unknown: UnknownCode[];
}

/** The text of a file: UTF-8, with or without byte order mark, else the Windows encoding of older exports. */
export function decodeFile(content: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return new TextDecoder("windows-1252").decode(content);
  }
}
