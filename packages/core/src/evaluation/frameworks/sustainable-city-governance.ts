import { say } from "../../record/phrase.ts";
import type { FrameworkCriterion } from "../framework.ts";

const section = "2.1";

/** What is asked of governance: four demands (§2.1). */
export const cityGovernance: FrameworkCriterion[] = [
  {
    id: "governance",
    name: say("Ce que l’on attend de la gouvernance", "What is asked of governance"),
    questions: [say("Qui décide de quoi, aujourd’hui ?", "Who decides what, today?")],
    beacons: [],
    section,
  },
  {
    id: "co-elaboration",
    parent: "governance",
    name: say("Élaborer avec les habitants et les usagers", "Working things out with inhabitants and users"),
    questions: [
      say(
        "À quel moment les habitants peuvent-ils changer ce qui est prévu ?",
        "When can inhabitants change what is planned?",
      ),
      say("Qu’ont-ils déjà fait changer ?", "What have they changed already?"),
    ],
    beacons: [
      {
        ...say(
          "Les signes de progrès se choisissent en croisant savoirs de spécialistes et savoirs de citoyens.",
          "Signs of progress are chosen by crossing what specialists and citizens know.",
        ),
        section: "2.4",
      },
    ],
    section,
    diagnosis: ["E6"],
  },
  {
    id: "overview-and-operation",
    parent: "governance",
    name: say("Tenir ensemble la vision et le quotidien", "Holding the overview and daily work together"),
    questions: [
      say("Qu’est-ce qui, cette semaine, a servi le projet d’ensemble ?", "What served the overall project this week?"),
      say(
        "Où le projet et le quotidien tirent-ils en sens contraire ?",
        "Where do the project and daily work pull apart?",
      ),
    ],
    beacons: [
      {
        ...say(
          "Le projet se relie au travail de chaque jour, et aide à arbitrer.",
          "The project is tied to everyday work, and helps to settle choices.",
        ),
        section: "4.2-5",
      },
    ],
    section,
    diagnosis: ["E4"],
  },
  {
    id: "short-and-long-time",
    parent: "governance",
    name: say("Relier le temps court et le temps long", "Linking the short and the long term"),
    questions: [
      say("Que faisons-nous aujourd’hui pour dans dix ans ?", "What are we doing today for ten years from now?"),
      say("Qu’est-ce qui ne peut pas attendre ?", "What cannot wait?"),
    ],
    beacons: [
      {
        ...say("Un récit relie le passé à l’avenir souhaité.", "A story links the past to the future people wish for."),
        section: "3.2",
      },
    ],
    section,
  },
  {
    id: "shared-values",
    parent: "governance",
    name: say("S’accorder sur ce qui compte, et en répondre", "Agreeing on what matters, and answering for it"),
    questions: [
      say("À quoi ne renoncerons-nous pas ?", "What will we not give up?"),
      say("De quels effets sur les autres répondons-nous ?", "Which effects on others do we answer for?"),
    ],
    beacons: [
      {
        ...say(
          "De ce que chacun vit se tirent des conclusions communes, qui guident l’action.",
          "From what each person lives through come shared conclusions that guide action.",
        ),
        section: "4.2-5",
      },
    ],
    section,
    diagnosis: ["B6", "D2", "E2"],
  },
];
