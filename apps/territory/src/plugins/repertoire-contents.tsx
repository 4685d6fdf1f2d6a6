import type { LocalText } from "@bassin/core";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import type { Plugin, Template } from "./draft-of.ts";
import { nameIndicators } from "./indicators-of.ts";
import { ToldSource } from "./told-source.tsx";

function Words({ title, lines }: { title: string; lines: readonly LocalText[] }) {
  const said = useSaid();
  if (lines.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line.fr}>{said(line)}</li>
        ))}
      </ul>
    </section>
  );
}

/** The candidates of a repertoire, each with what tends to fail without it. */
function Candidates({ template }: { template: Template }) {
  const text = useAppText();
  const said = useSaid();
  return (
    <section>
      <h4>{text("templates.inside.components")}</h4>
      <ul>
        {template.components.map(({ key, name, kind, failsWithout }) => (
          <li key={key}>
            <strong>{said(name)}</strong> <span className="bassin-soft">{text(`facts.kind.${kind}`)}</span>
            <br />
            {text("templates.inside.without", { words: said(failsWithout) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a repertoire holds, to be read before anything is opened, by anyone who reads the ecosystem. */
export function RepertoireContents({ plugin, template }: { plugin: Plugin; template: Template }) {
  const text = useAppText();
  const { performances, effects, whatDiffers, moves = [], source } = template;
  return (
    <div className="repertoire-contents">
      <Words title={text("templates.inside.performances")} lines={performances.map(({ statement }) => statement)} />
      <Candidates template={template} />
      <Words title={text("templates.inside.differs")} lines={whatDiffers} />
      <Words title={text("templates.inside.moves")} lines={nameIndicators(plugin, moves)} />
      <Words title={text("templates.inside.effects")} lines={effects.map(({ statement }) => statement)} />
      <p className="bassin-soft">
        {text("templates.inside.source")}
        {" – "}
        <ToldSource source={source} />
      </p>
    </div>
  );
}
