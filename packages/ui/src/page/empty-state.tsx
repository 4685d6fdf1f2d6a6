import type { ReactNode } from "react";
import { RosetteMark } from "../rosette/rosette-mark.tsx";

export interface EmptyStateProps {
  /** The question that starts the page. */
  title: string;
  children?: ReactNode;
  /** The one thing to do first. */
  action?: ReactNode;
}

/** A page nobody has written on yet: a question and one thing to do. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <section className="bassin-empty">
      <RosetteMark size={44} />
      <h2>{title}</h2>
      {children ? <div className="bassin-soft">{children}</div> : null}
      {action ? <div className="bassin-empty__action">{action}</div> : null}
    </section>
  );
}
