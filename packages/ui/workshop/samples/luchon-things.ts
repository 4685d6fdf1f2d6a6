import type { Locale } from "@bassin/core";
import type { ThingThatMatters } from "../../src/index.ts";

/** The three next things of the sample. */
export const luchonThings = (locale: Locale): ThingThatMatters[] =>
  locale === "fr"
    ? [
        {
          id: "B5",
          question: "Qui portera la plateforme d’intermédiation\u202f?",
          why: "Aucun acteur engagé ne tient cette composante. Sans elle, rien n’est collecté ni distribué.",
          link: { href: "#solution", label: "Chercher un porteur" },
          section: "4.2-2",
        },
        {
          id: "D3",
          question: "Qui reçoit sans avoir été sollicité\u202f?",
          why: "Des effets utiles sont attendus, aucune contribution n’est en discussion.",
          link: { href: "#value", label: "Préparer l’échange" },
          section: "4.2-4",
        },
        {
          id: "C1",
          question: "Que reçoivent ceux qui donnent déjà\u202f?",
          why: "Les engagements ne forment pas encore de boucle.",
          link: { href: "#production", label: "Voir la boucle à fermer" },
          section: "4.2-3",
        },
      ]
    : [
        {
          id: "B5",
          question: "Who will hold the intermediation platform?",
          why: "No committed actor holds this component. Without it nothing is collected nor delivered.",
          link: { href: "#solution", label: "Look for a holder" },
          section: "4.2-2",
        },
        {
          id: "D3",
          question: "Who receives without having been asked?",
          why: "Useful effects are expected, no contribution is being discussed.",
          link: { href: "#value", label: "Prepare the exchange" },
          section: "4.2-4",
        },
        {
          id: "C1",
          question: "What do those who already give receive?",
          why: "Commitments do not form a loop yet.",
          link: { href: "#production", label: "See the loop to close" },
          section: "4.2-3",
        },
      ];
