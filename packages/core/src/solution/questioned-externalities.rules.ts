import type { Further } from "../evaluation/diagnosis.ts";
import { type FactsAt, findAbsence, nameOf } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import type { SolutionAt } from "../evaluation/solution-at.ts";
import { whenInWords } from "../record/date-phrase.ts";
import type { LocalText } from "../record/local-text.ts";
import { enumerate, enumerateTitles, plain, quote, say } from "../record/phrase.ts";
import { type Externality, externalitySigns } from "./externality.ts";

type Sign = Externality["sign"];

/** How far a sign was questioned: found and confirmed, found and waiting, looked for without finding, not at all. */
type Questioned = "found" | "waiting" | "none-found" | "unasked";

const signWords: Readonly<Record<Sign, LocalText>> = {
  positive: { fr: "les effets heureux sur d’autres", en: "the welcome effects on others" },
  negative: { fr: "les effets fâcheux sur d’autres", en: "the unwelcome effects on others" },
};

/** Those who bear an externality and can be asked: actors, or parties to approach. */
function listAskable(view: FactsAt, externality: Externality): LocalText[] {
  return (externality.bearers ?? []).flatMap((party) => {
    if (party.kind === "people") return [];
    return [plain(party.kind === "actor" ? nameOf(view, party.actor) : party.name)];
  });
}

/**
 * B6: externalities of both signs questioned, found or looked for and none found, each found one with who bears it, an
 * actor or a party to approach; in part with one sign, without bearers, unconfirmed or to renew (§4.2-2).
 */
export function readQuestionedExternalities(view: FactsAt, solution: SolutionAt): Reading {
  const asked = new Map(externalitySigns.map((sign) => [sign, questionSign(view, solution, sign)]));
  if ([...asked.values()].every((one) => one === "unasked")) return readUnquestioned(view, solution);
  const name = quote(solution.solution.name);
  const borneByNobody = solution.externalities.filter(({ fact }) => listAskable(view, fact).length === 0);
  const evidence = [
    ...solution.externalities.map(({ fact }) => {
      const bearers = enumerate(listAskable(view, fact));
      const text =
        bearers.fr === ""
          ? say("on ne sait pas encore qui le vit", "who bears it is not told yet")
          : say(`pour ${bearers.fr}`, `for ${bearers.en}`);
      return prove(referTo("externality", fact.id, fact.statement), text);
    }),
    ...externalitySigns.flatMap((sign) => proveNoneFound(view, solution, sign)),
  ];
  const unasked = externalitySigns.filter((sign) => asked.get(sign) === "unasked");
  const waiting = externalitySigns.filter((sign) => asked.get(sign) === "waiting");
  const statements = enumerateTitles(solution.externalities.map(({ fact }) => fact.statement).sort());
  if (unasked.length + waiting.length + borneByNobody.length === 0) {
    const sentence =
      solution.externalities.length === 0
        ? say(
            `On a cherché qui ${name.fr} touche sans l’avoir voulu, et trouvé personne.`,
            `Who ${name.en} affects without intending to was looked for, and nobody was found.`,
          )
        : say(
            `On sait qui ${name.fr} touche sans l’avoir voulu : ${statements.fr}.`,
            `Who ${name.en} affects without intending to is known: ${statements.en}.`,
          );
    return { status: "met", sentence, evidence, further: null };
  }
  const distance = unasked.length + waiting.length + borneByNobody.length;
  const [unborne] = borneByNobody;
  if (unasked[0] !== undefined) {
    const words = signWords[unasked[0]];
    const sentence = say(
      `De ${name.fr}, ${words.fr} n’ont pas encore été cherchés.`,
      `Of ${name.en}, ${words.en} have not been looked for yet.`,
    );
    return { status: "partial", sentence, evidence, further: { ...askSign(solution, unasked[0]), distance } };
  }
  if (unborne !== undefined) {
    const statement = quote(unborne.fact.statement);
    const sentence = say(
      `On ne sait pas encore qui, précisément, vit ${statement.fr}.`,
      `Who exactly bears ${statement.en} is not told yet.`,
    );
    return { status: "partial", sentence, evidence, further: { ...askBearer(unborne.fact), distance } };
  }
  const sentence = say(
    `${statements.fr} : reste à confirmer par ceux qui le vivent, ou à renouveler.`,
    `${statements.en}: still to be confirmed by those who bear it, or renewed.`,
  );
  return { status: "partial", sentence, evidence, further: { ...askConfirmation(solution), distance } };
}

function questionSign(view: FactsAt, { solution, externalities }: SolutionAt, sign: Sign): Questioned {
  const found = externalities.filter(({ fact }) => fact.sign === sign);
  if (found.some(({ standing }) => standing === "firm")) return "found";
  if (found.length > 0) return "waiting";
  return findAbsence(view, { criterion: "B6", solution: solution.id, sign }) === undefined ? "unasked" : "none-found";
}

function proveNoneFound(view: FactsAt, { solution, externalities }: SolutionAt, sign: Sign) {
  const absence = findAbsence(view, { criterion: "B6", solution: solution.id, sign });
  if (absence === undefined || externalities.some(({ fact }) => fact.sign === sign)) return [];
  const when = whenInWords(absence.on);
  const text = say(`cherché ${when.fr}, aucun trouvé`, `looked for ${when.en}, none found`);
  return [prove(referTo("absence", absence.id, absence.lookedBy), text)];
}

function readUnquestioned(view: FactsAt, solution: SolutionAt): Reading {
  const name = quote(solution.solution.name);
  return readSilence(view, {
    criterion: "B6",
    solution: solution.solution.id,
    unspoken: say(
      `On ne sait pas encore qui ${name.fr} touche sans l’avoir voulu.`,
      `Whom ${name.en} affects without intending to is not told yet.`,
    ),
    none: say(
      `on ne s’est pas demandé qui ${name.fr} touche sans l’avoir voulu`,
      `who ${name.en} affects without intending to was not asked`,
    ),
    further: { ...askSign(solution, "negative"), distance: 2 },
  });
}

function askSign({ solution, reference }: SolutionAt, sign: Sign): Omit<Further, "distance"> {
  const name = quote(solution.name);
  const words = signWords[sign];
  return {
    sentence: say(`Chercher ${words.fr}, et qui les vit.`, `Look for ${words.en}, and who bears them.`),
    question:
      sign === "negative"
        ? say(
            `Qui ${name.fr} pourrait-elle gêner, sans qu’on l’ait voulu ?`,
            `Whom might ${name.en} burden, without anyone wanting it?`,
          )
        : say(
            `À qui ${name.fr} fait-elle du bien, sans qu’on l’ait cherché ?`,
            `Whom does ${name.en} do good to, without anyone aiming at it?`,
          ),
    place: { part: "solution", entity: "externality", about: reference },
  };
}

function askBearer(externality: Externality): Omit<Further, "distance"> {
  const statement = quote(externality.statement);
  return {
    sentence: say(
      `Nommer un acteur, ou quelqu’un à approcher, qui vit ${statement.fr}.`,
      `Name an actor, or someone to approach, who bears ${statement.en}.`,
    ),
    question: say(
      `Qui peut parler de ${statement.fr}, pour l’avoir vécu ?`,
      `Who can speak of ${statement.en} from experience?`,
    ),
    place: {
      part: "solution",
      entity: "externality",
      about: referTo("externality", externality.id, externality.statement),
    },
  };
}

function askConfirmation({ solution, reference, externalities }: SolutionAt): Omit<Further, "distance"> {
  const waiting = externalities.find(({ standing }) => standing !== "firm");
  const subject = quote(waiting?.fact.statement ?? solution.name);
  const about = waiting === undefined ? reference : referTo("externality", waiting.fact.id, waiting.fact.statement);
  return {
    sentence: say(
      `Faire confirmer ${subject.fr} par qui le vit.`,
      `Have ${subject.en} confirmed by those who bear it.`,
    ),
    question: say(`Qui peut confirmer ${subject.fr} ?`, `Who can confirm ${subject.en}?`),
    place: { part: "solution", entity: "externality", about },
  };
}
