import { useUiText } from "../locales/use-ui-text.ts";
import { AppLink } from "../theme/navigation.tsx";
import { ComponentPetal, PetalWords } from "./component-petal.tsx";
import { imaginedPetals, layOutCompactFlower } from "./flower-geometry.ts";
import { FlowerHeart } from "./flower-heart.tsx";
import { describeHolders, describeService } from "./flower-words.ts";
import type { FlowerDrawingProps } from "./full-flower.tsx";
import { ImaginedPetals } from "./imagined-petals.tsx";
import { NecessityMark } from "./necessity-mark.tsx";
import type { FlowerPiece } from "./solution-reading.ts";

interface PieceNameProps {
  piece: FlowerPiece;
  onOpen: FlowerDrawingProps["onOpen"];
}

function PieceName({ piece, onOpen }: PieceNameProps) {
  const isPerformance = piece.type === "performance";
  const name = isPerformance ? piece.performance.statement : piece.component.name;
  const href = isPerformance ? piece.performance.href : piece.component.href;
  if (onOpen) {
    return (
      <button type="button" className="bassin-flower__open" onClick={() => onOpen(piece)}>
        {name}
      </button>
    );
  }
  return href ? (
    <AppLink className="bassin-link" href={href}>
      {name}
    </AppLink>
  ) : (
    <span>{name}</span>
  );
}

/** The flower of a narrow page: numbered petals, and under it the names the numbers stand for. */
export function CompactFlower({ performances, components, label, onOpen }: FlowerDrawingProps) {
  const text = useUiText();
  const geometry = layOutCompactFlower(components.length || imaginedPetals);
  const { half, heart, petals } = geometry;
  return (
    <div>
      <svg viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`} aria-hidden="true">
        {components.length === 0 ? <ImaginedPetals geometry={geometry} /> : null}
        {components.map((component, place) => {
          const at = petals[place];
          const petal = at && { component, place: at, geometry };
          return petal ? (
            <g key={component.id}>
              <ComponentPetal {...petal} />
              <PetalWords {...petal} number={place + 1} />
            </g>
          ) : null;
        })}
        <FlowerHeart performances={performances} radius={heart} labels={undefined} wrap={() => null} />
      </svg>
      <ul className="bassin-flower__aims" aria-label={text("flower.performancesList")}>
        {performances.map((performance) => (
          <li key={performance.id}>
            <PieceName piece={{ type: "performance", performance }} onOpen={onOpen} />
            <small data-missing={performance.servedBy.length === 0 ? "" : undefined}>
              {describeService(performance, text)}
            </small>
          </li>
        ))}
      </ul>
      <ol className="bassin-flower__list" aria-label={label} data-numbers="">
        {components.map((component) => (
          <li key={component.id}>
            <PieceName piece={{ type: "component", component }} onOpen={onOpen} />
            {component.necessity === "necessary" ? null : (
              <svg className="bassin-flower__inline" viewBox="-10 -10 20 20" aria-hidden="true">
                <NecessityMark necessity={component.necessity} />
              </svg>
            )}
            <small data-missing={component.holders.length === 0 ? "" : undefined}>
              {[
                text(`flower.kind.${component.kind}`),
                ...(component.necessity === "necessary" ? [] : [text(`flower.necessity.${component.necessity}`)]),
                describeHolders(component, text),
              ].join(" · ")}
            </small>
          </li>
        ))}
      </ol>
    </div>
  );
}
