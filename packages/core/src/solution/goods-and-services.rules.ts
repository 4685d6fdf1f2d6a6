import type { FactsAt } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import type { SolutionAt } from "../evaluation/solution-at.ts";
import type { LocalText } from "../record/local-text.ts";
import { enumerateTitles, quote, say } from "../record/phrase.ts";
import type { Component } from "./component.ts";

const kindWords: Readonly<Record<Component["kind"], LocalText>> = {
  good: say("un bien", "a good"),
  service: say("un service", "a service"),
};

/** B3: the solution holds goods and services together; in part with one kind only (§4.2-2). */
export function readGoodsAndServices(view: FactsAt, { solution, components, reference }: SolutionAt): Reading {
  const name = quote(solution.name);
  const all = components.map((one) => one.component);
  const goods = titlesOf(all, "good");
  const services = titlesOf(all, "service");
  const place = { part: "solution", entity: "component", about: reference } as const;
  if (all.length === 0) {
    return readSilence(view, {
      criterion: "B3",
      solution: solution.id,
      unspoken: say(`Aucune composante de ${name.fr} n’est encore nommée.`, `No component of ${name.en} is named yet.`),
      none: say(`pas encore de bien ni de service dans ${name.fr}`, `no good or service in ${name.en} yet`),
      further: {
        sentence: say(`Nommer un bien et un service de ${name.fr}.`, `Name a good and a service of ${name.en}.`),
        question: say(
          `De quels biens et de quels services ${name.fr} a-t-elle besoin ?`,
          `Which goods and services does ${name.en} need?`,
        ),
        place,
        distance: 2,
      },
    });
  }
  const evidence = all.map((component) =>
    prove(referTo("component", component.id, component.name), kindWords[component.kind]),
  );
  if (goods.length > 0 && services.length > 0) {
    const [good, service] = [enumerateTitles(goods), enumerateTitles(services)];
    const sentence = say(
      `${name.fr} réunit des biens (${good.fr}) et des services (${service.fr}).`,
      `${name.en} holds goods (${good.en}) and services (${service.en}) together.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const onlyGoods = goods.length > 0;
  const sentence = onlyGoods
    ? say(
        `${name.fr} réunit des biens (${enumerateTitles(goods).fr}), sans service.`,
        `${name.en} holds goods (${enumerateTitles(goods).en}) and no service.`,
      )
    : say(
        `${name.fr} réunit des services (${enumerateTitles(services).fr}), sans bien.`,
        `${name.en} holds services (${enumerateTitles(services).en}) and no good.`,
      );
  const further = {
    sentence: onlyGoods
      ? say(
          `Chercher le service sans lequel ces biens ne servent pas.`,
          `Look for the service without which these goods are of no use.`,
        )
      : say(
          `Chercher le bien sans lequel ces services ne tiennent pas.`,
          `Look for the good without which these services do not hold.`,
        ),
    question: onlyGoods
      ? say(
          `Quel service faut-il à ${name.fr} pour que ses biens servent vraiment ?`,
          `Which service does ${name.en} need for its goods to be truly used?`,
        )
      : say(
          `Quel bien faut-il à ${name.fr} pour que ses services tiennent ?`,
          `Which good does ${name.en} need for its services to hold?`,
        ),
    place,
    distance: 1,
  };
  return { status: "partial", sentence, evidence, further };
}

function titlesOf(components: readonly Component[], kind: Component["kind"]): string[] {
  return components
    .filter((component) => component.kind === kind)
    .map((component) => component.name)
    .sort();
}
