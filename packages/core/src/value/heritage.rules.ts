import type { Further } from "../evaluation/diagnosis.ts";
import { type FactsAt, isTakingPart, nameOf } from "../evaluation/facts-at.ts";
import { latestEnd, prove, type Reading, readAbsence, readSilence, referTo } from "../evaluation/reading.ts";
import { attestedStandingOf, listStood, type Stood, standingOf } from "../evaluation/standing.ts";
import { isConfirmed } from "../record/attestation.ts";
import type { LocalText } from "../record/local-text.ts";
import { enumerateTitles, quote, say } from "../record/phrase.ts";
import { hasBegun } from "../record/valid-time.ts";
import type { HeritageAsset } from "./heritage-asset.ts";
import type { ResourceLink } from "./resource-link.ts";

const none = say(
  "rien encore dont d’autres puissent se servir au-delà de l’écosystème",
  "nothing yet that others can use beyond the ecosystem",
);

/**
 * D6: an asset of the immaterial heritage, fed by an effect or an investment and open outside the ecosystem, or a
 * confirmed link by which an effect has become a resource for others; in part for members only, not fed, unconfirmed or
 * to renew (§4.2-2, §4.2-4).
 */
export function readHeritage(view: FactsAt): Reading {
  const feeding = listFeeding(view);
  const assets = listStood(view.facts.heritageAssets, (asset) => standingOf(asset, view.asOf)).toSorted(byId);
  const effects = new Set(
    view.facts.usefulEffects.filter((effect) => hasBegun(effect.since, view.asOf)).map(({ id }) => id),
  );
  const links = listStood(view.facts.resourceLinks, (link) => attestedStandingOf(link, view.asOf))
    .filter(({ fact }) => effects.has(fact.effect) && isTowardsOthers(view, fact))
    .toSorted(byId);
  if (assets.length + links.length === 0) return readNoHeritage(view);
  const evidence = [
    ...assets.map(({ fact }) =>
      prove(
        referTo("heritageAsset", fact.id, fact.name),
        fact.openTo === "basin"
          ? say("ouvert au bassin de vie", "open to the basin")
          : say("réservé aux membres", "for members only"),
      ),
    ),
    ...links.map(({ fact }) => {
      const towards = fact.actor == null ? (fact.towards ?? "") : nameOf(view, fact.actor);
      return prove(
        referTo("resourceLink", fact.id, fact.statement),
        say(`une ressource pour ${towards}`, `a resource for ${towards}`),
      );
    }),
  ];
  const open = assets.filter(
    ({ fact, standing }) => standing === "firm" && fact.openTo === "basin" && fedBy(fact, feeding) === "firm",
  );
  const confirmed = links.filter(({ standing }) => standing === "firm");
  if (open.length + confirmed.length > 0) {
    const titles = enumerateTitles([
      ...open.map(({ fact }) => fact.name),
      ...confirmed.map(({ fact }) => fact.statement),
    ]);
    const sentence = say(
      `Le bassin de vie y gagne aussi : ${titles.fr}.`,
      `The whole basin gains by it: ${titles.en}.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const further = askFurther(assets, links, feeding);
  const isStale = [...assets, ...links].every(({ standing }) => standing === "lapsed");
  const after = latestEnd([...assets, ...links].map(({ fact }) => fact));
  const absent = isStale ? readAbsence(view, { criterion: "D6", none, further, after }) : null;
  return absent ?? { status: "partial", sentence: sayInPart(assets, links, feeding), evidence, further };
}

/** What may feed an asset, and whether it can be relied upon. */
type Feeding = ReadonlyMap<string, "firm" | "declared">;

function listFeeding(view: FactsAt): Feeding {
  const feeding = new Map<string, "firm" | "declared">();
  for (const effect of view.facts.usefulEffects) {
    if (hasBegun(effect.since, view.asOf)) feeding.set(effect.id, isConfirmed(effect) ? "firm" : "declared");
  }
  for (const investment of view.facts.immaterialInvestments) {
    if (hasBegun(investment.on, view.asOf)) feeding.set(investment.id, "firm");
  }
  return feeding;
}

/** How the best of what feeds an asset stands; an effect that has ended still fed it. */
function fedBy(asset: HeritageAsset, feeding: Feeding): "firm" | "declared" | null {
  const sources = [...(asset.fedByEffects ?? []), ...(asset.fedByInvestments ?? [])].flatMap(
    (id) => feeding.get(id) ?? [],
  );
  if (sources.length === 0) return null;
  return sources.includes("firm") ? "firm" : "declared";
}

function sayInPart(
  assets: readonly Stood<HeritageAsset>[],
  links: readonly Stood<ResourceLink>[],
  feeding: Feeding,
): LocalText {
  const [asset] = assets;
  const [link] = links;
  if (asset === undefined) {
    const title = quote(link?.fact.statement ?? "");
    return say(
      `${title.fr} : reste à confirmer par ceux à qui cela sert, ou à renouveler.`,
      `${title.en}: still to be confirmed by those it serves, or renewed.`,
    );
  }
  const title = quote(asset.fact.name);
  if (asset.standing === "lapsed")
    return say(`${title.fr} n’est plus tenu à jour ; à renouveler.`, `${title.en} is no longer kept up; to renew.`);
  if (asset.fact.openTo === "members")
    return say(`${title.fr} ne sert encore qu’aux membres.`, `${title.en} is of use to members only so far.`);
  return fedBy(asset.fact, feeding) === null
    ? say(`On ne sait pas encore ce qui nourrit ${title.fr}.`, `What feeds ${title.en} is not told yet.`)
    : say(`Ce qui nourrit ${title.fr} reste à confirmer.`, `What feeds ${title.en} is still to be confirmed.`);
}

function askFurther(
  assets: readonly Stood<HeritageAsset>[],
  links: readonly Stood<ResourceLink>[],
  feeding: Feeding,
): Further {
  const [asset] = assets;
  const [link] = links;
  if (asset === undefined) {
    const title = quote(link?.fact.statement ?? "");
    const about = link === undefined ? {} : { about: referTo("resourceLink", link.fact.id, link.fact.statement) };
    return {
      sentence: say(
        `Faire confirmer ${title.fr} par ceux à qui cela sert.`,
        `Have ${title.en} confirmed by those it serves.`,
      ),
      question: say(`Qui peut dire que ${title.fr} lui sert ?`, `Who can say that ${title.en} is of use to them?`),
      place: { part: "value", entity: "resourceLink", ...about },
      distance: 1,
    };
  }
  const title = quote(asset.fact.name);
  const isClosed = asset.fact.openTo === "members";
  const isFed = fedBy(asset.fact, feeding) === "firm";
  return {
    sentence: say(
      `Dire ce qui nourrit ${title.fr}, et l’ouvrir au bassin de vie.`,
      `Say what feeds ${title.en}, and open it to the basin.`,
    ),
    question: isClosed
      ? say(
          `Qui, hors de l’écosystème, pourrait se servir de ${title.fr} ?`,
          `Who, outside the ecosystem, could make use of ${title.en}?`,
        )
      : say(`Qu’est-ce qui nourrit ${title.fr} aujourd’hui ?`, `What feeds ${title.en} today?`),
    place: { part: "value", entity: "heritageAsset", about: referTo("heritageAsset", asset.fact.id, asset.fact.name) },
    distance: isClosed && !isFed ? 2 : 1,
  };
}

function readNoHeritage(view: FactsAt): Reading {
  return readSilence(view, {
    criterion: "D6",
    unspoken: say(
      "On ne sait pas encore ce que le bassin de vie y gagne, au-delà des membres.",
      "What the basin gains by it, beyond the members, is not told yet.",
    ),
    none,
    further: {
      sentence: say(
        "Nommer un savoir, une méthode, une confiance dont d’autres peuvent se servir.",
        "Name a knowledge, a method, a trust that others can use.",
      ),
      question: say(
        "Qu’avons-nous appris ou construit qui puisse servir à d’autres, ici ?",
        "What have we learned or built that could be of use to others here?",
      ),
      place: { part: "value", entity: "heritageAsset" },
      distance: 1,
    },
  });
}

function byId(left: Stood<{ readonly id: string }>, right: Stood<{ readonly id: string }>): number {
  return left.fact.id < right.fact.id ? -1 : 1;
}

/** A resource for others: for an actor outside the ecosystem, or for a sector or territory named in words (§4.2-4). */
function isTowardsOthers(view: FactsAt, link: ResourceLink): boolean {
  return link.actor == null ? link.towards != null : !isTakingPart(view, link.actor);
}
