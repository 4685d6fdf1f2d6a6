import { createRootRoute, createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { requirePerson } from "../account/session.ts";
import { AppLayout } from "../shell/app-layout.tsx";
import { FramedFailure, FramedNotFound } from "../shell/failure.tsx";
import { RootLayout } from "../shell/root-layout.tsx";
import { ensureTerritories } from "../territory/territory-queries.ts";
import { readText } from "./read-address.ts";

export const root = createRootRoute({
  component: RootLayout,
  notFoundComponent: FramedNotFound,
  errorComponent: FramedFailure,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/connexion",
  validateSearch: ({ vers }): { vers?: string | undefined } => ({ vers: readText(vers) }),
  component: lazyRouteComponent(() => import("../account/sign-in-page.tsx"), "SignInPage"),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation/$token",
  component: lazyRouteComponent(() => import("../account/invitation-page.tsx"), "InvitationPage"),
});

const confirmByLink = createRoute({
  getParentRoute: () => root,
  path: "/confirmer/$token",
  component: lazyRouteComponent(() => import("../confirming/confirm-by-link-page.tsx"), "ConfirmByLinkPage"),
});

const answerByLink = createRoute({
  getParentRoute: () => root,
  path: "/repondre/$token",
  component: lazyRouteComponent(() => import("../campaigns/answer-by-link-page.tsx"), "AnswerByLinkPage"),
});

const wall = createRoute({
  getParentRoute: () => root,
  path: "/mur/$code",
  component: lazyRouteComponent(() => import("../campaigns/wall-page.tsx"), "WallPage"),
});

export const signedIn = createRoute({
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
  component: lazyRouteComponent(() => import("../territory/home-page.tsx"), "HomePage"),
});

const account = createRoute({
  getParentRoute: () => app,
  path: "/compte",
  component: lazyRouteComponent(() => import("../account/account-page.tsx"), "AccountPage"),
});

const maps = createRoute({
  getParentRoute: () => app,
  path: "/aide/cartes",
  component: lazyRouteComponent(() => import("../territory/maps-page.tsx"), "MapsPage"),
});

const openTerritory = createRoute({
  getParentRoute: () => app,
  path: "/ouvrir",
  component: lazyRouteComponent(() => import("../opening/open-territory-page.tsx"), "OpenTerritoryPage"),
});

const closed = createRoute({
  getParentRoute: () => app,
  path: "/fermes",
  component: lazyRouteComponent(() => import("../closing/closed-page.tsx"), "ClosedPage"),
});

/** Pages of no territory that ask for no account. */
export const openPages = [signIn, invitation, confirmByLink, answerByLink, wall] as const;

/** Pages of no territory, for someone signed in. */
export const appRoutes = app.addChildren([home, openTerritory, closed, account, maps]);
