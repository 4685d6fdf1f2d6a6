import { Card } from "@bassin/ui";
import type { FactTools } from "../record/fact-card.tsx";
import type { FactGroup, FactLine } from "../record/fact-line.ts";
import { FactLines } from "./fact-lines.tsx";

export interface FactCardsProps {
  groups: readonly FactGroup[];
  untold: (group: FactGroup) => string;
  tools?: Omit<FactTools, "isWritten">;
}

const currentFirst = (a: FactLine, b: FactLine) => Number(a.isPast ?? false) - Number(b.isPast ?? false);

/** One card for each kind, with a sentence where nothing was told. */
export function FactCards({ groups, untold, tools }: FactCardsProps) {
  return groups.map((group) => (
    <Card key={group.key} title={group.title}>
      {group.lines.length === 0 ? <p className="bassin-soft">{untold(group)}</p> : null}
      <FactLines
        lines={group.lines.toSorted(currentFirst)}
        tool={tools === undefined ? undefined : (line) => tools.specify(group, line)}
      />
      {tools?.addTo(group)}
    </Card>
  ));
}
