import { useLocale } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { type Candidate, componentKey, type Plugin, type Template } from "./draft-of.ts";
import { addCandidate } from "./open-draft.ts";
import { useWrite } from "./use-write.ts";

export interface LeftAsideProps {
  solution: string;
  plugin: Plugin;
  template: Template;
}

/** The candidates that are not in the draft, each to be put back. */
export function LeftAside({ solution, plugin, template }: LeftAsideProps) {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const { place, facts } = useEcosystem();
  const { write, problem } = useWrite();
  const kept = new Set(facts.components.filter((one) => one.solution === solution).map((one) => one.template));
  const aside = template.components.filter(({ key }) => !kept.has(componentKey(plugin.key, template.key, key)));
  if (aside.length === 0) return null;
  const putBack = (candidate: Candidate) =>
    write(() => addCandidate({ place, plugin, template, locale }, candidate, { solution, serves: [] }));
  return (
    <section className="left-aside">
      <h3>{text("templates.draft.dropped")}</h3>
      <ul>
        {aside.map((candidate) => (
          <li key={candidate.key}>
            {said(candidate.name)}{" "}
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={text("templates.draft.putBackNamed", { name: said(candidate.name) })}
              onClick={() => putBack(candidate)}
            >
              {text("templates.draft.putBack")}
            </Button>
          </li>
        ))}
      </ul>
      {problem ? <p role="alert">{problem}</p> : null}
    </section>
  );
}
