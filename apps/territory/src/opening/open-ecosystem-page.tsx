import { isAllowedAt } from "@bassin/core";
import { EmptyState, Question } from "@bassin/ui";
import { Button, Radio, Textarea, TextInput } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { client, queryClient } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { territoriesOptions, territoryOptions } from "../territory/territory-queries.ts";
import { PerimeterChooser } from "./perimeter-chooser.tsx";
import { usePerimeterChoice } from "./use-perimeter-choice.ts";
import { useSending } from "./use-sending.ts";
import "./opening.css";

interface AskedProps {
  /** What a button further down the page names to answer. */
  id: string;
  question: string;
  lead: string;
  onAnswer: () => void;
  children: ReactNode;
}

/** One question, large, whose field has the keyboard. */
function Asked({ id, question, lead, onAnswer, children }: AskedProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAnswer();
  };
  return (
    <>
      <Question lead={lead}>{question}</Question>
      <form ref={form} id={id} className="asked" onSubmit={submit}>
        {children}
      </form>
    </>
  );
}

interface NameStepProps {
  name: string;
  onName: (name: string) => void;
  onNext: () => void;
}

function NameStep({ name, onName, onNext }: NameStepProps) {
  const text = useAppText();
  const [isLacking, setLacking] = useState(false);
  const next = () => {
    setLacking(name.trim() === "");
    if (name.trim() !== "") onNext();
  };
  return (
    <Asked id="naming" question={text("opening.ecosystem.title")} lead={text("opening.ecosystem.lead")} onAnswer={next}>
      <TextInput
        id="nom"
        size="xl"
        label={text("opening.ecosystem.name")}
        placeholder={text("opening.ecosystem.nameExample")}
        value={name}
        error={isLacking ? <span role="alert">{text("opening.needName")}</span> : undefined}
        onChange={(event) => onName(event.currentTarget.value)}
      />
      <div className="asked__foot">
        <Button type="submit" size="lg">
          {text("opening.next")}
        </Button>
      </div>
    </Asked>
  );
}

interface PlaceStepProps {
  territory: { readonly id: string; readonly name: string; readonly communes: readonly string[] };
  name: string;
  onBack: () => void;
}

/** Where it acts: the territory's communes, or its own, with the reason. */
function PlaceStep({ territory, name, onBack }: PlaceStepProps) {
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
        <Radio.Group
          size="lg"
          name="where"
          label={text("opening.ecosystem.acts", { name })}
          value={where}
          onChange={setWhere}
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

/** Opening an ecosystem in a territory, one question at a time. */
export function OpenEcosystemPage() {
  const text = useAppText();
  usePageTitle(text("opening.ecosystem.page"));
  const { territory: id } = useParams({ from: "/signed-in/t/$territory" });
  const { data } = useSuspenseQuery(territoryOptions(id));
  const [name, setName] = useState("");
  const [step, setStep] = useState<"name" | "place">("name");
  const { territory, grants } = data;
  const mayOpen = isAllowedAt(grants, "ecosystem.create", { kind: "territory", territory: id });
  if (!mayOpen || territory.illustration != null) {
    return (
      <>
        <Question>{text("opening.ecosystem.page")}</Question>
        <EmptyState title={text("opening.ecosystem.notYou")}>{text("opening.ecosystem.whom")}</EmptyState>
      </>
    );
  }
  return step === "name" ? (
    <NameStep name={name} onName={setName} onNext={() => setStep("place")} />
  ) : (
    <PlaceStep territory={territory} name={name} onBack={() => setStep("name")} />
  );
}
