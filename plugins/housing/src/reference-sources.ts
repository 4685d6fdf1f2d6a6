import type { Source } from "@bassin/plugin-sdk";

function cite(fr: string, en: string, confirmed: boolean): Source {
  return { text: { fr, en }, confirmed };
}

/** Sources found and read for the definition that cites them. */
export const housingCost = cite(
  "Enquête européenne sur les revenus et les conditions de vie (EU-SILC), charge du logement",
  "European survey on income and living conditions (EU-SILC), housing cost",
  true,
);
export const roomNorm = cite(
  "Insee, norme de peuplement des logements et recensement",
  "INSEE, norm of rooms per household, and census",
  true,
);
export const deprivation = cite(
  "Eurostat, privation grave liée au logement (EU-SILC)",
  "Eurostat, severe housing deprivation (EU-SILC)",
  true,
);
export const socialDemand = cite(
  "Système national d’enregistrement de la demande de logement social (SNE)",
  "The national register of social housing requests (SNE)",
  true,
);
export const selfRehabilitation = cite(
  "Évaluations de chantiers d’auto-réhabilitation accompagnée",
  "Evaluations of assisted self-rehabilitation works",
  true,
);
export const deepRenovation = cite(
  "Dorémi, coûts observés de rénovations complètes et performantes",
  "Dorémi, observed costs of complete, high-performance renovations",
  true,
);

/** Sources from general knowledge: to be checked before anyone relies on them. */
export const energyClasses = cite(
  "Ademe, base des diagnostics de performance énergétique, à vérifier",
  "ADEME, database of energy performance certificates, to be checked",
  false,
);
export const renovationFollowUp = cite(
  "Anah et suivi local des dossiers de rénovation, à vérifier",
  "Anah and local follow-up of renovation files, to be checked",
  false,
);
export const vacancy = cite(
  "Base des logements vacants (LOVAC), à vérifier",
  "Database of vacant dwellings (LOVAC), to be checked",
  false,
);
export const lateLife = cite(
  "Enquêtes CARE (Drees) et Logement (Insee), à vérifier",
  "CARE (DREES) and Housing (INSEE) surveys, to be checked",
  false,
);
export const landTaken = cite(
  "Permis de construire (Sitadel) et observatoires des sols, à vérifier",
  "Building permits (Sitadel) and land observatories, to be checked",
  false,
);
export const homesCensus = cite(
  "Insee, recensement des logements, lecture à vérifier ici",
  "INSEE, census of dwellings, reading to be checked here",
  false,
);
export const siteRecords = cite(
  "Bons de livraison et pesées des chantiers, à vérifier ici",
  "Delivery notes and weighing on sites, to be checked here",
  false,
);
