import { useLocale } from "@bassin/ui";
import { useAppText } from "../locales/use-app-text.ts";
import type { Contents } from "./closing-queries.ts";
import { tellCounts } from "./told-contents.ts";

/** All that goes with a place, counted in words. */
export function GoesList({ contents, isTerritory }: { contents: Contents; isTerritory: boolean }) {
  const text = useAppText();
  const locale = useLocale();
  const { name, ecosystems, closedEcosystems, people, counts } = contents;
  const names = new Intl.ListFormat(locale).format(ecosystems);
  const lines = [
    ecosystems.length > 0 ? text("closing.ecosystems", { count: ecosystems.length, names }) : null,
    closedEcosystems > 0 ? text("closing.alreadyClosed", { count: closedEcosystems }) : null,
    ...tellCounts(counts).map(({ word, count }) => text(word, { count })),
    people > 0 ? text("closing.people", { count: people }) : null,
    text("closing.journal"),
  ].filter((line) => line !== null);
  return (
    <section className="preview" aria-label={text("closing.goes", { name })}>
      <h3>{text("closing.goes", { name })}</h3>
      {Object.keys(counts).length === 0 ? <p>{text("closing.goesNothing")}</p> : null}
      <ul className="goes">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isTerritory ? null : <p className="bassin-soft">{text("closing.actorsStay")}</p>}
    </section>
  );
}
