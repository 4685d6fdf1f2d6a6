import { AppLink, useUiText } from "@bassin/ui";
import { useEffect, useRef } from "react";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { partHref } from "../territory/addresses.ts";
import type { MyAwaiting } from "./confirming-queries.ts";
import type { MovedCriterion } from "./moved-criteria.ts";
import { ToldFact } from "./told-fact.tsx";

/** What a word given changed: it made the fact confirmed, gave it a first voice, or was noted beside it. */
export type Given =
  | { readonly kind: "confirmed"; readonly moved: readonly MovedCriterion[] }
  | { readonly kind: "voiced" }
  | { readonly kind: "remarked" };

/** The criteria that turned, each leading to where it stands. */
function Moved({ moved }: { moved: readonly MovedCriterion[] }) {
  const text = useAppText();
  const uiText = useUiText();
  const said = useSaid();
  const { place } = useEcosystem();
  if (moved.length === 0) return <p className="bassin-soft">{text("confirming.noMove")}</p>;
  return (
    <ul className="moved">
      {moved.map(({ id, part, name, before, after }) => (
        <li key={id}>
          <AppLink className="bassin-link" href={partHref(place, part, id)}>
            {said(name)}
          </AppLink>{" "}
          {text("confirming.moved", { before: uiText(`status.${before}`), after: uiText(`status.${after}`) })}
        </li>
      ))}
    </ul>
  );
}

export interface GivenWordProps {
  item: MyAwaiting;
  given: Given;
  actor: string;
}

/** Says what was just done, in the place of what was asked, and what it turned on the picture of the ecosystem. */
export function GivenWord({ item, given, actor }: GivenWordProps) {
  const text = useAppText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const words = {
    confirmed: text("confirming.thanks"),
    voiced: text("confirming.voiced", { actor }),
    remarked: text("confirming.remarked"),
  };
  return (
    <div className="given" ref={box} tabIndex={-1}>
      <ToldFact sentence={item.sentence} details={[]} />
      <p>
        <strong>{words[given.kind]}</strong>
      </p>
      {given.kind === "confirmed" ? <Moved moved={given.moved} /> : null}
    </div>
  );
}
