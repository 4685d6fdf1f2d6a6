import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useAppText } from "../locales/use-app-text.ts";

export interface NamedListProps {
  title: string;
  names: readonly string[];
  problem?: string | undefined;
  /** Takes away the one at this place. */
  onTakeAway: (index: number) => void;
  /** What adds one. */
  children: ReactNode;
}

/** Names one after the other, each of which can be taken away, and what adds one. */
export function NamedList({ title, names, problem, onTakeAway, children }: NamedListProps) {
  const text = useAppText();
  return (
    <fieldset className="writing-list">
      <legend>{title}</legend>
      {names.length > 0 ? (
        <ul>
          {names.map((name, index) => (
            <li key={`${index}.${name}`}>
              <span>{name}</span>
              <Button
                variant="subtle"
                size="compact-md"
                aria-label={text("writing.takeAway", { name })}
                onClick={() => onTakeAway(index)}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {children}
      {problem ? <p role="alert">{problem}</p> : null}
    </fieldset>
  );
}
