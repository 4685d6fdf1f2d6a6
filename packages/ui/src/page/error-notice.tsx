import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useUiText } from "../locales/use-ui-text.ts";

export interface ErrorNoticeProps {
  /** What happened, in plain words. */
  children: ReactNode;
  title?: string;
  /** What to do next, when it is not simply trying again. */
  todo?: ReactNode;
  onRetry?: (() => void) | undefined;
  /** What helps whoever is asked for help; folded away. */
  details?: string | undefined;
}

/** Says what happened, that nothing was lost, and what to do. */
export function ErrorNotice({ children, title, todo, onRetry, details }: ErrorNoticeProps) {
  const text = useUiText();
  return (
    <section className="bassin-error" role="alert">
      <h2>{title ?? text("error.title")}</h2>
      <p>{children}</p>
      <p>{text("error.kept")}</p>
      {todo ? <p>{todo}</p> : null}
      {onRetry ? (
        <Button variant="outline" onClick={onRetry}>
          {text("error.retry")}
        </Button>
      ) : null}
      {details ? (
        <details>
          <summary>{text("error.details")}</summary>
          <pre>{details}</pre>
        </details>
      ) : null}
    </section>
  );
}
