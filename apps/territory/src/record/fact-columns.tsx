import { useState } from "react";
import { FactCard, type FactTools } from "./fact-card.tsx";
import type { FactGroup } from "./fact-line.ts";
import { weighGroup } from "./fact-weight.ts";
import { shareColumns } from "./share-columns.ts";

export interface FactColumnsProps {
  groups: readonly FactGroup[];
  tools?: FactTools | undefined;
}

/** The kinds of facts in two columns of about one height; a card stays in its column for as long as one writes in it. */
export function FactColumns({ groups, tools }: FactColumnsProps) {
  const [left] = useState(() => new Set(groups.slice(0, shareColumns(groups.map(weighGroup))).map(({ key }) => key)));
  const columns = [groups.filter(({ key }) => left.has(key)), groups.filter(({ key }) => !left.has(key))] as const;
  return (
    <div className="fact-groups" data-alone={groups.length === 1 ? "" : undefined}>
      {(["left", "right"] as const).map((side, place) =>
        columns[place]?.length ? (
          <div key={side} className="fact-column">
            {columns[place].map((group) => (
              <FactCard key={group.key} group={group} tools={tools} />
            ))}
          </div>
        ) : null,
      )}
    </div>
  );
}
