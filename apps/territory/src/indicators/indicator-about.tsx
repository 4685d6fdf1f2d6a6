import { type IndicatorPlan, sayFormula } from "@bassin/core";
import { AppLink, formatSection, useLocale, useUiText } from "@bassin/ui";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { entryHref } from "../territory/addresses.ts";
import type { Figures } from "./figures.ts";
import { listBehind, type ReadIndicator } from "./read-indicator.ts";
import { sayUnit } from "./say-figure.ts";

/** The words of where a definition comes from, and whether anybody checked. */
function useSourceWords() {
  const text = useAppText();
  const said = useSaid();
  const uiText = useUiText();
  return ({ source }: IndicatorPlan["definition"]): string => {
    const section = source.section === undefined ? "" : `, ${formatSection(source.section, uiText)}`;
    return `${said(source.text)}${section}${source.confirmed ? "" : ` (${text("indicators.unconfirmed")})`}`;
  };
}

/** Each measure an indicator reads, opening the grid there. */
function Measures({ read }: { read: ReadIndicator }) {
  const said = useSaid();
  const locale = useLocale();
  const { place, facts } = useEcosystem();
  const solution = read.solution ?? facts.solutions.find(({ stage }) => stage === "adopted")?.id;
  return (
    <ul>
      {read.plan.inputs.map(({ id, definition: { label, population, unit, scope } }) => (
        <li key={id}>
          <AppLink
            className="bassin-link"
            href={entryHref(place, {
              measure: id,
              period: read.asked.period,
              solution: scope === "solution" ? solution : undefined,
            })}
          >
            {said(label)}
          </AppLink>
          <span className="bassin-soft">
            {said(population)} ({sayUnit(unit, locale) || unit})
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How an indicator is computed, where it comes from, how to gather it and what it does not say. */
export function IndicatorAbout({ figures, read }: { figures: Figures; read: ReadIndicator }) {
  const text = useAppText();
  const said = useSaid();
  const sayFrom = useSourceWords();
  const { plan } = read;
  const { method, limits, externalCodes, version } = plan.definition;
  const sources = [...new Set(listBehind(figures, read).flatMap(({ source }) => source ?? []))];
  return (
    <dl className="bassin-card figure-about">
      <dt>{text("indicators.formula")}</dt>
      <dd>{said(sayFormula(plan))}.</dd>
      <dt>{text("indicators.detail.measures")}</dt>
      <dd>
        <Measures read={read} />
      </dd>
      {sources.length > 0 ? (
        <>
          <dt>{text("indicators.detail.sources")}</dt>
          <dd>{sources.join(" · ")}</dd>
        </>
      ) : null}
      <dt>{text("indicators.detail.method")}</dt>
      <dd>{said(method)}</dd>
      <dt>{text("indicators.detail.limits")}</dt>
      <dd>{said(limits)}</dd>
      <dt>{text("indicators.source")}</dt>
      <dd>
        {sayFrom(plan.definition)}. {text("indicators.detail.version", { version })}
      </dd>
      {externalCodes.length > 0 ? (
        <>
          <dt>{text("indicators.detail.codes")}</dt>
          <dd>{externalCodes.map(({ system, code }) => `${system.toUpperCase()} ${code}`).join(" · ")}</dd>
        </>
      ) : null}
    </dl>
  );
}
