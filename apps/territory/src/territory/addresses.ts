import type { Part } from "@bassin/core";

/** An ecosystem, by the identifiers of its address. */
export interface EcosystemPlace {
  readonly territory: string;
  readonly ecosystem: string;
  /** The day it is read; none for today. */
  readonly date?: string | undefined;
}

export const territoryHref = (territory: string): string => `/t/${territory}`;

export const pluginsHref = (territory: string): string => `/t/${territory}/plugins`;

/** Opening a territory from its communes, with the keyboard in the search. */
export const openTerritoryHref = "/ouvrir#chercher";

/** Opening an ecosystem in a territory. */
export const openEcosystemHref = (territory: string): string => `/t/${territory}/ouvrir`;

export const settingsHref = (territory: string): string => `/t/${territory}/reglages`;

/** What is closed: reopening it, erasing it. */
export const closedHref = "/fermes";

/** Who is here, and for whom they speak. */
export const peopleHref = (territory: string): string => `/t/${territory}/personnes`;

const readOn = (date: string | undefined) => (date === undefined ? "" : `?date=${date}`);

/** The home of an ecosystem, on the day it is being read. */
export const ecosystemHref = ({ territory, ecosystem, date }: EcosystemPlace): string =>
  `/t/${territory}/e/${ecosystem}${readOn(date)}`;

/** One of the five parts, perhaps at one criterion or one kind of facts. */
export const partHref = ({ territory, ecosystem, date }: EcosystemPlace, part: Part, anchor?: string): string =>
  `/t/${territory}/e/${ecosystem}/${part}${readOn(date)}${anchor === undefined ? "" : `#${anchor}`}`;

/** The guided first hour of an ecosystem, with the keyboard in its question. */
export const firstHourHref = ({ territory, ecosystem }: EcosystemPlace): string =>
  `/t/${territory}/e/${ecosystem}/premiere-heure#reponse`;

/** What others wrote that awaits a word. */
export const toConfirmHref = ({ territory, ecosystem }: EcosystemPlace): string =>
  `/t/${territory}/e/${ecosystem}/a-confirmer`;

/** The options of a shared-cost round, compared. */
export const costRoundHref = ({ territory, ecosystem }: EcosystemPlace, round: string): string =>
  `/t/${territory}/e/${ecosystem}/value/comparaison/${round}`;

/** Opening a solution from a repertoire, or the draft already opened. */
export const templatesHref = ({ territory, ecosystem }: EcosystemPlace, draft?: string): string =>
  `/t/${territory}/e/${ecosystem}/solution/modeles${draft === undefined ? "" : `?brouillon=${draft}`}`;

export const actorsHref = (territory: string): string => `/t/${territory}/acteurs`;

export const actorsImportHref = (territory: string): string => `/t/${territory}/acteurs/importer`;

export const territoryJournalHref = (territory: string): string => `/t/${territory}/journal`;

/** Those who take part in an ecosystem, on the day it is being read. */
export const ecosystemActorsHref = ({ territory, ecosystem, date }: EcosystemPlace): string =>
  `/t/${territory}/e/${ecosystem}/acteurs${readOn(date)}`;

/** One of them. */
export const actorHref = ({ territory, ecosystem, date }: EcosystemPlace, actor: string): string =>
  `/t/${territory}/e/${ecosystem}/acteurs/${actor}${readOn(date)}`;

/** Who changed what in an ecosystem. */
export const journalHref = ({ territory, ecosystem }: EcosystemPlace): string =>
  `/t/${territory}/e/${ecosystem}/journal`;

/** Where it stands, large enough for a hall. */
export const wallHref = ({ territory, ecosystem }: EcosystemPlace): string => `/t/${territory}/e/${ecosystem}/mur`;

/** What tells of what people can really do, on the day the ecosystem is read. */
export const indicatorsHref = ({ territory, ecosystem, date }: EcosystemPlace): string =>
  `/t/${territory}/e/${ecosystem}/reperes${readOn(date)}`;

/** One indicator, by its full name: `food:waste-per-meal`; perhaps read in one solution. */
export function indicatorHref({ territory, ecosystem, date }: EcosystemPlace, id: string, solution?: string): string {
  const said = new URLSearchParams({ ...(date ? { date } : {}), ...(solution ? { solution } : {}) }).toString();
  const address = `/t/${territory}/e/${ecosystem}/reperes/${id.replace(":", "/")}`;
  return said === "" ? address : `${address}?${said}`;
}

/** A cell of the entry grid. */
export interface EntryCell {
  readonly measure: string;
  readonly period: string;
  readonly breakdown?: readonly string[];
  readonly solution?: string | undefined;
}

/** The grid where figures are entered, perhaps at one cell. */
export function entryHref({ territory, ecosystem }: EcosystemPlace, cell?: EntryCell): string {
  const address = `/t/${territory}/e/${ecosystem}/reperes/saisie`;
  if (cell === undefined) return address;
  const { measure, period, breakdown = [], solution } = cell;
  const said = { mesure: measure, periode: period, ...(solution ? { solution } : {}) };
  const part = breakdown.length > 0 ? { part: breakdown.join("+") } : {};
  return `${address}?${new URLSearchParams({ ...said, ...part }).toString()}#case`;
}

/** Defining an indicator of the territory, or one that is there otherwise. */
export const defineHref = ({ territory, ecosystem }: EcosystemPlace, indicator?: string): string =>
  `/t/${territory}/e/${ecosystem}/reperes/definir${indicator === undefined ? "" : `?repere=${indicator}`}`;

/** Bringing figures from a spreadsheet. */
export const figuresImportHref = ({ territory, ecosystem }: EcosystemPlace): string =>
  `/t/${territory}/e/${ecosystem}/reperes/importer`;

/** Saying together where we are, voice by voice. */
export const judgingHref = ({ territory, ecosystem, date }: EcosystemPlace): string =>
  `/t/${territory}/e/${ecosystem}/evaluer${readOn(date)}`;

/** A framework, perhaps at one of its criteria. */
export const frameworkHref = ({ territory, ecosystem }: EcosystemPlace, key: string, criterion?: string): string =>
  `/t/${territory}/e/${ecosystem}/evaluer/${key}${criterion === undefined ? "" : `/${criterion}`}`;

/** A campaign: who was heard. */
export const campaignHref = ({ territory, ecosystem }: EcosystemPlace, campaign: string): string =>
  `/t/${territory}/e/${ecosystem}/evaluer/campagnes/${campaign}`;

/** Opening a campaign, with the keyboard in its first field. */
export const openCampaignHref = ({ territory, ecosystem }: EcosystemPlace): string =>
  `/t/${territory}/e/${ecosystem}/evaluer/campagnes/ouvrir`;

/** Answering a campaign one is invited to. */
export const answerHref = (place: EcosystemPlace, campaign: string): string =>
  `${campaignHref(place, campaign)}/repondre`;
