import type { SolutionCoverage } from "@bassin/core";
import { AppLink, SolutionFlower } from "@bassin/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { factAnchor } from "../evaluation/fact-anchor.ts";
import { coverageOptions } from "../evaluation/picture-queries.ts";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { partHref } from "../territory/addresses.ts";

/** A holder by its name; the common bears no actor's identifier. */
function useHolderName() {
  const { facts, nameOf } = useFactReader();
  const known = new Set(facts.actors.map(({ id }) => id));
  return (holder: string) => nameOf(known.has(holder) ? holder : null);
}

const byName = (left: string, right: string) => left.localeCompare(right, "fr");

function Flower({ coverage }: { coverage: SolutionCoverage }) {
  const text = useAppText();
  const { place } = useEcosystem();
  const nameHolder = useHolderName();
  const { name, stage, performances, components } = coverage;
  const to = (entity: "usePerformance" | "component") => partHref(place, "solution", factAnchor(entity));
  return (
    <div className="bassin-card">
      <SolutionFlower
        caption={text(stage === "draft" ? "pictures.draft" : "pictures.flower", { name })}
        performances={performances.map((one) => ({ ...one, href: to("usePerformance") }))}
        components={components.map((one) => ({
          ...one,
          holders: one.holders.map(nameHolder).toSorted(byName),
          href: to("component"),
        }))}
      />
    </div>
  );
}

function Performances({ performances }: Pick<SolutionCoverage, "performances">) {
  const text = useAppText();
  const said = performances.length === 0 ? "pictures.noPerformance" : "pictures.performances";
  return (
    <div className="bassin-card coverage">
      <h2 className="bassin-card__title">{text(said, { count: performances.length })}</h2>
      <ol>
        {performances.map(({ id, statement, servedBy }) => (
          <li key={id}>
            {statement}
            <small data-missing={servedBy.length === 0 ? "" : undefined}>
              {servedBy.length === 0
                ? text("pictures.unserved")
                : text("pictures.servedBy", { count: servedBy.length })}
            </small>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Who holds what, in the order of the names; then what nobody holds. */
function Holders({ components, unheld }: Pick<SolutionCoverage, "components" | "unheld">) {
  const text = useAppText();
  const { place } = useEcosystem();
  const nameHolder = useHolderName();
  const held = new Map<string, string[]>();
  for (const { name, holders } of components) {
    for (const holder of holders) held.set(holder, [...(held.get(holder) ?? []), name]);
  }
  const open = components.filter(({ id }) => unheld.includes(id));
  const named = [...held].map(([holder, names]) => ({ id: holder, name: nameHolder(holder), names }));
  return (
    <div className="bassin-card coverage">
      <h2 className="bassin-card__title">{text("pictures.whoHolds")}</h2>
      {open.length > 0 ? (
        <div className="coverage__open">
          <h3>{text("pictures.nobodyHolds")}</h3>
          <p>{open.map(({ name }) => name).join(" · ")}</p>
          <AppLink className="bassin-link" href={partHref(place, "solution", factAnchor("component"))}>
            {text("pictures.findHolder")}
          </AppLink>
        </div>
      ) : null}
      <dl>
        {named
          .toSorted((left, right) => byName(left.name, right.name))
          .map(({ id, name, names }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{names.join(" · ")}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

/** Each solution as a flower, with what it should make possible and who holds what, on the day of the address. */
export function SolutionPicture() {
  const text = useAppText();
  const { place } = useEcosystem();
  const { data: coverages } = useSuspenseQuery(coverageOptions(place));
  if (coverages.length === 0) {
    return (
      <div className="bassin-card">
        <p className="bassin-soft">{text("pictures.noSolution")}</p>
      </div>
    );
  }
  return coverages.map((coverage) => (
    <section key={coverage.solution} className="pictured" aria-label={coverage.name}>
      <Flower coverage={coverage} />
      <div className="pictured__aside">
        <Performances performances={coverage.performances} />
        {coverage.components.length > 0 ? <Holders {...coverage} /> : null}
      </div>
    </section>
  ));
}
