import { say } from "../../record/phrase.ts";
import type { Framework } from "../framework.ts";

const section = "1.1";

/** The ways a firm may take towards service (§1.1), for one actor: three entries, none before the others. */
export const servicialPath2024: Framework = {
  key: "servicial-path",
  version: "2024",
  name: say("Le chemin d’une entreprise vers le service", "A firm’s path towards service"),
  subject: "actor",
  source: {
    text: say("Vuidel et du Tertre, octobre 2024, § 1.1", "Vuidel and du Tertre, October 2024, § 1.1"),
    section,
    confirmed: true,
  },
  criteria: [
    {
      id: "immaterial-resources",
      name: say("Prendre soin de ses ressources immatérielles", "Taking care of one’s immaterial resources"),
      questions: [
        say(
          "Sans quoi, qui ne s’achète pas, notre travail ne tiendrait-il plus ?",
          "Without which thing that cannot be bought would our work no longer hold?",
        ),
        say("Comment en prend-on soin, et qui s’en charge ?", "How is it cared for, and who sees to it?"),
      ],
      beacons: [
        {
          ...say(
            "Ces ressources sont nommées, et on cherche à les développer.",
            "These resources are named, and people seek to develop them.",
          ),
          section,
        },
      ],
      section,
      diagnosis: ["C4"],
    },
    {
      id: "management-and-work",
      parent: "immaterial-resources",
      name: say(
        "Faire évoluer le management et l’organisation du travail",
        "Changing management and the way work is organised",
      ),
      questions: [
        say(
          "Qu’a-t-on changé dans le travail après en avoir parlé ?",
          "What has changed in the work after talking about it?",
        ),
      ],
      beacons: [
        {
          ...say(
            "Des temps réguliers permettent de revenir sur le travail, sans ordre du jour.",
            "Regular times allow people to look back on work, with no agenda.",
          ),
          section: "4.2-5",
        },
      ],
      section,
      diagnosis: ["E1", "E2"],
    },
    {
      id: "integrated-offer",
      name: say("Proposer une solution intégrée", "Offering an integrated solution"),
      questions: [
        say("Que font les gens de ce que nous vendons ?", "What do people do with what we sell?"),
        say(
          "Quels biens et services faudrait-il réunir pour que cela marche vraiment ?",
          "Which goods and services should come together for it to really work?",
        ),
      ],
      beacons: [
        {
          ...say(
            "L’offre répond à des besoins d’ici, avec les ressources d’ici.",
            "The offer answers needs from here, with resources from here.",
          ),
          section,
        },
      ],
      section,
      diagnosis: ["B2", "B3", "B4", "B7"],
    },
    {
      id: "value-created-and-destroyed",
      parent: "integrated-offer",
      name: say("Voir la valeur créée, et celle qui est détruite", "Seeing the value created, and the value destroyed"),
      questions: [
        say(
          "Qui profite de notre activité sans être notre client ?",
          "Who benefits from our activity without being our customer?",
        ),
        say("Qui en supporte les inconvénients ?", "Who puts up with its drawbacks?"),
      ],
      beacons: [
        {
          ...say(
            "Les effets non voulus sont regardés, les bons comme les mauvais.",
            "Unintended effects are looked at, good and bad.",
          ),
          section,
        },
      ],
      section,
      diagnosis: ["B6", "D1"],
    },
    {
      id: "customers-and-business-model",
      parent: "integrated-offer",
      name: say(
        "Revoir la relation aux clients et le modèle d’affaires",
        "Rethinking customer relations and the business model",
      ),
      questions: [
        say(
          "De quoi sommes-nous payés, et qu’apportons-nous sans l’être ?",
          "What are we paid for, and what do we bring without being paid?",
        ),
        say("À quoi nos clients s’engagent-ils en retour ?", "What do our customers commit to in return?"),
      ],
      beacons: [
        {
          ...say("Les contrats portent des engagements des deux côtés.", "Contracts carry commitments on both sides."),
          section,
        },
      ],
      section,
      diagnosis: ["C1", "D3", "D4"],
    },
    {
      id: "supplier-partnerships",
      name: say("Faire de ses fournisseurs des partenaires durables", "Making suppliers lasting partners"),
      questions: [
        say(
          "Quel fournisseur connaît nos difficultés, et connaissons-nous les siennes ?",
          "Which supplier knows our difficulties, and do we know theirs?",
        ),
        say("Qu’a abîmé la mise en concurrence ?", "What has competitive bidding damaged?"),
      ],
      beacons: [
        {
          ...say(
            "On se rapproche d’acteurs dont les compétences complètent les nôtres.",
            "We come closer to actors whose skills complete ours.",
          ),
          section,
        },
      ],
      section,
      diagnosis: ["A4", "C1"],
    },
  ],
};
