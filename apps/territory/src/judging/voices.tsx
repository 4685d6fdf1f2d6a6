import {
  type CriterionVoices,
  type Judgement,
  judgementVoices,
  levelWords,
  saySpread,
  standpointWords,
  type VoiceReading,
  voiceWords,
} from "@bassin/core";
import { Card, useLocale } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { personOptions } from "../account/session.ts";
import { useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { CorrectJudgement } from "./correct-judgement.tsx";
import { useMayJudge } from "./use-framework.ts";

/** Who said it, for whom, from where, when. */
export function useWho(): (judgement: Judgement) => string {
  const text = useAppText();
  const locale = useLocale();
  const reader = useFactReader();
  return ({ saidBy, actor, standpoint, on }) => {
    const names = [
      saidBy ?? (actor == null ? text("judging.criterion.someone") : undefined),
      actor == null
        ? undefined
        : saidBy == null
          ? reader.nameOf(actor)
          : text("judging.criterion.for", { actor: reader.nameOf(actor) }),
      standpoint == null
        ? undefined
        : text("judging.criterion.seen", { standpoint: standpointWords[standpoint][locale] }),
    ].filter((one) => one !== undefined);
    const key = /^\d{4}-\d{2}-\d{2}$/.test(on) ? "judging.criterion.by" : "judging.criterion.byWhen";
    return text(key, { who: names.join(", "), date: reader.date(on) });
  };
}

interface SaidProps {
  judgement: Judgement & { readonly createdBy?: string; readonly version?: number };
  isFormer?: boolean;
}

function Said({ judgement, isFormer = false }: SaidProps) {
  const text = useAppText();
  const locale = useLocale();
  const sayWho = useWho();
  const mayJudge = useMayJudge();
  const { data: person } = useQuery(personOptions());
  const [isCorrecting, setCorrecting] = useState(false);
  const isMine = mayJudge && person != null && judgement.createdBy === person.account;
  const correct = () => setCorrecting(true);
  if (isCorrecting) return <CorrectJudgement judgement={judgement} onDone={() => setCorrecting(false)} />;
  return (
    <blockquote className="said-voice" data-former={isFormer || undefined}>
      <p className="said-voice__level">{levelWords[judgement.level][locale]}</p>
      <p className="said-voice__text">{judgement.text}</p>
      {judgement.evidence == null ? null : (
        <p className="bassin-soft said-voice__evidence">
          {text("judging.criterion.evidence", { evidence: judgement.evidence })}
        </p>
      )}
      <footer>
        {sayWho(judgement)}
        {isMine ? (
          <button type="button" className="link-button" onClick={correct}>
            {text("judging.criterion.correct")}
          </button>
        ) : null}
      </footer>
    </blockquote>
  );
}

function VoiceColumn({ one }: { one: VoiceReading }) {
  const text = useAppText();
  const former = one.said.filter((judgement) => !one.standing.includes(judgement));
  return (
    <section className="voice" aria-label={text(`judging.voice.${one.voice}`)}>
      <h3>{text(`judging.voice.${one.voice}`)}</h3>
      {one.standing.map((judgement) => (
        <Said key={judgement.id} judgement={judgement} />
      ))}
      {former.length > 0 ? (
        <details>
          <summary>{text("judging.criterion.before", { count: former.length })}</summary>
          {former.map((judgement) => (
            <Said key={judgement.id} judgement={judgement} isFormer />
          ))}
        </details>
      ) : null}
    </section>
  );
}

/** Voices side by side, their spread in words with a question to open the talk, and who was not heard. */
export function Voices({ reading }: { reading: CriterionVoices }) {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const { sentence, question } = saySpread(reading.spread);
  const silent = judgementVoices.filter((voice) => !reading.voices.some((one) => one.voice === voice));
  const list = (words: readonly string[]) => new Intl.ListFormat(locale).format(words);
  return (
    <Card title={text("judging.criterion.voices")}>
      <div className="spread" data-spread={reading.spread.kind}>
        <p>{said(sentence)}</p>
        <p className="spread__question">{said(question)}</p>
      </div>
      {reading.voices.length > 0 ? (
        <>
          <div className="voices">
            {reading.voices.map((one) => (
              <VoiceColumn key={one.voice} one={one} />
            ))}
          </div>
          {silent.length > 0 ? (
            <p className="bassin-soft">
              {text("judging.notHeard", { who: list(silent.map((voice) => voiceWords[voice][locale])) })}
            </p>
          ) : null}
        </>
      ) : null}
      {reading.beside.length > 0 ? (
        <details>
          <summary>{text("judging.criterion.earlier")}</summary>
          {reading.beside.map(({ judgement, passage }) => (
            <div key={judgement.id}>
              {passage === "part-of" || passage === "wider" ? (
                <p className="bassin-soft">{text(`judging.criterion.${passage}`)}</p>
              ) : null}
              <Said judgement={judgement} isFormer />
            </div>
          ))}
        </details>
      ) : null}
    </Card>
  );
}
