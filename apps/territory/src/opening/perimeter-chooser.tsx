import { AroundCommunes } from "./around-communes.tsx";
import { ChoosingMap } from "./choosing-map.tsx";
import { ChosenCommunes } from "./chosen-communes.tsx";
import { PlaceSearch } from "./place-search.tsx";
import type { PerimeterChoice } from "./use-perimeter-choice.ts";
import "./opening.css";

/** Choosing communes: by name or code, by whole zones, on the map, among what surrounds those already chosen. */
export function PerimeterChooser({ choice }: { choice: PerimeterChoice }) {
  return (
    <div className="chooser" data-empty={choice.around === undefined ? "" : undefined}>
      <div className="chooser__main">
        <PlaceSearch choice={choice} />
        <ChosenCommunes choice={choice} />
      </div>
      <div className="chooser__around">
        <ChoosingMap choice={choice} />
        <AroundCommunes choice={choice} />
      </div>
    </div>
  );
}
