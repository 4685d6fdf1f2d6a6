import { AppLink } from "@bassin/ui";
import { useEcosystemPlace } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { costRoundHref } from "../territory/addresses.ts";

/** Leads to the options of a round, compared on one page. */
export function OpenComparison({ round }: { round: string }) {
  const text = useAppText();
  const place = useEcosystemPlace();
  return (
    <p>
      <AppLink className="bassin-link" href={costRoundHref(place, round)}>
        {text("writing.gesture.compare")}
      </AppLink>
    </p>
  );
}
