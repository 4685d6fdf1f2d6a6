import type { Definition } from "../evaluation/definition.ts";
import type { Evidence, Further } from "../evaluation/diagnosis.ts";
import { type FactsAt, nameOf, namesOf } from "../evaluation/facts-at.ts";
import { prove, type Reading, readAbsence, readSilence, referTo } from "../evaluation/reading.ts";
import type { SolutionAt } from "../evaluation/solution-at.ts";
import { enumerateNames, enumerateTitles, quote, say } from "../record/phrase.ts";
import { listActors } from "../value/effects-received.rules.ts";
import { type Expected, findBestLoop, isHalf, isWhole, type Loop } from "./loop-coverage.rules.ts";
import { listIntegrators } from "./role.rules.ts";

/**
 * C1: at least three actors, the holders and the integrator among them, in one loop of live, confirmed commitments; in
 * part with half of the holders, or while promises are to be confirmed, kept or renewed (§4.2-3). The loops are those
 * of the whole ecosystem, the same that the network picture shows; without a solution there are no holders to find in
 * them, and reciprocity is at most partial.
 */
export function readReciprocity(view: FactsAt, solution: SolutionAt | null, definition: Definition): Reading {
  if (view.commitments.length === 0) return readNoPromise(view, solution);
  const expected = expect(view, solution, definition);
  const firm = findBestLoop(view.loops.firm, expected);
  const evidence = proveLoop(view, solution, firm.actors.length > 0 ? firm : findBestLoop(view.loops.lapsed, expected));
  if (isWhole(firm, expected)) {
    const names = enumerateNames(namesOf(view, firm.actors));
    const sentence = say(
      `${names.fr} forment une boucle d’engagements : chacun donne et reçoit en retour.`,
      `${names.en} form a loop of commitments: each gives and receives in return.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const widest = findBestLoop(view.loops.lapsed, expected);
  const everHeld = { ...expected, holders: [...(solution?.holders.keys() ?? [])] };
  const isInPart = [firm, widest].some((loop) => isHalf(loop, expected) || isHalf(loop, everHeld));
  const further = askFurther(view, { firm, widest, expected });
  if (!isInPart) return { status: "missing", sentence: sayOneWay(view), evidence, further };
  const isStale = view.commitments.every((one) => one.standing === "lapsed");
  const absent = isStale ? readAbsence(view, { criterion: "C1", ...of(solution), none: noLoop, further }) : null;
  return absent ?? { status: "partial", sentence: sayInPart(view, { firm, widest, expected }), evidence, further };
}

const noLoop = say("les engagements ne forment pas de boucle", "commitments form no loop");

interface Loops {
  readonly firm: Loop;
  readonly widest: Loop;
  readonly expected: Expected;
}

function of(solution: SolutionAt | null): { readonly solution?: string } {
  return solution === null ? {} : { solution: solution.solution.id };
}

function expect(view: FactsAt, solution: SolutionAt | null, definition: Definition): Expected {
  const holders = [...(solution?.holders ?? [])].filter(([, standing]) => standing === "firm").map(([actor]) => actor);
  return {
    holders,
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

function proveLoop(view: FactsAt, solution: SolutionAt | null, loop: Loop): Evidence[] {
  const actors = new Set(loop.actors);
  const inLoop = loop.actors.map((actor) =>
    prove(
      referTo("actor", actor, nameOf(view, actor)),
      say("donne et reçoit dans la boucle", "gives and receives within the loop"),
    ),
  );
  const returns = (solution?.effects ?? []).flatMap(({ fact, standing }) => {
    const thanked =
      standing === "lapsed"
        ? []
        : listActors(fact.beneficiaries).filter((actor) => view.engaged.has(actor) && !actors.has(actor));
    if (thanked.length === 0) return [];
    const names = enumerateNames(namesOf(view, thanked));
    return [
      prove(
        referTo("usefulEffect", fact.id, fact.statement),
        say(`revient à ${names.fr}`, `comes back to ${names.en}`),
      ),
    ];
  });
  return [...inLoop, ...returns];
}

function listOneWay(view: FactsAt): string[] {
  const receivers = new Set(view.commitments.map((one) => one.fact.receiver ?? ""));
  return [...new Set(view.commitments.flatMap((one) => one.fact.giver ?? []))].filter((actor) => !receivers.has(actor));
}

function sayOneWay(view: FactsAt): Reading["sentence"] {
  const givers = namesOf(view, listOneWay(view));
  if (givers.length === 0) {
    const promises = enumerateTitles(view.commitments.map((one) => one.fact.statement).sort());
    return say(
      `Les engagements ne se répondent pas encore assez : ${promises.fr}.`,
      `Commitments do not answer one another enough yet: ${promises.en}.`,
    );
  }
  const names = enumerateNames(givers);
  return say(
    `Les engagements vont dans un seul sens : ${names.fr} ${givers.length > 1 ? "donnent" : "donne"} sans retour formulé.`,
    `Commitments go one way: ${names.en} ${givers.length > 1 ? "give" : "gives"} with no return put into words.`,
  );
}

function sayInPart(view: FactsAt, { firm, widest, expected }: Loops): Reading["sentence"] {
  const outside = expected.holders.filter((holder) => !firm.actors.includes(holder));
  if (isWhole(widest, expected)) {
    const names = enumerateNames(namesOf(view, widest.actors));
    return say(
      `${names.fr} formeraient une boucle si les engagements en attente étaient confirmés, tenus ou renouvelés.`,
      `${names.en} would form a loop if the pending commitments were confirmed, kept or renewed.`,
    );
  }
  const loop = firm.actors.length > 0 ? firm : widest;
  const names = enumerateNames(namesOf(view, loop.actors));
  const loopSaid = say(`${names.fr} forment une boucle d’engagements`, `${names.en} form a loop of commitments`);
  if (outside.length > 0) {
    const others = enumerateNames(namesOf(view, outside));
    return say(`${loopSaid.fr} ; restent en dehors : ${others.fr}.`, `${loopSaid.en}; still outside: ${others.en}.`);
  }
  if (expected.holders.length === 0)
    return say(`${loopSaid.fr}, sans porteur de composante.`, `${loopSaid.en}, without a holder of a component.`);
  return say(
    `${loopSaid.fr} ; il y manque un intégrateur ou un troisième acteur.`,
    `${loopSaid.en}; an integrator or a third actor is not in it yet.`,
  );
}

function askFurther(view: FactsAt, { firm, widest, expected }: Loops): Further {
  const members = new Set(widest.actors);
  const pending = view.commitments.filter(
    ({ fact, standing }) =>
      standing !== "firm" && [fact.giver, fact.receiver].every((actor) => actor == null || members.has(actor)),
  );
  const [promise] = pending.toSorted((left, right) => (left.fact.id < right.fact.id ? -1 : 1));
  if (promise !== undefined && isWhole(widest, expected)) {
    const statement = quote(promise.fact.statement);
    return {
      sentence: say(`Confirmer, tenir ou renouveler ${statement.fr}.`, `Confirm, keep or renew ${statement.en}.`),
      question: say(`Où en est l’engagement ${statement.fr} ?`, `Where does the commitment ${statement.en} stand?`),
      place: {
        part: "production",
        entity: "commitment",
        about: referTo("commitment", promise.fact.id, promise.fact.statement),
      },
      distance: pending.length,
    };
  }
  const outside = expected.holders.filter((holder) => !firm.actors.includes(holder));
  const [subject] = [
    ...outside,
    ...expected.integrators.filter((actor) => !firm.actors.includes(actor)),
    ...listOneWay(view),
  ].sort();
  const withoutIntegrator = expected.integrators.some((actor) => firm.actors.includes(actor)) ? 0 : 1;
  const distance = Math.max(1, outside.length + withoutIntegrator, expected.actors - firm.actors.length);
  const place = { part: "production", entity: "commitment" } as const;
  if (subject === undefined) {
    return {
      sentence: say(
        "Relier par des engagements ceux qui portent la solution.",
        "Link those who hold the solution by commitments.",
      ),
      question: say(
        "Que s’apportent, les uns aux autres, ceux qui portent la solution ?",
        "What do those who hold the solution bring one another?",
      ),
      place,
      distance,
    };
  }
  const name = nameOf(view, subject);
  return {
    sentence: say(`Formuler ce que donne et ce que reçoit ${name}.`, `Put into words what ${name} gives and receives.`),
    question: say(
      `Que donne ${name}, et que lui revient-il ?`,
      `What does ${name} give, and what does it receive in return?`,
    ),
    place: { ...place, about: referTo("actor", subject, name) },
    distance,
  };
}
