import type { CodeSuccession, OfficialCodes, TerritoryFile } from "@bassin/core";
import type { FileProblem } from "./file-problem.ts";

/** The commune codes of a file that nobody bears or bore, each with its path. */
export function listUnknownCommunes(file: TerritoryFile, codes: Pick<OfficialCodes, "resolve">): FileProblem[] {
  return listCodes(file)
    .filter(({ code }) => codes.resolve([code]).unknown.length > 0)
    .map(({ path, code }) => ({
      path,
      message: {
        fr: `Le code « ${code} » n’est celui d’aucune commune, d’aujourd’hui ou d’hier.`,
        en: `The code “${code}” is that of no commune, of today or of the past.`,
      },
    }));
}

function listCodes({ territory, actors, ecosystems }: TerritoryFile): { path: string; code: string }[] {
  return [
    ...territory.communes.map((code, index) => ({ path: `territory.communes[${index}]`, code })),
    ...actors.flatMap(({ commune }, index) =>
      commune == null ? [] : [{ path: `actors[${index}].commune`, code: commune }],
    ),
    ...ecosystems.flatMap(({ ecosystem }, at) =>
      (ecosystem.perimeter ?? []).map((code, index) => ({
        path: `ecosystems[${at}].ecosystem.perimeter[${index}]`,
        code,
      })),
    ),
  ];
}

/** The same file under today's codes, and the old ones that were read as today's. */
export function underTodaysCodes(
  file: TerritoryFile,
  codes: Pick<OfficialCodes, "resolve">,
): { readonly file: TerritoryFile; readonly resolved: readonly CodeSuccession[] } {
  const today = (old: readonly string[]) => [...codes.resolve(old).communes];
  const { resolved } = codes.resolve(listCodes(file).map(({ code }) => code));
  if (resolved.length === 0) return { file, resolved };
  const updated = {
    ...file,
    territory: { ...file.territory, communes: today(file.territory.communes) },
    actors: file.actors.map((actor) =>
      actor.commune == null ? actor : { ...actor, commune: today([actor.commune])[0] },
    ),
    ecosystems: file.ecosystems.map((facts) =>
      facts.ecosystem.perimeter == null
        ? facts
        : { ...facts, ecosystem: { ...facts.ecosystem, perimeter: today(facts.ecosystem.perimeter) } },
    ),
  };
  return { file: updated, resolved };
}
