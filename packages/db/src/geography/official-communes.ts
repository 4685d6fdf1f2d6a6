import { type CodeSuccession, type Commune, normalizeName, type SuccessionKind } from "@bassin/core/territory";
import type { OfficialCommuneLine, OfficialFiles } from "./official-files.ts";

/** A name and code a commune was known by. */
export interface FormerCommune {
  readonly name: string;
  readonly succession: CodeSuccession;
}

export interface OfficialCommunes {
  readonly byCode: ReadonlyMap<string, Commune>;
  /** Postal codes of each commune, separated by spaces. */
  readonly postalCodes: ReadonlyMap<string, string>;
  readonly successions: ReadonlyMap<string, CodeSuccession>;
  /** Delegated and associated communes whose name is not the one their commune bears today. */
  readonly former: readonly FormerCommune[];
}

/** Reads communes and what became of old ones, keeping one copy of each repeated code. */
export function readOfficialCommunes(files: OfficialFiles): OfficialCommunes {
  const epciOf = new Map(files.epci.flatMap(({ code, membres }) => membres.map((member) => [member.code, code])));
  const shared = new Map<string, string>();
  const share = (text: string) => shareText(shared, text);
  const byCode = new Map<string, Commune>();
  const postalCodes = new Map<string, string>();
  for (const line of files.communes) {
    if (line.type !== "commune-actuelle") continue;
    const epci = epciOf.get(line.code);
    byCode.set(
      line.code,
      Object.freeze({
        code: line.code,
        name: line.nom,
        department: share(line.departement),
        region: share(line.region),
        ...(epci !== undefined && { epci: share(epci) }),
        ...(line.population !== undefined && { population: line.population }),
      }),
    );
    if (line.codesPostaux?.length) postalCodes.set(line.code, share(line.codesPostaux.join(" ")));
  }
  return { byCode, postalCodes, ...readOldOnes(files.communes, byCode) };
}

const successionKinds = {
  "commune-deleguee": "delegated",
  "commune-associee": "associated",
  "arrondissement-municipal": "arrondissement",
} as const satisfies Record<Exclude<OfficialCommuneLine["type"], "commune-actuelle">, SuccessionKind>;

/** What a line of its own says of an old commune outweighs the list of old codes of today's. */
function readOldOnes(lines: readonly OfficialCommuneLine[], byCode: ReadonlyMap<string, Commune>) {
  const successions = new Map<string, CodeSuccession>();
  const former: FormerCommune[] = [];
  for (const line of lines) {
    for (const from of line.anciensCodes ?? []) {
      successions.set(from, Object.freeze({ from, to: line.code, kind: "merged" }));
    }
  }
  for (const line of lines) {
    if (line.type === "commune-actuelle") continue;
    const today = byCode.get(line.chefLieu ?? line.commune ?? "");
    if (!today) continue;
    const succession = Object.freeze({ from: line.code, to: today.code, kind: successionKinds[line.type] });
    if (!byCode.has(line.code)) successions.set(line.code, succession);
    if (line.type === "arrondissement-municipal") continue;
    if (normalizeName(line.nom) !== normalizeName(today.name)) {
      former.push(Object.freeze({ name: line.nom, succession }));
    }
  }
  return { successions, former };
}

/** The first copy of a text, so that 35,000 communes hold 101 département codes and not 35,000. */
function shareText(shared: Map<string, string>, text: string): string {
  const known = shared.get(text);
  if (known !== undefined) return known;
  shared.set(text, text);
  return text;
}
