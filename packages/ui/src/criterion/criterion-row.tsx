import type { Force, Status } from "@bassin/core";
import type { ReactNode } from "react";
import { Citation } from "../citation/citation.tsx";
import { useUiText } from "../locales/use-ui-text.ts";
import { StatusMark } from "../status/status-mark.tsx";

export interface CriterionRowProps {
  name: string;
  status: Status;
  force: Force;
  /** What proves it, or what would bring it further. */
  sentence: ReactNode;
  /** The section of the source, such as "4.2-2". */
  section: string;
  sourceHref?: string | undefined;
  /** The facts that prove it, one per line. */
  evidence?: readonly ReactNode[] | undefined;
  /** Where the next step is taken. */
  link?: ReactNode;
  id?: string | undefined;
}

/** One criterion in full: its mark, what it says, where the rule comes from, what shows it and where to go on. */
export function CriterionRow(props: CriterionRowProps) {
  const { name, status, force, sentence, section, sourceHref, evidence = [], link, id } = props;
  const text = useUiText();
  const said = [text(`status.${status}`), ...(force === "constitutive" ? [] : [text(`force.${force}`)])];
  return (
    <article className="bassin-criterion" data-status={status} id={id}>
      <div className="bassin-criterion__mark">
        <StatusMark status={status} force={force} />
      </div>
      <div className="bassin-criterion__body">
        <h3 className="bassin-criterion__name">
          {name} <span className="bassin-criterion__status">{said.join(" · ")}</span>
        </h3>
        <p>
          {sentence} <Citation section={section} href={sourceHref} />
        </p>
        {evidence.length > 0 ? (
          <details className="bassin-criterion__evidence">
            <summary>{text("criterion.evidence")}</summary>
            <ul>
              {evidence.map((fact, index) => (
                <li key={`${index}-${typeof fact === "string" ? fact : ""}`}>{fact}</li>
              ))}
            </ul>
          </details>
        ) : null}
        {link ? <p className="bassin-criterion__link">{link}</p> : null}
      </div>
    </article>
  );
}
