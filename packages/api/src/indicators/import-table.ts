import {
  type FigureLine,
  type ForeseenFigures,
  foreseeFigures,
  recomputeReadings,
  writeObservations,
} from "@bassin/db";
import type { InsideContext } from "../access/procedures.ts";
import type { ApiContext } from "../context.ts";
import { readGround } from "./read-definitions.ts";

type Inside = InsideContext & Pick<ApiContext, "plugins">;
type Foreseen = Pick<ForeseenFigures, "lines" | "isWritable">;

/** Says line by line what a table of figures would come to. Nothing is written. */
export async function foreseeTable(inside: Inside, lines: readonly FigureLine[]): Promise<Foreseen> {
  const { matches: _, ...foreseen } = await foreseeFigures(inside.trx, { lines, ground: await readGround(inside) });
  return foreseen;
}

/** Writes a table of figures, everything or nothing: a line refused refuses all. */
export async function importTable(inside: Inside, lines: readonly FigureLine[]): Promise<Foreseen> {
  const ground = await readGround(inside);
  const { matches, ...foreseen } = await foreseeFigures(inside.trx, { lines, ground });
  if (!foreseen.isWritable) return foreseen;
  await writeObservations(inside.trx, inside.write, { matches, asList: true });
  const touched = matches.flatMap(({ said, change }) => (change === "unchanged" ? [] : [said]));
  await recomputeReadings(inside.trx, inside.write, { definitions: ground, touched });
  return foreseen;
}
