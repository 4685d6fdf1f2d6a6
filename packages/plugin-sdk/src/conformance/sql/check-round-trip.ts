import {
  type CompiledDefinitions,
  compileDefinitions,
  compileReading,
  coreNamespace,
  findObservationProblems,
} from "@bassin/core";
import type { LifeFunctionDefinition } from "../../definition/life-function-definition.ts";
import { validateLifeFunction } from "../../loading/validate-life-function.ts";
import { listDefinitions } from "../../rules/list-definitions.ts";
import type { Finding } from "../../rules/problem.ts";
import { type DrawnObservation, drawObservations } from "./draw-observations.ts";
import type { SqlEngine } from "./sql-engine.ts";
import { writeDrawn } from "./write-drawn.ts";

const territory = "00000000-0000-4000-a000-000000000001";

function compile(definition: LifeFunctionDefinition): CompiledDefinitions {
  return compileDefinitions([listDefinitions(definition)]);
}

/** The definition as an instance that starts reads it: out of what is written. */
function readAgain(definition: LifeFunctionDefinition): LifeFunctionDefinition {
  const validation = validateLifeFunction(JSON.parse(JSON.stringify(definition)));
  return validation.ok ? validation.plugin : definition;
}

async function readAll(engine: SqlEngine, { indicators }: CompiledDefinitions): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  for (const plan of indicators.values()) {
    const { text, parameters } = compileReading(plan, {
      territories: [territory],
      cells: [{ period: "2024" }, { period: "2024-Q2" }],
      by: ["period"],
    });
    told.set(plan.id, JSON.stringify(await engine.query(text, parameters)));
  }
  return told;
}

async function readFigures(engine: SqlEngine): Promise<string> {
  return JSON.stringify(await engine.query("select * from observation order by id"));
}

/** Figures of the plugin's own measures that could be entered though it is disabled. */
function listEnterable(drawn: readonly DrawnObservation[]): string[] {
  const { measures } = compileDefinitions([]);
  const own = drawn.filter(({ measure }) => !measure.startsWith(`${coreNamespace}:`));
  const ground = { measures, solutions: new Set(drawn.flatMap(({ solution }) => solution ?? [])) };
  return own.filter((one) => findObservationProblems(one, ground).length === 0).map(({ measure }) => measure);
}

const say = (path: string, fr: string, en: string): Finding => ({ path, message: { fr, en } });

/** Enables a plugin, enters figures, disables it, enables it again; lists what was lost or is read otherwise. */
export async function findRoundTripLosses(definition: LifeFunctionDefinition, engine: SqlEngine): Promise<Finding[]> {
  const enabled = compile(definition);
  const measures = [...new Set([...enabled.indicators.values()].flatMap(({ reads }) => reads))];
  const drawn = drawObservations({
    seed: measures.length,
    measures,
    territories: [territory],
    years: ["2023", "2024"],
  });
  await writeDrawn(engine, drawn);
  const [figures, before] = [await readFigures(engine), await readAll(engine, enabled)];
  const enterable = [...new Set(listEnterable(drawn))].map((path) =>
    say(path, "Cette mesure se saisit encore, plugin désactivé.", "This measure can still be entered while disabled."),
  );
  const lost =
    (await readFigures(engine)) === figures ? [] : [say("measures", "Des chiffres sont perdus.", "Figures are lost.")];
  const after = await readAll(engine, compile(readAgain(definition)));
  const changed = [...before]
    .filter(([id, told]) => after.get(id) !== told)
    .map(([id]) =>
      say(id, "Réactivé, cet indicateur ne dit plus la même chose.", "Enabled again, this indicator says otherwise."),
    );
  return [...enterable, ...lost, ...changed];
}
