import { say } from "../../record/phrase.ts";
import type { FrameworkCriterion } from "../framework.ts";

const section = "2.1";

/** How people act: six principles (§2.1). */
export const cityPrinciples: FrameworkCriterion[] = [
  {
    id: "principles",
    name: say("Comment l’on agit", "How people act"),
    questions: [
      say("Lequel de ces principes nous a aidés à trancher ?", "Which of these principles helped us decide?"),
    ],
    beacons: [],
    section,
  },
  {
    id: "resilience",
    parent: "principles",
    name: say("Partir de ce que l’histoire du lieu a laissé", "Starting from what the history of the place has left"),
    questions: [
      say("Qu’avons-nous ici que d’autres n’ont pas ?", "What do we have here that others do not?"),
      say(
        "De quelle épreuve le territoire s’est-il relevé, et grâce à quoi ?",
        "From which ordeal has the territory recovered, and thanks to what?",
      ),
    ],
    beacons: [
      {
        ...say(
          "Des équipements déjà là, ou tout proches, servent à la solution.",
          "Equipment already there, or close by, serves the solution.",
        ),
        section: "4.2-5",
      },
    ],
    section,
    diagnosis: ["B7"],
  },
  {
    id: "innovation-from-experience",
    parent: "principles",
    name: say("Innover à partir de l’expérience des acteurs", "Innovating from the experience of actors"),
    questions: [
      say("Qu’avons-nous appris en faisant ?", "What have we learned by doing?"),
      say("Qui l’a raconté, et à qui ?", "Who told it, and to whom?"),
    ],
    beacons: [
      {
        ...say(
          "Les nouveautés dans les relations passent avant celles des techniques.",
          "What is new between people comes before what is new in technology.",
        ),
        section: "2.4",
      },
    ],
    section,
    diagnosis: ["C2", "E1", "E2"],
  },
  {
    id: "integration-from-uses",
    parent: "principles",
    name: say("Relier biens et services en partant des usages", "Joining goods and services, starting from uses"),
    questions: [
      say(
        "Que veut-on pouvoir faire, dans sa vie de tous les jours ?",
        "What do people want to be able to do, in everyday life?",
      ),
      say(
        "Que manquerait-il si l’un des éléments disparaissait ?",
        "What would be missing if one of the elements went away?",
      ),
    ],
    beacons: [
      {
        ...say(
          "Aucune composante n’est une option : chacune est nécessaire.",
          "No component is an option: each one is needed.",
        ),
        section: "4.2-2",
      },
    ],
    section,
    diagnosis: ["B2", "B4"],
  },
  {
    id: "pooling",
    parent: "principles",
    name: say("Mettre en commun les ressources et leur financement", "Pooling resources and their funding"),
    questions: [
      say("Qu’est-ce qui est déjà partagé, et qui le paie ?", "What is already shared, and who pays for it?"),
      say("Qu’achetons-nous chacun de notre côté ?", "What does each of us buy separately?"),
    ],
    beacons: [
      {
        ...say(
          "Équipements, financements et temps de travail se partagent.",
          "Equipment, funding and working time are shared.",
        ),
        section: "4.2-3",
      },
    ],
    section,
    diagnosis: ["C3", "D5"],
  },
  {
    id: "rhythms-in-step",
    parent: "principles",
    name: say("Accorder les rythmes de chacun", "Bringing everyone’s rhythms into step"),
    questions: [
      say(
        "À quel moment nous attendons-nous les uns les autres ?",
        "When do we find ourselves waiting for one another?",
      ),
      say("Qui est pressé, qui ne l’est pas, et pourquoi ?", "Who is in a hurry, who is not, and why?"),
    ],
    beacons: [
      {
        ...say(
          "Une rencontre régulière permet d’accorder les activités.",
          "A regular meeting brings activities into step.",
        ),
        section: "4.2-3",
      },
    ],
    section,
  },
  {
    id: "short-circuits",
    parent: "principles",
    name: say("Faire au plus court et au plus près", "Keeping it short and close"),
    questions: [
      say(
        "Par combien de mains cela passe-t-il avant d’arriver ici ?",
        "Through how many hands does it pass before getting here?",
      ),
      say("Qui, tout près, saurait le faire ?", "Who, close by, could do it?"),
    ],
    beacons: [
      {
        ...say(
          "Ceux qui produisent, transforment et consomment se connaissent.",
          "Those who produce, process and consume know one another.",
        ),
        section: "4.2-5",
      },
    ],
    section,
    diagnosis: ["B7"],
  },
];
