import { type FactsAt, nameOf, namesOf } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import type { LocalText } from "../record/local-text.ts";
import { enumerateNames, say } from "../record/phrase.ts";
import { hasBegun, isLive } from "../record/valid-time.ts";

type AssetRole = "intermediation" | "research-evaluation";

const roleWords: Readonly<Record<AssetRole, LocalText>> = {
  intermediation: { fr: "intermédiation", en: "intermediation" },
  "research-evaluation": { fr: "recherche-évaluation", en: "research and evaluation" },
};

interface InRole {
  readonly participation: string;
  readonly actor: string;
  readonly role: AssetRole;
  readonly holds: boolean;
}

/**
 * C6: a committed actor makes links between the others, or helps them by research and evaluation; in part while it is
 * not committed, not confirmed, or no longer in the role. An asset: its absence takes nothing away (§4.2-3).
 */
export function readIntermediation(view: FactsAt): Reading {
  const inRole = listInRole(view);
  const place = { part: "aim", entity: "participation" } as const;
  if (inRole.length === 0) {
    return readSilence(view, {
      criterion: "C6",
      unspoken: say(
        "On ne sait pas encore si un acteur relie les autres, ou les aide par la recherche.",
        "Whether an actor links the others, or helps them by research, is not told yet.",
      ),
      none: say("ni intermédiation ni recherche parmi les acteurs", "no intermediation nor research among the actors"),
      further: {
        sentence: say(
          "Un tiers-lieu, un laboratoire, un réseau peut aider à durer.",
          "A third place, a laboratory, a network can help to last.",
        ),
        question: say(
          "Qui pourrait relier les acteurs, ou les aider à prendre du recul ?",
          "Who could link the actors, or help them step back?",
        ),
        place,
        distance: 1,
      },
    });
  }
  const evidence = inRole.map(({ participation, actor, role }) =>
    prove(referTo("participation", participation, nameOf(view, actor)), roleWords[role]),
  );
  const firm = inRole.filter((one) => one.holds && view.engaged.get(one.actor) === "firm");
  const named = firm.length > 0 ? firm : inRole;
  const actors = new Set(named.map((one) => one.actor));
  const names = enumerateNames(namesOf(view, actors));
  if (firm.length > 0) {
    const sentence = say(
      `${names.fr} ${actors.size > 1 ? "aident" : "aide"} les autres à se relier et à prendre du recul.`,
      `${names.en} ${actors.size > 1 ? "help" : "helps"} the others link up and step back.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  return {
    status: "partial",
    sentence: say(
      `${names.fr} ${actors.size > 1 ? "peuvent" : "peut"} aider les autres à se relier ; l’engagement reste à prendre, à confirmer ou à renouveler.`,
      `${names.en} can help the others link up; the commitment is still to be made, confirmed or renewed.`,
    ),
    evidence,
    further: {
      sentence: say(`Dire à quoi s’engage ${names.fr}.`, `Say what ${names.en} commits to.`),
      question: say(
        `À quoi s’engage ${names.fr} pour relier ou éclairer les autres ?`,
        `What does ${names.en} commit to, to link or enlighten the others?`,
      ),
      place: { part: "production", entity: "commitment" },
      distance: 1,
    },
  };
}

function listInRole(view: FactsAt): InRole[] {
  return view.facts.participations
    .flatMap(({ id, actor, roles }): InRole[] => {
      if (!view.actors.has(actor) || (view.statuses.get(actor) ?? "left") === "left") return [];
      return (roles ?? []).flatMap((one): InRole[] => {
        const { role } = one;
        if (role !== "intermediation" && role !== "research-evaluation") return [];
        return hasBegun(one.since, view.asOf)
          ? [{ participation: id, actor, role, holds: isLive(one, view.asOf) }]
          : [];
      });
    })
    .toSorted((left, right) => (left.participation < right.participation ? -1 : 1));
}
