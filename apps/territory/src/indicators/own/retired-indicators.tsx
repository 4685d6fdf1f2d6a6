import { newestOf } from "@bassin/core";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEcosystem } from "../../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../../locales/use-app-text.ts";
import { useMayEnter } from "../use-may-figures.ts";
import { useRetiring } from "./own-card.tsx";
import { ownOptions } from "./own-queries.ts";

/** What the territory defined and set aside, each ready to be taken up again. */
export function RetiredIndicators() {
  const text = useAppText();
  const said = useSaid();
  const mayEnter = useMayEnter();
  const { place } = useEcosystem();
  const { data = [] } = useQuery(ownOptions(place));
  const { retire, problem } = useRetiring();
  const retired = data.filter((one) => one.retired === true);
  if (retired.length === 0) return null;
  return (
    <details className="figure-silent">
      <summary>{text("ownIndicator.retired", { count: retired.length })}</summary>
      <ul>
        {retired.map((own) => {
          const label = newestOf(own.versions)?.label;
          const name = label === undefined ? "" : said(label);
          return (
            <li key={own.id}>
              {name}{" "}
              {mayEnter ? (
                <Button variant="subtle" size="compact-md" onClick={() => void retire(own, false)}>
                  {text("ownIndicator.takeUp", { name })}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {problem ? <p role="alert">{problem}</p> : null}
    </details>
  );
}
