import type { Definition } from "../evaluation/definition.ts";
import type { Evidence } from "../evaluation/diagnosis.ts";
import { type FactsAt, nameOf, namesOf } from "../evaluation/facts-at.ts";
import { prove, type Reading, readAbsence, readSilence, referTo } from "../evaluation/reading.ts";
import type { SolutionAt } from "../evaluation/solution-at.ts";
import { enumerateAfter, quote, say, withA } from "../record/phrase.ts";
import { listActors } from "../value/effects-received.rules.ts";
import { type Expected, findBestLoop, isHalf, isWhole, type Loop } from "./loop-coverage.rules.ts";
import { askFurther, nameLoop, sayInPart, sayOneWay } from "./reciprocity-words.ts";
import { listIntegrators } from "./role.rules.ts";

/** Up to this many actors, each actor of the loop is shown; beyond, those who hold or integrate. */
const shownActors = 12;

const noLoop = say("les engagements ne forment pas de boucle", "commitments form no loop");
const inLoop = say("donne et reçoit dans la boucle", "gives and receives within the loop");

/**
 * C1: at least three actors, the holders and the integrator among them, in one loop of live, confirmed commitments; in
 * part with half of the holders, or while promises are to be confirmed, kept or renewed (§4.2-3). The loops are those
 * of the whole ecosystem, the same that the network picture shows; without a solution there are no holders to find in
 * them, and reciprocity is at most partial.
 */
export function readReciprocity(view: FactsAt, solution: SolutionAt | null, definition: Definition): Reading {
  if (view.commitments.length === 0) return readNoPromise(view, solution);
  const expected = listExpected(view, solution, definition);
  const firm = findBestLoop(view.promises.loops.firm, expected);
  if (isWhole(firm, expected)) {
    const names = nameLoop(view, firm);
    const sentence = say(
      `${names.fr} forment une boucle d’engagements : chacun donne et reçoit en retour.`,
      `${names.en} form a loop of commitments: each gives and receives in return.`,
    );
    return { status: "met", sentence, evidence: proveLoop(view, solution, firm), further: null };
  }
  const widest = findBestLoop(view.promises.loops.lapsed, expected);
  const everHeld = { ...expected, holders: [...(solution?.holders.keys() ?? [])] };
  const widestEver = findBestLoop(view.promises.loops.lapsed, everHeld);
  const evidence = proveLoop(view, solution, firm.index === null ? widest : firm);
  const further = askFurther(view, { firm, widest, expected });
  const isInPart = isHalf(firm, expected) || isHalf(widest, expected) || isHalf(widestEver, everHeld);
  if (!isInPart) return { status: "missing", sentence: sayOneWay(view, expected), evidence, further };
  const isStale = view.commitments.every((one) => one.standing === "lapsed");
  const absent = isStale ? readAbsence(view, { criterion: "C1", ...of(solution), none: noLoop, further }) : null;
  return absent ?? { status: "partial", sentence: sayInPart(view, { firm, widest, expected }), evidence, further };
}

function of(solution: SolutionAt | null): { readonly solution?: string } {
  return solution === null ? {} : { solution: solution.solution.id };
}

function listExpected(view: FactsAt, solution: SolutionAt | null, definition: Definition): Expected {
  const holders = [...(solution?.holders ?? [])].filter(([, standing]) => standing === "firm").map(([actor]) => actor);
  return {
    holders: holders.sort(),
    integrators: listIntegrators(view, definition, solution?.solution.id),
    actors: definition.coreActors,
  };
}

function readNoPromise(view: FactsAt, solution: SolutionAt | null): Reading {
  const name = solution === null ? null : quote(solution.solution.name);
  return readSilence(view, {
    criterion: "C1",
    ...of(solution),
    unspoken: name
      ? say(
          `Autour de ${name.fr}, on ne sait pas encore qui s’engage envers qui.`,
          `Around ${name.en}, who commits to whom is not told yet.`,
        )
      : say("On ne sait pas encore qui s’engage envers qui.", "Who commits to whom is not told yet."),
    none: noLoop,
    further: {
      sentence: say(
        "Écrire ce que chacun donne, et ce qu’il reçoit en retour.",
        "Write down what each gives, and what it receives in return.",
      ),
      question: say(
        "Que donne chacun, et que reçoit-il en retour ?",
        "What does each give, and what does it receive in return?",
      ),
      place: { part: "production", entity: "commitment", ...(solution ? { about: solution.reference } : {}) },
      distance: 3,
    },
  });
}

/** The actors of the loop, and the effects that come back to those who give outside it. */
function proveLoop(view: FactsAt, solution: SolutionAt | null, loop: Loop): Evidence[] {
  const shown = loop.actors.length <= shownActors ? loop.actors : new Set([...loop.holders, ...loop.integrators]);
  const actors = [...shown].map((actor) => prove(referTo("actor", actor, nameOf(view, actor)), inLoop));
  const { partOf } = view.promises.loops.lapsed;
  const returns = (solution?.effects ?? []).flatMap(({ fact, standing }) => {
    if (standing === "lapsed") return [];
    const thanked = listActors(fact.beneficiaries).filter((actor) => view.engaged.has(actor) && !partOf.has(actor));
    if (thanked.length === 0) return [];
    const names = enumerateAfter(withA, namesOf(view, thanked));
    const text = say(`revient ${names.fr}`, `comes back to ${names.en}`);
    return [prove(referTo("usefulEffect", fact.id, fact.statement), text)];
  });
  return [...actors, ...returns];
}
