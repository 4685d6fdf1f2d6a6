import { AppLink } from "@bassin/ui";
import { useEcosystem, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { firstHourHref } from "../territory/addresses.ts";
import { isAlmostEmpty, isBegun, readHour } from "./hour-steps.ts";

/** Invites those who may write to the first hour, as long as almost nothing is written. */
export function FirstHourInvitation() {
  const text = useAppText();
  const { place, facts } = useEcosystem();
  const mayWrite = useMay("aim.write") && facts.territory.illustration == null && place.date === undefined;
  const states = readHour(facts, []);
  if (!mayWrite || !isAlmostEmpty(states)) return null;
  return (
    <section className="bassin-card invitation">
      <div>
        <h2 className="bassin-card__title">{text("opening.invite.title")}</h2>
        <p>{text("opening.invite.text")}</p>
      </div>
      <AppLink className="button-link" href={firstHourHref(place)}>
        {text(isBegun(states) ? "opening.invite.resume" : "opening.invite.start")}
      </AppLink>
    </section>
  );
}
