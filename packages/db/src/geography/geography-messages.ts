import type { LocalText } from "@bassin/core";

/** What is said while reading geography files, in both languages. */
export const geographyMessages = {
  spreadsheet: {
    fr: "C’est un classeur ou une archive : ouvrez-le et enregistrez le tableau au format CSV.",
    en: "This is a workbook or an archive: open it and save the table as CSV.",
  },
  notJson: { fr: "Ce fichier JSON est interrompu ou abîmé.", en: "This JSON file is cut short or damaged." },
  notGeography: {
    fr: "Ni GeoJSON, ni TopoJSON : rien à dessiner dans ce fichier.",
    en: "Neither GeoJSON nor TopoJSON: nothing to draw in this file.",
  },
  noTable: {
    fr: "Aucune colonne de commune (CODGEO ou DEPCOM) et de bassin de vie (BV2022) dans les premières lignes.",
    en: "No column of communes (CODGEO or DEPCOM) and of bassins de vie (BV2022) in the first lines.",
  },
  brokenTable: {
    fr: "Ce tableau est illisible : un guillemet n’est jamais refermé.",
    en: "This table cannot be read: a quotation mark is never closed.",
  },
  emptyTable: { fr: "Le tableau ne contient aucune commune.", en: "The table holds no commune." },
  noShape: { fr: "Ce fichier ne contient aucun contour.", en: "This file holds no contour." },
  noCommune: { fr: "Pas de code de commune sur cette ligne.", en: "No commune code on this line." },
  noBassin: {
    fr: "Cette commune n’est rattachée à aucun bassin de vie : elle est laissée de côté.",
    en: "This commune belongs to no bassin de vie: it is left out.",
  },
  twoTables: {
    fr: "Une autre table des bassins de vie vient d’être donnée : n’en gardez qu’une.",
    en: "Another table of bassins de vie was just given: keep only one.",
  },
  unclearShape: {
    fr: "Impossible de savoir de quoi c’est le contour : il faut le code de la commune ou de la zone dans ses propriétés.",
    en: "What this is the contour of cannot be told: its properties must hold the code of the commune or zone.",
  },
  noCodeShape: {
    fr: "Contour sans code (communes sans EPCI, par exemple) : il est laissé de côté.",
    en: "Contour without a code (communes without EPCI, for instance): it is left out.",
  },
  notArea: {
    fr: "Ce contour n’est pas une surface (Polygon ou MultiPolygon).",
    en: "This contour is not an area (Polygon or MultiPolygon).",
  },
  notDegrees: {
    fr: "Ces coordonnées ne sont pas des degrés (WGS 84) : exportez le fichier en longitude et latitude, sans projection.",
    en: "These coordinates are not degrees (WGS 84): export the file in longitude and latitude, without projection.",
  },
  vanished: {
    fr: "Ce contour est trop petit pour être dessiné : il est laissé de côté.",
    en: "This contour is too small to be drawn: it is left out.",
  },
  coarse: (metres: number): LocalText => ({
    fr: `Ce TopoJSON est arrondi à ${metres} m : les limites auront l’air d’escaliers (quantification d’au moins 1e6 pour la France entière).`,
    en: `This TopoJSON is rounded to ${metres} m: borders will look like stairs (a quantization of at least 1e6 for the whole of France).`,
  }),
  twoBassins: (commune: string, kept: string, dropped: string): LocalText => ({
    fr: `Les anciennes communes de ${commune} relevaient de deux bassins de vie : ${kept} est gardé, ${dropped} ne l’est pas.`,
    en: `The former communes of ${commune} belonged to two bassins de vie: ${kept} is kept, ${dropped} is not.`,
  }),
} as const;
