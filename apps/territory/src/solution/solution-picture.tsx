import type { SolutionCoverage } from "@bassin/core";
import { SolutionFlower } from "@bassin/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { factAnchor } from "../evaluation/fact-anchor.ts";
import { coverageOptions } from "../evaluation/picture-queries.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { partHref } from "../territory/addresses.ts";
import { byName, HoldersCard, useHolderName } from "./holders-card.tsx";

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

/** A solution as a flower, what it should make possible, who holds what. */
function Pictured({ coverage }: { coverage: SolutionCoverage }) {
  return (
    <section className="pictured" aria-label={coverage.name}>
      <Flower coverage={coverage} />
      <div className="pictured__aside">
        <Performances performances={coverage.performances} />
        {coverage.components.length > 0 ? <HoldersCard {...coverage} /> : null}
      </div>
    </section>
  );
}

/** A solution still being thought through, folded behind its name and what it is made of. */
function Draft({ coverage }: { coverage: SolutionCoverage }) {
  const text = useAppText();
  const { name, components, unheld } = coverage;
  const made = text("pictures.components", { count: components.length });
  return (
    <details className="bassin-fold pictured-draft">
      <summary>
        <h2>{text("pictures.draft", { name })}</h2>
        <span className="bassin-soft">
          {unheld.length > 0 ? `${made} · ${text("pictures.unheld", { count: unheld.length })}` : made}
        </span>
      </summary>
      <Pictured coverage={coverage} />
    </details>
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
  return coverages.map((coverage, place) =>
    coverage.stage === "draft" && place > 0 ? (
      <Draft key={coverage.solution} coverage={coverage} />
    ) : (
      <Pictured key={coverage.solution} coverage={coverage} />
    ),
  );
}
