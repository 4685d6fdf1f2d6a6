import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { AskField } from "./ask-field.tsx";
import type { EntityForm, FieldForm } from "./entity-form.ts";
import { readSaid, startOf } from "./start-of.ts";
import { useWriting } from "./writing.ts";
import { type Collection, rowsOf } from "./written-row.ts";

const askedFields = ({ asks, fields }: EntityForm): FieldForm[] =>
  asks.flatMap((name) => fields.filter((field) => field.name === name));

/** What the line holds, and what writing it says. */
function useLine(form: EntityForm) {
  const { facts, diagnosis } = useEcosystem();
  const { add } = useWriting();
  const [said, say] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string>();
  const asked = askedFields(form);
  /** Those the API answered with: what is still on its way cannot be pointed to. */
  const known = (target: Collection) => rowsOf(facts, target).filter(({ version }) => version > 0);
  const wordsIn = (field: FieldForm): string => {
    const choices = field.kind === "reference" ? known(field.target) : [];
    return said[field.name] ?? startOf(field, choices, diagnosis.asOf);
  };
  const typed = asked.find(({ kind }) => kind === "text");
  const send = async () => {
    const values = asked.map((field) => [field.name, readSaid(field, wordsIn(field))] as const);
    const words = typed === undefined ? "" : wordsIn(typed);
    if (typed !== undefined) say({ ...said, [typed.name]: "" });
    const told = Object.fromEntries(values.filter(([, value]) => value !== undefined));
    const refused = await add(form, { ...form.start(diagnosis.asOf), ...told });
    setProblem(refused);
    if (refused !== undefined && typed !== undefined) {
      say((now) => (now[typed.name] === "" ? { ...now, [typed.name]: words } : now));
    }
  };
  const missing = asked.find(
    (field) => field.kind === "reference" && field.isRequired && known(field.target).length === 0,
  );
  /** A single solution goes without saying. */
  const isObvious = (field: FieldForm) =>
    field.kind === "reference" && field.target === "solutions" && field.isRequired && known("solutions").length === 1;
  return {
    asked: asked.filter((field) => !isObvious(field)),
    typed,
    wordsIn,
    say: (name: string, words: string) => say({ ...said, [name]: words }),
    send,
    problem,
    missing,
  };
}

/** One line, after its question: what is typed there is added by Enter. */
export function AddLine({ form }: { form: EntityForm }) {
  const text = useAppText();
  const { asked, typed, wordsIn, say, send, problem, missing } = useLine(form);
  if (missing?.kind === "reference") {
    return (
      <p className="bassin-soft writing-line">
        {text(`writing.first.${missing.target === "actors" ? "actors" : "others"}`)}
      </p>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed === undefined || wordsIn(typed).trim() !== "") void send();
  };
  return (
    <form className="writing-line" onSubmit={submit} aria-label={text(form.question)}>
      {typed ? (
        <TextInput
          size="md"
          label={text(form.question)}
          value={wordsIn(typed)}
          onChange={(event) => say(typed.name, event.currentTarget.value)}
        />
      ) : (
        <p className="writing-line__question">{text(form.question)}</p>
      )}
      <div className="writing-line__more">
        {asked
          .filter((field) => field !== typed)
          .map((field) => (
            <AskField key={field.name} field={field} value={wordsIn(field)} onSay={(words) => say(field.name, words)} />
          ))}
        <Button type="submit" variant="outline">
          {text("writing.add")}
        </Button>
      </div>
      {problem ? <p role="alert">{problem}</p> : null}
    </form>
  );
}
