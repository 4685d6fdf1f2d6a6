import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { ensureDirectory } from "../actors/directory-queries.ts";
import { readPluginsAhead } from "../plugins/plugin-queries.ts";
import { FramedFailure, FramedNotFound } from "../shell/failure.tsx";
import { ensureTerritory } from "../territory/territory-queries.ts";
import { isIdentifier, refuseAddress } from "./read-address.ts";
import { signedIn } from "./root-routes.ts";

export const territory = createRoute({
  getParentRoute: () => signedIn,
  path: "/t/$territory",
  loader: ({ params }) => (isIdentifier(params.territory) ? ensureTerritory(params.territory) : refuseAddress()),
  errorComponent: FramedFailure,
  notFoundComponent: FramedNotFound,
});

const territoryLayout = createRoute({
  getParentRoute: () => territory,
  id: "territory",
  component: lazyRouteComponent(() => import("../territory/territory-layout.tsx"), "TerritoryLayout"),
});

const territoryHome = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/",
  component: lazyRouteComponent(() => import("../territory/territory-page.tsx"), "TerritoryPage"),
});

const plugins = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/plugins",
  loader: ({ params }) => readPluginsAhead(params.territory),
  component: lazyRouteComponent(() => import("../plugins/plugins-page.tsx"), "PluginsPage"),
});

const people = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/personnes",
  component: lazyRouteComponent(() => import("../people/people-page.tsx"), "PeoplePage"),
});

const actors = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/acteurs",
  loader: ({ params }) => ensureDirectory(params.territory),
  component: lazyRouteComponent(() => import("../actors/directory-page.tsx"), "DirectoryPage"),
});

const actorsImport = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/acteurs/importer",
  loader: ({ params }) => ensureDirectory(params.territory),
  component: lazyRouteComponent(() => import("../actors/import/import-page.tsx"), "ImportPage"),
});

const territoryJournal = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/journal",
  component: lazyRouteComponent(() => import("../trajectory/journal-page.tsx"), "TerritoryJournalPage"),
});

const openEcosystem = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/ouvrir",
  component: lazyRouteComponent(() => import("../opening/open-ecosystem-page.tsx"), "OpenEcosystemPage"),
});

const settings = createRoute({
  getParentRoute: () => territoryLayout,
  path: "/reglages",
  component: lazyRouteComponent(() => import("../settings/settings-page.tsx"), "SettingsPage"),
});

/** Pages of a territory as a whole. */
export const territoryRoutes = territoryLayout.addChildren([
  territoryHome,
  actors,
  actorsImport,
  territoryJournal,
  people,
  openEcosystem,
  settings,
  plugins,
]);
