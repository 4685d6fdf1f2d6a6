import { type KeyboardEvent, useId } from "react";
import { useUiText } from "../locales/use-ui-text.ts";
import { AppLink } from "../theme/navigation.tsx";
import { describeCriterion, type RosettePart } from "./rosette-part.ts";
import { moveInPetal } from "./use-active-mark.ts";

export interface RosetteLabelProps {
  petal: RosettePart;
  activeIndex: number | undefined;
  onOpen: (index: number | undefined) => void;
}

/** The name of a petal: its one tab stop, from which arrows walk through its criteria, and their list for screen readers. */
export function RosetteLabel({ petal, activeIndex, onOpen }: RosetteLabelProps) {
  const text = useUiText();
  const listId = useId();
  const press = (event: KeyboardEvent) => {
    const next = moveInPetal(event.key, activeIndex ?? -1, petal.criteria.length);
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next);
  };
  const shared = {
    className: "bassin-rosette__label",
    onKeyDown: press,
    onFocus: () => onOpen(undefined),
    onBlur: () => onOpen(undefined),
  };
  return (
    <li className="bassin-rosette__place" data-part={petal.key}>
      {petal.href ? (
        <AppLink {...shared} href={petal.href}>
          {petal.label}
        </AppLink>
      ) : (
        <button {...shared} type="button" aria-describedby={listId}>
          {petal.label}
        </button>
      )}
      <ul className="bassin-hidden" id={listId}>
        {petal.criteria.map((criterion) => (
          <li key={criterion.id}>{describeCriterion(criterion, text)}</li>
        ))}
      </ul>
    </li>
  );
}
