import { AppLink, Question, Rosette, ThingsThatMatter, useLocale, useUiText } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { awaitingOptions } from "../confirming/confirming-queries.ts";
import { drawRosette } from "../evaluation/rosette-parts.ts";
import { listThings } from "../evaluation/things.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { ecosystemHref, toConfirmHref } from "../territory/addresses.ts";

/** What was written and awaits the yes of another side: asked for at once, in the room. */
function AskInTheRoom() {
  const text = useAppText();
  const { place } = useEcosystem();
  const { data } = useQuery(awaitingOptions(place));
  const count = data?.others.length ?? 0;
  if (count === 0) return null;
  return (
    <p>
      {text("opening.hour.end.ask", { count })}{" "}
      <AppLink className="bassin-link" href={toConfirmHref(place)}>
        {text("opening.hour.end.askNow")}
      </AppLink>
    </p>
  );
}

/** Where the hour leads: the sentence as it now reads, the flower, and three questions for what comes next. */
export function EndStep() {
  const text = useAppText();
  const uiText = useUiText();
  const said = useSaid();
  const locale = useLocale();
  const { place, facts, diagnosis } = useEcosystem();
  return (
    <>
      <Question
        lead={
          <>
            <p className="hour-end__said">{said(diagnosis.sentence)}</p>
            <p className="bassin-soft">{text("opening.hour.end.lead")}</p>
          </>
        }
      >
        {text("opening.hour.end.question")}
      </Question>
      <div className="hour-end">
        <section className="bassin-card">
          <Rosette
            parts={drawRosette(diagnosis, { locale, uiText, place })}
            label={text("evaluation.rosette", { name: facts.ecosystem.name })}
          />
        </section>
        <section className="bassin-card">
          <ThingsThatMatter things={listThings(diagnosis, { locale, text, place })} />
        </section>
      </div>
      <AskInTheRoom />
      <p>
        <AppLink id="reponse" className="button-link" href={ecosystemHref(place)}>
          {text("opening.hour.end.go")}
        </AppLink>
      </p>
    </>
  );
}
