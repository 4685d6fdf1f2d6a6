import { say } from "../../record/phrase.ts";
import type { FrameworkCriterion } from "../framework.ts";

const section = "2.1";

/** What is sought: four aims (§2.1). */
export const cityAims: FrameworkCriterion[] = [
  {
    id: "aims",
    name: say("Ce que l’on cherche", "What is sought"),
    questions: [
      say(
        "Lequel de ces quatre buts nous met en route aujourd’hui ?",
        "Which of these four aims gets us moving today?",
      ),
    ],
    beacons: [],
    section,
  },
  {
    id: "build-with-those-concerned",
    parent: "aims",
    name: say(
      "Bâtir le territoire avec celles et ceux qu’il concerne",
      "Building the territory with those it concerns",
    ),
    questions: [
      say(
        "Qui vit ce dont nous parlons, et n’est pas encore autour de la table ?",
        "Who lives what we are talking about, and is not yet at the table?",
      ),
      say("Que savent-ils que nous ignorons ?", "What do they know that we do not?"),
    ],
    beacons: [
      {
        ...say(
          "Des élus et des techniciens se forment ensemble, puis vont à la rencontre des autres.",
          "Elected officials and staff learn together, then go and meet the others.",
        ),
        section: "2.2",
      },
    ],
    section,
    diagnosis: ["A3", "B2", "E6"],
  },
  {
    id: "fewer-finite-materials",
    parent: "aims",
    name: say(
      "Moins de matières non renouvelables, et qui durent plus longtemps",
      "Fewer non-renewable materials, made to last longer",
    ),
    questions: [
      say("Que consommons-nous ici qui ne reviendra pas ?", "What do we use up here that will not come back?"),
      say(
        "Qu’est-ce qui pourrait servir plus longtemps, ou à plusieurs ?",
        "What could serve longer, or serve several?",
      ),
    ],
    beacons: [
      {
        ...say("Des matériaux sont réemployés sur place.", "Materials are used again on the spot."),
        section: "4.2-1",
      },
    ],
    section,
    diagnosis: ["A2", "B6"],
  },
  {
    id: "service-and-lasting-jobs",
    parent: "aims",
    name: say(
      "Des activités pensées comme un service, et des emplois qui durent ici",
      "Activities thought of as a service, and jobs that last here",
    ),
    questions: [
      say(
        "Que cherche-t-on à rendre possible, au-delà de ce qui est vendu ?",
        "What are we making possible, beyond what is sold?",
      ),
      say(
        "Quels emplois cela fait-il vivre ici, et pour combien de temps ?",
        "Which jobs does it support here, and for how long?",
      ),
    ],
    beacons: [
      {
        ...say(
          "On s’accorde sur ce qui est apporté, et plus seulement sur un prix ou un taux horaire.",
          "People agree on what is brought, no longer only on a price or an hourly rate.",
        ),
        section: "4.2-2",
      },
    ],
    section,
    diagnosis: ["B3", "D1"],
  },
  {
    id: "fewer-inequalities-of-access",
    parent: "aims",
    name: say("Un accès moins inégal aux services", "Less unequal access to services"),
    questions: [
      say("Qui, ici, n’a pas accès à ce service, et pourquoi ?", "Who here has no access to this service, and why?"),
      say(
        "Ce que nous faisons rapproche-t-il aussi ces personnes-là ?",
        "Does what we do bring those people closer too?",
      ),
    ],
    beacons: [
      {
        ...say(
          "On part de ce qui empêche : sans voiture à la campagne, un emploi reste hors de portée.",
          "We start from what stands in the way: without a car in the country, a job stays out of reach.",
        ),
        section: "4.2-2",
      },
    ],
    section,
    diagnosis: ["A2", "B2"],
  },
];
