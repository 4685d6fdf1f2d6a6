import type { Force, Locale, Part, Status } from "@bassin/core";
import type { RosettePart } from "../../src/index.ts";

type Line = [id: string, status: Status, force: Force, section: string, fr: [string, string], en: [string, string]];

const k = "constitutive";
const s = "steering";
const a = "asset";

/** What the source tells of Bagnères-de-Luchon (§4.2), read by hand to show every shape; the apps compute theirs. */
const lines: Record<Part, Line[]> = {
  aim: [
    [
      "A1",
      "met",
      k,
      "4.2-1",
      ["Un périmètre", "Bagnères-de-Luchon, au service du Comminges."],
      ["A perimeter", "Bagnères-de-Luchon, serving the Comminges."],
    ],
    [
      "A2",
      "partial",
      k,
      "4.2-1",
      [
        "Un enjeu d’une fonction de vie",
        "La résilience alimentaire est dite pour l’écologie et le territoire\u202f; qu’en est-il du bien-être\u202f?",
      ],
      ["A stake of a life function", "Food resilience is told for ecology and territory; what about well-being?"],
    ],
    [
      "A3",
      "partial",
      k,
      "intro, 4.2-1",
      ["Une pluralité d’acteurs", "Quatre types d’acteurs sont réunis, pas encore nommés un par un."],
      ["A plurality of actors", "Four types of actors are gathered, not yet named one by one."],
    ],
    [
      "A4",
      "unknown",
      k,
      "4.1, 4.2",
      ["La coopération d’abord", "Personne n’a encore parlé de ce que chacun donne et reçoit."],
      ["Cooperation first", "Nobody has yet spoken of what each gives and receives."],
    ],
  ],
  solution: [
    [
      "B1",
      "met",
      k,
      "4.2-2",
      ["Une solution formulée", "Une solution alimentaire à l’échelle du Comminges est en préparation."],
      ["A solution put into words", "A food solution for the Comminges is being prepared."],
    ],
    [
      "B2",
      "partial",
      k,
      "4.2-2, 2.4",
      [
        "Partir des usages",
        "Les repas servis en restauration collective sont visés\u202f; qui les mange n’a pas encore parlé.",
      ],
      ["Starting from uses", "Meals in canteens are the aim; those who eat them have not spoken yet."],
    ],
    [
      "B3",
      "met",
      k,
      "4.2-2",
      ["Des biens et des services", "Une légumerie et une salle de découpe, et une plateforme d’intermédiation."],
      ["Goods and services", "A vegetable-processing room, a meat-cutting room, and an intermediation platform."],
    ],
    [
      "B4",
      "partial",
      k,
      "4.2-2",
      [
        "Des composantes qui tiennent ensemble",
        "Que manquerait-il si la plateforme d’intermédiation s’arrêtait\u202f?",
      ],
      ["Components that hold together", "What would fail if the intermediation platform stopped?"],
    ],
    [
      "B5",
      "missing",
      k,
      "4.2-2",
      ["Chaque composante a un porteur", "La plateforme d’intermédiation n’a encore personne."],
      ["Every component is held", "Nobody holds the intermediation platform yet."],
    ],
    [
      "B6",
      "unknown",
      k,
      "4.2-2",
      ["Les externalités questionnées", "Personne n’a encore dit qui serait touché sans l’avoir demandé."],
      ["Externalities questioned", "Nobody has said yet who would be affected without asking."],
    ],
    [
      "B7",
      "met",
      s,
      "4.1, 2.1",
      ["Ancrée dans le territoire", "La légumerie et la salle de découpe existaient déjà, sur place ou à proximité."],
      ["Rooted in the territory", "The two rooms already existed, here or nearby."],
    ],
  ],
  production: [
    [
      "C1",
      "missing",
      k,
      "4.2-3",
      ["La réciprocité", "Les engagements ne forment pas encore de boucle."],
      ["Reciprocity", "Commitments do not form a loop yet."],
    ],
    [
      "C2",
      "met",
      k,
      "4.2-3",
      ["Des connaissances échangées", "Dix-huit mois de temps de travail collectifs."],
      ["Knowledge exchanged", "Eighteen months of working together."],
    ],
    [
      "C3",
      "unknown",
      k,
      "4.2-3",
      ["Des moyens mis en commun", "Personne n’en a encore parlé."],
      ["Means pooled", "Nobody has spoken of it yet."],
    ],
    [
      "C4",
      "met",
      k,
      "4.2-3",
      ["Un investissement immatériel", "Les enjeux et intérêts de chacun ont été identifiés ensemble."],
      ["An immaterial investment", "Everyone’s stakes and interests were identified together."],
    ],
    [
      "C5",
      "partial",
      k,
      "4.2-3",
      ["Un intégrateur", "Le portage est passé à l’association\u202f; l’intégration reste à confier."],
      ["An integrator", "Carrying passed to the association; integration is still to be entrusted."],
    ],
    [
      "C6",
      "met",
      a,
      "4.2-3",
      ["Intermédiation et recherche", "La démarche est accompagnée dans le programme Coop’Ter."],
      ["Intermediation and research", "The Coop’Ter programme accompanies the work."],
    ],
    [
      "C7",
      "not-applicable",
      s,
      "4.2-3",
      ["Les institutions bougent", "Sans objet à ce stade."],
      ["Institutions shift", "Not applicable at this stage."],
    ],
  ],
  value: [
    [
      "D1",
      "partial",
      k,
      "4.2-4",
      ["Les effets utiles dits", "Un effet pédagogique est évoqué\u202f; pour qui, et à quelle échéance\u202f?"],
      ["Effects put into words", "A teaching effect is mentioned; for whom, and when?"],
    ],
    [
      "D2",
      "unknown",
      k,
      "4.2-4",
      ["Les externalités prises en charge", "Rien n’a encore été dit."],
      ["Externalities acted on", "Nothing has been said yet."],
    ],
    [
      "D3",
      "missing",
      k,
      "4.2-4",
      ["Des contributions recherchées", "À qui proposer de contribuer, en contrepartie de quels effets\u202f?"],
      ["Contributions sought", "Who could be asked to contribute, in return for which effects?"],
    ],
    [
      "D4",
      "unknown",
      s,
      "4.2-3, 4.2-4",
      ["L’équilibre regardé ensemble", "Rien n’a encore été dit."],
      ["Equilibrium examined", "Nothing has been said yet."],
    ],
    [
      "D5",
      "unknown",
      s,
      "3.2",
      ["Des ressources diversifiées", "Rien n’a encore été dit."],
      ["Diversified resources", "Nothing has been said yet."],
    ],
    [
      "D6",
      "unknown",
      k,
      "4.2-2, 4.2-4",
      ["Une valeur pour le territoire", "Rien n’a encore été dit."],
      ["Territorial value", "Nothing has been said yet."],
    ],
  ],
  governance: [
    [
      "E1",
      "partial",
      k,
      "4.2-5",
      ["Une organisation réflexive", "Des temps collectifs ont eu lieu\u202f; reviendront-ils\u202f?"],
      ["A reflexive organisation", "Collective sessions took place; will they come back?"],
    ],
    [
      "E2",
      "partial",
      k,
      "4.2-5",
      ["L’expérience transforme", "Le portage a changé\u202f; dire ce qui l’a fait changer."],
      ["Learning transforms", "Carrying changed hands; what brought that about?"],
    ],
    [
      "E3",
      "met",
      s,
      "4.2-5",
      ["Une décision partagée", "Producteurs, clients, collectivités et associations siègent ensemble."],
      ["Shared decision", "Producers, clients, local authorities and associations sit together."],
    ],
    [
      "E4",
      "unknown",
      s,
      "3.2",
      ["Une gouvernance cohérente", "Personne n’en a encore parlé."],
      ["Coherent governance", "Nobody has spoken of it yet."],
    ],
    [
      "E5",
      "missing",
      a,
      "4.2-5",
      ["Une forme juridique", "Une SCIC est en perspective."],
      ["A legal form", "A SCIC is in view."],
    ],
    [
      "E6",
      "unknown",
      s,
      "2.1",
      ["Les habitants coélaborent", "Personne n’en a encore parlé."],
      ["Inhabitants co-elaborate", "Nobody has spoken of it yet."],
    ],
  ],
};

const labels: Record<Locale, Record<Part, string>> = {
  fr: {
    aim: "Visée",
    solution: "Solution intégrée",
    production: "Produire ensemble",
    value: "Valeur et contributions",
    governance: "Gouvernance",
  },
  en: {
    aim: "Aim",
    solution: "Integrated solution",
    production: "Producing together",
    value: "Value and contributions",
    governance: "Governance",
  },
};

/** The five petals of the sample, in one language. */
export const luchonParts = (locale: Locale): RosettePart[] =>
  (["aim", "solution", "production", "value", "governance"] as const).map((key) => ({
    key,
    label: labels[locale][key],
    href: `#${key}`,
    criteria: lines[key].map(([id, status, force, section, fr, en]) => {
      const [name, sentence] = locale === "fr" ? fr : en;
      return { id, status, force, section, name, sentence };
    }),
  }));
