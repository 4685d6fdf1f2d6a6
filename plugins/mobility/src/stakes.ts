import type { Stake } from "@bassin/plugin-sdk";
import { corpoWorking, employmentExample, ours, sustainableMobility } from "./sources.ts";

const reachWork: Stake = {
  key: "reach-work-without-a-car",
  label: { fr: "Accéder à l’emploi sans voiture à soi", en: "Reach work without a car of one’s own" },
  ask: {
    fr: "Ici, qui ne peut pas prendre un emploi faute de pouvoir s’y rendre ?",
    en: "Here, who cannot take a job for want of a way to get there?",
  },
  lifeFunctions: ["mobility", "work", "learning"],
  triggers: [
    {
      fr: "Des offres restent sans candidat à vingt kilomètres de personnes qui cherchent",
      en: "Jobs find no candidate twenty kilometres from people looking for one",
    },
    {
      fr: "Des contrats s’arrêtent dans les premières semaines, sur une panne ou un horaire",
      en: "Contracts end in their first weeks over a breakdown or a shift",
    },
    {
      fr: "Une zone d’activités s’est installée là où aucune ligne ne passe",
      en: "A business park settled where no line runs",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Ce que coûte au climat et à l’air le fait d’aller travailler chacun dans sa voiture",
        en: "What it costs the climate and the air when each drives to work alone",
      },
      reveals: ["daily-trips-co2", "people-per-car"],
    },
    wellBeing: {
      speaksOf: {
        fr: "Pouvoir accepter un travail, une formation, un entretien, et tenir dans la durée",
        en: "Being able to accept a job, a course, an interview, and to last",
      },
      reveals: ["work-without-own-car", "without-vehicle", "keeps-solution-at-six-months"],
    },
    territorial: {
      speaksOf: {
        fr: "Le lien entre les lieux où l’on habite et les lieux où l’on travaille",
        en: "The tie between where people live and where they work",
      },
      reveals: ["stop-nearby"],
    },
  },
  source: employmentExample,
};

const travelLess: Stake = {
  key: "travel-less-to-work",
  label: { fr: "Travailler sans y laisser ses journées en trajets", en: "Work without losing one’s days to travel" },
  ask: {
    fr: "Ici, qui part avant le jour et rentre après le dîner des enfants ?",
    en: "Here, who leaves before daylight and comes home after the children’s supper?",
  },
  lifeFunctions: ["mobility", "work"],
  triggers: [
    {
      fr: "Les logements abordables s’éloignent des sièges et des bureaux",
      en: "Affordable homes move away from head offices",
    },
    {
      fr: "Le travail chez soi isole, ou n’est pas tenable dans le logement que l’on a",
      en: "Working from home isolates, or does not hold in the home one has",
    },
    {
      fr: "Des communes se vident le jour et leurs commerces avec elles",
      en: "Communes empty out by day, and their shops with them",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: { fr: "Les kilomètres que l’on n’a plus à faire", en: "The kilometres nobody has to drive any more" },
      reveals: ["daily-trips-co2"],
    },
    wellBeing: {
      speaksOf: {
        fr: "Le temps, la fatigue, et le lien gardé avec ceux avec qui l’on travaille",
        en: "Time, fatigue, and the tie kept with those one works with",
      },
      reveals: ["commute-time"],
    },
    territorial: {
      speaksOf: {
        fr: "La vie des communes où l’on dort et où l’on pourrait aussi travailler",
        en: "The life of communes where people sleep and could also work",
      },
      gap: {
        fr: "La présence de jour dans une commune se constate, mais aucune source publique ne la suit d’année en année à cette échelle ; chaque territoire peut en tenir sa propre mesure.",
        en: "Daytime presence in a commune can be seen, but no public source follows it year after year at this scale; each territory may keep a measure of its own.",
      },
    },
  },
  source: corpoWorking,
};

const reachCare: Stake = {
  key: "reach-care-and-one-another",
  label: { fr: "Se soigner, faire ses courses, voir les siens", en: "Get to care, to shops and to one another" },
  ask: {
    fr: "Ici, qui a renoncé à un rendez-vous, ou ne sort plus, faute de trajet ?",
    en: "Here, who gave up an appointment, or no longer goes out, for want of a ride?",
  },
  lifeFunctions: ["mobility", "health", "ageing"],
  triggers: [
    {
      fr: "Un médecin, une pharmacie ou une épicerie ferme, et le suivant est à une demi-heure",
      en: "A doctor, a pharmacy or a grocery closes, and the next one is half an hour away",
    },
    {
      fr: "Des personnes âgées cessent de conduire sans que rien ne prenne la suite",
      en: "Older people stop driving and nothing takes over",
    },
    {
      fr: "Les mêmes voisins conduisent toujours les mêmes personnes",
      en: "The same neighbours always drive the same people",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Les trajets à vide, et ceux que l’on pourrait grouper ou faire autrement",
        en: "Empty runs, and trips that could be grouped or made otherwise",
      },
      gap: {
        fr: "Les courts trajets de soin et d’entraide ne sont comptés nulle part ; les compter demanderait à des bénévoles plus d’écritures que de service.",
        en: "Short trips for care and mutual help are counted nowhere; counting them would ask volunteers for more paperwork than service.",
      },
    },
    wellBeing: {
      speaksOf: { fr: "Ne pas renoncer à se soigner, ne pas rester seul", en: "Not giving up care, not staying alone" },
      reveals: ["appointments-given-up", "mobility-precarity", "says-they-can"],
    },
    territorial: {
      speaksOf: {
        fr: "La distance aux services, et ce qui vient jusqu’aux gens",
        en: "How far services are, and what comes to people",
      },
      reveals: ["time-to-everyday-services", "far-from-everyday-services"],
    },
  },
  source: ours,
};

const dependLess: Stake = {
  key: "depend-less-on-the-car",
  label: { fr: "Dépendre moins de la voiture et du pétrole", en: "Depend less on the car and on oil" },
  ask: {
    fr: "Ici, quels trajets ferait-on autrement si c’était possible, et qu’est-ce qui l’empêche ?",
    en: "Here, which trips would people make otherwise if they could, and what prevents it?",
  },
  lifeFunctions: ["mobility", "energy"],
  triggers: [
    {
      fr: "Le prix du carburant monte, et des ménages comptent leurs kilomètres",
      en: "Fuel prices rise, and households count their kilometres",
    },
    {
      fr: "Remplacer chaque voiture par une voiture électrique laisse entières les questions de place, de coût et de route",
      en: "Replacing each car with an electric one leaves space, cost and roads as they were",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: { fr: "Le pétrole brûlé et le climat", en: "The oil burnt and the climate" },
      reveals: ["daily-trips-co2", "commute-without-car"],
    },
    wellBeing: {
      speaksOf: {
        fr: "Ce que la voiture prend sur le budget, et le choix que l’on a",
        en: "What the car takes from the budget, and the choice people have",
      },
      reveals: ["fuel-burden"],
    },
    territorial: {
      speaksOf: {
        fr: "La place laissée à la voiture : terres, rues, stationnement",
        en: "The room given to the car: land, streets, parking",
      },
      gap: {
        fr: "Le sol pris par les routes et les parkings n’est pas encore suivi de façon comparable d’une commune à l’autre.",
        en: "Land taken by roads and car parks is not yet followed in a comparable way from one commune to another.",
      },
    },
  },
  source: sustainableMobility,
};

/** What a territory may want to take charge of so that people can get around. */
export const stakes: readonly Stake[] = [reachWork, travelLess, reachCare, dependLess];
