import type { Commune, Department, Epci, OfficialZoneRef, Region } from "@bassin/core/territory";
import type { OfficialFiles } from "./official-files.ts";

export interface OfficialZones {
  readonly epci: ReadonlyMap<string, Epci>;
  readonly departments: ReadonlyMap<string, Department>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly members: Record<OfficialZoneRef["kind"], ReadonlyMap<string, readonly string[]>>;
}

/** Reads zones, their communes and their population (that of their communes). */
export function readOfficialZones(files: OfficialFiles, communes: ReadonlyMap<string, Commune>): OfficialZones {
  const all = [...communes.values()];
  const members = {
    epci: groupCodes(all, ({ epci }) => epci),
    department: groupCodes(all, ({ department }) => department),
    region: groupCodes(all, ({ region }) => region),
  };
  const population = (codes: readonly string[]) => sumPopulation(codes, communes);
  const epci = files.epci.map(({ code, nom }): Epci => {
    const codes = members.epci.get(code) ?? [];
    return { kind: "epci", code, name: nom, department: mainDepartment(codes, communes), ...population(codes) };
  });
  const departments = files.departments.map(
    ({ code, nom, region }): Department => ({
      kind: "department",
      code,
      name: nom,
      region,
      ...population(members.department.get(code) ?? []),
    }),
  );
  const regions = files.regions.map(
    ({ code, nom }): Region => ({ kind: "region", code, name: nom, ...population(members.region.get(code) ?? []) }),
  );
  return { epci: keyByCode(epci), departments: keyByCode(departments), regions: keyByCode(regions), members };
}

function groupCodes(communes: readonly Commune[], zoneOf: (commune: Commune) => string | undefined) {
  const groups = Map.groupBy(communes, zoneOf);
  const members = new Map<string, readonly string[]>();
  for (const [zone, group] of groups) {
    if (zone !== undefined) members.set(zone, Object.freeze(group.map(({ code }) => code).sort()));
  }
  return members;
}

/** Absent, rather than zero, when nobody is counted in any of them. */
function sumPopulation(codes: readonly string[], communes: ReadonlyMap<string, Commune>): { population?: number } {
  const counted = codes.flatMap((code) => communes.get(code)?.population ?? []);
  return counted.length === 0 ? {} : { population: counted.reduce((sum, each) => sum + each, 0) };
}

function mainDepartment(codes: readonly string[], communes: ReadonlyMap<string, Commune>): string {
  const inhabitants = new Map<string, number>();
  for (const code of codes) {
    const commune = communes.get(code);
    if (!commune) continue;
    inhabitants.set(commune.department, (inhabitants.get(commune.department) ?? 0) + (commune.population ?? 0));
  }
  const [first] = [...inhabitants].sort(([a, most], [b, less]) => less - most || (a < b ? -1 : 1));
  return first?.[0] ?? "";
}

function keyByCode<Each extends { readonly code: string }>(zones: readonly Each[]): ReadonlyMap<string, Each> {
  return new Map(zones.map((zone) => [zone.code, Object.freeze(zone)]));
}
