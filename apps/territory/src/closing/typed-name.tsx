import { isSameName } from "@bassin/core";
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useRef, useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";

export interface TypedNameProps {
  /** The name to type. */
  name: string;
  submit: string;
  keep: string;
  isBusy: boolean;
  problem: string | undefined;
  onSure: (typed: string) => void;
  onKeep: () => void;
}

/** Asks to type a name before something that is not done by a press alone. */
export function TypedName({ name, submit, keep, isBusy, problem, onSure, onKeep }: TypedNameProps) {
  const text = useAppText();
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useState("");
  const [isChecked, setChecked] = useState(false);
  const isRight = isSameName(typed, name);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (isRight && !isBusy) onSure(typed);
    else field.current?.focus();
  };
  return (
    <form className="typed-name" noValidate onSubmit={send}>
      <TextInput
        ref={field}
        label={text("closing.name", { name })}
        autoComplete="off"
        value={typed}
        error={isChecked && !isRight ? text("closing.nameNeeded", { name }) : undefined}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      {problem ? <p role="alert">{problem}</p> : null}
      <div className="settings-foot">
        <Button type="submit" variant="outline" aria-disabled={isBusy}>
          {submit}
        </Button>
        <Button variant="subtle" onClick={onKeep}>
          {keep}
        </Button>
      </div>
    </form>
  );
}
