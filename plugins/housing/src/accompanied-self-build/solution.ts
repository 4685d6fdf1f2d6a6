import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { archiPossible, archiPossibleQuestion, ours } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** Building or renovating one's home with support; the source names ArchiPossible (§4.2-2), the content is ours. */
export const accompaniedSelfBuild: SolutionTemplate = {
  key: "accompanied-self-build",
  name: { fr: "Auto-construction accompagnée", en: "Accompanied self-build" },
  summary: {
    fr: "Que des personnes qui ne sont pas du métier construisent ou rénovent leur logement : quelqu’un lit la maison avec elles, dessine, montre les gestes, prête l’outil, passe sur le chantier ; d’autres, qui l’ont fait, tiennent compagnie.",
    en: "That people who are not builders by trade build or renovate their home: someone reads the house with them, draws, shows how it is done, lends the tool, comes by the site; others, who have done it, keep them company.",
  },
  stakes: ["renovate-with-dwellers", "live-in-what-is-built", "find-a-decent-home"],
  performances: [
    {
      key: "build-or-renovate-oneself",
      statement: {
        fr: "Des personnes qui ne sont pas du métier peuvent construire ou rénover leur logement.",
        en: "People who are not builders by trade can build or renovate their home.",
      },
      beneficiaries: {
        fr: "Les ménages qui veulent faire eux-mêmes, en tout ou partie",
        en: "Households that want to do it themselves, all or in part",
      },
      conditionsToAsk: [
        {
          fr: "Combien d’heures par semaine, et qui garde les enfants pendant ce temps ?",
          en: "How many hours a week, and who minds the children meanwhile?",
        },
        { fr: "Où vit-on pendant les travaux ?", en: "Where does one live during the works?" },
        {
          fr: "Que laisse-t-on à un professionnel, et qui le décide ?",
          en: "What is left to a professional, and who decides?",
        },
      ],
      indicators: ["finishes-renovation", "continues-works-alone"],
      source: archiPossibleQuestion,
    },
    {
      key: "know-where-to-start",
      statement: {
        fr: "Des ménages peuvent savoir ce que leur maison permet et par quoi commencer, avant de dépenser.",
        en: "Households can know what their house allows and where to start, before they spend.",
      },
      beneficiaries: {
        fr: "Ceux qui achètent, héritent, ou n’osent pas se lancer",
        en: "Those who buy, inherit, or dare not begin",
      },
      conditionsToAsk: [
        { fr: "À quel moment vient-on : avant la signature ?", en: "When does one come: before signing?" },
        { fr: "Avec quels mots dit-on qu’il ne faut pas acheter ?", en: "In what words is one told not to buy?" },
      ],
      indicators: ["says-they-can", "long-vacant-homes"],
      source: ours,
    },
    {
      key: "build-within-means",
      statement: {
        fr: "Des ménages peuvent aller au bout de leurs travaux avec l’argent et le temps qu’ils ont.",
        en: "Households can see their works through with the money and the time they have.",
      },
      beneficiaries: { fr: "Les ménages à revenus petits ou moyens", en: "Households on small or middle incomes" },
      conditionsToAsk: [
        {
          fr: "Quelle banque, quelle assurance accepte un chantier que l’on fait soi-même ?",
          en: "Which bank, which insurer accepts works one does oneself?",
        },
        { fr: "Qu’arrive-t-il si l’on se blesse ?", en: "What happens if one is hurt?" },
      ],
      indicators: ["finishes-renovation", "deep-renovation-cost", "overburdened-by-housing-cost"],
      source: ours,
    },
    {
      key: "choose-sober-materials",
      statement: {
        fr: "Des ménages peuvent choisir des matériaux sains, d’ici ou de réemploi, et savoir les poser.",
        en: "Households can choose healthy materials, from here or reused, and know how to put them in place.",
      },
      beneficiaries: { fr: "Les ménages, et ceux qui fournissent", en: "Households, and those who supply" },
      conditionsToAsk: [
        { fr: "Qui dit qu’un matériau peut resservir ?", en: "Who says that a material can be used again?" },
      ],
      indicators: ["reused-or-bio-based-materials"],
      source: ours,
    },
    {
      key: "pass-it-on",
      statement: {
        fr: "Des personnes qui ont bâti peuvent aider les suivantes et continuer d’apprendre.",
        en: "People who have built can help the next ones and go on learning.",
      },
      beneficiaries: { fr: "Les auto-constructeurs, d’hier et de demain", en: "Self-builders, past and future" },
      conditionsToAsk: [
        {
          fr: "Comment ce coup de main est-il reconnu, et jusqu’où est-il permis ?",
          en: "How is this helping hand recognised, and how far is it allowed?",
        },
      ],
      indicators: ["continues-works-alone", "says-they-can"],
      source: ours,
    },
  ],
  components,
  questions: [
    {
      key: "who-already-builds",
      ask: {
        fr: "Ici, qui a déjà refait sa maison, et qu’aurait-il voulu savoir avant ?",
        en: "Here, who has already done up their house, and what would they have wanted to know first?",
      },
    },
    {
      key: "who-gave-up",
      ask: {
        fr: "Ici, quels chantiers se sont arrêtés, et qu’est-ce qui a lâché : l’argent, le dos, le couple, le permis ?",
        en: "Here, which works stopped, and what gave way: the money, the back, the couple, the permit?",
      },
    },
    {
      key: "what-trades-fear",
      ask: {
        fr: "Qu’en pensent les artisans d’ici, et que gagneraient-ils à en être ?",
        en: "What do the trades here think of it, and what would they gain by taking part?",
      },
    },
    {
      key: "who-is-left-out",
      ask: {
        fr: "Ici, qui n’a ni le temps, ni le corps, ni la place pour faire soi-même, et que fait-on avec eux ?",
        en: "Here, who has neither the time, the body nor the room to do it themselves, and what is done with them?",
      },
    },
    {
      key: "which-homes",
      ask: {
        fr: "Quelles maisons d’ici s’y prêtent, et qui en a les clés ?",
        en: "Which houses here lend themselves to it, and who holds the keys?",
      },
    },
    {
      key: "who-gains-in-the-street",
      ask: {
        fr: "Quand une maison rouvre, à qui cela profite-t-il dans la rue, qui n’a rien payé ?",
        en: "When a house reopens, who in the street gains who paid nothing?",
      },
    },
  ],
  effects,
  externalities,
  moves: ["finishes-renovation", "continues-works-alone", "reused-or-bio-based-materials", "long-vacant-homes"],
  whatDiffers: [
    {
      fr: "Les maisons : pierre, brique, pan de bois, lotissement des années soixante-dix",
      en: "The houses: stone, brick, timber frame, estates of the seventies",
    },
    { fr: "Ce que l’on sait encore faire de ses mains ici", en: "What people here can still do with their hands" },
    {
      fr: "La place que laissent les artisans, selon qu’ils manquent de bras ou de chantiers",
      en: "The room trades leave, depending on whether they lack hands or work",
    },
    {
      fr: "Les règles : secteur protégé, assainissement, zones à risque",
      en: "The rules: protected areas, sewage, zones at risk",
    },
    { fr: "Ce que la commune peut confier, céder ou prêter", en: "What the commune can entrust, hand over or lend" },
  ],
  source: archiPossible,
};
