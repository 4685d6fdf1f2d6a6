import type { JudgementLevel } from "@bassin/core";
import { Citation } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { LevelField, WordsField } from "../judging/judgement-fields.tsx";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import type { Sheet } from "./campaign-queries.ts";
import { forgetDraft, keepDraft, readDraft } from "./sheet-draft.ts";
import { Ended, Reading } from "./sheet-ended.tsx";
import "./campaigns.css";
import "../account/account.css";
import "../judging/judging.css";

type Asked = Sheet["criteria"][number];
type Answer = Sheet["answers"][number];

/** How answers leave: by account or by a link. A text taken back is `null`. */
export interface SheetActions {
  readonly answer: (said: { criterion: string; level: JudgementLevel; text: string | null }) => Promise<void>;
  readonly finish: () => Promise<void>;
}

interface QuestionProps {
  asked: Asked;
  sheet: Sheet;
  actions: SheetActions;
  /** Where what is typed waits for the network. */
  draft: string;
}

/** One question being answered: what is typed stays on the device until it is kept. */
function useAnswer({ asked, sheet, actions, draft }: QuestionProps) {
  const kept: Answer | undefined = sheet.answers.find(({ criterion }) => criterion === asked.id);
  const key = `${draft}.${asked.id}`;
  const waiting = readDraft(key);
  const [level, setLevel] = useState(waiting?.level ?? kept?.level);
  const [words, setWords] = useState(waiting?.words ?? kept?.text ?? "");
  const [isChecked, setChecked] = useState(false);
  const { send, isBusy, problem } = useSending();
  const isKept = kept !== undefined && kept.level === level && kept.text === words.trim();
  useEffect(() => {
    if (isKept || (level === undefined && words === "")) forgetDraft(key);
    else keepDraft(key, { level, words });
  }, [key, level, words, isKept]);
  const keep = () => {
    setChecked(true);
    if (level === undefined || words.trim() === "") return;
    send(async () => {
      await actions.answer({ criterion: asked.id, level, text: words.trim() });
      setChecked(false);
    });
  };
  const unsay = () =>
    send(async () => {
      await actions.answer({ criterion: asked.id, level: level ?? "begun", text: null });
      forgetDraft(key);
      setLevel(undefined);
      setWords("");
    });
  const missing = { level: isChecked && level === undefined, words: isChecked && words.trim() === "" };
  return { kept, isKept, level, setLevel, words, setWords, keep, unsay, isBusy, problem, missing };
}

function QuestionHelp({ asked, standpoint }: { asked: Asked; standpoint: Sheet["guest"]["standpoint"] }) {
  const said = useSaid();
  const own = standpoint == null ? [] : (asked.questionsFrom[standpoint] ?? []);
  const [, ...others] = asked.questions;
  const lines = [...own, ...others];
  if (lines.length + asked.beacons.length === 0) return null;
  return (
    <ul className="sheet-help bassin-soft">
      {lines.map((one) => (
        <li key={one.fr}>{said(one)}</li>
      ))}
      {asked.beacons.map((one) => (
        <li key={one.fr}>
          {said(one)} {one.section ? <Citation section={one.section} /> : null}
        </li>
      ))}
    </ul>
  );
}

function QuestionCard(props: QuestionProps) {
  const text = useAppText();
  const said = useSaid();
  const { asked, sheet } = props;
  const answer = useAnswer(props);
  const [question = asked.name] = asked.questions;
  return (
    <section
      className="bassin-card sheet-question"
      aria-labelledby={`q-${asked.id}`}
      data-kept={answer.isKept || undefined}
    >
      <p className="bassin-soft sheet-question__name">{said(asked.name)}</p>
      <h2 id={`q-${asked.id}`}>{said(question)}</h2>
      <QuestionHelp asked={asked} standpoint={sheet.guest.standpoint} />
      <LevelField value={answer.level} isMissing={answer.missing.level} onChange={answer.setLevel} />
      <WordsField value={answer.words} isMissing={answer.missing.words} onChange={answer.setWords} />
      {answer.problem ? (
        <p className="form__problem" role="alert">
          {answer.problem} {text("campaigns.sheet.unsent")}
        </p>
      ) : null}
      <div className="sheet-question__foot">
        <Button variant={answer.isKept ? "outline" : "filled"} aria-disabled={answer.isBusy} onClick={answer.keep}>
          {text(answer.kept !== undefined && !answer.isKept ? "campaigns.sheet.keptAgain" : "campaigns.sheet.keep")}
        </Button>
        <span role="status">{answer.isKept ? text("campaigns.sheet.kept") : null}</span>
        {answer.kept === undefined ? null : (
          <Button variant="subtle" aria-disabled={answer.isBusy} onClick={answer.unsay}>
            {text("campaigns.sheet.unsaid")}
          </Button>
        )}
      </div>
    </section>
  );
}

export interface SheetProps {
  sheet: Sheet;
  actions: SheetActions;
  draft: string;
  /** A day in words. */
  date: (day: string) => string;
}

function Finish({ sheet, actions }: Pick<SheetProps, "sheet" | "actions">) {
  const text = useAppText();
  const { send, isBusy, problem, fail } = useSending();
  const finish = () => {
    if (sheet.answers.length === 0) return fail(text("campaigns.sheet.nothingYet"));
    send(actions.finish);
  };
  const hint = sheet.campaign.shown === "once-answered" ? "finishOnce" : "finishHint";
  return (
    <div className="sheet-finish">
      <p role="status">
        {text("campaigns.sheet.progress", { count: sheet.answers.length, all: sheet.criteria.length })}
      </p>
      {problem ? (
        <p className="form__problem" role="alert">
          {problem}
        </p>
      ) : null}
      <Button size="lg" aria-disabled={isBusy} onClick={finish}>
        {text("campaigns.sheet.finish")}
      </Button>
      <p className="bassin-soft">{text(`campaigns.sheet.${hint}`)}</p>
    </div>
  );
}

/** The questions of a campaign before one person, on a phone as on a screen. */
export function CampaignSheet({ sheet, actions, draft, date }: SheetProps) {
  const { campaign, hasFinished, criteria } = sheet;
  const mayWrite = campaign.isOpen && !(hasFinished && campaign.shown === "once-answered");
  return (
    <div className="sheet">
      {hasFinished || !campaign.isOpen ? <Ended sheet={sheet} date={date} /> : null}
      {mayWrite
        ? criteria.map((asked) => (
            <QuestionCard key={asked.id} asked={asked} sheet={sheet} actions={actions} draft={draft} />
          ))
        : null}
      {mayWrite && !hasFinished ? <Finish sheet={sheet} actions={actions} /> : null}
      {mayWrite ? null : <Reading sheet={sheet} />}
    </div>
  );
}
