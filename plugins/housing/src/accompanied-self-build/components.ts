import type { CandidateComponent } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** All ours: the source draws what ArchiPossible offers without putting it in words. */
export const components: readonly CandidateComponent[] = [
  {
    key: "diagnosis-before-works",
    name: { fr: "Diagnostic avant travaux", en: "Diagnosis before works" },
    kind: "service",
    usuallyServes: ["know-where-to-start", "build-within-means"],
    failsWithout: {
      fr: "On isole un mur humide, on change les fenêtres avant le toit : l’argent est parti et il faut recommencer.",
      en: "A damp wall is insulated, windows are changed before the roof: the money is gone and it must be done again.",
    },
    ask: {
      fr: "Ici, qui sait lire une maison d’ici, et viendrait avant que le premier euro soit dépensé ?",
      en: "Here, who can read a house from here, and would come before the first euro is spent?",
    },
    holderNatures: ["cooperative", "company", "association", "public-institution"],
    source: ours,
  },
  {
    key: "shared-design",
    name: { fr: "Conception avec les habitants", en: "Design with those who will live there" },
    kind: "service",
    usuallyServes: ["know-where-to-start", "build-or-renovate-oneself"],
    failsWithout: {
      fr: "Le plan est beau et infaisable par ceux qui devront le bâtir, ou rien n’est dessiné et tout se décide trop tard.",
      en: "The plan is fine and cannot be built by those who must build it, or nothing is drawn and all is decided too late.",
    },
    ask: {
      fr: "Ici, quel architecte aimerait dessiner ce que d’autres monteront de leurs mains ?",
      en: "Here, which architect would like to draw what others will put up with their own hands?",
    },
    holderNatures: ["cooperative", "company"],
    source: ours,
  },
  {
    key: "training-on-gestures",
    name: { fr: "Formation aux gestes", en: "Hands-on training" },
    kind: "service",
    usuallyServes: ["build-or-renovate-oneself", "pass-it-on"],
    failsWithout: {
      fr: "On apprend seul devant une vidéo ; les défauts se voient deux hivers plus tard, et parfois on se blesse.",
      en: "People learn alone from a video; faults show two winters later, and some get hurt.",
    },
    ask: {
      fr: "Ici, qui a le geste et la patience de le montrer, sur un vrai mur ?",
      en: "Here, who has the knack and the patience to show it, on a real wall?",
    },
    holderNatures: ["company", "cooperative", "association"],
    source: ours,
  },
  {
    key: "tool-pool",
    name: { fr: "Outils partagés", en: "Shared tools" },
    kind: "good",
    usuallyServes: ["build-or-renovate-oneself", "build-within-means"],
    failsWithout: {
      fr: "Chacun achète ce qui servira trois fois, ou travaille avec de mauvais outils et y passe ses week-ends.",
      en: "Each buys what will be used three times, or works with poor tools and spends every weekend on it.",
    },
    ask: {
      fr: "Ici, quels outils dorment dans un atelier, et qui tiendrait le prêt et l’entretien ?",
      en: "Here, which tools sleep in a workshop, and who would run the loans and the upkeep?",
    },
    holderNatures: ["association", "cooperative", "public-institution", "inhabitants"],
    source: ours,
  },
  {
    key: "materials-within-reach",
    name: { fr: "Matériaux sains et de réemploi", en: "Healthy and reused materials" },
    kind: "good",
    usuallyServes: ["build-within-means", "choose-sober-materials"],
    failsWithout: {
      fr: "On se rabat sur ce que vend la grande surface, et les matériaux démontés à côté partent à la benne.",
      en: "People fall back on what the superstore sells, and materials taken down next door go to the skip.",
    },
    ask: {
      fr: "Ici, qu’est-ce qui se démonte, qu’est-ce qui pousse, et qui saurait dire si cela peut resservir ?",
      en: "Here, what is being taken down, what grows, and who could say whether it can be used again?",
    },
    holderNatures: ["association", "company", "cooperative"],
    source: ours,
  },
  {
    key: "support-on-site",
    name: { fr: "Appui sur le chantier", en: "Support on site" },
    kind: "service",
    usuallyServes: ["build-or-renovate-oneself", "build-within-means"],
    failsWithout: {
      fr: "Au premier imprévu le chantier s’arrête ; la famille vit un an dans la poussière, puis renonce.",
      en: "At the first surprise the works stop; the family lives a year in dust, then gives up.",
    },
    ask: {
      fr: "Ici, quel artisan viendrait une demi-journée par semaine, et ferait lui-même ce qui engage la sécurité ?",
      en: "Here, which tradesperson would come half a day a week, and do themselves what bears on safety?",
    },
    holderNatures: ["company", "cooperative"],
    source: ours,
  },
  {
    key: "builders-community",
    name: { fr: "Communauté d’auto-constructeurs", en: "Community of self-builders" },
    kind: "service",
    usuallyServes: ["pass-it-on", "build-or-renovate-oneself"],
    failsWithout: {
      fr: "Chacun reste seul devant son mur ; ce que l’un a appris se perd quand il a fini.",
      en: "Each stays alone before the wall; what one has learnt is lost when they are done.",
    },
    ask: {
      fr: "Ici, qui a déjà rénové sa maison et donnerait un samedi à un voisin ?",
      en: "Here, who has already renovated their house and would give a Saturday to a neighbour?",
    },
    holderNatures: ["inhabitants", "association", "cooperative"],
    source: ours,
  },
];
