import type { Feature, FeatureCollection, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { Reading } from "./geography-file.ts";
import { geographyMessages as say } from "./geography-messages.ts";

/** A shape of a file, before anything is known of it. */
export interface Shape {
  /** Path in the file, for messages. */
  readonly at: string;
  readonly layer: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly id: string | number | undefined;
  readonly geometry: Geometry | null;
}

export interface Shapes {
  readonly shapes: readonly Shape[];
  /** What the file itself says of where it comes from. */
  readonly source: string | undefined;
}

/** Reads the shapes of a GeoJSON or TopoJSON text, every object of it. */
export function readShapes(file: string, text: string, reading: Reading): Shapes {
  const document = parseJson(text);
  const nothing = { shapes: [], source: undefined };
  if (document === undefined) {
    reading.problems.push({ file, at: "$", message: say.notJson });
    return nothing;
  }
  const shapes = tryShapes(file, document, reading);
  if (!shapes) {
    reading.problems.push({ file, at: "$", message: say.notGeography });
    return nothing;
  }
  if (shapes.length === 0) reading.problems.push({ file, at: "$", message: say.noShape });
  return { shapes, source: sourceOf(document) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Shapes of a topology whose arcs are missing cannot be drawn: reading them throws. */
function tryShapes(file: string, document: unknown, reading: Reading): Shape[] | undefined {
  try {
    return shapesOf(file, document, reading);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function shapesOf(file: string, document: unknown, reading: Reading): Shape[] | undefined {
  const layer = file.replace(/^.*[\\/]/, "").replace(/\.[^.]+$/, "");
  if (isTopology(document)) {
    warnWhenCoarse(file, document, reading);
    return shapesOfTopology(layer, document);
  }
  if (isFeatureCollection(document)) {
    return document.features.map((each, index) => shapeOf(each, `$.features[${index}]`, layer));
  }
  return isFeature(document) ? [shapeOf(document, "$", layer)] : undefined;
}

function shapesOfTopology(file: string, topology: Topology): Shape[] {
  return Object.entries(topology.objects).flatMap(([name, object]) => {
    const at = `$.objects.${name}`;
    const layer = `${name} ${file}`;
    const read = feature(topology, object);
    if (read.type !== "FeatureCollection") return [shapeOf(read, at, layer)];
    return read.features.map((each, index) => shapeOf(each, `${at}.geometries[${index}]`, layer));
  });
}

function shapeOf({ properties, id, geometry }: Feature, at: string, layer: string): Shape {
  return { at, layer, properties: properties ?? {}, id, geometry };
}

/** National files that include overseas départements span half the globe: a small quantization shows. */
function warnWhenCoarse(file: string, { transform }: Topology, reading: Reading): void {
  const metres = Math.round((transform?.scale[1] ?? 0) * 111_000);
  if (metres > 50) reading.remarks.push({ file, at: "$.transform.scale", message: say.coarse(metres) });
}

const sourceMembers = ["source", "attribution", "copyright", "licence", "license"];

function sourceOf(document: unknown): string | undefined {
  if (!isRecord(document)) return undefined;
  const metadata = isRecord(document.metadata) ? document.metadata : {};
  const said = sourceMembers.flatMap((name) => [document[name], metadata[name]]);
  const texts = said.filter((value) => typeof value === "string" && value.trim() !== "");
  return texts.length === 0 ? undefined : [...new Set(texts)].join(", ");
}

function isTopology(value: unknown): value is Topology {
  return isRecord(value) && value.type === "Topology" && isRecord(value.objects) && Array.isArray(value.arcs);
}

function isFeatureCollection(value: unknown): value is FeatureCollection {
  return isRecord(value) && value.type === "FeatureCollection" && isFeatures(value.features);
}

function isFeatures(value: unknown): value is Feature[] {
  return Array.isArray(value) && value.every(isFeature);
}

function isFeature(value: unknown): value is Feature {
  return isRecord(value) && value.type === "Feature";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
