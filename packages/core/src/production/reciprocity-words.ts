import type { Further } from "../evaluation/diagnosis.ts";
import { type FactsAt, nameOf, namesOf } from "../evaluation/facts-at.ts";
import { referTo } from "../evaluation/reading.ts";
import type { LocalText } from "../record/local-text.ts";
import { enumerate, enumerateNames, numberInWords, plain, quote, say } from "../record/phrase.ts";
import { type Expected, isWhole, type Loop } from "./loop-coverage.rules.ts";

/** Names of a loop shown in full; beyond, those who hold or integrate and how many more. */
const namesShown = 4;

/** What is said of reciprocity: the best loop of firm promises, the widest one, and those expected in it. */
export interface LoopsFound {
  readonly firm: Loop;
  readonly widest: Loop;
  readonly expected: Expected;
}

/** The actors of a loop, named: all of a small one; of a large one those who hold the solution, and how many more. */
export function nameLoop(view: FactsAt, loop: Loop): LocalText {
  if (loop.actors.length <= namesShown) return enumerateNames(namesOf(view, loop.actors));
  const known = namesOf(view, new Set([...loop.integrators, ...loop.holders]));
  const shown = (known.length > 0 ? known : namesOf(view, loop.actors.slice(0, namesShown))).slice(0, namesShown - 1);
  const others = numberInWords(loop.actors.length - shown.length);
  return enumerate([...shown.map(plain), { fr: `${others.fr} autres`, en: `${others.en} others` }]);
}

/** Why no loop holds enough of those expected: who gives without return, or around whom there is none. */
export function sayOneWay(view: FactsAt, { holders }: Expected): LocalText {
  const { onlyGive } = view.promises;
  if (onlyGive.length === 0) {
    const apart = enumerateNames(namesOf(view, holders.length > 0 ? holders : view.engaged.keys()));
    return say(
      `Les engagements ne forment pas encore de boucle autour de ceux-ci : ${apart.fr}.`,
      `Commitments do not form a loop yet around these: ${apart.en}.`,
    );
  }
  const names = enumerateNames(namesOf(view, onlyGive));
  const several = onlyGive.length > 1;
  return say(
    `Les engagements vont dans un seul sens : ${names.fr} ${several ? "donnent" : "donne"} sans retour formulé.`,
    `Commitments go one way: ${names.en} ${several ? "give" : "gives"} with no return put into words.`,
  );
}

/** What of the loop is there, and who is not in it yet. */
export function sayInPart(view: FactsAt, { firm, widest, expected }: LoopsFound): LocalText {
  if (isWhole(widest, expected)) {
    const names = nameLoop(view, widest);
    return say(
      `${names.fr} formeraient une boucle si les engagements en attente étaient confirmés, tenus ou renouvelés.`,
      `${names.en} would form a loop if the pending commitments were confirmed, kept or renewed.`,
    );
  }
  const loop = firm.index === null ? widest : firm;
  const names = nameLoop(view, loop);
  const start = say(`${names.fr} forment une boucle d’engagements`, `${names.en} form a loop of commitments`);
  const outside = expected.holders.filter((holder) => !loop.holders.includes(holder));
  if (outside.length > 0) {
    const others = enumerateNames(namesOf(view, outside));
    return say(`${start.fr} ; restent en dehors : ${others.fr}.`, `${start.en}; still outside: ${others.en}.`);
  }
  if (expected.holders.length === 0) {
    return say(`${start.fr}, sans porteur de composante.`, `${start.en}, without a holder of a component.`);
  }
  return loop.integrators.length === 0
    ? say(`${start.fr}, sans l’intégrateur.`, `${start.en}, without the integrator.`)
    : say(`${start.fr} ; il y faut un acteur de plus.`, `${start.en}; one more actor is needed.`);
}

/** What would close the loop: a promise to confirm, keep or renew, or what someone outside it gives and receives. */
export function askFurther(view: FactsAt, { firm, widest, expected }: LoopsFound): Further {
  const pending = widest.index === null ? [] : (view.promises.pending.get(widest.index) ?? []);
  const [promise] = pending;
  const place = { part: "production", entity: "commitment" } as const;
  if (promise !== undefined && isWhole(widest, expected)) {
    const statement = quote(promise.statement);
    return {
      sentence: say(
        `Confirmer, tenir ou renouveler l’engagement ${statement.fr}.`,
        `Confirm, keep or renew the commitment ${statement.en}.`,
      ),
      question: say(`Où en est l’engagement ${statement.fr} ?`, `Where does the commitment ${statement.en} stand?`),
      place: { ...place, about: referTo("commitment", promise.id, promise.statement) },
      distance: pending.length,
    };
  }
  const outside = expected.holders.filter((holder) => !firm.holders.includes(holder));
  const isLoop = firm.actors.length >= expected.actors;
  if (isLoop && expected.holders.length === 0) return askHolders(view, firm);
  if (isLoop && outside.length === 0 && expected.integrators.length === 0) return askIntegrator(view, firm);
  const strangers = expected.integrators.filter((actor) => !firm.integrators.includes(actor));
  const [subject] = [...outside, ...strangers, ...view.promises.onlyGive.slice(0, 1)];
  const lacking = outside.length + (firm.integrators.length > 0 ? 0 : 1);
  const distance = Math.max(1, lacking, expected.actors - firm.actors.length);
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

function askHolders(view: FactsAt, loop: Loop): Further {
  const names = nameLoop(view, loop);
  return {
    sentence: say(
      `Dire ce que portent, dans une solution, ceux qui forment la boucle : ${names.fr}.`,
      `Say what those who form the loop hold in a solution: ${names.en}.`,
    ),
    question: say(
      `Quelle part d’une solution pourraient porter ${names.fr} ?`,
      `Which part of a solution could ${names.en} hold?`,
    ),
    place: { part: "solution", entity: "holding" },
    distance: 2,
  };
}

function askIntegrator(view: FactsAt, loop: Loop): Further {
  const names = nameLoop(view, loop);
  return {
    sentence: say(
      `Dire qui tient l’ensemble, parmi ceux qui forment la boucle : ${names.fr}.`,
      `Say who holds the whole together, among those who form the loop: ${names.en}.`,
    ),
    question: say(`Qui tient l’ensemble, parmi ${names.fr} ?`, `Who holds the whole together, among ${names.en}?`),
    place: { part: "production", entity: "mandate" },
    distance: 1,
  };
}
