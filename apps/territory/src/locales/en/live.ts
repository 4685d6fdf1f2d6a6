import type { live as french } from "../fr/live.ts";
import type { Words } from "../set-french-spaces.ts";

/** What others do at the same moment. */
export const live: Words<typeof french> = {
  withYou: "With you: {{names}}",
  alone: "You are alone here for now.",
  at: "{{name}} ({{page}})",
  others_one: "and one other person",
  others_other: "and {{count}} other people",
  andMore_one: "{{last}} And one more change.",
  andMore_other: "{{last}} And {{count}} more changes.",
  someone: "Someone",
  much: "Many things have just changed here.",
  alsoHere:
    "{{names}} is writing here right now. Everyone keeps their words: if you touch the same line, both texts will be shown.",
  alsoHereMany:
    "{{names}} are writing here right now. Everyone keeps their words: if you touch the same line, both texts will be shown.",
  wall: {
    page: "On the wall",
    open: "Show on the wall",
    leave: "Back to the page",
    latest: "What has just changed",
    nothing: "Nothing has changed yet since this page has been on the wall.",
    next: "What now?",
    said: "{{criterion}}: {{before}} → {{after}}",
  },
};
