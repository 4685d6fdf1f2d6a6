import { AppLink, Card, useLocale } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useRef } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import type { Around, CommuneChoice } from "./around-query.ts";
import { focusButtonAt } from "./focus-button.ts";
import type { PerimeterChoice } from "./use-perimeter-choice.ts";

interface CommuneButtonsProps {
  label: string;
  communes: readonly CommuneChoice[];
  choice: PerimeterChoice;
}

/** Communes that can be added with one press each. */
function CommuneButtons({ label, communes, choice }: CommuneButtonsProps) {
  const text = useAppText();
  const number = new Intl.NumberFormat(useLocale());
  const chosen = new Set(choice.codes);
  const list = useRef<HTMLUListElement>(null);
  const free = communes.filter(({ code }) => !chosen.has(code)).toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
  const add = ({ code, name }: CommuneChoice, at: number) => {
    choice.add([code], name);
    focusButtonAt(list.current, at);
  };
  return (
    <ul ref={list} className="communes" aria-label={label}>
      {free.map((commune, at) => (
        <li key={commune.code}>
          <button type="button" className="commune" onClick={() => add(commune, at)}>
            <span aria-hidden="true">+</span>
            <span className="bassin-hidden">{text("opening.add")} </span>
            <span className="commune__name">{commune.name}</span>
            {commune.population === null ? null : (
              <small className="commune__people">{number.format(commune.population)}</small>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface EpciProps {
  epci: Around["epcis"][number];
  choice: PerimeterChoice;
  isOpen: boolean;
}

/** The intercommunality some of the communes are part of: the rest of it, one by one or all at once. */
function EpciCommunes({ epci, choice, isOpen }: EpciProps) {
  const text = useAppText();
  const chosen = new Set(choice.codes);
  const left = epci.others.filter(({ code }) => !chosen.has(code));
  if (left.length === 0) return null;
  const { name, code, count } = epci;
  return (
    <details className="epci" open={isOpen}>
      <summary>{text("opening.epci", { name, chosen: count - left.length, count })}</summary>
      <Button variant="outline" size="compact-md" onClick={() => void choice.choose({ kind: "epci", code, name })}>
        {text("opening.addAll", { count: left.length })} <span className="bassin-hidden">({name})</span>
      </Button>
      <CommuneButtons label={name} communes={left} choice={choice} />
    </details>
  );
}

/** What surrounds the choice: those that touch it where contours are there, and the rest of its intercommunalities. */
export function AroundCommunes({ choice }: { choice: PerimeterChoice }) {
  const text = useAppText();
  const { around } = choice;
  if (around === undefined) return null;
  const hasMap = around.contours.length > 0;
  const chosen = new Set(choice.codes);
  const isWhole =
    around.epcis.length > 0 && around.epcis.every(({ others }) => others.every(({ code }) => chosen.has(code)));
  const bySide = isWhole ? "opening.aroundNone" : "opening.aroundHint";
  return (
    <Card title={text("opening.around")} hint={text(around.neighbours.length > 0 ? "opening.aroundMapHint" : bySide)}>
      <div className="around">
        {around.neighbours.length > 0 ? (
          <CommuneButtons label={text("opening.neighbours")} communes={around.neighbours} choice={choice} />
        ) : null}
        {around.epcis.map((epci, index) => (
          <EpciCommunes key={epci.code} epci={epci} choice={choice} isOpen={!hasMap && index === 0} />
        ))}
        {hasMap ? null : (
          <p className="bassin-soft">
            {text("opening.noMap")} <AppLink href="/aide/cartes">{text("home.howToMap")}</AppLink>
          </p>
        )}
      </div>
    </Card>
  );
}
