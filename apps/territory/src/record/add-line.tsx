import { Button, TextInput } from "@mantine/core";
import type { FormEvent } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { AskField } from "./ask-field.tsx";
import type { EntityForm } from "./entity-form.ts";
import { useLine } from "./use-line.ts";
import type { Said } from "./write-row.ts";

export interface AddLineProps {
  form: EntityForm;
  /** The question, when the place makes it another than that of the form. */
  question?: string;
  /** What goes without asking, such as what it belongs to. */
  fixed?: Said;
  /** Shown when asked for: what belongs to the facts of a list, beneath the line that adds to it. */
  isFolded?: boolean;
}

const nothing: Said = {};

/** The few other things asked, and what sends them. */
function More({ line }: { line: ReturnType<typeof useLine> }) {
  const text = useAppText();
  return (
    <div className="writing-line__more">
      {line.more.map((field) => (
        <AskField
          key={field.name}
          field={field}
          value={line.wordsIn(field)}
          listed={line.listed(field)}
          onSay={(words) => line.say(field.name, words)}
        />
      ))}
      <Button type="submit" variant="outline">
        {text("writing.add")}
      </Button>
    </div>
  );
}

/** One line, after its question: what is typed there is added by Enter; the little else it asks shows as one types. */
export function AddLine({ form, question, fixed = nothing, isFolded = false }: AddLineProps) {
  const text = useAppText();
  const asked = question ?? text(form.question);
  const line = useLine(form, fixed);
  const { typed, problem } = line;
  if (line.isWaiting) return <p className="bassin-soft writing-line">{text("writing.first.others")}</p>;
  const words = typed === undefined ? "" : line.wordsIn(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed === undefined || words.trim() !== "") void line.send();
  };
  const asking = (
    <form className={typed && !isFolded ? "writing-line" : "writing-line__form"} onSubmit={submit} aria-label={asked}>
      {typed ? (
        <TextInput
          size="md"
          label={asked}
          value={words}
          onChange={(event) => line.say(typed.name, event.currentTarget.value)}
        />
      ) : null}
      {typed === undefined || words.trim() !== "" ? <More line={line} /> : null}
      {problem ? <p role="alert">{problem}</p> : null}
    </form>
  );
  if (typed && !isFolded) return asking;
  return (
    <details className="writing-line">
      <summary>{asked}</summary>
      {asking}
    </details>
  );
}
