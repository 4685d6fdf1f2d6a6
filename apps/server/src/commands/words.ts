import type { LocalText } from "@bassin/core";

/** What the command line says outside of its commands. */
export const commandWords = {
  directoryInUse: (directory: string, pid: number): LocalText => ({
    fr: `Le dossier de données ${directory} sert déjà à un autre Bassin (processus ${pid}). Arrêtez-le d’abord, ou donnez un autre dossier avec BASSIN_DATA. Rien n’a été changé.`,
    en: `The data directory ${directory} is used by another Bassin (process ${pid}). Stop it first, or give another directory with BASSIN_DATA. Nothing was changed.`,
  }),
  portInUse: {
    fr: "Ce port est déjà pris par un autre programme. Arrêtez-le, ou choisissez un autre port : PORT=4001.",
    en: "This port is already used by another program. Stop it, or choose another port: PORT=4001.",
  },
  failed: (reason: string): LocalText => ({
    fr: `Bassin s’est arrêté : ${reason}`,
    en: `Bassin stopped: ${reason}`,
  }),
  unreadable: (file: string): LocalText => ({
    fr: `Le fichier « ${file} » n’existe pas, ou ne peut pas être lu.`,
    en: `The file “${file}” does not exist, or cannot be read.`,
  }),
  badFile: (count: number): LocalText => ({
    fr: `${count === 1 ? "Un problème" : `${count} problèmes`} dans ce fichier. Rien n’a été enregistré.`,
    en: `${count === 1 ? "One problem" : `${count} problems`} in this file. Nothing was saved.`,
  }),
  badSettings: {
    fr: "Ces réglages sont à revoir (docs/running.md les explique) :",
    en: "These settings need another look (docs/running.md explains them):",
  },
} as const;
