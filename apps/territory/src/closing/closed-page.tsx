import { EmptyState, Question } from "@bassin/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { ClosedItem } from "./closed-item.tsx";
import { closedOptions } from "./closing-queries.ts";
import "../settings/settings.css";

/** What was closed where one has a role, kept thirty days: reopening it, or erasing it without waiting. */
export function ClosedPage() {
  const text = useAppText();
  usePageTitle(text("closing.page"));
  const { data: closed } = useSuspenseQuery(closedOptions());
  const [done, tellDone] = useState<string>();
  const status = useRef<HTMLParagraphElement>(null);
  const tell = (words: string) => {
    tellDone(words);
    status.current?.focus();
  };
  return (
    <>
      <Question lead={text("closing.lead")}>{text("closing.question")}</Question>
      <p ref={status} role="status" tabIndex={-1} className="closed-done">
        {done}
      </p>
      {closed.length === 0 ? (
        <EmptyState title={text("closing.none")}>{text("closing.noneText")}</EmptyState>
      ) : (
        <ul className="closed-list">
          {closed.map((one) => (
            <ClosedItem key={one.ecosystem ?? one.territory} closed={one} onDone={tell} />
          ))}
        </ul>
      )}
    </>
  );
}
