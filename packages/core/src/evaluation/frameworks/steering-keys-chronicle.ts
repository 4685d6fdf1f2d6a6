import { say } from "../../record/phrase.ts";
import type { FrameworkCriterion } from "../framework.ts";

const section = "3.2";

/** Fifth key: the chronicle. */
export const chronicleKeys: FrameworkCriterion[] = [
  {
    id: "chronicle",
    name: say("Un récit qui se construit peu à peu", "A story built little by little"),
    questions: [
      say(
        "Comment raconterions-nous notre histoire à quelqu’un qui arrive ?",
        "How would we tell our story to somebody who has just arrived?",
      ),
    ],
    beacons: [],
    section,
  },
  {
    id: "past-in-the-story",
    parent: "chronicle",
    name: say("D’où nous venons", "Where we come from"),
    questions: [say("Quel moment a tout changé, et pour qui ?", "Which moment changed everything, and for whom?")],
    beacons: [
      {
        ...say(
          "L’histoire du lieu et ce qu’elle a laissé ont leur place dans le récit.",
          "The history of the place, and what it has left, have their place in the story.",
        ),
        section: "2.1",
      },
    ],
    section,
  },
  {
    id: "wished-territory",
    parent: "chronicle",
    name: say("Le territoire que nous souhaitons", "The territory we wish for"),
    questions: [
      say(
        "À quoi ressemblerait une bonne journée ici, dans dix ans ?",
        "What would a good day here look like, ten years from now?",
      ),
    ],
    beacons: [
      {
        ...say(
          "On imagine des façons de vivre et de travailler, avant des projets.",
          "People imagine ways of living and working, before projects.",
        ),
        section,
      },
    ],
    section,
  },
  {
    id: "wished-relations",
    parent: "chronicle",
    name: say("Les relations que nous souhaitons entre nous", "The relations we wish for among us"),
    questions: [
      say("Comment aimerions-nous travailler ensemble ?", "How would we like to work together?"),
      say(
        "Qu’est-ce qui nous donne confiance en nous, collectivement ?",
        "What gives us confidence in ourselves, together?",
      ),
    ],
    beacons: [
      {
        ...say("La confiance du groupe en lui-même se cultive.", "A group’s confidence in itself is cultivated."),
        section,
      },
    ],
    section,
  },
];
