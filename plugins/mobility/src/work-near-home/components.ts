import type { CandidateComponent } from "@bassin/plugin-sdk";
import { corpoWorking, ours } from "../sources.ts";

/** The space and the agreement are the source’s; host, siting and security are ours. */
export const components: readonly CandidateComponent[] = [
  {
    key: "equipped-space",
    name: { fr: "Espace de travail équipé, près des domiciles", en: "Equipped work space, close to homes" },
    kind: "good",
    usuallyServes: ["work-close-to-home", "stay-part-of-the-team"],
    failsWithout: {
      fr: "Il reste le siège ou la table de la cuisine : la route, ou l’isolement.",
      en: "What is left is head office or the kitchen table: the road, or isolation.",
    },
    ask: {
      fr: "Ici, quel lieu conviendrait, et que faut-il pour qu’on y travaille vraiment bien ?",
      en: "Here, which place would suit, and what would it take to work truly well there?",
    },
    holderNatures: ["company", "public-institution", "cooperative", "association", "other"],
    source: corpoWorking,
  },
  {
    key: "employer-agreement",
    name: { fr: "Convention avec les employeurs", en: "Agreement with employers" },
    kind: "service",
    usuallyServes: ["stay-part-of-the-team", "lead-at-a-distance"],
    failsWithout: {
      fr: "On vend des postes à la journée : personne ne parle de ce que le lieu change dans le travail, et l’employeur s’en va au premier prix plus bas.",
      en: "Desks are sold by the day: nobody speaks of what the place changes in the work, and the employer leaves for the first lower price.",
    },
    ask: {
      fr: "Ici, quels employeurs accepteraient d’en parler, et qu’attendent-ils pour leurs équipes ?",
      en: "Here, which employers would agree to talk about it, and what do they expect for their teams?",
    },
    holderNatures: ["company", "public-institution", "association", "other"],
    source: corpoWorking,
  },
  {
    key: "host",
    name: { fr: "Hôte ou hôtesse du lieu", en: "Host of the place" },
    kind: "service",
    usuallyServes: ["work-close-to-home", "stay-part-of-the-team"],
    failsWithout: {
      fr: "Le lieu n’est qu’une salle : chacun y est seul au milieu des autres, et l’imprimante en panne le reste.",
      en: "The place is only a room: everyone is alone among others, and the broken printer stays broken.",
    },
    ask: {
      fr: "Ici, qui aimerait accueillir, mettre les gens en lien et veiller sur le lieu ?",
      en: "Here, who would like to welcome people, bring them together and look after the place?",
    },
    holderNatures: ["association", "cooperative", "company", "inhabitants"],
    source: ours,
  },
  {
    key: "siting-study",
    name: { fr: "Étude des trajets et choix des lieux", en: "Study of trips and choice of places" },
    kind: "service",
    usuallyServes: ["work-close-to-home"],
    failsWithout: {
      fr: "Le lieu ouvre là où un local était libre, et non là où des gens auraient cessé de faire la route.",
      en: "The place opens where premises were free, not where people would have stopped driving.",
    },
    ask: {
      fr: "Ici, qui connaît les adresses et les horaires, et peut les rapprocher sans trahir personne ?",
      en: "Here, who knows addresses and schedules, and can compare them without betraying anyone?",
    },
    holderNatures: ["public-institution", "research", "company", "association"],
    source: ours,
  },
  {
    key: "data-security",
    name: { fr: "Réseau sûr et confidentialité", en: "Safe network and confidentiality" },
    kind: "service",
    usuallyServes: ["work-close-to-home", "lead-at-a-distance"],
    failsWithout: {
      fr: "L’employeur refuse que ses dossiers sortent du siège, et la discussion s’arrête là.",
      en: "The employer will not let files leave head office, and the discussion ends there.",
    },
    ask: {
      fr: "Ici, qu’est-ce que les employeurs exigent pour leurs données, et qui saurait en répondre ?",
      en: "Here, what do employers require for their data, and who could answer for it?",
    },
    holderNatures: ["company", "cooperative", "public-institution"],
    source: ours,
  },
];
