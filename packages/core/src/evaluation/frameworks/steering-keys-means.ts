import { say } from "../../record/phrase.ts";
import type { FrameworkCriterion } from "../framework.ts";

const section = "3.2";

/** Third key: diversified and stable resources. */
export const resourceKeys: FrameworkCriterion[] = [
  {
    id: "resources",
    name: say("Des ressources diverses et stables", "Diversified and stable resources"),
    questions: [say("De quoi vivons-nous aujourd’hui ?", "What do we live on today?")],
    beacons: [],
    section,
    diagnosis: ["D4", "D5"],
  },
  {
    id: "diversified-resources",
    parent: "resources",
    name: say("Mêler argent et autres apports", "Combining money and other contributions"),
    questions: [
      say("Qui apporte quoi, en argent et autrement ?", "Who brings what, in money and otherwise?"),
      say("Que se passerait-il si le premier financeur s’en allait ?", "What would happen if the main funder left?"),
    ],
    beacons: [
      {
        ...say(
          "Une contribution peut être une dépense, ou un apport en nature.",
          "A contribution can be spending, or in kind.",
        ),
        section: "4.2-4",
      },
    ],
    section,
    diagnosis: ["D3", "D5"],
  },
  {
    id: "stable-resources",
    parent: "resources",
    name: say("Des ressources qui durent", "Resources that last"),
    questions: [
      say("Sur quoi peut-on compter au-delà de cette année ?", "What can we count on beyond this year?"),
      say("Qu’est-ce qui s’arrête avec une subvention ?", "What stops when a grant stops?"),
    ],
    beacons: [
      {
        ...say("Une convention porte sur plusieurs années.", "An agreement covers several years."),
        section: "4.2-3",
      },
    ],
    section,
    diagnosis: ["D4"],
  },
];

/** Fourth key: coherence of governance. */
export const governanceKeys: FrameworkCriterion[] = [
  {
    id: "governance",
    name: say("Une gouvernance qui se tient", "Governance that holds together"),
    questions: [
      say(
        "Qu’est-ce qui nous tient ensemble, malgré des intérêts différents ?",
        "What holds us together, in spite of different interests?",
      ),
    ],
    beacons: [
      {
        ...say(
          "Les enjeux et les intérêts de chacun sont mis sur la table.",
          "What is at stake for each one, and what each one wants, is put on the table.",
        ),
        section: "4.2-5",
      },
    ],
    section,
    diagnosis: ["E4"],
  },
  {
    id: "operational-governance",
    parent: "governance",
    name: say("Décider au bon moment", "Deciding at the right time"),
    questions: [
      say("Quelle décision est venue trop tard, ou trop tôt ?", "Which decision came too late, or too early?"),
    ],
    beacons: [
      {
        ...say(
          "Une coordination régulière suit les activités menées à plusieurs.",
          "Regular coordination follows what is done together.",
        ),
        section: "4.2-3",
      },
    ],
    section,
    diagnosis: ["C5", "E4"],
  },
  {
    id: "distributed-governance",
    parent: "governance",
    name: say("Décider en plusieurs lieux", "Deciding in several places"),
    questions: [
      say("Qui décide où, et chacun le sait-il ?", "Who decides where, and does everyone know?"),
      say("Qui n’a pas de place pour parler ?", "Who has no place to speak?"),
    ],
    beacons: [
      {
        ...say(
          "Producteurs, clients, collectivités et associations y ont leur place.",
          "Producers, customers, local authorities and associations have their place there.",
        ),
        section: "4.2-5",
      },
    ],
    section,
    diagnosis: ["E3", "E4"],
  },
  {
    id: "legal-governance",
    parent: "governance",
    name: say("Une forme juridique au service du projet", "A legal form that serves the project"),
    questions: [
      say(
        "Nos statuts aident-ils à faire ce que nous voulons faire ensemble ?",
        "Do our statutes help us do what we want to do together?",
      ),
    ],
    beacons: [
      {
        ...say(
          "Une association peut préparer la structure à venir.",
          "An association can prepare the structure to come.",
        ),
        section: "4.2-5",
      },
    ],
    section,
    diagnosis: ["E4", "E5"],
  },
];
