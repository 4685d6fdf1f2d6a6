import { useLocale } from "@bassin/ui";
import { type ReactNode, useEffect, useRef } from "react";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { openWriting } from "./open-writing.ts";
import { sendUnsent } from "./send-unsent.ts";
import { UndoNotice } from "./undo-notice.tsx";
import { tellDone } from "./undo-stack.ts";
import { listLeft } from "./unsent.ts";
import { WritingProvider } from "./writing.ts";
import "./writing.css";

/** Where facts are written: what was done is said and can be undone; what a closed page left waiting is sent first. */
export function WritingPlace({ children }: { children: ReactNode }) {
  const text = useAppText();
  const locale = useLocale();
  const { place, facts } = useEcosystem();
  const tell = (notice: Parameters<typeof tellDone>[1]) => tellDone(place.ecosystem, notice);
  const writing = openWriting({ place, locale, text, tell });
  const hasResent = useRef(false);
  useEffect(() => {
    if (hasResent.current || listLeft(place).length === 0) return;
    hasResent.current = true;
    tell({ words: text("writing.keptBefore") });
    void sendUnsent({ place, facts, writing }).then((refused) => {
      if (refused[0] !== undefined) tell({ words: refused.join(" ") });
    });
  });
  return (
    <WritingProvider value={writing}>
      {children}
      <UndoNotice />
    </WritingProvider>
  );
}
