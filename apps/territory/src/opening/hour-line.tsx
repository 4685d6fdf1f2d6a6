import { Button, Textarea } from "@mantine/core";
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";

export interface HourLineProps {
  label: string;
  /** What is already written, to be said otherwise. */
  start?: string;
  /** Writes it; answers with what was refused, in words, or with nothing. */
  onWrite: (words: string) => Promise<string | undefined>;
  /** Empties the line at once, to take another while it is being written. */
  isRepeated?: boolean;
  /** Told what is being typed. */
  onSay?: (words: string) => void;
  /** What is asked besides. */
  children?: ReactNode;
}

/** The one field of a question, with the keyboard in it: Enter writes. What was typed stays until it is written. */
export function HourLine({ label, start = "", onWrite, isRepeated, onSay, children }: HourLineProps) {
  const text = useAppText();
  const form = useRef<HTMLFormElement>(null);
  const [words, say] = useState(start);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const write = async () => {
    if (isBusy && !isRepeated) return;
    setBusy(true);
    if (isRepeated) say("");
    const refused = await onWrite(words.trim());
    setBusy(false);
    setProblem(refused);
    if (refused === undefined) return;
    if (isRepeated) say((now) => (now === "" ? words : now));
    form.current?.querySelector("textarea")?.focus();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    void write();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void write();
  };
  return (
    <form ref={form} className="hour-line" onSubmit={send}>
      <Textarea
        id="reponse"
        className="hour-line__field"
        minRows={1}
        label={label}
        value={words}
        onKeyDown={press}
        onChange={(event) => {
          say(event.currentTarget.value);
          onSay?.(event.currentTarget.value);
        }}
        error={problem ? <span role="alert">{problem}</span> : undefined}
      />
      {children}
      <Button type="submit" size="lg" aria-disabled={isBusy}>
        {text("opening.hour.write")}
      </Button>
    </form>
  );
}
