import type { CodeSuccession, Contour, ContourKind, OfficialCodes, PolygonRings } from "@bassin/core/territory";
import type { Geometry } from "geojson";
import { detectContour } from "./detect-contour.rules.ts";
import { drawContours } from "./draw-contours.rules.ts";
import type { Reading } from "./geography-file.ts";
import { geographyMessages as say } from "./geography-messages.ts";
import type { Shape, Shapes } from "./read-shapes.ts";
import { roundRing } from "./ring.rules.ts";

export interface PreparedContours {
  readonly contours: readonly Contour[];
  readonly resolved: readonly CodeSuccession[];
}

interface Context {
  readonly file: string;
  readonly codes: OfficialCodes;
  readonly reading: Reading;
}

/** A shape read under today's code. */
interface Placed {
  readonly kind: ContourKind;
  readonly code: string;
  readonly polygons: readonly PolygonRings[];
  readonly resolved?: CodeSuccession;
}

/** The contours of a file under today's codes: shapes of communes that merged become one contour. */
export function prepareContours(shapes: Shapes, source: string | null, context: Context): PreparedContours {
  const placed = shapes.shapes.flatMap((shape) => placeShape(shape, context));
  const resolved = new Map(placed.flatMap((each) => (each.resolved ? [[each.resolved.from, each.resolved]] : [])));
  const contours = [...Map.groupBy(placed, ({ kind }) => kind)].flatMap(([kind, ofKind]) => {
    const byCode = Map.groupBy(ofKind, ({ code }) => code);
    const parts = new Map([...byCode].map(([code, same]) => [code, same.flatMap(({ polygons }) => polygons)]));
    return [...drawContours(kind, parts)].map(([code, geometry]): Contour => ({ kind, code, geometry, source }));
  });
  return { contours, resolved: [...resolved.values()] };
}

function placeShape(shape: Shape, context: Context): Placed[] {
  const { file, codes, reading } = context;
  const { at } = shape;
  const detected = detectContour(shape, codes);
  if (detected === undefined) return note(reading.problems, { file, at, message: say.unclearShape });
  if (detected === "no-code") return note(reading.remarks, { file, at, message: say.noCodeShape });
  const { kind, code } = detected;
  const today = todaysCode(kind, code, codes);
  if (!today) return note(reading.unknown, { file, at, kind, code });
  const polygons = polygonsOf(shape.geometry);
  if (!polygons) return note(reading.problems, { file, at, message: say.notArea });
  if (!polygons.every(isInDegrees)) return note(reading.problems, { file, at, message: say.notDegrees });
  const rounded = polygons.flatMap(roundPolygon);
  if (rounded.length === 0) return note(reading.remarks, { file, at, message: say.vanished });
  return [{ kind, polygons: rounded, ...today }];
}

function note<Note>(notes: Note[], said: Note): [] {
  notes.push(said);
  return [];
}

/** A bassin keeps the code of its zoning, which is that of a commune of its time. */
function todaysCode(
  kind: ContourKind,
  code: string,
  codes: OfficialCodes,
): Pick<Placed, "code" | "resolved"> | undefined {
  if (kind === "commune" || kind === "bassin-de-vie") {
    const { communes, resolved } = codes.resolve([code]);
    const [today] = communes;
    if (today === undefined) return undefined;
    if (kind === "bassin-de-vie") return { code };
    return { code: today, ...(resolved[0] && { resolved: resolved[0] }) };
  }
  const zone = kind === "epci" ? codes.epci(code) : kind === "department" ? codes.department(code) : codes.region(code);
  return zone && { code: zone.code };
}

type RawPolygon = readonly (readonly (readonly number[])[])[];

function polygonsOf(geometry: Geometry | null): readonly RawPolygon[] | undefined {
  if (geometry?.type === "Polygon") return [geometry.coordinates];
  return geometry?.type === "MultiPolygon" ? geometry.coordinates : undefined;
}

function isInDegrees(polygon: RawPolygon): boolean {
  return polygon.every((ring) =>
    ring.every(([longitude, latitude]) => isWithin(longitude, 180) && isWithin(latitude, 90)),
  );
}

function isWithin(degrees: number | undefined, bound: number): boolean {
  return degrees !== undefined && Math.abs(degrees) <= bound;
}

function roundPolygon([outer = [], ...holes]: RawPolygon): PolygonRings[] {
  const border = roundRing(outer);
  return border ? [[border, ...holes.map(roundRing).filter((hole) => hole !== undefined)]] : [];
}
