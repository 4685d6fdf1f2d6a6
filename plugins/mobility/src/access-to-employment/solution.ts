import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { employmentExample, ours } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** The source’s own example (§4.2-2), as a repertoire. */
export const accessToEmployment: SolutionTemplate = {
  key: "access-to-employment",
  name: { fr: "Accès à l’emploi", en: "Access to employment" },
  summary: {
    fr: "Que des personnes sans véhicule puissent atteindre un emploi, une formation ou un entretien, et y rester. La réponse change avec les lieux où l’on habite et ceux où l’on travaille ; elle tient par des employeurs, des institutions et des habitants à la fois.",
    en: "That people without a vehicle may reach a job, a course or an interview, and stay. The answer changes with where people live and where they work; employers, institutions and inhabitants hold it together.",
  },
  stakes: ["reach-work-without-a-car", "depend-less-on-the-car"],
  performances: [
    {
      key: "reach-a-job",
      statement: {
        fr: "Des personnes sans véhicule peuvent rejoindre un emploi ou une formation, chaque jour travaillé.",
        en: "People without a vehicle can reach a job or a course, every working day.",
      },
      beneficiaries: {
        fr: "Les personnes sans véhicule ni autre moyen de se déplacer, en recherche d’emploi ou en début de contrat",
        en: "People with no vehicle or other way of getting around, looking for work or starting a contract",
      },
      conditionsToAsk: [
        {
          fr: "À quelles heures commence-t-on et finit-on, nuits et week-ends compris ?",
          en: "When do shifts start and end, nights and weekends included?",
        },
        {
          fr: "Au-delà de quelle durée le trajet n’est-il plus tenable ?",
          en: "Beyond what length of trip does it no longer hold?",
        },
        {
          fr: "Que peut payer la personne avant son premier salaire ?",
          en: "What can the person pay before the first wage?",
        },
      ],
      indicators: ["work-without-own-car", "stop-nearby"],
      source: employmentExample,
    },
    {
      key: "keep-the-job",
      statement: {
        fr: "Une fois embauchée, une personne peut garder son poste malgré une panne, un horaire qui change ou un enfant à déposer.",
        en: "Once hired, a person can keep the job despite a breakdown, a change of shift or a child to drop off.",
      },
      beneficiaries: { fr: "Les personnes embauchées et leurs employeurs", en: "People hired and their employers" },
      conditionsToAsk: [
        {
          fr: "Qui appelle-t-on à cinq heures du matin quand rien ne vient ?",
          en: "Whom does one call at five in the morning when nothing comes?",
        },
        {
          fr: "Pendant combien de mois faut-il tenir la solution ?",
          en: "For how many months must the solution hold?",
        },
      ],
      indicators: ["keeps-solution-at-six-months", "commute-time"],
      source: ours,
    },
    {
      key: "go-and-meet-employers",
      statement: {
        fr: "Une personne peut se rendre à un entretien, un essai ou un stage annoncé l’avant-veille.",
        en: "A person can get to an interview, a trial day or a placement announced two days before.",
      },
      beneficiaries: {
        fr: "Les personnes en recherche d’emploi ou de formation",
        en: "People looking for a job or a course",
      },
      conditionsToAsk: [{ fr: "Combien de temps avant faut-il réserver ?", en: "How long ahead must one book?" }],
      indicators: ["says-they-can"],
      source: ours,
    },
    {
      key: "move-by-oneself",
      statement: {
        fr: "Une personne peut devenir autonome dans ses déplacements, sans dépendre toujours des mêmes.",
        en: "A person can come to get around alone, without always relying on the same people.",
      },
      beneficiaries: { fr: "Les personnes accompagnées", en: "The people accompanied" },
      conditionsToAsk: [
        {
          fr: "Qu’est-ce qui manque à la personne : le permis, l’argent, la confiance, la langue, l’habitude ?",
          en: "What does the person lack: the licence, money, confidence, the language, the habit?",
        },
      ],
      indicators: ["without-vehicle", "mobility-precarity"],
      source: ours,
    },
  ],
  components,
  questions: [
    {
      key: "who-gave-up",
      ask: {
        fr: "Ici, qui a refusé ou perdu un emploi faute de pouvoir s’y rendre ?",
        en: "Here, who turned down or lost a job for want of a way to get there?",
      },
    },
    {
      key: "who-cannot-hire",
      ask: {
        fr: "Ici, quels employeurs ne trouvent personne, et comment viennent ceux qui travaillent déjà chez eux ?",
        en: "Here, which employers find nobody, and how do those who already work there come?",
      },
    },
    {
      key: "who-already-helps",
      ask: {
        fr: "Ici, qui conduit déjà un voisin ou un collègue, sans que cela se voie ?",
        en: "Here, who already drives a neighbour or a colleague, unseen?",
      },
    },
    {
      key: "who-is-left",
      ask: {
        fr: "Si l’on retirait une des composantes, qui resterait au bord de la route ?",
        en: "If one component were taken away, who would be left by the roadside?",
      },
    },
    {
      key: "who-gains",
      ask: {
        fr: "Ici, à qui profite un poste enfin pourvu, et qu’accepterait-il d’apporter en retour ?",
        en: "Here, who gains when a job is filled at last, and what would they agree to bring in return?",
      },
    },
    {
      key: "who-brings-together",
      ask: {
        fr: "Ici, qui pourrait tenir l’ensemble et répondre quand une pièce manque ?",
        en: "Here, who could hold the whole and answer when a piece is missing?",
      },
    },
  ],
  effects,
  externalities,
  moves: [
    "work-without-own-car",
    "keeps-solution-at-six-months",
    "people-per-car",
    "daily-trips-co2",
    "mobility-precarity",
  ],
  whatDiffers: [
    {
      fr: "Où l’on habite : bourgs, hameaux dispersés, quartiers à l’écart",
      en: "Where people live: small towns, scattered hamlets, outlying estates",
    },
    {
      fr: "Où l’on travaille : une grande zone d’activités ou cent petits employeurs",
      en: "Where people work: one large business park or a hundred small employers",
    },
    { fr: "À quelles heures : postes, coupures, saisons", en: "At what hours: shifts, split days, seasons" },
    { fr: "Qui organise les transports, et jusqu’où", en: "Who organises transport, and how far" },
    {
      fr: "Le relief, le climat et la sûreté des routes à deux-roues",
      en: "The terrain, the weather and how safe roads are on two wheels",
    },
  ],
  source: employmentExample,
};
