import { type LifeFunction, lifeFunctions } from "@bassin/core";
import { useUiText } from "@bassin/ui";
import { Checkbox } from "@mantine/core";
import { useState } from "react";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { findForm } from "../record/forms.ts";
import { useWriting } from "../record/writing.ts";
import { AlreadyTold } from "./already-told.tsx";
import { HourLine } from "./hour-line.tsx";
import { HourQuestion } from "./hour-question.tsx";

/** What is at stake, and which great functions of life it touches. */
export function StakeStep({ onDone }: { onDone: () => void }) {
  const text = useAppText();
  const uiText = useUiText();
  const { facts } = useEcosystem();
  const { add } = useWriting();
  const [chosen, choose] = useState<readonly LifeFunction[]>([]);
  const turn = (one: LifeFunction) =>
    choose(lifeFunctions.filter((other) => chosen.includes(other) !== (other === one)));
  const write = async (title: string) => {
    const form = findForm("stake");
    if (title === "") return text("opening.hour.stake.needTitle");
    if (chosen.length === 0) return text("opening.hour.stake.needFunction");
    const refused = form && (await add(form, { title, lifeFunctions: chosen }));
    if (refused === undefined) onDone();
    return refused;
  };
  return (
    <HourQuestion
      question={text("opening.hour.stake.question")}
      lead={text("opening.hour.stake.lead")}
      example={text("opening.hour.stake.example")}
    >
      <HourLine label={text("opening.hour.stake.field")} onWrite={write}>
        <fieldset className="hour-choices">
          <legend>{text("opening.hour.stake.functions")}</legend>
          {lifeFunctions.map((one) => (
            <Checkbox
              key={one}
              size="md"
              label={uiText(`lifeFunction.${one}`)}
              checked={chosen.includes(one)}
              onChange={() => turn(one)}
            />
          ))}
        </fieldset>
      </HourLine>
      <AlreadyTold lines={facts.stakes.map(({ id, title }) => ({ id, words: title }))} />
    </HourQuestion>
  );
}
