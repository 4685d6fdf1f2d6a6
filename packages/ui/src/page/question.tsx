import type { ReactNode } from "react";
import { KeptTogether } from "../lettering/kept-together.tsx";

export interface QuestionProps {
  /** What people ask aloud. */
  children: string;
  /** What stands above: tags, or the part and its citation. */
  above?: ReactNode;
  /** One or two sentences under the question. */
  lead?: ReactNode;
}

/** The title of a page: the question it answers. */
export function Question({ children, above, lead }: QuestionProps) {
  return (
    <header className="bassin-question">
      {above ? <div className="bassin-question__above">{above}</div> : null}
      <h1>
        <KeptTogether words={children} />
      </h1>
      {lead ? <div className="bassin-question__lead">{lead}</div> : null}
    </header>
  );
}
