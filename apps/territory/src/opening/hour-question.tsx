import { Citation, Question } from "@bassin/ui";
import type { ReactNode } from "react";
import { useAppText } from "../locales/use-app-text.ts";

export interface HourQuestionProps {
  question: string;
  lead: string;
  /** How it was answered elsewhere, in the published document. */
  example?: string;
  children: ReactNode;
}

/** One question of the first hour, large, with how it was answered in Luchon. */
export function HourQuestion({ question, lead, example, children }: HourQuestionProps) {
  const text = useAppText();
  return (
    <div className="hour-question">
      <Question lead={lead}>{question}</Question>
      {children}
      {example === undefined ? null : (
        <p className="hour-question__example bassin-soft">
          {text("opening.hour.example")} {example} <Citation section="4.2-5" />
        </p>
      )}
    </div>
  );
}
