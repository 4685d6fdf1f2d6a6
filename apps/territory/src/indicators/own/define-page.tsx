import { AppLink, Question } from "@bassin/ui";
import { useSearch } from "@tanstack/react-router";
import { useEcosystem } from "../../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../../locales/use-app-text.ts";
import { NotFound } from "../../shell/failure.tsx";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { indicatorsHref } from "../../territory/addresses.ts";
import { useMayEnter } from "../use-may-figures.ts";
import { DefineForm } from "./define-form.tsx";
import { useOwnIndicators } from "./own-queries.ts";
import "../figures.css";
import "./own.css";

/** Defining an indicator of the territory, or defining one otherwise. */
export function DefinePage() {
  const text = useAppText();
  const said = useSaid();
  const { place } = useEcosystem();
  const mayEnter = useMayEnter();
  const { repere } = useSearch({ from: "/signed-in/t/$territory/e/$ecosystem/reperes/definir" });
  const all = useOwnIndicators(place);
  const own = repere === undefined ? undefined : all.find(({ versions }) => versions[0]?.key === repere);
  const label = own?.versions.at(-1)?.label;
  usePageTitle(text("ownIndicator.page"));
  if (repere !== undefined && own === undefined) return <NotFound />;
  return (
    <>
      <Question lead={text("ownIndicator.lead")}>
        {label === undefined ? text("ownIndicator.title") : text("ownIndicator.titleOther", { name: said(label) })}
      </Question>
      {mayEnter ? (
        <DefineForm key={own?.id ?? "new"} own={own} others={all.filter((one) => one !== own)} />
      ) : (
        <p className="bassin-card bassin-soft">{text("ownIndicator.readOnly")}</p>
      )}
      <p>
        <AppLink className="bassin-link" href={indicatorsHref(place)}>
          {text("indicators.detail.back")}
        </AppLink>
      </p>
    </>
  );
}
