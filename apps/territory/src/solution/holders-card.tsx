import type { SolutionCoverage } from "@bassin/core";
import { AppLink } from "@bassin/ui";
import { factAnchor } from "../evaluation/fact-anchor.ts";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { partHref } from "../territory/addresses.ts";

/** A holder by its name; the common bears no actor's identifier. */
export function useHolderName() {
  const { facts, nameOf } = useFactReader();
  const known = new Set(facts.actors.map(({ id }) => id));
  return (holder: string) => nameOf(known.has(holder) ? holder : null);
}

/** In the order of a French directory. */
export const byName = (left: string, right: string) => left.localeCompare(right, "fr");

/** Beyond this many holders, who holds what unfolds: the flower names them. */
const mostHolders = 6;

/** Who holds what, in the order of the names; then what nobody holds. */
export function HoldersCard({ components, unheld }: Pick<SolutionCoverage, "components" | "unheld">) {
  const text = useAppText();
  const { place } = useEcosystem();
  const nameHolder = useHolderName();
  const held = new Map<string, string[]>();
  for (const { name, holders } of components) {
    for (const holder of holders) held.set(holder, [...(held.get(holder) ?? []), name]);
  }
  const open = components.filter(({ id }) => unheld.includes(id));
  const named = [...held].map(([holder, names]) => ({ id: holder, name: nameHolder(holder), names }));
  const list = (
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
  );
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
      {named.length > mostHolders ? (
        <details className="bassin-fold">
          <summary>{text("pictures.holders", { count: named.length })}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </div>
  );
}
