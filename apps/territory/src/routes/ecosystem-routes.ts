import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { ensureActorReadings } from "../actors/use-actor-readings.ts";
import { ensureEcosystem } from "../evaluation/ecosystem-queries.ts";
import { isPart } from "../evaluation/parts.ts";
import { readDate } from "../evaluation/read-date.ts";
import { ensureFigures } from "../indicators/figures-options.ts";
import { ensureOwnIndicators } from "../indicators/own/own-queries.ts";
import { readSubject } from "../judging/judged-subject.ts";
import { ensureFramework } from "../judging/judging-queries.ts";
import { FramedFailure, FramedNotFound } from "../shell/failure.tsx";
import { isIdentifier, readText, refuseAddress } from "./read-address.ts";
import { territory } from "./territory-routes.ts";

const ecosystem = createRoute({
  getParentRoute: () => territory,
  path: "/e/$ecosystem",
  validateSearch: ({ date }): { date?: string | undefined } => ({ date: readDate(date) }),
  loaderDeps: ({ search }) => ({ date: search.date }),
  loader: ({ params, deps }) =>
    isIdentifier(params.ecosystem) ? ensureEcosystem({ ...params, date: deps.date }) : refuseAddress(),
  errorComponent: FramedFailure,
  notFoundComponent: FramedNotFound,
  component: lazyRouteComponent(() => import("../evaluation/ecosystem-layout.tsx"), "EcosystemLayout"),
});

const ecosystemHome = createRoute({
  getParentRoute: () => ecosystem,
  path: "/",
  component: lazyRouteComponent(() => import("../evaluation/ecosystem-home-page.tsx"), "EcosystemHomePage"),
});

const part = createRoute({
  getParentRoute: () => ecosystem,
  path: "/$part",
  loader: ({ params }) => (isPart(params.part) ? undefined : refuseAddress()),
  component: lazyRouteComponent(() => import("../evaluation/part-page.tsx"), "PartPage"),
});

const ecosystemActors = createRoute({
  getParentRoute: () => ecosystem,
  path: "/acteurs",
  loaderDeps: ({ search }) => ({ date: search.date }),
  loader: ({ params, deps }) => ensureActorReadings({ ...params, date: deps.date }),
  component: lazyRouteComponent(() => import("../actors/ecosystem-actors-page.tsx"), "EcosystemActorsPage"),
});

const actor = createRoute({
  getParentRoute: () => ecosystem,
  path: "/acteurs/$actor",
  loaderDeps: ({ search }) => ({ date: search.date }),
  loader: ({ params, deps }) => ensureActorReadings({ ...params, date: deps.date }),
  component: lazyRouteComponent(() => import("../actors/actor-page.tsx"), "ActorPage"),
});

const journal = createRoute({
  getParentRoute: () => ecosystem,
  path: "/journal",
  component: lazyRouteComponent(() => import("../trajectory/journal-page.tsx"), "EcosystemJournalPage"),
});

const onWall = createRoute({
  getParentRoute: () => ecosystem,
  path: "/mur",
  component: lazyRouteComponent(() => import("../live/wall-page.tsx"), "WallPage"),
});

const toConfirm = createRoute({
  getParentRoute: () => ecosystem,
  path: "/a-confirmer",
  component: lazyRouteComponent(() => import("../confirming/to-confirm-page.tsx"), "ToConfirmPage"),
});

const templates = createRoute({
  getParentRoute: () => ecosystem,
  path: "/solution/modeles",
  validateSearch: ({ brouillon }): { brouillon?: string | undefined } => ({ brouillon: readText(brouillon) }),
  component: lazyRouteComponent(() => import("../plugins/templates-page.tsx"), "TemplatesPage"),
});

const firstHour = createRoute({
  getParentRoute: () => ecosystem,
  path: "/premiere-heure",
  validateSearch: ({ etape }): { etape?: string | undefined } => ({ etape: readText(etape) }),
  component: lazyRouteComponent(() => import("../opening/first-hour-page.tsx"), "FirstHourPage"),
});

const costRound = createRoute({
  getParentRoute: () => ecosystem,
  path: "/value/comparaison/$round",
  component: lazyRouteComponent(() => import("../value/cost-round-page.tsx"), "CostRoundPage"),
});

const indicators = createRoute({
  getParentRoute: () => ecosystem,
  path: "/reperes",
  loader: ({ params }) => ensureFigures(params),
  component: lazyRouteComponent(() => import("../indicators/indicators-page.tsx"), "IndicatorsPage"),
});

const indicator = createRoute({
  getParentRoute: () => ecosystem,
  path: "/reperes/$plugin/$indicator",
  validateSearch: ({ solution }): { solution?: string | undefined } => ({ solution: readText(solution) }),
  loader: ({ params }) => ensureFigures(params),
  component: lazyRouteComponent(() => import("../indicators/indicator-page.tsx"), "IndicatorPage"),
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
  component: lazyRouteComponent(() => import("../indicators/entry/entry-page.tsx"), "EntryPage"),
});

const defineIndicator = createRoute({
  getParentRoute: () => ecosystem,
  path: "/reperes/definir",
  validateSearch: ({ repere }): { repere?: string | undefined } => ({ repere: readText(repere) }),
  loader: ({ params }) => ensureOwnIndicators(params),
  component: lazyRouteComponent(() => import("../indicators/own/define-page.tsx"), "DefinePage"),
});

const figuresImport = createRoute({
  getParentRoute: () => ecosystem,
  path: "/reperes/importer",
  loader: ({ params }) => ensureFigures(params),
  component: lazyRouteComponent(() => import("../indicators/table/table-page.tsx"), "TablePage"),
});

const judging = createRoute({
  getParentRoute: () => ecosystem,
  path: "/evaluer",
  component: lazyRouteComponent(() => import("../judging/judging-page.tsx"), "JudgingPage"),
});

const framework = createRoute({
  getParentRoute: () => ecosystem,
  path: "/evaluer/$framework",
  validateSearch: readSubject,
  loader: ({ params }) => ensureFramework(params, params.framework),
  component: lazyRouteComponent(() => import("../judging/framework-page.tsx"), "FrameworkPage"),
});

const frameworkCriterion = createRoute({
  getParentRoute: () => ecosystem,
  path: "/evaluer/$framework/$criterion",
  validateSearch: readSubject,
  loader: ({ params }) => ensureFramework(params, params.framework),
  component: lazyRouteComponent(() => import("../judging/criterion-page.tsx"), "CriterionPage"),
});

const openCampaign = createRoute({
  getParentRoute: () => ecosystem,
  path: "/evaluer/campagnes/ouvrir",
  component: lazyRouteComponent(() => import("../campaigns/open-campaign-page.tsx"), "OpenCampaignPage"),
});

const campaign = createRoute({
  getParentRoute: () => ecosystem,
  path: "/evaluer/campagnes/$campaign",
  component: lazyRouteComponent(() => import("../campaigns/campaign-page.tsx"), "CampaignPage"),
});

const answer = createRoute({
  getParentRoute: () => ecosystem,
  path: "/evaluer/campagnes/$campaign/repondre",
  component: lazyRouteComponent(() => import("../campaigns/answer-page.tsx"), "AnswerPage"),
});

/** Pages of an ecosystem, at a date or today. */
export const ecosystemRoutes = ecosystem.addChildren([
  ecosystemHome,
  ecosystemActors,
  actor,
  journal,
  firstHour,
  part,
  templates,
  costRound,
  toConfirm,
  onWall,
  indicators,
  indicator,
  figuresEntry,
  defineIndicator,
  figuresImport,
  judging,
  framework,
  frameworkCriterion,
  openCampaign,
  campaign,
  answer,
]);
