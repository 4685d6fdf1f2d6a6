import { type EcosystemFacts, readHearing, voiceWords } from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { fr } from "../locales/fr.ts";
import { useAppText } from "../locales/use-app-text.ts";

type Heard = Parameters<typeof readHearing>[0];

export interface HearingProps {
  facts: Pick<EcosystemFacts, "actors" | "participations">;
  judgements: Heard["judgements"];
  asOf: string;
}

/** Who has been heard, and who has not: in sentences, as an invitation to go and listen. */
export function Hearing({ facts, judgements, asOf }: HearingProps) {
  const text = useAppText();
  const locale = useLocale();
  const { voices, voicesNotHeard, naturesNotHeard } = readHearing({ ...facts, judgements }, asOf);
  const list = (words: readonly string[]) => new Intl.ListFormat(locale).format(words);
  const natures = naturesNotHeard.filter((nature) => Object.hasOwn(fr.facts.nature, nature));
  return (
    <div className="hearing">
      {voices.length > 0 ? (
        <p>{text("judging.heard", { who: list(voices.map((voice) => voiceWords[voice][locale])) })}</p>
      ) : null}
      {voices.length > 0 && voicesNotHeard.length > 0 ? (
        <p>{text("judging.notHeard", { who: list(voicesNotHeard.map((voice) => voiceWords[voice][locale])) })}</p>
      ) : null}
      {voices.length > 0 && natures.length > 0 ? (
        <p>
          {text("judging.naturesNotHeard", {
            who: list(natures.map((nature) => text(`facts.nature.${nature}`).toLocaleLowerCase(locale))),
          })}
        </p>
      ) : null}
    </div>
  );
}
