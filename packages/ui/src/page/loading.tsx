import { useEffect, useState } from "react";
import { useUiText } from "../locales/use-ui-text.ts";

export interface LoadingProps {
  /** What is coming. */
  label?: string;
  /** How many lines the skeleton has. */
  lines?: number;
}

const slowAfter = 1000;

/** The shape of the page to come; after a second, words say how it goes. */
export function Loading({ label, lines = 4 }: LoadingProps) {
  const text = useUiText();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="bassin-loading" aria-busy="true">
      <p role="status" className={isSlow ? "bassin-soft" : "bassin-hidden"}>
        {label ?? text("loading.label")} {isSlow ? text("loading.slow") : null}
      </p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={`line-${line}`} className="bassin-loading__line" aria-hidden="true" />
      ))}
    </div>
  );
}
