import type { CodeSuccession, OfficialCodes } from "@bassin/core/territory";
import type { Reading } from "./geography-file.ts";
import { geographyMessages as say } from "./geography-messages.ts";
import type { BassinLine, BassinsTable } from "./read-bassins-table.ts";

/** Bassins de vie and their communes of today, ready to be stored. */
export interface PreparedBassins {
  readonly vintage: string | null;
  readonly bassins: readonly { readonly code: string; readonly name: string }[];
  readonly communes: readonly { readonly commune: string; readonly bassin: string }[];
  readonly resolved: readonly CodeSuccession[];
}

interface Belonging {
  readonly bassin: string;
  /** Said by the line of today's commune itself, rather than by one that merged into it. */
  readonly own: boolean;
}

/** Reads every commune of a table as today's. Of two lines for one commune, its own outweighs a former commune's. */
export function prepareBassins(
  file: string,
  table: BassinsTable,
  { codes, reading }: { readonly codes: OfficialCodes; readonly reading: Reading },
): PreparedBassins {
  const belongings = new Map<string, Belonging>();
  const names = new Map<string, string>();
  const resolved = new Map<string, CodeSuccession>();
  for (const line of table.lines) {
    const at = String(line.line);
    const found = codes.resolve([line.commune]);
    const [commune] = found.communes;
    if (commune === undefined) {
      reading.unknown.push({ file, at, kind: "commune", code: line.commune });
      continue;
    }
    for (const succession of found.resolved) resolved.set(succession.from, succession);
    const said = { bassin: line.bassin, own: found.resolved.length === 0 };
    const known = belongings.get(commune);
    const kept = known && (known.own || !said.own) ? known : said;
    if (known && known.bassin !== said.bassin) {
      const dropped = kept === known ? said : known;
      reading.remarks.push({ file, at, message: say.twoBassins(commune, kept.bassin, dropped.bassin) });
    }
    belongings.set(commune, kept);
    if (!names.has(line.bassin)) names.set(line.bassin, nameOf(line, codes));
  }
  const communes = [...belongings].map(([commune, { bassin }]) => ({ commune, bassin }));
  const bassins = [...new Set(communes.map(({ bassin }) => bassin))].sort();
  return {
    vintage: table.vintage,
    bassins: bassins.map((code) => ({ code, name: names.get(code) ?? code })),
    communes,
    resolved: [...resolved.values()],
  };
}

/** A bassin bears the code of the commune at its centre, hence its name when the table gives none. */
function nameOf({ bassin, bassinName }: BassinLine, codes: OfficialCodes): string {
  return bassinName ?? codes.commune(codes.resolve([bassin]).communes[0] ?? "")?.name ?? bassin;
}
