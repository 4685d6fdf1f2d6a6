import { Loading } from "@bassin/ui";
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, notFound } from "@tanstack/react-router";
import { requirePerson } from "./account/session.ts";
import { ensureDirectory } from "./actors/directory-queries.ts";
import { ensureActorReadings } from "./actors/use-actor-readings.ts";
import { ensureEcosystem } from "./evaluation/ecosystem-queries.ts";
import { isPart } from "./evaluation/parts.ts";
import { readDate } from "./evaluation/read-date.ts";
import { ensureFigures } from "./indicators/figures-options.ts";
import { readPluginsAhead } from "./plugins/plugin-queries.ts";
import { AppLayout } from "./shell/app-layout.tsx";
import { Failure, FramedFailure, FramedNotFound, NotFound } from "./shell/failure.tsx";
import { RootLayout } from "./shell/root-layout.tsx";
import { ensureTerritories, ensureTerritory } from "./territory/territory-queries.ts";

const readText = (wanted: unknown): string | undefined => (typeof wanted === "string" ? wanted : undefined);

const isIdentifier = (word: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(word);

/** An address that leads nowhere, known before anything is asked. */
function refuseAddress(): never {
  throw notFound();
}

const root = createRootRoute({
  component: RootLayout,
  notFoundComponent: FramedNotFound,
  errorComponent: FramedFailure,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/connexion",
  validateSearch: ({ vers }): { vers?: string | undefined } => ({ vers: readText(vers) }),
  component: lazyRouteComponent(() => import("./account/sign-in-page.tsx"), "SignInPage"),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation/$token",
  component: lazyRouteComponent(() => import("./account/invitation-page.tsx"), "InvitationPage"),
});

const confirmByLink = createRoute({
  getParentRoute: () => root,
  path: "/confirmer/$token",
  component: lazyRouteComponent(() => import("./confirming/confirm-by-link-page.tsx"), "ConfirmByLinkPage"),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: "signed-in",
  beforeLoad: ({ location }) => requirePerson(location),
  errorComponent: FramedFailure,
});

const app = createRoute({ getParentRoute: () => signedIn, id: "app", component: AppLayout });

const home = createRoute({
  getParentRoute: () => app,
  path: "/",
  loader: ensureTerritories,
  component: lazyRouteComponent(() => import("./territory/home-page.tsx"), "HomePage"),
});

const account = createRoute({
  getParentRoute: () => app,
  path: "/compte",
  component: lazyRouteComponent(() => import("./account/account-page.tsx"), "AccountPage"),
});

const maps = createRoute({
  getParentRoute: () => app,
  path: "/aide/cartes",
  component: lazyRouteComponent(() => import("./territory/maps-page.tsx"), "MapsPage"),
});

const openTerritory = createRoute({
  getParentRoute: () => app,
  path: "/ouvrir",
  component: lazyRouteComponent(() => import("./opening/open-territory-page.tsx"), "OpenTerritoryPage"),
});

const territory = createRoute({
  getParentRoute: () => signedIn,
  path: "/t/$territory",
  loader: ({ params }) => (isIdentifier(params.territory) ? ensureTerritory(params.territory) : refuseAddress()),
  errorComponent: FramedFailure,
  notFoundComponent: FramedNotFound,
});

const territoryLayout = createRoute({
  getParentRoute: () => territory,
  id: "territory",
  component: lazyRouteComponent(() => import("./territory/territory-layout.tsx"), "TerritoryLayout"),
});

const territoryHome = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/",
  component: lazyRouteComponent(() => import("./territory/territory-page.tsx"), "TerritoryPage"),
});

const plugins = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/plugins",
  loader: ({ params }) => readPluginsAhead(params.territory),
  component: lazyRouteComponent(() => import("./plugins/plugins-page.tsx"), "PluginsPage"),
});

const people = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/personnes",
  component: lazyRouteComponent(() => import("./people/people-page.tsx"), "PeoplePage"),
});

const actors = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/acteurs",
  loader: ({ params }) => ensureDirectory(params.territory),
  component: lazyRouteComponent(() => import("./actors/directory-page.tsx"), "DirectoryPage"),
});

const actorsImport = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/acteurs/importer",
  loader: ({ params }) => ensureDirectory(params.territory),
  component: lazyRouteComponent(() => import("./actors/import/import-page.tsx"), "ImportPage"),
});

const territoryJournal = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/journal",
  component: lazyRouteComponent(() => import("./trajectory/journal-page.tsx"), "TerritoryJournalPage"),
});

const openEcosystem = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/ouvrir",
  component: lazyRouteComponent(() => import("./opening/open-ecosystem-page.tsx"), "OpenEcosystemPage"),
});

const settings = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/reglages",
  component: lazyRouteComponent(() => import("./settings/settings-page.tsx"), "SettingsPage"),
});

const ecosystem = createRoute({
  getParentRoute: () => territory,
  path: "/e/$ecosystem",
  validateSearch: ({ date }): { date?: string | undefined } => ({ date: readDate(date) }),
  loaderDeps: ({ search }) => ({ date: search.date }),
  loader: ({ params, deps }) =>
    isIdentifier(params.ecosystem) ? ensureEcosystem({ ...params, date: deps.date }) : refuseAddress(),
  errorComponent: FramedFailure,
  notFoundComponent: FramedNotFound,
  component: lazyRouteComponent(() => import("./evaluation/ecosystem-layout.tsx"), "EcosystemLayout"),
});

const ecosystemHome = createRoute({
  getParentRoute: () => ecosystem,
  path: "/",
  component: lazyRouteComponent(() => import("./evaluation/ecosystem-home-page.tsx"), "EcosystemHomePage"),
});

const part = createRoute({
  getParentRoute: () => ecosystem,
  path: "/$part",
  loader: ({ params }) => (isPart(params.part) ? undefined : refuseAddress()),
  component: lazyRouteComponent(() => import("./evaluation/part-page.tsx"), "PartPage"),
});

const ecosystemActors = createRoute({
  getParentRoute: () => ecosystem,
  path: "/acteurs",
  loaderDeps: ({ search }) => ({ date: search.date }),
  loader: ({ params, deps }) => ensureActorReadings({ ...params, date: deps.date }),
  component: lazyRouteComponent(() => import("./actors/ecosystem-actors-page.tsx"), "EcosystemActorsPage"),
});

const actor = createRoute({
  getParentRoute: () => ecosystem,
  path: "/acteurs/$actor",
  loaderDeps: ({ search }) => ({ date: search.date }),
  loader: ({ params, deps }) => ensureActorReadings({ ...params, date: deps.date }),
  component: lazyRouteComponent(() => import("./actors/actor-page.tsx"), "ActorPage"),
});

const journal = createRoute({
  getParentRoute: () => ecosystem,
  path: "/journal",
  component: lazyRouteComponent(() => import("./trajectory/journal-page.tsx"), "EcosystemJournalPage"),
});

const toConfirm = createRoute({
  getParentRoute: () => ecosystem,
  path: "/a-confirmer",
  component: lazyRouteComponent(() => import("./confirming/to-confirm-page.tsx"), "ToConfirmPage"),
});

const templates = createRoute({
  getParentRoute: () => ecosystem,
  path: "/solution/modeles",
  validateSearch: ({ brouillon }): { brouillon?: string | undefined } => ({ brouillon: readText(brouillon) }),
  component: lazyRouteComponent(() => import("./plugins/templates-page.tsx"), "TemplatesPage"),
});

const firstHour = createRoute({
  getParentRoute: () => ecosystem,
  path: "/premiere-heure",
  validateSearch: ({ etape }): { etape?: string | undefined } => ({ etape: readText(etape) }),
  component: lazyRouteComponent(() => import("./opening/first-hour-page.tsx"), "FirstHourPage"),
});

const costRound = createRoute({
  getParentRoute: () => ecosystem,
  path: "/value/comparaison/$round",
  component: lazyRouteComponent(() => import("./value/cost-round-page.tsx"), "CostRoundPage"),
});

const indicators = createRoute({
  getParentRoute: () => ecosystem,
  path: "/reperes",
  loader: ({ params }) => ensureFigures(params),
  component: lazyRouteComponent(() => import("./indicators/indicators-page.tsx"), "IndicatorsPage"),
});

const indicator = createRoute({
  getParentRoute: () => ecosystem,
  path: "/reperes/$plugin/$indicator",
  validateSearch: ({ solution }): { solution?: string | undefined } => ({ solution: readText(solution) }),
  loader: ({ params }) => ensureFigures(params),
  component: lazyRouteComponent(() => import("./indicators/indicator-page.tsx"), "IndicatorPage"),
});

const figuresEntry = createRoute({
  getParentRoute: () => ecosystem,
  path: "/reperes/saisie",
  validateSearch: ({ mesure, periode, part, solution }) => ({
    mesure: readText(mesure),
    periode: periode === undefined ? undefined : String(periode),
    part: readText(part),
    solution: readText(solution),
  }),
  loader: ({ params }) => ensureFigures(params),
  component: lazyRouteComponent(() => import("./indicators/entry/entry-page.tsx"), "EntryPage"),
});

const figuresImport = createRoute({
  getParentRoute: () => ecosystem,
  path: "/reperes/importer",
  loader: ({ params }) => ensureFigures(params),
  component: lazyRouteComponent(() => import("./indicators/table/table-page.tsx"), "TablePage"),
});

const routeTree = root.addChildren([
  signIn,
  invitation,
  confirmByLink,
  signedIn.addChildren([
    app.addChildren([home, openTerritory, account, maps]),
    territory.addChildren([
      territoryLayout.addChildren([
        territoryHome,
        actors,
        actorsImport,
        territoryJournal,
        people,
        openEcosystem,
        settings,
        plugins,
      ]),
      ecosystem.addChildren([
        ecosystemHome,
        ecosystemActors,
        actor,
        journal,
        firstHour,
        part,
        templates,
        costRound,
        toConfirm,
        indicators,
        indicator,
        figuresEntry,
        figuresImport,
      ]),
    ]),
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPendingComponent: () => <Loading />,
  defaultErrorComponent: Failure,
  defaultNotFoundComponent: NotFound,
  defaultPreload: false,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
