import { useRouter } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { type EcosystemPlace, ecosystemHref } from "../territory/addresses.ts";
import { readDate } from "./read-date.ts";

export interface AsOfFieldProps {
  place: EcosystemPlace;
  /** The day it is read. */
  asOf: string;
  today: string;
}

/** The day to read the ecosystem on. */
export function AsOfField({ place, asOf, today }: AsOfFieldProps) {
  const text = useAppText();
  const router = useRouter();
  const id = useId();
  const [problem, setProblem] = useState<string>();
  const choose = (wanted: string) => {
    const day = readDate(wanted);
    if (day === undefined) return;
    if (day > today) return setProblem(text("evaluation.stage.notYet"));
    setProblem(undefined);
    router.history.push(ecosystemHref({ ...place, date: day === today ? undefined : day }));
  };
  return (
    <div className="as-of-field">
      <label htmlFor={id}>{text("evaluation.stage.label")}</label>
      <input
        key={asOf}
        id={id}
        type="date"
        max={today}
        defaultValue={asOf}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}problem` : undefined}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {problem ? <span id={`${id}problem`}>{problem}</span> : null}
    </div>
  );
}
