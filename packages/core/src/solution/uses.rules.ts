import type { Further } from "../evaluation/diagnosis.ts";
import type { FactsAt } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import type { SolutionAt } from "../evaluation/solution-at.ts";
import type { LocalText } from "../record/local-text.ts";
import { enumerate, quote, say } from "../record/phrase.ts";
import { hasBegun } from "../record/valid-time.ts";
import type { UsePerformance } from "./use-performance.ts";

interface PerformanceReading {
  readonly performance: UsePerformance;
  readonly lacks: readonly LocalText[];
}

/**
 * B2: each performance says for whom, under which conditions and by which sign it is recognised, and was voiced by
 * those who use or live with it; in part when some of it is said (§4.2-2, §2.4).
 */
export function readUses(view: FactsAt, { solution, performances, reference }: SolutionAt): Reading {
  const name = quote(solution.name);
  const readings = performances.map((performance) => ({ performance, lacks: listLacks(view, performance) }));
  const [first] = readings;
  if (first === undefined) {
    return readSilence(view, {
      criterion: "B2",
      solution: solution.id,
      unspoken: say(
        `On ne sait pas encore ce que ${name.fr} doit permettre de faire.`,
        `What ${name.en} should make possible is not told yet.`,
      ),
      none: say(
        `aucune performance d’usage n’a été formulée pour ${name.fr}`,
        `no use performance has been put into words for ${name.en}`,
      ),
      further: {
        sentence: say(
          `Écrire ce que les gens pourront faire grâce à ${name.fr}.`,
          `Write down what people will be able to do thanks to ${name.en}.`,
        ),
        question: say(
          `Grâce à ${name.fr}, que doit-on pouvoir faire ?`,
          `Thanks to ${name.en}, what should people be able to do?`,
        ),
        place: { part: "solution", entity: "usePerformance", about: reference },
        distance: 1,
      },
    });
  }
  const evidence = performances.map((performance) =>
    prove(
      referTo("usePerformance", performance.id, performance.statement),
      performance.beneficiaries ? say(`pour ${performance.beneficiaries}`, `for ${performance.beneficiaries}`) : name,
    ),
  );
  const [poorest] = readings.filter((one) => one.lacks.length > 0);
  if (poorest === undefined) {
    const statement = quote(first.performance.statement);
    const others = readings.length > 1;
    const sentence = say(
      `${name.fr} part des usages : ${statement.fr}${others ? " et le reste" : ""}, avec les mots de celles et ceux qui s’en servent.`,
      `${name.en} starts from uses: ${statement.en}${others ? " and the rest" : ""}, in the words of those who use it.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const statement = quote(poorest.performance.statement);
  const lacks = enumerate(poorest.lacks);
  const sentence = say(
    `De ${statement.fr}, il reste à dire ${lacks.fr}.`,
    `Of ${statement.en}, it is still to be told ${lacks.en}.`,
  );
  return { status: "partial", sentence, evidence, further: askFurther(poorest, readings) };
}

function listLacks(view: FactsAt, performance: UsePerformance): LocalText[] {
  const isVoiced = (performance.voices ?? []).some(
    (voice) => (voice.standing === "user" || voice.standing === "inhabitant") && hasBegun(voice.on, view.asOf),
  );
  const lacks: LocalText[] = [];
  if (performance.beneficiaries == null) lacks.push({ fr: "pour qui", en: "for whom" });
  if (performance.conditions == null) lacks.push({ fr: "à quelles conditions", en: "under which conditions" });
  if (performance.indicator == null && performance.sign == null)
    lacks.push({ fr: "à quel signe on le voit", en: "by which sign it is seen" });
  if (!isVoiced) lacks.push({ fr: "ce qu’en disent les usagers", en: "what its users say" });
  return lacks;
}

function askFurther({ performance, lacks }: PerformanceReading, readings: readonly PerformanceReading[]): Further {
  const statement = quote(performance.statement);
  const onlyVoices = lacks.length === 1 && lacks[0]?.en === "what its users say";
  const distance = readings.filter((one) => one.lacks.length > 0).length;
  return {
    sentence: say(
      `Compléter ${statement.fr} : ${enumerate(lacks).fr}.`,
      `Complete ${statement.en}: ${enumerate(lacks).en}.`,
    ),
    question: onlyVoices
      ? say(
          `Qu’en disent celles et ceux à qui ${statement.fr} est destiné ?`,
          `What do those for whom ${statement.en} is meant say of it?`,
        )
      : say(
          `${statement.fr} : pour qui, à quelles conditions, et à quoi le verra-t-on ?`,
          `${statement.en}: for whom, under which conditions, and how will it be seen?`,
        ),
    place: {
      part: "solution",
      entity: "usePerformance",
      about: referTo("usePerformance", performance.id, performance.statement),
    },
    distance,
  };
}
