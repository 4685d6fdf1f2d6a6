import { Button, Radio, Textarea } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { client, queryClient } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { territoriesOptions } from "../territory/territory-queries.ts";
import { Asked } from "./asked.tsx";
import { PerimeterChooser } from "./perimeter-chooser.tsx";
import { usePerimeterChoice } from "./use-perimeter-choice.ts";
import { useSending } from "./use-sending.ts";

export interface PlaceStepProps {
  territory: { readonly id: string; readonly name: string; readonly communes: readonly string[] };
  name: string;
  onBack: () => void;
}

interface WhereChoiceProps extends Pick<PlaceStepProps, "territory" | "name"> {
  where: string;
  onChoose: (where: string) => void;
}

function WhereChoice({ territory, name, where, onChoose }: WhereChoiceProps) {
  const text = useAppText();
  return (
    <Radio.Group
      size="lg"
      name="where"
      label={text("opening.ecosystem.acts", { name })}
      value={where}
      onChange={onChoose}
    >
      <div className="asked__choices">
        <Radio
          size="md"
          value="territory"
          label={text("opening.ecosystem.whole", {
            name: territory.name,
            communes: text("home.communes", { count: territory.communes.length }),
          })}
        />
        <Radio size="md" value="own" label={text("opening.ecosystem.own")} />
      </div>
    </Radio.Group>
  );
}

/** Where it acts: the territory's communes, or its own, with the reason. */
export function PlaceStep({ territory, name, onBack }: PlaceStepProps) {
  const text = useAppText();
  const navigate = useNavigate();
  const [where, setWhere] = useState("territory");
  const [perimeterReason, setReason] = useState("");
  const choice = usePerimeterChoice(territory.communes);
  const { send, isBusy, problem, fail } = useSending();
  const isOwn = where === "own";
  const count = (isOwn ? choice.codes : territory.communes).length;
  const open = () => {
    if (isOwn && choice.codes.length === 0) return fail(text("opening.needCommune"));
    send(async () => {
      const reason = perimeterReason.trim() || null;
      const said = { name: name.trim(), perimeter: isOwn ? [...choice.codes] : null, perimeterReason: reason };
      const { id } = await client.territory.ecosystem.create.mutate({ territory: territory.id, said });
      await queryClient.invalidateQueries({ queryKey: territoriesOptions().queryKey });
      const params = { territory: territory.id, ecosystem: id };
      await navigate({ to: "/t/$territory/e/$ecosystem/premiere-heure", params, hash: "reponse" });
    });
  };
  return (
    <>
      <Asked
        id="place"
        question={text("opening.ecosystem.where")}
        lead={text("opening.ecosystem.whereLead")}
        onAnswer={open}
      >
        <WhereChoice territory={territory} name={name} where={where} onChoose={setWhere} />
      </Asked>
      {isOwn ? <PerimeterChooser choice={choice} /> : null}
      <div className="asked asked--end">
        {isOwn || count === 1 ? (
          <Textarea
            label={text("opening.ecosystem.reason")}
            description={text(count === 1 ? "opening.ecosystem.reasonSingle" : "opening.ecosystem.reasonHint")}
            value={perimeterReason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : null}
        {problem ? <p role="alert">{problem}</p> : null}
        <div className="asked__foot">
          <Button type="submit" form="place" size="lg" aria-disabled={isBusy}>
            {text("opening.ecosystem.open")}
          </Button>
          <Button variant="subtle" size="lg" onClick={onBack}>
            {text("opening.back")}
          </Button>
        </div>
      </div>
    </>
  );
}
