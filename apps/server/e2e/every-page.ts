import { readdir, readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { change, list, type Opened } from "./empty-ecosystem.ts";
import { join } from "./main-job-people.ts";

const routeSources = new URL("../../territory/src/routes/", import.meta.url);

/** Whether a page is seen by someone who signed in, or by anyone who has its address. */
export interface PageOfApp {
  readonly route: string;
  /** A name for its pictures and prints. */
  readonly name: string;
  readonly isOpen?: boolean;
  /** Its address, on the example. */
  readonly address: (page: Page, example: Opened) => Promise<string> | string;
}

const firstOf = async (page: Page, example: Opened, entity: string) => (await list(page, example, entity))[0]?.id ?? "";

const e = "/t/$territory/e/$ecosystem";
const at =
  (rest: string) =>
  (_: Page, { address }: Opened) =>
    `${address}${rest}`;
const inTerritory =
  (rest: string) =>
  (_: Page, { territory }: Opened) =>
    `/t/${territory}${rest}`;
const part = (name: string): PageOfApp => ({ route: `${e}/$part`, name, address: at(`/${name}`) });

/** A draft opened from a repertoire, as the page of repertoires opens it. */
async function openDraft(page: Page, { territory, ecosystem, address }: Opened): Promise<string> {
  const place = { territory, ecosystem };
  const template = { plugin: "food", solution: "local-canteen-platform", version: "0.1.0" };
  const said = { name: "Une cantine d’ici", stage: "draft", stakes: [], template };
  const { id } = await change(page, "solution.solution.create", { ...place, said });
  for (const key of ["local-produce", "intermediation-platform"]) {
    const own = { solution: id, name: `Composante ${key}`, kind: "service", necessity: "undecided" };
    const from = { template: `food:local-canteen-platform/${key}` };
    await change(page, "solution.component.create", { ...place, said: { ...own, ...from } });
  }
  return `${address}/solution/modeles?brouillon=${id}`;
}

async function inviteSomeone(page: Page, { territory }: Opened): Promise<string> {
  const said = { role: "member", ecosystem: null, actor: null, email: null };
  const { link } = await change(page, "people.invite", { territory, ...said });
  return new URL(String(link)).pathname;
}

/** What someone said for an actor, asked of the other by a link that the pilot copies. */
async function askByLink(page: Page, { territory, ecosystem, address }: Opened): Promise<string> {
  const place = { territory, ecosystem };
  const [giver, receiver] = await list(page, { ...place, address }, "territory.actor");
  const invited = { role: "member", ecosystem: null, actor: giver?.id, email: null };
  const { link: invitation } = await change(page, "people.invite", { territory, ...invited });
  const browser = page.context().browser();
  if (browser === null) throw new Error("A page of a test has its browser.");
  const member = await join(browser, String(invitation), "Dominique Personne");
  const said = { statement: "Prêter la salle le mardi", giver: giver?.id, receiver: receiver?.id, since: "2026" };
  const { id, version } = await change(member, "production.commitment.create", { ...place, said });
  await member.context().close();
  const asked = { entity: "commitment", id, version, actor: receiver?.id, person: "Lou Passant", email: null };
  const { link } = await change(page, "confirming.ask", { ...place, ...asked });
  return new URL(String(link)).pathname;
}

/** A campaign of one question, open until tomorrow, to which whoever opens it is invited. */
async function openCampaign(page: Page, { territory, ecosystem }: Opened) {
  const place = { territory, ecosystem };
  const until = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const asked = { name: "Un an après", framework: "steering-keys", criteria: ["real-work"], shown: "when-closed" };
  const said = { ...asked, until, aboutActor: null, aboutSolution: null };
  const me = await page.request.get("/trpc/who.am").then(async (response) => (await response.json()).result.data);
  const people = [{ account: String(me.account), voice: "facilitator", actor: null }];
  const { id: campaign } = await change(page, "campaigns.open", { ...place, said, people });
  return { ...place, campaign };
}

async function answerByLink(page: Page, example: Opened): Promise<string> {
  const said = { name: "Lou Passant", voice: "inhabitant", actor: null, email: null };
  const { link } = await change(page, "campaigns.inviteByLink", { ...(await openCampaign(page, example)), said });
  return new URL(String(link)).pathname;
}

async function readWall(page: Page, example: Opened): Promise<string> {
  const { link } = await change(page, "campaigns.wall", await openCampaign(page, example));
  return new URL(String(link)).pathname;
}

const campaignAt =
  (rest: string) =>
  async (page: Page, example: Opened): Promise<string> =>
    `${example.address}/evaluer/campagnes/${(await openCampaign(page, example)).campaign}${rest}`;

/** Every page of the app, once; a route that is not among them fails a test. */
export const everyPage: readonly PageOfApp[] = [
  { route: "/connexion", name: "connexion", isOpen: true, address: () => "/connexion" },
  { route: "/invitation/$token", name: "invitation", isOpen: true, address: inviteSomeone },
  { route: "/confirmer/$token", name: "confirmer-par-lien", isOpen: true, address: askByLink },
  { route: "/repondre/$token", name: "repondre-par-lien", isOpen: true, address: answerByLink },
  { route: "/mur/$code", name: "mur", isOpen: true, address: readWall },
  { route: "/", name: "territoires", address: () => "/" },
  { route: "/ouvrir", name: "ouvrir-un-territoire", address: () => "/ouvrir" },
  { route: "/fermes", name: "fermes", address: () => "/fermes" },
  { route: "/compte", name: "compte", address: () => "/compte" },
  { route: "/aide/cartes", name: "aide-cartes", address: () => "/aide/cartes" },
  { route: "/t/$territory", name: "territoire", address: inTerritory("") },
  { route: "/t/$territory/acteurs", name: "annuaire", address: inTerritory("/acteurs") },
  { route: "/t/$territory/acteurs/importer", name: "annuaire-importer", address: inTerritory("/acteurs/importer") },
  { route: "/t/$territory/journal", name: "journal-du-territoire", address: inTerritory("/journal") },
  { route: "/t/$territory/personnes", name: "personnes", address: inTerritory("/personnes") },
  { route: "/t/$territory/ouvrir", name: "ouvrir-un-ecosysteme", address: inTerritory("/ouvrir") },
  { route: "/t/$territory/reglages", name: "reglages", address: inTerritory("/reglages") },
  { route: "/t/$territory/plugins", name: "plugins", address: inTerritory("/plugins") },
  { route: e, name: "accueil", address: at("") },
  ...["aim", "solution", "production", "value", "governance"].map(part),
  { route: `${e}/acteurs`, name: "acteurs", address: at("/acteurs") },
  {
    route: `${e}/acteurs/$actor`,
    name: "un-acteur",
    address: async (page, example) => `${example.address}/acteurs/${await firstOf(page, example, "territory.actor")}`,
  },
  { route: `${e}/journal`, name: "journal", address: at("/journal") },
  { route: `${e}/premiere-heure`, name: "premiere-heure", address: at("/premiere-heure") },
  { route: `${e}/solution/modeles`, name: "repertoires", address: at("/solution/modeles") },
  { route: `${e}/solution/modeles`, name: "brouillon", address: openDraft },
  {
    route: `${e}/value/comparaison/$round`,
    name: "comparaison",
    address: async (page, example) =>
      `${example.address}/value/comparaison/${await firstOf(page, example, "value.sharedCostRound")}`,
  },
  { route: `${e}/mur`, name: "au-mur", address: at("/mur") },
  { route: `${e}/a-confirmer`, name: "a-confirmer", address: at("/a-confirmer") },
  { route: `${e}/evaluer`, name: "evaluer", address: at("/evaluer") },
  { route: `${e}/evaluer/$framework`, name: "referentiel", address: at("/evaluer/steering-keys") },
  { route: `${e}/evaluer/$framework/$criterion`, name: "critere", address: at("/evaluer/steering-keys/real-work") },
  { route: `${e}/evaluer/campagnes/ouvrir`, name: "ouvrir-une-campagne", address: at("/evaluer/campagnes/ouvrir") },
  { route: `${e}/evaluer/campagnes/$campaign`, name: "une-campagne", address: campaignAt("") },
  { route: `${e}/evaluer/campagnes/$campaign/repondre`, name: "repondre", address: campaignAt("/repondre") },
  { route: `${e}/reperes`, name: "reperes", address: at("/reperes") },
  { route: `${e}/reperes/saisie`, name: "reperes-saisie", address: at("/reperes/saisie") },
  { route: `${e}/reperes/definir`, name: "reperes-definir", address: at("/reperes/definir") },
  { route: `${e}/reperes/importer`, name: "reperes-importer", address: at("/reperes/importer") },
  {
    route: `${e}/reperes/$plugin/$indicator`,
    name: "un-repere",
    address: at("/reperes/food/local-meals-served"),
  },
];

interface Route {
  readonly parent: string;
  readonly path: string;
}

/** The routes of the app that lead to a page, read from where they are written. */
export async function readRoutes(): Promise<{ readonly written: number; readonly pages: ReadonlySet<string> }> {
  const files = (await readdir(routeSources)).map((name) => readFile(new URL(name, routeSources), "utf8"));
  const source = (await Promise.all(files)).join("\n");
  const one = /const (\w+) = createRoute\(\{\s*getParentRoute: \(\) => (\w+),\s*(path|id): "([^"]+)"/g;
  const found = [...source.matchAll(one)].map(([, name = "", parent = "", kind, path = ""]): [string, Route] => [
    name,
    { parent, path: kind === "id" ? "" : path },
  ]);
  const routes = new Map(found);
  const pathOf = (name: string): string => {
    const route = routes.get(name);
    return route === undefined ? "" : `${pathOf(route.parent)}${route.path}`;
  };
  const parents = new Set(found.map(([, { parent }]) => parent));
  const leaves = found.filter(([name]) => !parents.has(name)).map(([name]) => pathOf(name));
  const pages = new Set(leaves.map((path) => (path.length > 1 ? path.replace(/\/$/, "") : path)));
  return { written: source.split("createRoute({").length - 1, pages };
}
