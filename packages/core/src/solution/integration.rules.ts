import type { Further } from "../evaluation/diagnosis.ts";
import type { FactsAt } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import type { SolutionAt } from "../evaluation/solution-at.ts";
import type { LocalText } from "../record/local-text.ts";
import { countOf, enumerateTitles, quote, say } from "../record/phrase.ts";
import type { Component } from "./component.ts";

const componentNoun = { fr: ["composante", "composantes"], en: ["component", "components"], feminine: true } as const;

/** What keeps the parts of a solution from holding together. */
export interface Looseness {
  readonly optional: readonly Component[];
  /** Components that serve no performance of the solution. */
  readonly aimless: readonly Component[];
  /** Undecided, or necessary without saying what fails without them. */
  readonly unreasoned: readonly Component[];
  /** Performances no component serves, by their statement. */
  readonly unserved: readonly { readonly id: string; readonly statement: string }[];
}

/** Finds what is loose in a solution: its optional, aimless or unreasoned components, its unserved performances. */
export function findLooseness({ components, performances }: SolutionAt): Looseness {
  const known = new Set(performances.map((performance) => performance.id));
  const served = new Set(components.flatMap(({ component }) => component.serves ?? []));
  const all = components.map((one) => one.component);
  return {
    optional: all.filter((component) => component.necessity === "optional"),
    aimless: all.filter((component) => !(component.serves ?? []).some((performance) => known.has(performance))),
    unreasoned: all.filter(
      (component) =>
        component.necessity === "undecided" || (component.necessity === "necessary" && component.failsWithout == null),
    ),
    unserved: performances.filter((performance) => !served.has(performance.id)),
  };
}

/** Whether a solution is a bundle: some components are options, or serve no performance (domain §4, §4.2-2). */
export function isBundle(solution: SolutionAt): boolean {
  const { optional, aimless } = findLooseness(solution);
  return optional.length > 0 || aimless.length > 0;
}

/**
 * B4: at least two components, each necessary to a performance with its reason, each performance served, none
 * optional; in part while some are undecided or unserved (§4.2-2).
 */
export function readIntegration(view: FactsAt, solution: SolutionAt): Reading {
  const name = quote(solution.solution.name);
  const { components } = solution;
  if (components.length === 0) {
    return readSilence(view, {
      criterion: "B4",
      solution: solution.solution.id,
      unspoken: say(
        `On ne sait pas encore ce qui doit tenir ensemble dans ${name.fr}.`,
        `What has to hold together in ${name.en} is not told yet.`,
      ),
      none: say(`rien ne tient encore ensemble dans ${name.fr}`, `nothing holds together in ${name.en} yet`),
      further: {
        sentence: say(
          `Nommer deux composantes de ${name.fr} et ce qui échoue sans elles.`,
          `Name two components of ${name.en} and what fails without them.`,
        ),
        question: say(`Sans quoi ${name.fr} ne marcherait-elle pas ?`, `Without what would ${name.en} not work?`),
        place: { part: "solution", entity: "component", about: solution.reference },
        distance: 2,
      },
    });
  }
  const loose = findLooseness(solution);
  const evidence = components.map(({ component }) =>
    prove(referTo("component", component.id, component.name), sayNecessity(component)),
  );
  const tooFew = components.length < 2;
  const open = new Set([...loose.optional, ...loose.aimless, ...loose.unreasoned].map((component) => component.id));
  const distance = open.size + loose.unserved.length + (tooFew ? 1 : 0);
  if (distance === 0) {
    const count = countOf(components.length, componentNoun);
    const sentence = say(
      `Les ${count.fr} de ${name.fr} sont nécessaires, et on sait ce qui échoue sans chacune.`,
      `The ${count.en} of ${name.en} are necessary, and what fails without each is known.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  return {
    status: loose.optional.length > 0 ? "missing" : "partial",
    sentence: sayLooseness(name, loose),
    evidence,
    further: { ...askFurther(name, loose, solution), distance },
  };
}

function sayNecessity(component: Component): LocalText {
  if (component.necessity === "optional") return say("en option", "an option");
  if (component.necessity === "undecided") return say("nécessité à discuter", "necessity to be discussed");
  const reason = component.failsWithout;
  return reason == null
    ? say("nécessaire, sans que la raison en soit dite", "necessary, the reason is not given")
    : say(`nécessaire : ${reason}`, `necessary: ${reason}`);
}

function sayLooseness(name: LocalText, loose: Looseness): LocalText {
  const { optional, aimless, unreasoned, unserved } = loose;
  if (optional.length > 0) {
    const titles = enumerateTitles(namesOf(optional));
    return say(
      `Dans ${name.fr}, ${optional.length > 1 ? "des composantes sont en option" : "une composante est en option"} : ${titles.fr}.`,
      `In ${name.en}, ${optional.length > 1 ? "some components are options" : "one component is an option"}: ${titles.en}.`,
    );
  }
  const loosely = [...new Map([...unreasoned, ...aimless].map((component) => [component.id, component])).values()];
  if (loosely.length > 0) {
    const titles = enumerateTitles(namesOf(loosely));
    return say(
      `On ne sait pas encore ce qui échouerait, pour les usages, sans ${titles.fr}.`,
      `What would fail, in use, without ${titles.en} is not told yet.`,
    );
  }
  if (unserved.length > 0) {
    const titles = enumerateTitles(unserved.map((performance) => performance.statement));
    return say(`Aucune composante ne sert encore ${titles.fr}.`, `No component serves ${titles.en} yet.`);
  }
  return say(`${name.fr} n’a encore qu’une composante.`, `${name.en} has only one component so far.`);
}

function askFurther(name: LocalText, loose: Looseness, solution: SolutionAt): Omit<Further, "distance"> {
  const [component] = [...loose.optional, ...loose.unreasoned, ...loose.aimless];
  if (component !== undefined) {
    const title = quote(component.name);
    const isOption = component.necessity === "optional";
    const sentence = isOption
      ? say(
          `Dire si ${title.fr} est nécessaire, ou la sortir de ${name.fr}.`,
          `Say whether ${title.en} is necessary, or take it out of ${name.en}.`,
        )
      : say(
          `Dire quel usage ${title.fr} permet, et ce qui échoue sans elle.`,
          `Say which use ${title.en} makes possible, and what fails without it.`,
        );
    const question = say(`Qu’est-ce qui échouerait sans ${title.fr} ?`, `What would fail without ${title.en}?`);
    const about = referTo("component", component.id, component.name);
    return { sentence, question, place: { part: "solution", entity: "component", about } };
  }
  const [performance] = loose.unserved;
  const place = { part: "solution", entity: "component", about: solution.reference } as const;
  if (performance !== undefined) {
    const statement = quote(performance.statement);
    return {
      sentence: say(
        `Trouver la composante qui permette ${statement.fr}.`,
        `Find the component that makes ${statement.en} possible.`,
      ),
      question: say(`De quoi a-t-on besoin pour ${statement.fr} ?`, `What is needed for ${statement.en}?`),
      place,
    };
  }
  const only = quote(solution.components[0]?.component.name ?? "");
  return {
    sentence: say(`Chercher ce qui doit aller avec ${only.fr}.`, `Look for what has to go with ${only.en}.`),
    question: say(
      `Que faut-il d’autre pour que ${only.fr} serve vraiment ?`,
      `What else is needed for ${only.en} to be of real use?`,
    ),
    place,
  };
}

function namesOf(components: readonly Component[]): string[] {
  return components.map((component) => component.name).sort();
}
