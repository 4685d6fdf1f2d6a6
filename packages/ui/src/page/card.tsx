import type { ReactNode } from "react";

export interface CardProps {
  title?: string;
  children: ReactNode;
  /** A quieter line under the title. */
  hint?: ReactNode;
}

/** A sheet on the page, with its title when it has one. */
export function Card({ title, hint, children }: CardProps) {
  return (
    <section className="bassin-card">
      {title ? <h2 className="bassin-card__title">{title}</h2> : null}
      {hint ? <p className="bassin-soft bassin-card__hint">{hint}</p> : null}
      {children}
    </section>
  );
}
