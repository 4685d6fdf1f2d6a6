import { ColourSchemeSwitch, LanguageSwitch, RosetteMark } from "@bassin/ui";
import type { ReactNode } from "react";
import { useChooseLanguage } from "../locales/language-choice.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";

export interface ThresholdProps {
  title: string;
  lead: ReactNode;
  children: ReactNode;
}

/** The page of someone who is not in yet: the mark, one sentence, one thing to do. */
export function Threshold({ title, lead, children }: ThresholdProps) {
  const text = useAppText();
  const choose = useChooseLanguage();
  usePageTitle(title);
  return (
    <div className="threshold">
      <header className="threshold__side">
        <p className="threshold__mark">
          <RosetteMark size={132} />
          <strong>Bassin</strong>
        </p>
        <p className="threshold__purpose">{text("shell.purpose")}</p>
      </header>
      <main className="threshold__main" tabIndex={-1}>
        <h1>{title}</h1>
        <div className="threshold__lead">{lead}</div>
        {children}
        <footer className="threshold__foot">
          <LanguageSwitch onChange={choose} />
          <ColourSchemeSwitch />
        </footer>
      </main>
    </div>
  );
}
