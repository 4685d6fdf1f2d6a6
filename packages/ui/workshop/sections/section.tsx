import type { ReactNode } from "react";

export interface SectionProps {
  title: string;
  children: ReactNode;
}

/** A shelf of the workshop. */
export function Section({ title, children }: SectionProps) {
  return (
    <section className="workshop-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
