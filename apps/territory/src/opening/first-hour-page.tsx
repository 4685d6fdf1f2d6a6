import { AppLink, EmptyState, Question, useLocale } from "@bassin/ui";
import { useState } from "react";
import { useEcosystem, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { openWriting } from "../record/open-writing.ts";
import { type Notice, WritingProvider } from "../record/writing.ts";
import { WritingNotice } from "../record/writing-notice.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { ecosystemHref } from "../territory/addresses.ts";
import { ActorsStep } from "./actors-step.tsx";
import { DimensionStep } from "./dimension-step.tsx";
import { EndStep } from "./end-step.tsx";
import { HourProgress } from "./hour-progress.tsx";
import { PluginsStep } from "./plugins-step.tsx";
import { PromiseStep } from "./promise-step.tsx";
import { StakeStep } from "./stake-step.tsx";
import { useHour } from "./use-hour.ts";
import { UseStep } from "./use-step.tsx";
import "../record/writing.css";
import "./opening.css";

/** The question of the moment. */
function CurrentStep({ hour }: { hour: ReturnType<typeof useHour> }) {
  const { step, goOn, suggested } = hour;
  if (step === "stake") return <StakeStep onDone={() => hour.go("ecological")} />;
  if (step === "plugins") return <PluginsStep suggested={suggested} onDone={goOn} />;
  if (step === "actors") return <ActorsStep onDone={goOn} />;
  if (step === "use") return <UseStep onDone={goOn} />;
  if (step === "promise") return <PromiseStep onDone={goOn} />;
  if (step === "end") return <EndStep />;
  return <DimensionStep dimension={step} onDone={goOn} />;
}

/** The hour itself: where one is, the question, and the two ways out. */
function Hour() {
  const text = useAppText();
  const locale = useLocale();
  const { place } = useEcosystem();
  const hour = useHour();
  const [notice, tell] = useState<Notice>();
  return (
    <WritingProvider value={openWriting({ place, locale, text, tell })}>
      <div className="hour">
        <HourProgress states={hour.states} step={hour.step} onGo={hour.go} />
        <div key={hour.step} className="hour__question">
          <CurrentStep hour={hour} />
        </div>
        {hour.step === "end" ? null : (
          <div className="hour__ways">
            <button type="button" className="link-button" onClick={hour.goOn}>
              {text("opening.hour.skip")}
            </button>
            <AppLink className="bassin-link" href={ecosystemHref(place)}>
              {text("opening.hour.later")}
            </AppLink>
          </div>
        )}
      </div>
      <WritingNotice notice={notice} onUndone={tell} />
    </WritingProvider>
  );
}

/** A first hour around a table, one question at a time; it can be left and taken up again at any point. */
export function FirstHourPage() {
  const text = useAppText();
  usePageTitle(text("opening.hour.page"));
  const { place, facts } = useEcosystem();
  const mayWrite = useMay("aim.write") && facts.territory.illustration == null;
  if (mayWrite && place.date === undefined) return <Hour />;
  return (
    <>
      <Question>{text("opening.hour.page")}</Question>
      <EmptyState
        title={text(mayWrite ? "opening.hour.readNow" : "opening.hour.readOnly")}
        action={
          <AppLink className="bassin-link" href={ecosystemHref({ ...place, date: undefined })}>
            {text("shell.whereAreWe")}
          </AppLink>
        }
      />
    </>
  );
}
