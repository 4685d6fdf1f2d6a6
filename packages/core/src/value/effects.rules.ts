import type { Further } from "../evaluation/diagnosis.ts";
import { type FactsAt, nameOf } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import type { SolutionAt } from "../evaluation/solution-at.ts";
import type { Standing, Stood } from "../evaluation/standing.ts";
import type { LocalText } from "../record/local-text.ts";
import type { Party } from "../record/party.ts";
import { enumerate, enumerateTitles, plain, quote, say } from "../record/phrase.ts";
import type { UsePerformance } from "../solution/use-performance.ts";
import type { UsefulEffect } from "./useful-effect.ts";

/** The parties of an effect, named. */
function nameParties(view: FactsAt, parties: readonly Party[] | null | undefined): LocalText {
  return enumerate(
    (parties ?? []).map((party) => plain(party.kind === "actor" ? nameOf(view, party.actor) : party.name)),
  );
}

/**
 * D1: each performance has an immediate effect and the solution a mediate one, each with those it benefits; in part
 * when some are said, unconfirmed or to renew (§4.2-4).
 */
export function readEffects(view: FactsAt, solution: SolutionAt): Reading {
  const { effects, performances } = solution;
  const name = quote(solution.solution.name);
  if (effects.length === 0) return readNoEffect(view, solution);
  const isTold = ({ fact }: Stood<UsefulEffect>) => (fact.beneficiaries ?? []).length > 0;
  const firm = effects.filter((one) => one.standing === "firm" && isTold(one));
  const effectless = performances.filter(
    ({ id }) => !firm.some(({ fact }) => fact.kind === "immediate" && fact.performance === id),
  );
  const hasMediate = firm.some(({ fact }) => fact.kind === "mediate");
  const evidence = effects.map(({ fact }) => {
    const parties = nameParties(view, fact.beneficiaries);
    const kind = fact.kind === "immediate" ? say("tout de suite", "at once") : say("avec le temps", "in time");
    const text = parties.fr === "" ? kind : say(`${kind.fr}, pour ${parties.fr}`, `${kind.en}, for ${parties.en}`);
    return prove(referTo("usefulEffect", fact.id, fact.statement), text);
  });
  if (performances.length > 0 && effectless.length === 0 && hasMediate) {
    const titles = enumerateTitles(firm.map(({ fact }) => fact.statement));
    const sentence = say(
      `On sait ce que ${name.fr} apporte, et à qui : ${titles.fr}.`,
      `What ${name.en} brings, and to whom, is known: ${titles.en}.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const weak = effects.filter((one) => one.standing !== "firm" || !isTold(one));
  const further = askFurther(solution, { effectless, hasMediate, weak });
  return {
    status: "partial",
    sentence: sayInPart(name, solution, { effectless, hasMediate, weak }),
    evidence,
    further,
  };
}

interface Gaps {
  readonly effectless: readonly UsePerformance[];
  readonly hasMediate: boolean;
  readonly weak: readonly Stood<UsefulEffect>[];
}

const reserves: Readonly<Record<Standing, LocalText>> = {
  firm: { fr: "on ne sait pas encore à qui il profite", en: "whom it benefits is not told yet" },
  declared: { fr: "reste à confirmer par ceux à qui il profite", en: "still to be confirmed by those it benefits" },
  lapsed: { fr: "à renouveler", en: "to renew" },
};

function sayInPart(name: LocalText, { performances }: SolutionAt, { effectless, hasMediate, weak }: Gaps): LocalText {
  const [first] = weak;
  if (first !== undefined) {
    const title = quote(first.fact.statement);
    const reserve = reserves[(first.fact.beneficiaries ?? []).length === 0 ? "firm" : first.standing];
    return say(
      `De ce qu’apporte ${name.fr}, ${title.fr} : ${reserve.fr}.`,
      `Of what ${name.en} brings, ${title.en}: ${reserve.en}.`,
    );
  }
  if (effectless.length > 0) {
    const titles = enumerateTitles(effectless.map((performance) => performance.statement));
    return say(
      `On ne sait pas encore ce que change tout de suite ${titles.fr}.`,
      `What ${titles.en} changes at once is not told yet.`,
    );
  }
  if (!hasMediate)
    return say(
      `On ne sait pas encore ce que ${name.fr} apporte avec le temps.`,
      `What ${name.en} brings in time is not told yet.`,
    );
  return performances.length === 0
    ? say(`Les effets de ${name.fr} ne sont reliés à aucun usage.`, `The effects of ${name.en} are linked to no use.`)
    : say(`Une partie de ce qu’apporte ${name.fr} est dite.`, `Part of what ${name.en} brings is told.`);
}

function askFurther(
  { solution, reference, performances }: SolutionAt,
  { effectless, hasMediate, weak }: Gaps,
): Further {
  const place = { part: "value", entity: "usefulEffect" } as const;
  const distance = Math.max(1, effectless.length + (hasMediate ? 0 : 1) + (performances.length === 0 ? 1 : 0));
  const [first] = weak;
  if (first !== undefined) {
    const title = quote(first.fact.statement);
    return {
      sentence: say(
        `Nommer ceux à qui profite ${title.fr}, et le leur faire confirmer.`,
        `Name those whom ${title.en} benefits, and have them confirm it.`,
      ),
      question: say(
        `À qui profite ${title.fr}, et qui peut le confirmer ?`,
        `Whom does ${title.en} benefit, and who can confirm it?`,
      ),
      place: { ...place, about: referTo("usefulEffect", first.fact.id, first.fact.statement) },
      distance,
    };
  }
  const [performance] = effectless;
  if (performance !== undefined) {
    const statement = quote(performance.statement);
    return {
      sentence: say(
        `Dire ce que change tout de suite ${statement.fr}, et pour qui.`,
        `Say what ${statement.en} changes at once, and for whom.`,
      ),
      question: say(
        `Qu’est-ce que ${statement.fr} change tout de suite, et pour qui ?`,
        `What does ${statement.en} change at once, and for whom?`,
      ),
      place: { ...place, about: referTo("usePerformance", performance.id, performance.statement) },
      distance,
    };
  }
  const name = quote(solution.name);
  return {
    sentence: say(
      `Dire ce que ${name.fr} change avec le temps, et pour qui.`,
      `Say what ${name.en} changes in time, and for whom.`,
    ),
    question: say(
      `Dans quelques années, qu’aura changé ${name.fr}, et pour qui ?`,
      `In a few years, what will ${name.en} have changed, and for whom?`,
    ),
    place: { ...place, about: reference },
    distance,
  };
}

function readNoEffect(view: FactsAt, { solution, reference, performances }: SolutionAt): Reading {
  const name = quote(solution.name);
  return readSilence(view, {
    criterion: "D1",
    solution: solution.id,
    unspoken: say(
      `On ne sait pas encore ce que ${name.fr} apporte, ni à qui.`,
      `What ${name.en} brings, and to whom, is not told yet.`,
    ),
    none: say(`aucun effet utile de ${name.fr} n’a été trouvé`, `no useful effect of ${name.en} was found`),
    further: {
      sentence: say(
        `Dire ce que ${name.fr} apporte tout de suite, puis avec le temps.`,
        `Say what ${name.en} brings at once, then in time.`,
      ),
      question: say(`Qu’est-ce que ${name.fr} apporte, et à qui ?`, `What does ${name.en} bring, and to whom?`),
      place: { part: "value", entity: "usefulEffect", about: reference },
      distance: 1 + Math.max(1, performances.length),
    },
  });
}
