import type { LocalText } from "../record/local-text.ts";
import { say } from "../record/phrase.ts";
import type { CriterionId } from "./criterion-id.ts";

/** The short name of each criterion, as it is read on the rosette. */
export const criterionNames: Readonly<Record<CriterionId, LocalText>> = {
  A1: say("Périmètre", "Perimeter"),
  A2: say("Enjeu d’une grande fonction de vie", "Stake of a life function"),
  A3: say("Pluralité des acteurs", "Plurality of actors"),
  A4: say("La coopération d’abord", "Cooperation first"),
  B1: say("Solution formalisée", "Solution formalised"),
  B2: say("Partir des usages", "Starting from uses"),
  B3: say("Des biens et des services", "Goods and services"),
  B4: say("Composantes intégrées", "Integrated components"),
  B5: say("Chaque composante portée", "Every component held"),
  B6: say("Externalités interrogées", "Externalities questioned"),
  B7: say("Ancrage dans le territoire", "Rooted in the territory"),
  C1: say("Engagements réciproques", "Reciprocal commitments"),
  C2: say("Connaissances échangées", "Knowledge exchanged"),
  C3: say("Moyens mutualisés", "Means pooled"),
  C4: say("Investissement immatériel", "Immaterial investment"),
  C5: say("Un intégrateur", "An integrator"),
  C6: say("Intermédiation et recherche", "Intermediation and research"),
  C7: say("Les institutions se déplacent", "Institutions shift"),
  D1: say("Effets utiles qualifiés", "Useful effects qualified"),
  D2: say("Réponse aux externalités", "Externalities acted on"),
  D3: say("Contributions recherchées", "Contributions sought"),
  D4: say("Équilibre examiné ensemble", "Equilibrium examined together"),
  D5: say("Ressources diversifiées", "Diversified resources"),
  D6: say("Valeur territoriale", "Territorial value"),
  E1: say("Organisation réflexive", "Reflexive organisation"),
  E2: say("Apprendre transforme", "Learning transforms"),
  E3: say("Décision partagée", "Shared decision"),
  E4: say("Gouvernance cohérente", "Coherent governance"),
  E5: say("Forme juridique", "Legal form"),
  E6: say("Les habitants co-élaborent", "Inhabitants co-elaborate"),
};
