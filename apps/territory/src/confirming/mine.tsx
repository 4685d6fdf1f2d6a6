import { isAllowedAt } from "@bassin/core";
import { AppLink, Card, EmptyState } from "@bassin/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { peopleHref } from "../territory/addresses.ts";
import { territoryOptions } from "../territory/territory-queries.ts";
import type { MyAwaiting } from "./confirming-queries.ts";
import { type Given, GivenWord } from "./given-word.tsx";
import { MyItem } from "./my-item.tsx";

interface Answered {
  readonly item: MyAwaiting;
  readonly given: Given;
}

function Nothing() {
  const text = useAppText();
  const { place } = useEcosystem();
  const { data } = useSuspenseQuery(territoryOptions(place.territory));
  const at = { kind: "territory", territory: place.territory } as const;
  const maySay = isAllowedAt(data.grants, "territory.people", at);
  return (
    <EmptyState
      title={text("confirming.nothing")}
      action={
        <AppLink className="bassin-link" href={peopleHref(place.territory)}>
          {text("confirming.people")}
        </AppLink>
      }
    >
      {text(
        data.speaksFor.length > 0 ? "confirming.nothingText" : maySay ? "confirming.noActorYet" : "confirming.noActor",
      )}
    </EmptyState>
  );
}

/** What awaits the person: each thing in its place, even once answered, so that nothing jumps under the finger. */
export function Mine({ mine }: { mine: readonly MyAwaiting[] }) {
  const { facts } = useEcosystem();
  const [answered, setAnswered] = useState<readonly Answered[]>([]);
  const nameOf = (actor: string | null) => facts.actors.find(({ id }) => id === actor)?.name ?? "";
  const waiting = mine.filter(({ id }) => !answered.some(({ item }) => item.id === id));
  const shown = [...answered.map(({ item }) => item), ...waiting];
  if (shown.length === 0) return <Nothing />;
  return (
    <ul className="confirming__list">
      {shown.map((item) => {
        const given = answered.find((one) => one.item.id === item.id)?.given;
        return (
          <li key={item.id}>
            <Card>
              {given === undefined ? (
                <MyItem
                  item={item}
                  actor={nameOf(item.listener)}
                  onGiven={(word) => setAnswered((before) => [...before, { item, given: word }])}
                  onTakenBack={() => setAnswered((before) => before.filter((one) => one.item.id !== item.id))}
                />
              ) : (
                <GivenWord item={item} given={given} actor={nameOf(item.listener)} />
              )}
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
