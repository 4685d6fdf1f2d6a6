import { writeDefinitionFile } from "@bassin/core";
import { AppLink } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { readRefusal } from "../../api/refusal.ts";
import { client } from "../../api/trpc.ts";
import { useEcosystem } from "../../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../../locales/use-app-text.ts";
import { offerFile } from "../../sheet/offer-file.ts";
import { defineHref, indicatorsHref } from "../../territory/addresses.ts";
import { useMayEnter } from "../use-may-figures.ts";
import { type KeptOwn, ownOptions, rereadOwn } from "./own-queries.ts";
import "../../sheet/download-lines.css";
import "./own.css";

/** Sets one aside, or takes it up again; its figures stay. `leave`: where its page goes, once it is no longer offered. */
export function useRetiring() {
  const text = useAppText();
  const said = useSaid();
  const { place } = useEcosystem();
  const [problem, setProblem] = useState<string>();
  const retire = async ({ id, version }: KeptOwn, retired: boolean, leave?: () => Promise<void>) => {
    const { territory, ecosystem } = place;
    setProblem(undefined);
    try {
      await client.indicators.own.retire.mutate({ territory, ecosystem, id, version, retired });
      await leave?.();
      await rereadOwn(place);
    } catch (error) {
      const refusal = readRefusal(error);
      setProblem(refusal === null ? text("writing.offline") : said(refusal.message));
    }
  };
  return { retire, problem };
}

interface OwnCardProps {
  /** The key of the indicator, under the name of the territory's own. */
  indicator: string;
}

/** Who defined an indicator of the territory, with whom; how to change it, set it aside, send it to authors. */
export function OwnCard({ indicator }: OwnCardProps) {
  const text = useAppText();
  const mayEnter = useMayEnter();
  const { place, facts } = useEcosystem();
  const { data = [] } = useQuery(ownOptions(place));
  const { retire, problem } = useRetiring();
  const navigate = useNavigate();
  const own = data.find(({ versions }) => versions[0]?.key === indicator);
  if (own === undefined) return null;
  const send = () => {
    const file = writeDefinitionFile(own, { territory: facts.territory.name, others: data });
    offerFile(file.name, file.text);
  };
  return (
    <section className="bassin-card own-card" aria-label={text("ownIndicator.card.title")}>
      <h2>{text("ownIndicator.card.title")}</h2>
      <dl className="figure-about">
        <dt>{text("ownIndicator.card.by")}</dt>
        <dd>{own.definedBy}</dd>
        <dt>{text("ownIndicator.card.with")}</dt>
        <dd>{own.definedWith ?? text("ownIndicator.card.withNobody")}</dd>
        {own.stake == null ? null : (
          <>
            <dt>{text("ownIndicator.card.stake")}</dt>
            <dd>{own.stake}</dd>
          </>
        )}
      </dl>
      <p className="own-gestures">
        {mayEnter ? (
          <AppLink className="bassin-link" href={defineHref(place, indicator)}>
            {text("ownIndicator.card.change")}
          </AppLink>
        ) : null}
        <button type="button" className="bassin-link sheet-download" onClick={send}>
          {text("ownIndicator.card.send")}
        </button>
        {mayEnter ? (
          <button
            type="button"
            className="bassin-link sheet-download"
            onClick={() => void retire(own, true, () => navigate({ href: indicatorsHref(place) }))}
          >
            {text("ownIndicator.card.retire")}
          </button>
        ) : null}
      </p>
      <p className="bassin-soft">{text("ownIndicator.card.sendHint")}</p>
      {problem ? (
        <p role="alert" className="import-alert">
          {problem}
        </p>
      ) : null}
    </section>
  );
}
