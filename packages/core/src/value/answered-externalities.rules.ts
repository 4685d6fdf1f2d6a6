import type { Further } from "../evaluation/diagnosis.ts";
import { type FactsAt, findAbsence } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import type { SolutionAt } from "../evaluation/solution-at.ts";
import type { Stood } from "../evaluation/standing.ts";
import type { LocalText } from "../record/local-text.ts";
import { enumerateTitles, quote, say } from "../record/phrase.ts";
import type { Externality } from "../solution/externality.ts";

/** Whether a negative externality was acted on, or accepted in the open: with the reason given. */
function isAnswered(externality: Externality): boolean {
  return externality.state === "acted-on" || (externality.state === "accepted" && externality.response != null);
}

const stateWords: Readonly<Record<Externality["state"], LocalText>> = {
  seen: { fr: "vu, sans réponse encore", en: "seen, no answer yet" },
  "acted-on": { fr: "on y a répondu", en: "acted on" },
  accepted: { fr: "accepté au grand jour", en: "accepted in the open" },
};

/**
 * D2: every negative externality acted on or accepted in the open, at least one positive shown; in part when some are,
 * or while they are unconfirmed or to renew. That there is no negative one must have been looked for (§4.2-4).
 */
export function readAnsweredExternalities(view: FactsAt, solution: SolutionAt): Reading {
  const { externalities } = solution;
  const name = quote(solution.solution.name);
  if (externalities.length === 0) return readNoExternality(view, solution);
  const live = externalities.filter((one) => one.standing !== "lapsed");
  const negatives = live.filter(({ fact }) => fact.sign === "negative");
  const unanswered = negatives.filter(({ fact }) => !isAnswered(fact));
  const waiting = negatives.filter(({ fact, standing }) => isAnswered(fact) && standing !== "firm");
  const positives = externalities.filter(({ fact }) => fact.sign === "positive");
  const shown = positives.filter(({ standing }) => standing === "firm");
  const looked = findAbsence(view, { criterion: "B6", solution: solution.solution.id, sign: "negative" }) !== undefined;
  const isNegativeSilent = negatives.length === 0 && !looked;
  const evidence = externalities.map(({ fact }) =>
    prove(
      referTo("externality", fact.id, fact.statement),
      fact.sign === "positive" ? say("un effet heureux", "a welcome effect") : stateWords[fact.state],
    ),
  );
  const gaps: Gaps = { unanswered, waiting, isNegativeSilent, hasPositive: shown.length > 0, positives };
  const distance = unanswered.length + waiting.length + (isNegativeSilent ? 1 : 0) + (shown.length > 0 ? 0 : 1);
  if (distance === 0) {
    const titles = enumerateTitles(shown.map(({ fact }) => fact.statement));
    const answered = enumerateTitles(negatives.map(({ fact }) => fact.statement));
    const sentence =
      negatives.length === 0
        ? say(`${name.fr} fait du bien autour d’elle : ${titles.fr}.`, `${name.en} does good around it: ${titles.en}.`)
        : say(
            `On a répondu à ${answered.fr}, et l’on montre ${titles.fr}.`,
            `${answered.en} has been answered, and ${titles.en} is shown.`,
          );
    return { status: "met", sentence, evidence, further: null };
  }
  const isNothingDone =
    live.length === unanswered.length && positives.length === 0 && live.length === externalities.length;
  const further = { ...askFurther(solution, gaps), distance };
  return { status: isNothingDone ? "missing" : "partial", sentence: sayGaps(name, gaps), evidence, further };
}

interface Gaps {
  readonly unanswered: readonly Stood<Externality>[];
  readonly waiting: readonly Stood<Externality>[];
  readonly isNegativeSilent: boolean;
  readonly hasPositive: boolean;
  readonly positives: readonly Stood<Externality>[];
}

function sayGaps(name: LocalText, { unanswered, waiting, isNegativeSilent, positives }: Gaps): LocalText {
  if (unanswered.length > 0) {
    const titles = enumerateTitles(unanswered.map(({ fact }) => fact.statement));
    return say(`On a vu ${titles.fr}, sans y répondre encore.`, `${titles.en} has been seen, with no answer yet.`);
  }
  if (waiting.length > 0) {
    const titles = enumerateTitles(waiting.map(({ fact }) => fact.statement));
    return say(
      `La réponse à ${titles.fr} reste à confirmer par ceux qui le vivent.`,
      `The answer to ${titles.en} is still to be confirmed by those who bear it.`,
    );
  }
  if (isNegativeSilent)
    return say(`On ne sait pas encore qui ${name.fr} pourrait gêner.`, `Whom ${name.en} might burden is not told yet.`);
  const titles = enumerateTitles(positives.map(({ fact }) => fact.statement));
  return positives.length === 0
    ? say(
        `On ne sait pas encore à qui ${name.fr} fait du bien sans l’avoir cherché.`,
        `Whom ${name.en} does good to without aiming at it is not told yet.`,
      )
    : say(`${titles.fr} : reste à confirmer, ou à renouveler.`, `${titles.en}: still to be confirmed, or renewed.`);
}

function askFurther({ solution, reference }: SolutionAt, gaps: Gaps): Omit<Further, "distance"> {
  const name = quote(solution.name);
  const [negative] = [...gaps.unanswered, ...gaps.waiting];
  const place = { part: "solution", entity: "externality" } as const;
  if (negative !== undefined) {
    const title = quote(negative.fact.statement);
    return {
      sentence: say(
        `Agir sur ${title.fr}, ou dire pourquoi l’on s’en accommode, avec ceux qui le vivent.`,
        `Act on ${title.en}, or say why it is accepted, with those who bear it.`,
      ),
      question: say(`Que faisons-nous de ${title.fr} ?`, `What do we do about ${title.en}?`),
      place: { ...place, about: referTo("externality", negative.fact.id, negative.fact.statement) },
    };
  }
  if (gaps.isNegativeSilent) {
    return {
      sentence: say(`Chercher qui ${name.fr} pourrait gêner.`, `Look for whom ${name.en} might burden.`),
      question: say(
        `Qui ${name.fr} pourrait-elle gêner, sans qu’on l’ait voulu ?`,
        `Whom might ${name.en} burden, without anyone wanting it?`,
      ),
      place: { ...place, about: reference },
    };
  }
  return {
    sentence: say(
      `Montrer à qui ${name.fr} fait du bien, et le faire confirmer.`,
      `Show whom ${name.en} does good to, and have it confirmed.`,
    ),
    question: say(
      `À qui ${name.fr} fait-elle du bien, sans qu’on l’ait cherché ?`,
      `Whom does ${name.en} do good to, without anyone aiming at it?`,
    ),
    place: { ...place, about: reference },
  };
}

function readNoExternality(view: FactsAt, { solution, reference }: SolutionAt): Reading {
  const name = quote(solution.name);
  return readSilence(view, {
    criterion: "D2",
    solution: solution.id,
    unspoken: say(
      `On ne sait pas encore ce que l’on fait des effets de ${name.fr} sur d’autres.`,
      `What is done about the effects of ${name.en} on others is not told yet.`,
    ),
    none: say(
      `rien n’est fait des effets de ${name.fr} sur d’autres`,
      `nothing is done about the effects of ${name.en} on others`,
    ),
    further: {
      sentence: say(
        `Nommer un effet de ${name.fr} sur d’autres, et ce que l’on en fait.`,
        `Name an effect of ${name.en} on others, and what is done about it.`,
      ),
      question: say(
        `Que faisons-nous de ce que ${name.fr} change pour ceux qui n’ont rien demandé ?`,
        `What do we do about what ${name.en} changes for those who asked for nothing?`,
      ),
      place: { part: "solution", entity: "externality", about: reference },
      distance: 2,
    },
  });
}
