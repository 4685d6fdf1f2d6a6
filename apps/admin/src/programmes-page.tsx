import type { Locale } from "@bassin/core";
import {
  AppLink,
  ColourSchemeSwitch,
  EmptyState,
  ErrorNotice,
  LanguageSwitch,
  Loading,
  PageShell,
  Question,
} from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { trpc } from "./api.ts";
import { isAdminAddress } from "./is-admin-address.ts";
import { useAdminText } from "./locales/use-admin-text.ts";
import { signInAddress } from "./sign-in-address.ts";

function Programmes() {
  const text = useAdminText();
  return (
    <>
      <Question lead={text("lead")}>{text("question")}</Question>
      <EmptyState
        title={text("none")}
        action={
          <AppLink className="bassin-link" href="/">
            {text("toTerritories")}
          </AppLink>
        }
      >
        {text("noneText")}
      </EmptyState>
    </>
  );
}

function NotFound() {
  const text = useAdminText();
  return (
    <>
      <Question lead={text("notFoundText")}>{text("notFound")}</Question>
      <AppLink className="bassin-link" href="/admin/">
        {text("toProgrammes")}
      </AppLink>
    </>
  );
}

/** Programmes and the territories they follow; whoever is not signed in is sent to sign in, then back. */
export function ProgrammesPage({ onLanguage }: { onLanguage: (locale: Locale) => void }) {
  const text = useAdminText();
  const isKnown = isAdminAddress(window.location.pathname);
  const title = text(isKnown ? "title" : "notFound");
  const { data: person, error, refetch } = useQuery(trpc.who.am.queryOptions());
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const { pathname, search, hash } = window.location;
    if (person === null) window.location.replace(signInAddress(pathname + search + hash));
  }, [person]);
  if (error) {
    return (
      <main>
        <ErrorNotice todo={text("unreachableTodo")} onRetry={() => void refetch()}>
          {text("unreachable")}
        </ErrorNotice>
      </main>
    );
  }
  if (!person) return <Loading />;
  return (
    <PageShell
      homeHref="/admin/"
      links={[{ href: "/admin/", label: text("programmes"), icon: "rosette", isCurrent: isKnown }]}
      more={[
        { href: "/", label: text("territories") },
        { href: "/compte", label: text("account") },
      ]}
      foot={
        <>
          <LanguageSwitch onChange={onLanguage} />
          <ColourSchemeSwitch />
          <p className="shell-person">
            <AppLink href="/compte">{person.name}</AppLink>
          </p>
        </>
      }
    >
      {isKnown ? <Programmes /> : <NotFound />}
    </PageShell>
  );
}
