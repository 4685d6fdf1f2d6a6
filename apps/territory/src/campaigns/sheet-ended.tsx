import { levelWords } from "@bassin/core";
import { Card, useLocale } from "@bassin/ui";
import { useEffect, useRef } from "react";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import type { Sheet } from "./campaign-queries.ts";
import { OtherVoices } from "./other-voices.tsx";

interface EndedProps {
  sheet: Sheet;
  /** A day in words. */
  date: (day: string) => string;
}

/** Where a guest stands once they ended, or once it is closed: thanked, and before what may be read. */
export function Ended({ sheet, date }: EndedProps) {
  const text = useAppText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { campaign, others } = sheet;
  const isReading = !campaign.isOpen || campaign.shown === "once-answered";
  const next = !isReading ? "thanksUntil" : others.length > 0 ? "thanksOnce" : "thanksAlone";
  return (
    <section className="sheet-ended">
      <h2 ref={heading} tabIndex={-1}>
        {text(campaign.isOpen ? "campaigns.sheet.thanks" : "campaigns.sheet.over")}
      </h2>
      {campaign.isOpen ? <p>{text(`campaigns.sheet.${next}`, { date: date(campaign.until) })}</p> : null}
    </section>
  );
}

/** The words of all, question by question. */
export function Reading({ sheet }: { sheet: Sheet }) {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  return sheet.criteria.map((asked) => {
    const mine = sheet.answers.find(({ criterion }) => criterion === asked.id);
    const others = sheet.others.filter(({ criterion }) => criterion === asked.id);
    if (mine === undefined && others.length === 0) return null;
    const [question = asked.name] = asked.questions;
    return (
      <Card key={asked.id} title={said(question)}>
        {mine === undefined ? null : (
          <p>{text("campaigns.sheet.mine", { level: levelWords[mine.level][locale], text: mine.text })}</p>
        )}
        <OtherVoices others={others} />
      </Card>
    );
  });
}
