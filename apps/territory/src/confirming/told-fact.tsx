import type { AttestedDetail, LocalText } from "@bassin/core";
import { useId } from "react";
import { useSaid } from "../locales/use-app-text.ts";
import "./confirming.css";

export interface ToldFactProps {
  sentence: LocalText;
  details: readonly AttestedDetail[];
  /** Larger, when it is all there is on the page. */
  isAlone?: boolean;
}

/** A fact in one sentence, and all that was said of it besides. */
export function ToldFact({ sentence, details, isAlone = false }: ToldFactProps) {
  const said = useSaid();
  const id = useId();
  return (
    <div className="told" data-alone={isAlone ? "" : undefined}>
      <p className="told__sentence" id={id}>
        {said(sentence)}
      </p>
      {details.length > 0 ? (
        <dl className="told__details" aria-labelledby={id}>
          {details.map(({ label, text }) => (
            <div key={label.fr}>
              <dt>{said(label)}</dt>
              <dd>{said(text)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  );
}
