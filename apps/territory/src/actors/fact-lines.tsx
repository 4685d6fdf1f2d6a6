import type { ReactNode } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import type { FactLine } from "../record/fact-line.ts";

export interface FactLinesProps {
  lines: readonly FactLine[];
  tool?: ((line: FactLine) => ReactNode) | undefined;
}

/** Facts one under the other: what each says, a few words on it, its details. */
export function FactLines({ lines, tool }: FactLinesProps) {
  const text = useAppText();
  if (lines.length === 0) return null;
  return (
    <ul className="facts">
      {lines.map((line) => (
        <li key={line.id} className="fact" data-past={line.isPast ? "" : undefined}>
          <p className="fact__title">
            {line.title} {tool?.(line)}
          </p>
          {line.notes.length > 0 || line.isPast ? (
            <p className="fact__notes">{[...(line.isPast ? [text("facts.past")] : []), ...line.notes].join(" · ")}</p>
          ) : null}
          {line.details.length > 0 ? (
            <dl className="fact__details">
              {line.details.map(({ label, text: words }) => (
                <div key={`${label} ${words}`}>
                  <dt className={label ? undefined : "bassin-hidden"}>{label ?? text("facts.label.note")}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
