import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { natureOptions, participationForm } from "../aim/aim-forms.ts";
import { registerActor } from "../aim/register-actor.ts";
import { isOutage, readRefusal } from "../api/refusal.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { useWriting } from "../record/writing.ts";
import { guessNature } from "./guess-nature.ts";
import { HourLine } from "./hour-line.tsx";
import { HourQuestion } from "./hour-question.tsx";

const fold = (name: string): string => name.trim().toLocaleLowerCase("fr");

/** Brings someone to the table: known by the directory of the territory, or new in it. */
function useBringing() {
  const text = useAppText();
  const said = useSaid();
  const { facts, place } = useEcosystem();
  const { add } = useWriting();
  const bring = async (name: string, nature: string): Promise<string | undefined> => {
    const known = facts.actors.find((actor) => fold(actor.name) === fold(name));
    if (facts.participations.some(({ actor }) => actor === known?.id)) {
      return text("opening.hour.actors.known", { name });
    }
    const actor = known?.id ?? (await registerActor(place, { name, nature }));
    return add(participationForm, { ...participationForm.start(""), actor });
  };
  return async (name: string, nature: string): Promise<string | undefined> => {
    if (name === "") return text("opening.hour.actors.needName");
    try {
      return await bring(name, nature);
    } catch (error) {
      const refusal = readRefusal(error);
      if (refusal !== null) return said(refusal.fields[0]?.message ?? refusal.message);
      return text(isOutage(error) ? "writing.offline" : "writing.unexpected");
    }
  };
}

/** Who is around the table, one name at a time, each with its nature. */
export function ActorsStep({ onDone }: { onDone: () => void }) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const bring = useBringing();
  const [chosen, choose] = useState<string>();
  const [heard, hear] = useState<string>();
  const nature = chosen ?? heard ?? "association";
  const write = async (name: string) => {
    const refused = await bring(name, nature);
    if (refused === undefined) choose(undefined);
    return refused;
  };
  const natures = new Map(facts.actors.map((actor) => [actor.id, actor]));
  const here = facts.participations.flatMap(({ id, actor }) => {
    const known = natures.get(actor);
    return known === undefined ? [] : [{ id, name: known.name, nature: known.nature }];
  });
  return (
    <HourQuestion
      question={text("opening.hour.actors.question")}
      lead={text("opening.hour.actors.lead")}
      example={text("opening.hour.actors.example")}
    >
      <HourLine
        label={text("opening.hour.actors.field")}
        isRepeated
        onSay={(name) => hear(guessNature(name))}
        onWrite={write}
      >
        <NativeSelect
          size="md"
          label={text("opening.hour.actors.nature")}
          value={nature}
          onChange={(event) => choose(event.currentTarget.value)}
          data={natureOptions.map(({ value, word }) => ({ value, label: text(word) }))}
        />
      </HourLine>
      <section className="table" aria-label={text("opening.hour.step.actors")}>
        <p role="status">{here.length > 0 ? text("opening.hour.actors.count", { count: here.length }) : null}</p>
        <ul className="table__seats">
          {here.map((one) => (
            <li key={one.id} data-nature={one.nature}>
              <strong>{one.name}</strong> <small>{text(`facts.nature.${one.nature}`)}</small>
            </li>
          ))}
        </ul>
        {here.length > 1 ? (
          <Button variant="outline" size="md" onClick={onDone}>
            {text("opening.hour.actors.next")}
          </Button>
        ) : null}
      </section>
    </HourQuestion>
  );
}
