import { isAllowedAt } from "@bassin/core";
import { IllustrationBanner, PageShell } from "@bassin/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Outlet, useParams, useRouterState } from "@tanstack/react-router";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { Breadcrumbs } from "../shell/breadcrumbs.tsx";
import { ShellFoot } from "../shell/shell-foot.tsx";
import {
  actorsHref,
  actorsImportHref,
  ecosystemHref,
  openEcosystemHref,
  peopleHref,
  pluginsHref,
  settingsHref,
  territoryHref,
  territoryJournalHref,
} from "./addresses.ts";
import { territoriesOptions, territoryOptions } from "./territory-queries.ts";

/** The frame of the pages of a territory. */
export function TerritoryLayout() {
  const text = useAppText();
  const said = useSaid();
  const { territory: id } = useParams({ from: "/signed-in/t/$territory" });
  const { data } = useSuspenseQuery(territoryOptions(id));
  const { data: territories } = useSuspenseQuery(territoriesOptions());
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const { name, illustration, notice } = data.territory;
  const link = (href: string, label: string) => ({ href, label, isCurrent: pathname === href });
  const mayRead = isAllowedAt(data.grants, "territory.read", { kind: "territory", territory: id });
  const ecosystems = territories.find((one) => one.id === id)?.ecosystems ?? [];
  const mayOpen = isAllowedAt(data.grants, "ecosystem.create", { kind: "territory", territory: id });
  const mayJournal = isAllowedAt(data.grants, "journal.read", { kind: "territory", territory: id });
  const pages = [
    { href: actorsHref(id), label: text("actors.page") },
    { href: actorsImportHref(id), label: text("actors.import.page") },
    { href: territoryJournalHref(id), label: text("journal.page") },
    { href: pluginsHref(id), label: text("shell.plugins") },
    { href: settingsHref(id), label: text("settings.page") },
    { href: peopleHref(id), label: text("people.nav") },
    { href: openEcosystemHref(id), label: text("opening.ecosystem.page") },
  ];
  const above = pathname === actorsImportHref(id) ? [{ label: text("actors.page"), href: actorsHref(id) }] : [];
  const page = [...above, ...pages.flatMap(({ href, label }) => (href === pathname ? [{ label }] : []))];
  return (
    <PageShell
      homeHref="/"
      place={{ territory: name }}
      links={[
        { ...link(territoryHref(id), text("shell.territory")), icon: "rosette" },
        ...ecosystems.map((ecosystem) =>
          link(ecosystemHref({ territory: id, ecosystem: ecosystem.id }), ecosystem.name),
        ),
      ]}
      more={[
        ...(mayRead ? [link(actorsHref(id), text("actors.page"))] : []),
        ...(mayJournal ? [link(territoryJournalHref(id), text("journal.page"))] : []),
        ...(mayRead ? [link(pluginsHref(id), text("shell.plugins"))] : []),
        ...(mayRead ? [link(peopleHref(id), text("people.nav"))] : []),
        ...(mayOpen && illustration == null ? [link(settingsHref(id), text("settings.page"))] : []),
        link("/", text("shell.territories")),
      ]}
      foot={<ShellFoot />}
    >
      <Breadcrumbs
        crumbs={[
          { label: text("shell.territories"), href: "/" },
          { label: name, href: page.length > 0 ? territoryHref(id) : undefined },
          ...page,
        ]}
      />
      {illustration ? <IllustrationBanner kind={illustration} notice={notice ? said(notice) : undefined} /> : null}
      <Outlet />
    </PageShell>
  );
}
