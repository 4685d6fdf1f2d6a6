import type { LocalText } from "@bassin/core";

const shapes: Record<string, LocalText> = {
  PORT: {
    fr: "un numéro de port entre 1 et 65535, comme 4000.",
    en: "a port number between 1 and 65535, such as 4000.",
  },
  HOST: {
    fr: "l’adresse d’écoute : 127.0.0.1 (cette machine seulement) ou 0.0.0.0 (tout le réseau).",
    en: "the address to listen on: 127.0.0.1 (this machine only) or 0.0.0.0 (the whole network).",
  },
  DATABASE_URL: {
    fr: "l’adresse d’un serveur PostgreSQL, comme postgresql://compte:motdepasse@hote:5432/bassin ; sans elle, Bassin garde ses données dans BASSIN_DATA.",
    en: "the address of a PostgreSQL server, such as postgresql://account:password@host:5432/bassin; without it, Bassin keeps its data in BASSIN_DATA.",
  },
  BASSIN_URL: {
    fr: "l’adresse à laquelle on joint Bassin, sans chemin, comme https://bassin.exemple.fr.",
    en: "the address people reach Bassin at, without a path, such as https://bassin.example.org.",
  },
  BASSIN_SECRET: {
    fr: "un secret d’au moins 32 caractères ; « openssl rand -base64 32 » en donne un.",
    en: "a secret of at least 32 characters; “openssl rand -base64 32” gives one.",
  },
  DEMO: {
    fr: "on (charger les exemples au premier démarrage) ou off.",
    en: "on (load the examples at first start) or off.",
  },
  SMTP_URL: {
    fr: "l’adresse d’un serveur de courriel, comme smtps://compte:motdepasse@courriel.exemple.fr:465.",
    en: "the address of a mail server, such as smtps://account:password@mail.example.org:465.",
  },
  MAIL_FROM: {
    fr: "l’expéditeur des courriels, comme Bassin <bassin@exemple.fr>.",
    en: "the sender of mails, such as Bassin <bassin@example.org>.",
  },
  LOG_LEVEL: {
    fr: "fatal, error, warn, info, debug, trace ou silent.",
    en: "fatal, error, warn, info, debug, trace or silent.",
  },
  TRUST_PROXY: {
    fr: "off, le nombre de relais devant Bassin (1 à 9), ou leurs adresses séparées par des virgules, comme 10.0.0.0/8.",
    en: "off, the number of proxies in front of Bassin (1 to 9), or their addresses separated by commas, such as 10.0.0.0/8.",
  },
};

/** What is said of settings that cannot be used. */
export const settingWords = {
  /** What a variable is expected to hold. */
  shape: (variable: string): LocalText => {
    const { fr = "", en = "" } = shapes[variable] ?? {};
    return { fr: `attendu : ${fr}`, en: `expected: ${en}` };
  },
  missingUrl: {
    fr: "à donner dès que HOST ouvre Bassin au réseau : l’adresse à laquelle on le joint, comme https://bassin.exemple.fr.",
    en: "to be given as soon as HOST opens Bassin to the network: the address people reach it at, such as https://bassin.example.org.",
  },
  missingSecret: {
    fr: "à donner avec DATABASE_URL dès que HOST ouvre Bassin au réseau, et le même pour tous les serveurs d’une même base : au moins 32 caractères (« openssl rand -base64 32 » en donne un).",
    en: "to be given with DATABASE_URL as soon as HOST opens Bassin to the network, and the same for all servers of one database: at least 32 characters (“openssl rand -base64 32” gives one).",
  },
  missingSender: {
    fr: "à donner avec SMTP_URL : l’expéditeur des courriels, comme Bassin <bassin@exemple.fr>.",
    en: "to be given with SMTP_URL: the sender of mails, such as Bassin <bassin@example.org>.",
  },
} as const;
