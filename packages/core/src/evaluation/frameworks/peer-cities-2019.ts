import { say } from "../../record/phrase.ts";
import type { Framework } from "../framework.ts";

const section = "3.1";

/** Villes pairs, territoires pilotes de la transition (§3.1): four dimensions, read from three standpoints. */
export const peerCities2019: Framework = {
  key: "peer-cities",
  version: "2019",
  name: say("Villes pairs, territoires pilotes de la transition", "Peer cities, pilot territories of the transition"),
  source: {
    text: say("Vuidel et du Tertre, octobre 2024, § 3.1", "Vuidel and du Tertre, October 2024, § 3.1"),
    section,
    confirmed: true,
  },
  criteria: [
    {
      id: "lasting-engagement",
      name: say("Rendre possible un engagement qui dure", "Making lasting engagement possible"),
      questions: [
        say(
          "Qu’est-ce qui nous fait tenir, et qu’est-ce qui nous use ?",
          "What keeps us going, and what wears us out?",
        ),
        say(
          "Qui s’est arrêté en chemin, et qu’en savons-nous ?",
          "Who stopped along the way, and what do we know of it?",
        ),
      ],
      questionsFrom: {
        elected: [
          say(
            "Que resterait-il de la démarche si l’équipe municipale changeait ?",
            "What would be left of this if the council changed?",
          ),
        ],
        services: [
          say(
            "Ce travail a-t-il sa place dans nos journées, ou s’ajoute-t-il au reste ?",
            "Does this work have its place in our days, or does it come on top?",
          ),
        ],
        "entrepreneurs-and-associations": [
          say("Le temps que nous donnons est-il reconnu, et comment ?", "Is the time we give recognised, and how?"),
        ],
      },
      beacons: [
        {
          ...say(
            "Chacun met d’abord des mots sur sa façon d’agir, entre pairs, avant d’en parler avec tous.",
            "People first put words on how they act, among peers, before talking about it with everyone.",
          ),
          section,
        },
        {
          ...say(
            "Le travail donné est reconnu, qu’il soit payé ou bénévole.",
            "The work people give is recognised, paid or not.",
          ),
          section: "4.1",
        },
      ],
      section,
      diagnosis: ["A3", "C1"],
    },
    {
      id: "frames-for-cooperation",
      name: say("Créer des cadres où l’on coopère", "Creating settings where people cooperate"),
      questions: [
        say("Où pouvons-nous nous dire ce qui ne va pas ?", "Where can we tell one another what is not working?"),
        say(
          "Quelle règle nous aide à coopérer, laquelle nous en empêche ?",
          "Which rule helps us cooperate, and which prevents it?",
        ),
      ],
      questionsFrom: {
        elected: [
          say(
            "Où avons-nous préféré construire ensemble plutôt que mettre en concurrence ?",
            "Where did we choose to build together rather than call for competition?",
          ),
        ],
        services: [
          say(
            "Entre nos services, qui devrait se parler plus tôt ?",
            "Between our services, who should be talking earlier?",
          ),
        ],
        "entrepreneurs-and-associations": [
          say("Sommes-nous des partenaires, ou des prestataires ?", "Are we partners, or are we contractors?"),
        ],
      },
      beacons: [
        {
          ...say(
            "Élus, services, entrepreneurs et associations croisent leurs points de vue.",
            "Elected officials, services, entrepreneurs and associations compare how they see things.",
          ),
          section,
        },
        {
          ...say(
            "Des conventions disent ce que chacun apporte et ce qu’il reçoit.",
            "Agreements say what each one brings and receives.",
          ),
          section: "4.2-3",
        },
      ],
      section,
      diagnosis: ["A4", "C1", "C7", "E1", "E3"],
    },
    {
      id: "systemic-stakes",
      name: say("Voir comment les enjeux se tiennent", "Seeing how stakes hang together"),
      questions: [
        say("À quoi touche-t-on d’autre quand on touche à cela ?", "What else do we touch when we touch this?"),
        say("Entre deux enjeux, qui s’occupe de la jonction ?", "Between two stakes, who looks after the join?"),
      ],
      questionsFrom: {
        elected: [
          say(
            "Quelle décision a eu des suites dans un domaine que nous n’attendions pas ?",
            "Which decision had consequences in a field we did not expect?",
          ),
        ],
        services: [say("Quel sujet tombe entre deux services ?", "Which subject falls between two services?")],
        "entrepreneurs-and-associations": [
          say(
            "Que fait notre activité à celles et ceux qui ne nous ont rien demandé ?",
            "What does our activity do to people who asked us for nothing?",
          ),
        ],
      },
      beacons: [
        {
          ...say(
            "Les effets sur des tiers font venir d’autres acteurs à la discussion.",
            "Effects on third parties bring other actors into the discussion.",
          ),
          section: "4.2-2",
        },
      ],
      section,
      diagnosis: ["A2", "B6", "D2"],
    },
    {
      id: "value-and-means",
      name: say("Montrer la valeur créée, et ce qu’elle demande", "Showing the value created, and what it takes"),
      questions: [
        say("Qu’est-ce qui a de la valeur ici et que personne ne compte ?", "What has value here that nobody counts?"),
        say(
          "Les moyens engagés sont-ils à la mesure de ce qui est apporté ?",
          "Do the means put in match what is brought about?",
        ),
      ],
      questionsFrom: {
        elected: [
          say(
            "Que répondons-nous à qui demande ce que cela rapporte ?",
            "What do we answer those who ask what it brings in?",
          ),
        ],
        services: [
          say(
            "Quels moyens voit-on dans le budget, et lesquels n’y sont pas ?",
            "Which means show in the budget, and which do not?",
          ),
        ],
        "entrepreneurs-and-associations": [
          say(
            "De ce que nous apportons, qu’est-ce qui est payé, qu’est-ce qui ne l’est pas ?",
            "Of what we bring, what is paid for and what is not?",
          ),
        ],
      },
      beacons: [
        {
          ...say(
            "Ceux qui reçoivent quelque chose de bon disent ce qu’ils peuvent apporter en retour.",
            "Those who receive something good say what they can bring in return.",
          ),
          section: "4.2-4",
        },
        {
          ...say("Les comptes de chacun se regardent ensemble.", "Everyone’s accounts are looked at together."),
          section: "4.2-3",
        },
      ],
      section,
      diagnosis: ["D1", "D3", "D4"],
    },
  ],
};
