import type { Verdict } from "@bassin/core";
import type { ReactNode } from "react";
import { useUiText } from "../locales/use-ui-text.ts";

export interface SentenceProps {
  verdict: Verdict;
  /** What a person would say of this ecosystem, with its reasons; `<strong>` may stress what matters. */
  children: ReactNode;
  /** Why this word here; by default what the word means. */
  explanation?: ReactNode;
}

/** Where an ecosystem stands: a sentence with its reasons first, then the word and what it means. Never a mark. */
export function Sentence({ verdict, children, explanation }: SentenceProps) {
  const text = useUiText();
  return (
    <div className="bassin-sentence">
      <p className="bassin-sentence__said">{children}</p>
      <p className="bassin-sentence__word">
        {text("verdict.inAWord")} <em>{text(`verdict.word.${verdict}`)}</em>
        {text("verdict.dash")}
        {explanation ?? text(`verdict.why.${verdict}`)}
      </p>
    </div>
  );
}
