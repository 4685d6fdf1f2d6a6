import type { CandidateComponent } from "@bassin/plugin-sdk";
import { employmentExample, ours } from "../sources.ts";

/** Candidates named by the source, and one of ours that brings them together. */
export const components: readonly CandidateComponent[] = [
  {
    key: "employer-car-pooling",
    name: { fr: "Covoiturage avec les employeurs", en: "Car-pooling with employers" },
    kind: "service",
    usuallyServes: ["reach-a-job", "keep-the-job"],
    failsWithout: {
      fr: "Les lieux d’emploi loin des lignes restent hors d’atteinte, pendant que des places vides passent chaque matin devant ceux qui attendent.",
      en: "Workplaces far from any line stay out of reach, while empty seats pass each morning in front of those who wait.",
    },
    ask: {
      fr: "Ici, qui fait déjà cette route chaque matin, à quelle heure, et l’employeur peut-il aligner des horaires ?",
      en: "Here, who already drives that road each morning, at what time, and can the employer line up shifts?",
    },
    holderNatures: ["company", "inhabitants", "association", "public-institution"],
    source: employmentExample,
  },
  {
    key: "stronger-lines",
    name: { fr: "Lignes de transport renforcées", en: "Stronger transport lines" },
    kind: "service",
    usuallyServes: ["reach-a-job", "move-by-oneself"],
    failsWithout: {
      fr: "Hors des heures scolaires rien ne passe, et tout le reste doit porter seul le quotidien.",
      en: "Outside school hours nothing runs, and everything else has to carry daily life alone.",
    },
    ask: {
      fr: "Ici, quelle ligne passe près des lieux d’emploi, et que lui manque-t-il pour qu’on la prenne pour aller travailler ?",
      en: "Here, which line runs near workplaces, and what does it lack for people to take it to work?",
    },
    holderNatures: ["public-institution", "company"],
    source: employmentExample,
  },
  {
    key: "transport-on-demand",
    name: { fr: "Transport à la demande", en: "Transport on demand" },
    kind: "service",
    usuallyServes: ["reach-a-job", "go-and-meet-employers"],
    failsWithout: {
      fr: "Les hameaux sans ligne et les trajets que personne ne partage restent sans réponse.",
      en: "Hamlets without a line, and trips that nobody shares, are left without an answer.",
    },
    ask: {
      fr: "Ici, quels trajets ni une ligne ni un voisin ne couvre, et qui pourrait les assurer ?",
      en: "Here, which trips are covered neither by a line nor by a neighbour, and who could run them?",
    },
    holderNatures: ["public-institution", "company", "cooperative", "association"],
    source: employmentExample,
  },
  {
    key: "licence-support",
    name: { fr: "Accompagnement au permis", en: "Support towards a driving licence" },
    kind: "service",
    usuallyServes: ["move-by-oneself", "keep-the-job"],
    failsWithout: {
      fr: "Les offres qui demandent le permis restent fermées, et la personne dépend des autres pour tout.",
      en: "Jobs that ask for a licence stay closed, and the person depends on others for everything.",
    },
    ask: {
      fr: "Ici, qui prépare au permis, avec quelle attente, et qui aide à tenir jusqu’à l’examen ?",
      en: "Here, who prepares people for the licence, how long is the wait, and who helps them hold on until the test?",
    },
    holderNatures: ["association", "company", "public-institution"],
    source: employmentExample,
  },
  {
    key: "social-vehicle-rental",
    name: { fr: "Véhicules loués à tarif social", en: "Vehicles rented at a social rate" },
    kind: "good",
    usuallyServes: ["reach-a-job", "keep-the-job"],
    failsWithout: {
      fr: "Le permis en poche ne mène nulle part : le premier salaire arrive trop tard pour acheter une voiture.",
      en: "A licence leads nowhere: the first wage comes too late to buy a car.",
    },
    ask: {
      fr: "Ici, qui a des véhicules qui dorment, qui saurait les entretenir, et quel prix peut-on payer ?",
      en: "Here, who has idle vehicles, who could maintain them, and what price can people pay?",
    },
    holderNatures: ["association", "cooperative", "company", "public-institution"],
    source: employmentExample,
  },
  {
    key: "two-wheelers",
    name: { fr: "Deux-roues mis à disposition", en: "Two-wheelers made available" },
    kind: "good",
    usuallyServes: ["reach-a-job", "go-and-meet-employers", "move-by-oneself"],
    failsWithout: {
      fr: "Les trajets de quelques kilomètres, trop longs à pied, finissent en voiture ou en renoncement.",
      en: "Trips of a few kilometres, too long on foot, end up in a car or not at all.",
    },
    ask: {
      fr: "Ici, jusqu’où irait-on à vélo ou en scooter si la route était sûre et le vélo en sûreté à l’arrivée ?",
      en: "Here, how far would people cycle or ride if the road were safe and the bike secure on arrival?",
    },
    holderNatures: ["association", "company", "public-institution", "cooperative"],
    source: employmentExample,
  },
  {
    key: "one-front-door",
    name: {
      fr: "Accueil qui compose la réponse de chacun",
      en: "A front door that puts each person’s answer together",
    },
    kind: "service",
    usuallyServes: ["reach-a-job", "keep-the-job", "go-and-meet-employers"],
    failsWithout: {
      fr: "Chaque aide a son guichet et ses conditions ; la personne fait le tour et renonce avant d’avoir une réponse entière.",
      en: "Each form of help has its own desk and conditions; people go round them and give up before they have a whole answer.",
    },
    ask: {
      fr: "Ici, à qui parle-t-on en premier, et cette personne peut-elle engager les autres ?",
      en: "Here, whom does one speak to first, and can that person commit the others?",
    },
    holderNatures: ["association", "public-institution", "cooperative"],
    source: ours,
  },
];
