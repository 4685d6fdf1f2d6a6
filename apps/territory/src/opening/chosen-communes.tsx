import { useLocale } from "@bassin/ui";
import { useRef } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import type { CommuneChoice } from "./around-query.ts";
import { focusButtonAt } from "./focus-button.ts";
import type { PerimeterChoice } from "./use-perimeter-choice.ts";

/** How many people live in the communes, where they are counted. */
const countPeople = (communes: readonly CommuneChoice[]): number =>
  communes.reduce((sum, { population }) => sum + (population ?? 0), 0);

/** How many communes, and how many live there: in words. */
export function useChoiceSummary(): (communes: readonly CommuneChoice[]) => string {
  const text = useAppText();
  const number = new Intl.NumberFormat(useLocale());
  return (communes) =>
    [
      text("home.communes", { count: communes.length }),
      text("opening.people", { count: number.format(countPeople(communes)) }),
    ].join(" · ");
}

/** The communes chosen so far, each with its people and a way to take it out. */
export function ChosenCommunes({ choice }: { choice: PerimeterChoice }) {
  const text = useAppText();
  const summarise = useChoiceSummary();
  const number = new Intl.NumberFormat(useLocale());
  const list = useRef<HTMLUListElement>(null);
  const { communes } = choice;
  const remove = ({ code, name }: CommuneChoice) => {
    const at = communes.findIndex((one) => one.code === code);
    choice.remove(code, name);
    focusButtonAt(list.current, at);
  };
  return (
    <section className="chosen" aria-label={text("opening.chosen")}>
      <h2>{communes.length === 0 ? text("opening.chosenNone") : summarise(communes)}</h2>
      {communes.length === 0 ? <p className="bassin-soft">{text("opening.chosenExample")}</p> : null}
      <ul ref={list} className="communes">
        {communes.map((commune) => (
          <li key={commune.code} className="commune" data-chosen="">
            <span className="commune__name">{commune.name}</span>
            <small className="commune__people">
              {commune.population === null ? commune.department : number.format(commune.population)}
            </small>
            <button
              type="button"
              className="commune__remove"
              aria-label={text("opening.remove", { name: commune.name, department: commune.department })}
              onClick={() => remove(commune)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {communes.length > 1 ? (
        <button type="button" className="link-button" onClick={choice.clear}>
          {text("opening.clear")}
        </button>
      ) : null}
    </section>
  );
}
