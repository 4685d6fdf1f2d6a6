import { say } from "../../record/phrase.ts";
import type { FrameworkCriterion } from "../framework.ts";

const section = "3.2";

/** First key: real work, and the quality of engagement and cooperation. */
export const engagementKeys: FrameworkCriterion[] = [
  {
    id: "work-and-cooperation",
    name: say("Le travail réel, l’engagement, la coopération", "Real work, engagement, cooperation"),
    questions: [say("De quoi sommes-nous contents, depuis un an ?", "What are we pleased with, over the past year?")],
    beacons: [],
    section,
    diagnosis: ["A4", "E1"],
  },
  {
    id: "real-work",
    parent: "work-and-cooperation",
    name: say("Porter attention au travail réel de chacun", "Paying attention to everyone’s real work"),
    questions: [
      say("Qu’est-ce qui vous préoccupe dans votre travail ?", "What is on your mind in your work?"),
      say("Que fait-on que personne ne voit ?", "What do people do that nobody sees?"),
    ],
    beacons: [
      {
        ...say(
          "Un premier tour de parole part de ce qui préoccupe, sans objectif fixé.",
          "A first round starts from what is on people’s minds, with no set goal.",
        ),
        section: "4.2-5",
      },
    ],
    section,
    diagnosis: ["E1"],
  },
  {
    id: "quality-of-engagement",
    parent: "work-and-cooperation",
    name: say("La qualité de l’engagement", "The quality of engagement"),
    questions: [
      say("Qu’est-ce qui donne envie de continuer ?", "What makes people want to go on?"),
      say("Qui s’épuise, et le sait-on ?", "Who is wearing out, and is it known?"),
    ],
    beacons: [
      {
        ...say("La valeur de ce que chacun fait est reconnue.", "The value of what each person does is recognised."),
        section: "4.2-5",
      },
    ],
    section,
    diagnosis: ["A3", "C1"],
  },
  {
    id: "quality-of-cooperation",
    parent: "work-and-cooperation",
    name: say("La qualité de la coopération", "The quality of cooperation"),
    questions: [
      say(
        "Quand avons-nous tenu compte du travail d’un autre ?",
        "When did we take somebody else’s work into account?",
      ),
      say("De quel désaccord avons-nous pu parler ?", "Which disagreement have we been able to talk about?"),
    ],
    beacons: [
      {
        ...say(
          "On revient régulièrement, ensemble, sur la coopération elle-même.",
          "People regularly look back, together, on cooperation itself.",
        ),
        section: "4.2-3",
      },
    ],
    section,
    diagnosis: ["A4", "C1", "C2"],
  },
];

/** Second key: the four immaterial resources. */
export const immaterialKeys: FrameworkCriterion[] = [
  {
    id: "immaterial-resources",
    name: say("Développer les ressources immatérielles", "Developing immaterial resources"),
    questions: [
      say(
        "Laquelle a grandi cette année, laquelle a souffert ?",
        "Which one has grown this year, and which has suffered?",
      ),
    ],
    beacons: [
      {
        ...say("Du temps et des moyens y sont consacrés.", "Time and means are set aside for it."),
        section: "4.2-3",
      },
    ],
    section,
    diagnosis: ["C4"],
  },
  {
    id: "trust",
    parent: "immaterial-resources",
    name: say("La confiance entre acteurs, et en soi", "Trust between actors, and in oneself"),
    questions: [
      say(
        "Que pouvons-nous nous dire aujourd’hui que nous taisions hier ?",
        "What can we tell one another today that we kept silent yesterday?",
      ),
      say("Qu’osons-nous faire, que nous n’osions pas ?", "What do we dare to do that we did not?"),
    ],
    beacons: [
      {
        ...say(
          "Partager et mettre ses moyens au service du projet fait grandir la confiance.",
          "Sharing, and putting one’s means at the service of the project, makes trust grow.",
        ),
        section: "2.3",
      },
    ],
    section,
  },
  {
    id: "competence",
    parent: "immaterial-resources",
    name: say("Les compétences, et la façon dont elles se complètent", "Skills, and how they complete one another"),
    questions: [
      say("Que savons-nous faire que nous ne savions pas ?", "What can we do that we could not?"),
      say("Sur qui compte-t-on pour ce que l’on ne sait pas faire ?", "Whom do we rely on for what we cannot do?"),
    ],
    beacons: [
      {
        ...say(
          "Le travail s’appuie sur des compétences qui se complètent.",
          "Work relies on skills that complete one another.",
        ),
        section: "2.2",
      },
    ],
    section,
    diagnosis: ["C2", "C4"],
  },
  {
    id: "relevance",
    parent: "immaterial-resources",
    name: say(
      "La pertinence des solutions, des organisations, des conventions",
      "The relevance of solutions, organisations and agreements",
    ),
    questions: [
      say("Est-ce encore ce dont les gens ont besoin ?", "Is it still what people need?"),
      say("Quelle façon de s’organiser ne convient plus ?", "Which way of organising no longer suits?"),
    ],
    beacons: [
      {
        ...say(
          "Les organisations du travail s’adaptent pour rester justes.",
          "Ways of working adapt, so as to stay right.",
        ),
        section: "4.2-5",
      },
    ],
    section,
    diagnosis: ["B2", "B7"],
  },
  {
    id: "health",
    parent: "immaterial-resources",
    name: say("La santé des personnes, du corps et de l’esprit", "People’s health, of body and mind"),
    questions: [
      say("Comment vont celles et ceux qui font tenir tout cela ?", "How are those who hold all this together?"),
      say("Quelle charge pourrait être partagée ?", "Which burden could be shared?"),
    ],
    beacons: [
      {
        ...say("Ce qui crée des tensions dans le travail peut être dit.", "What creates tension at work can be said."),
        section: "4.2-5",
      },
    ],
    section,
  },
];
