import { Card, useLocale } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useState } from "react";
import { client, queryClient } from "../api/trpc.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { tellDone } from "../record/undo-stack.ts";
import { AskByLink } from "./ask-by-link.tsx";
import { type Awaiting, awaitingOptions, type OthersAwaiting } from "./confirming-queries.ts";
import { Remarks } from "./remarks.tsx";
import { ToldFact } from "./told-fact.tsx";

function OthersItem({ item, hasMail }: { item: OthersAwaiting; hasMail: boolean }) {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const { facts } = useEcosystem();
  const [isAsking, setAsking] = useState(false);
  const names = item.actors.map((actor) => facts.actors.find(({ id }) => id === actor)?.name ?? "…");
  const actors = new Intl.ListFormat(locale, { type: "disjunction" }).format(names);
  return (
    <li className="others__item">
      <ToldFact sentence={item.sentence} details={[]} />
      <p className="bassin-soft">{text("confirming.awaited", { actors })}</p>
      <Remarks remarks={item.remarks} />
      <Button
        className="others__ask"
        variant="subtle"
        size="compact-md"
        aria-expanded={isAsking}
        aria-label={text("confirming.ask.openNamed", { sentence: said(item.sentence) })}
        onClick={() => setAsking(!isAsking)}
      >
        {text("confirming.ask.open")}
      </Button>
      {isAsking ? <AskByLink item={item} hasMail={hasMail} /> : null}
    </li>
  );
}

/** What awaits somebody else’s word, for those who may ask for it. */
export function Others({ others, hasMail }: Pick<Awaiting, "others" | "hasMail">) {
  const text = useAppText();
  const hint = text(others.length === 0 ? "confirming.othersNone" : "confirming.othersHint");
  return (
    <Card title={text("confirming.others")} hint={hint}>
      <ul className="others">
        {others.map((item) => (
          <OthersItem key={item.id} item={item} hasMail={hasMail} />
        ))}
      </ul>
    </Card>
  );
}

/** The links already given that nobody has answered by. */
export function OpenLinks({ links }: Pick<Awaiting, "links">) {
  const text = useAppText();
  const day = new Intl.DateTimeFormat(useLocale(), { dateStyle: "long" });
  const { place, facts } = useEcosystem();
  const { send, problem } = useSending();
  if (links.length === 0) return null;
  const withdraw = (id: string) =>
    send(async () => {
      const { territory, ecosystem } = place;
      const reread = () => queryClient.invalidateQueries({ queryKey: awaitingOptions(place).queryKey });
      await client.confirming.withdraw.mutate({ territory, ecosystem, id });
      await reread();
      const undo = async () => {
        await client.confirming.reopen.mutate({ territory, ecosystem, id });
        await reread();
      };
      tellDone(ecosystem, { words: text("confirming.did.withdrawn"), undo });
    });
  const nameOf = (actor: string) => facts.actors.find(({ id }) => id === actor)?.name ?? "…";
  return (
    <Card title={text("confirming.links")}>
      <ul className="others">
        {links.map(({ id, person, actor, expiresAt, issuer }) => (
          <li key={id} className="others__item">
            <p>
              <strong>{text("confirming.linkFor", { person, actor: nameOf(actor) })}</strong>
              <br />
              <span className="bassin-soft">
                {[
                  text("confirming.linkUntil", { date: day.format(new Date(expiresAt)) }),
                  ...(issuer === null ? [] : [text("confirming.linkBy", { issuer })]),
                ].join(" · ")}
              </span>
            </p>
            <Button
              className="others__ask"
              variant="subtle"
              size="compact-md"
              aria-label={text("confirming.withdrawNamed", { person })}
              onClick={() => withdraw(id)}
            >
              {text("confirming.withdraw")}
            </Button>
          </li>
        ))}
      </ul>
      {problem ? <p role="alert">{problem}</p> : null}
    </Card>
  );
}
