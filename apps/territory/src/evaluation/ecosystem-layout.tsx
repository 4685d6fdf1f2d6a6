import { IllustrationBanner, PageShell, useUiText } from "@bassin/ui";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useAwaitingCount, useMayConfirm } from "../confirming/confirming-queries.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { Breadcrumbs, type Crumb } from "../shell/breadcrumbs.tsx";
import { ShellFoot } from "../shell/shell-foot.tsx";
import {
  actorHref,
  ecosystemActorsHref,
  ecosystemHref,
  entryHref,
  figuresImportHref,
  firstHourHref,
  indicatorsHref,
  journalHref,
  judgingHref,
  partHref,
  settingsHref,
  templatesHref,
  territoryHref,
  toConfirmHref,
  wallHref,
} from "../territory/addresses.ts";
import { AsOfNotice } from "./as-of-notice.tsx";
import { partKeys } from "./parts.ts";
import { PrintedHead } from "./printed-head.tsx";
import { useEcosystem, useMay } from "./use-ecosystem.ts";

/** Others are met once the page is there. */
const LiveLine = lazy(async () => ({ default: (await import("../live/live-line.tsx")).LiveLine }));

/** The frame of an ecosystem: where one is, the way to the five parts, what it is an illustration of. */
export function EcosystemLayout() {
  const text = useAppText();
  const uiText = useUiText();
  const said = useSaid();
  const { place, facts } = useEcosystem();
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const { territory, ecosystem } = facts;
  const maySet = useMay("ecosystem.settings") && facts.territory.illustration == null;
  const isAt = (href: string) => pathname === href.replace(/[?#].*/, "");
  const home = ecosystemHref(place);
  const templates = templatesHref(place);
  const toConfirm = toConfirmHref(place);
  const awaiting = useAwaitingCount();
  const mayConfirm = useMayConfirm();
  const actors = ecosystemActorsHref(place);
  const journal = journalHref(place);
  const mayJournal = useMay("journal.read");
  const actorAt = facts.actors.find(({ id }) => isAt(actorHref(place, id)));
  const part = partKeys.find((key) => isAt(partHref(place, key)));
  const indicators = indicatorsHref({ ...place, date: undefined });
  const judging = judgingHref({ ...place, date: undefined });
  const indicatorCrumbs: Crumb[] = [
    ...(isAt(entryHref(place)) ? [{ label: text("indicators.entry.page") }] : []),
    ...(isAt(figuresImportHref(place)) ? [{ label: text("indicators.table.page") }] : []),
  ];
  const here: Crumb[] = [
    ...(isAt(firstHourHref(place)) ? [{ label: text("opening.hour.page") }] : []),
    ...(part ? [{ label: uiText(`part.${part}`) }] : []),
    ...(isAt(actors) ? [{ label: text("actors.page") }] : []),
    ...(actorAt ? [{ label: text("actors.page"), href: actors }, { label: actorAt.name }] : []),
    ...(isAt(indicators) ? [{ label: text("indicators.page") }] : []),
    ...(pathname.startsWith(`${indicators}/`)
      ? [{ label: text("indicators.page"), href: indicatorsHref(place) }, ...indicatorCrumbs]
      : []),
    ...(isAt(judging) ? [{ label: text("judging.page") }] : []),
    ...(pathname.startsWith(`${judging}/`) ? [{ label: text("judging.page"), href: judgingHref(place) }] : []),
    ...(isAt(journal) ? [{ label: text("journal.page") }] : []),
    ...(isAt(toConfirm) ? [{ label: text("confirming.nav") }] : []),
    ...(isAt(templates)
      ? [{ label: uiText("part.solution"), href: partHref(place, "solution") }, { label: text("shell.templates") }]
      : []),
  ];
  return (
    <PageShell
      homeHref="/"
      place={{ territory: territory.name, territoryHref: territoryHref(territory.id), ecosystem: ecosystem.name }}
      links={[
        { href: home, label: text("shell.whereAreWe"), icon: "rosette", isCurrent: isAt(home) },
        ...partKeys.map((key) => ({
          href: partHref(place, key),
          label: uiText(`part.${key}`),
          icon: key,
          isCurrent: key === part,
        })),
      ]}
      more={[
        ...(mayConfirm
          ? [
              {
                href: toConfirm,
                label: awaiting > 0 ? text("confirming.navCount", { count: awaiting }) : text("confirming.nav"),
                isCurrent: isAt(toConfirm),
              },
            ]
          : []),
        { href: actors, label: text("actors.page"), isCurrent: isAt(actors) || actorAt !== undefined },
        {
          href: indicatorsHref(place),
          label: text("indicators.page"),
          isCurrent: isAt(indicators) || pathname.startsWith(`${indicators}/`),
        },
        {
          href: judgingHref(place),
          label: text("judging.page"),
          isCurrent: isAt(judging) || pathname.startsWith(`${judging}/`),
        },
        { href: templates, label: text("shell.templates"), isCurrent: isAt(templates) },
        ...(mayJournal ? [{ href: journal, label: text("journal.page"), isCurrent: isAt(journal) }] : []),
        { href: wallHref(place), label: text("live.wall.open"), isCurrent: isAt(wallHref(place)) },
        { href: territoryHref(territory.id), label: text("shell.territory") },
        ...(maySet ? [{ href: settingsHref(territory.id), label: text("settings.page") }] : []),
        { href: "/", label: text("shell.territories") },
      ]}
      foot={<ShellFoot />}
    >
      <PrintedHead />
      <Breadcrumbs
        crumbs={[
          { label: text("shell.territories"), href: "/" },
          { label: territory.name, href: territoryHref(territory.id) },
          { label: ecosystem.name, href: here.length > 0 ? home : undefined },
          ...here,
        ]}
      />
      {territory.illustration ? (
        <IllustrationBanner
          kind={territory.illustration}
          notice={territory.notice ? said(territory.notice) : undefined}
        />
      ) : null}
      <AsOfNotice />
      {place.date === undefined ? (
        <Suspense>
          <LiveLine />
        </Suspense>
      ) : null}
      <Outlet />
    </PageShell>
  );
}
