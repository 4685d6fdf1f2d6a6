import { parseArgs } from "node:util";
import { measureDiagnosis } from "./diagnosis.bench.ts";
import { measureEntry } from "./entry.bench.ts";
import { type Figure, formatFigures, holds } from "./figure.ts";
import { measureIndicators } from "./indicators.bench.ts";
import { measureJudgements } from "./judgements.bench.ts";
import { measureLive } from "./live.bench.ts";
import { measureMap } from "./map.bench.ts";
import { measureObservations } from "./observations.bench.ts";
import { measurePages } from "./pages.bench.ts";
import { measurePlugins } from "./plugins.bench.ts";
import { measureReading } from "./reading.bench.ts";
import { measureResident } from "./resident.bench.ts";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false }, only: { type: "string" } } });
const benches: Record<string, () => Figure[] | Promise<Figure[]>> = {
  diagnosis: measureDiagnosis,
  indicators: measureIndicators,
  judgements: measureJudgements,
  observations: measureObservations,
  plugins: measurePlugins,
  reading: measureReading,
  resident: measureResident,
  pages: measurePages,
  map: measureMap,
  live: measureLive,
  entry: measureEntry,
};

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(benches)) {
  if (values.only === undefined || values.only === name) figures.push(...(await measure()));
}
process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : `${formatFigures(figures)}\n`);
process.exitCode = figures.every(holds) ? 0 : 1;
