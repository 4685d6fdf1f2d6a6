import { Question } from "@bassin/ui";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";

export interface AskedProps {
  /** What a button further down the page names to answer. */
  id: string;
  question: string;
  lead: string;
  onAnswer: () => void;
  children: ReactNode;
}

/** One question, large, whose field has the keyboard. */
export function Asked({ id, question, lead, onAnswer, children }: AskedProps) {
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
