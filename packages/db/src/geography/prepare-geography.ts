import type { CodeSuccession, Contour, OfficialCodes } from "@bassin/core/territory";
import { decodeFile, type FileNote, type GeographyFile, type Reading, type UnknownCode } from "./geography-file.ts";
import { geographyMessages as say } from "./geography-messages.ts";
import { type PreparedBassins, prepareBassins } from "./prepare-bassins.ts";
import { prepareContours } from "./prepare-contours.ts";
import { readBassinsTable } from "./read-bassins-table.ts";
import { readShapes } from "./read-shapes.ts";

/** What one file brings. */
export interface PreparedFile {
  readonly file: string;
  readonly source: string | null;
  readonly bassins?: PreparedBassins;
  readonly contours: readonly Contour[];
  readonly resolved: readonly CodeSuccession[];
}

/** Everything read, nothing written yet. */
export interface PreparedGeography {
  readonly files: readonly PreparedFile[];
  readonly resolved: readonly CodeSuccession[];
  readonly unknown: readonly UnknownCode[];
  readonly problems: readonly FileNote[];
  readonly remarks: readonly FileNote[];
}

/** Reads every file whole, saying all there is to say of each, and touches no database. */
export function prepareGeography(
  files: readonly GeographyFile[],
  { codes, source }: { readonly codes: OfficialCodes; readonly source?: string | undefined },
): PreparedGeography {
  const reading: Reading = { problems: [], remarks: [], unknown: [] };
  const prepared = files.map((file) => prepareFile(file, { codes, reading, source }));
  const [, ...others] = prepared.filter(({ bassins }) => bassins);
  for (const { file } of others) reading.problems.push({ file, at: "1", message: say.twoTables });
  const resolved = new Map(
    prepared.flatMap((each) => each.resolved.map((succession) => [succession.from, succession])),
  );
  return { files: prepared, resolved: [...resolved.values()], ...reading };
}

function prepareFile(
  { name, content }: GeographyFile,
  { codes, reading, source }: { codes: OfficialCodes; reading: Reading; source: string | undefined },
): PreparedFile {
  const nothing = { file: name, source: source ?? null, contours: [], resolved: [] };
  if (isArchive(content)) {
    reading.problems.push({ file: name, at: "1", message: say.spreadsheet });
    return nothing;
  }
  const text = decodeFile(content);
  if (/^\s*[[{]/.test(text)) {
    const shapes = readShapes(name, text, reading);
    const from = source ?? shapes.source ?? null;
    return { file: name, source: from, ...prepareContours(shapes, from, { file: name, codes, reading }) };
  }
  const table = readBassinsTable(name, text, reading);
  if (!table) return nothing;
  const bassins = prepareBassins(name, table, { codes, reading });
  return { ...nothing, bassins, resolved: bassins.resolved };
}

/** ZIP archives, and the workbooks that are ZIP archives, begin with « PK ». */
function isArchive(content: Uint8Array): boolean {
  return content[0] === 0x50 && content[1] === 0x4b && content[2] === 0x03;
}
