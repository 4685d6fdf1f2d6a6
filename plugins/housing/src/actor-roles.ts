import type { ActorRole } from "@bassin/plugin-sdk";

/** The actors usually met around housing, and what they usually hold. */
export const actorRoles: readonly ActorRole[] = [
  {
    key: "self-builders",
    label: { fr: "Habitants qui bâtissent ou réparent", en: "Inhabitants who build or mend" },
    gloss: {
      fr: "Vivent dans le chantier, savent ce qui gêne, et ce qu’ils referaient autrement.",
      en: "Live in the works, know what gets in the way, and what they would do otherwise.",
    },
    usuallyHolds: ["accompanied-self-build/builders-community", "assisted-self-rehabilitation/neighbourhood-workshops"],
    natures: ["inhabitants", "association"],
  },
  {
    key: "building-trades",
    label: { fr: "Artisans du bâtiment", en: "Building trades" },
    gloss: {
      fr: "Ont le geste, l’assurance et le coup d’œil ; savent ce qu’une maison d’ici supporte.",
      en: "Have the skill, the insurance and the eye; know what a house from here can bear.",
    },
    usuallyHolds: [
      "integrated-renovation/group-of-trades",
      "integrated-renovation/works-package",
      "accompanied-self-build/support-on-site",
      "accompanied-self-build/training-on-gestures",
    ],
    natures: ["company", "cooperative"],
  },
  {
    key: "architects",
    label: { fr: "Architectes et maîtres d’œuvre", en: "Architects and works managers" },
    gloss: {
      fr: "Lisent les murs, dessinent, disent ce qui doit venir en premier.",
      en: "Read walls, draw, say what has to come first.",
    },
    usuallyHolds: ["accompanied-self-build/diagnosis-before-works", "accompanied-self-build/shared-design"],
    natures: ["company", "cooperative", "public-institution"],
  },
  {
    key: "integrating-cooperative",
    label: { fr: "Coopérative ou association qui intègre", en: "Co-operative or association that integrates" },
    gloss: {
      fr: "Fait tenir ensemble les personnes, les métiers et les outils, et en rend compte à tous.",
      en: "Holds people, trades and tools together, and answers to all for it.",
    },
    usuallyHolds: [
      "accompanied-self-build/tool-pool",
      "accompanied-self-build/diagnosis-before-works",
      "integrated-renovation/single-pilot",
    ],
    natures: ["cooperative", "association"],
  },
  {
    key: "renovation-advice",
    label: { fr: "Conseil en rénovation et guichets", en: "Renovation advice desks" },
    gloss: {
      fr: "Reçoivent, orientent, connaissent les aides et ce qui les fait échouer.",
      en: "Receive, guide, know the grants and what makes them fail.",
    },
    usuallyHolds: ["integrated-renovation/single-pilot", "integrated-renovation/site-follow-up"],
    natures: ["public-institution", "association"],
  },
  {
    key: "local-authorities",
    label: {
      fr: "Communes, intercommunalité, département, région",
      en: "Communes, their community, department, region",
    },
    gloss: {
      fr: "Tiennent les règles, des murs, des fonds ; peuvent changer leur façon d’aider.",
      en: "Hold rules, walls and funds; can change the way they help.",
    },
    usuallyHolds: ["integrated-renovation/site-follow-up", "integrated-renovation/finance-in-one-place"],
    natures: ["public-institution"],
  },
  {
    key: "lenders",
    label: { fr: "Banques, caisses et assureurs", en: "Banks, funds and insurers" },
    gloss: {
      fr: "Avancent, garantissent, assurent ; leurs règles décident de qui peut entrer.",
      en: "Advance, guarantee, insure; their rules decide who can come in.",
    },
    usuallyHolds: ["integrated-renovation/finance-in-one-place"],
    natures: ["company", "cooperative", "public-institution"],
  },
  {
    key: "landlords",
    label: { fr: "Bailleurs, sociaux et privés", en: "Landlords, social and private" },
    gloss: {
      fr: "Possèdent les murs, répondent de leur état, gagnent à ce qu’ils soient entretenus.",
      en: "Own the walls, answer for their state, gain from their upkeep.",
    },
    usuallyHolds: ["assisted-self-rehabilitation/reused-materials"],
    natures: ["company", "public-institution", "cooperative", "inhabitants"],
  },
  {
    key: "social-workers",
    label: { fr: "Travailleurs sociaux et associations d’entraide", en: "Social workers and mutual-aid associations" },
    gloss: {
      fr: "Entrent chez les gens avec leur accord ; voient ce que personne ne montre.",
      en: "Enter homes with people’s consent; see what nobody shows.",
    },
    usuallyHolds: ["assisted-self-rehabilitation/social-support", "assisted-self-rehabilitation/technical-companion"],
    natures: ["association", "public-institution"],
  },
  {
    key: "reuse-yard",
    label: { fr: "Matériauthèque et ressourcerie", en: "Reuse yard" },
    gloss: {
      fr: "Démonte, trie, garde au sec, et dit ce qui peut resservir.",
      en: "Takes down, sorts, keeps dry, and says what can be used again.",
    },
    usuallyHolds: [
      "assisted-self-rehabilitation/reused-materials",
      "assisted-self-rehabilitation/tool-loan",
      "accompanied-self-build/materials-within-reach",
    ],
    natures: ["association", "company", "cooperative"],
  },
];
