import {
  buildSearchIndex,
  type CommuneRegister,
  type NamedDepartment,
  type OfficialCodes,
  type Place,
  resolveCommunes,
  type SearchEntry,
  type SearchIndex,
  searchCommunes,
} from "@bassin/core/territory";
import { type OfficialCommunes, readOfficialCommunes } from "./official-communes.ts";
import { type OfficialFiles, readOfficialFiles } from "./official-files.ts";
import { type OfficialZones, readOfficialZones } from "./official-zones.ts";

let loaded: Promise<OfficialCodes> | undefined;

/**
 * The official codes of France (COG) with population, read from the package on first call and kept for the process.
 * The published JSON is let go: about 16 MB stay.
 */
export function loadOfficialCodes(): Promise<OfficialCodes> {
  loaded ??= readOfficialFiles().then(buildOfficialCodes);
  return loaded;
}

/** Lays official files out for lookups and searches. */
function buildOfficialCodes(files: OfficialFiles): OfficialCodes {
  const communes = readOfficialCommunes(files);
  const zones = readOfficialZones(files, communes.byCode);
  const index = indexPlaces(communes, zones);
  const register: CommuneRegister = {
    isCurrent: (code) => communes.byCode.has(code),
    succession: (code) => communes.successions.get(code),
  };
  return Object.freeze({
    ...register,
    commune: (code) => communes.byCode.get(code),
    epci: (code) => zones.epci.get(code),
    department: (code) => zones.departments.get(code),
    region: (code) => zones.regions.get(code),
    search: (query, options) => searchCommunes(index, query, options),
    resolve: (codes) => resolveCommunes(codes, register),
    communesOf: ({ kind, code }) => zones.members[kind].get(code),
  } satisfies OfficialCodes);
}

function indexPlaces(communes: OfficialCommunes, zones: OfficialZones): SearchIndex {
  const departments = new Map<string, NamedDepartment>(
    [...zones.departments.values()].map(({ code, name }) => [code, Object.freeze({ code, name })]),
  );
  const departmentOf = (code: string) => departments.get(code) ?? { code, name: code };
  const places = new Map<string, Place>();
  const addPlace = (place: Place) => places.set(place.code, Object.freeze(place));
  for (const { kind, code, name, population } of zones.departments.values()) {
    addPlace({ kind, code, name, department: departmentOf(code), ...counted(population) });
  }
  for (const { kind, code, name, department, population } of zones.epci.values()) {
    addPlace({ kind, code, name, department: departmentOf(department), ...counted(population) });
  }
  for (const { code, name, department, population } of communes.byCode.values()) {
    const postalCodes = communes.postalCodes.get(code);
    addPlace({
      kind: "commune",
      code,
      name,
      department: departmentOf(department),
      ...counted(population),
      ...(postalCodes !== undefined && { postalCodes }),
    });
  }
  const former = communes.former.flatMap((each): SearchEntry[] => {
    const place = places.get(each.succession.to);
    return place ? [{ place, former: each }] : [];
  });
  return buildSearchIndex([...[...places.values()].map((place) => ({ place })), ...former]);
}

function counted(population: number | undefined): { population?: number } {
  return population === undefined ? {} : { population };
}
