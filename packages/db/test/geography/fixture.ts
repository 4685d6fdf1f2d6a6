import { existsSync, readFileSync } from "node:fs";
import type { GeographyFile } from "../../src/geography/geography-file.ts";

/** A small file made for tests, on real codes. */
export function fixture(name: string): GeographyFile {
  return { name, content: readFileSync(new URL(name, import.meta.url)) };
}

/** A file made of a text. */
export function written(name: string, text: string): GeographyFile {
  return { name, content: new TextEncoder().encode(text) };
}

const published = new URL("../../../../../shared/data/", import.meta.url);

/** Whether the published files, which are not part of the project, are beside it. */
export const hasPublishedData = existsSync(published);

export function publishedFile(name: string): GeographyFile {
  return { name, content: readFileSync(new URL(name, published)) };
}
