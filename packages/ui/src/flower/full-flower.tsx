import { type ReactNode, useState } from "react";
import { useUiText } from "../locales/use-ui-text.ts";
import { ComponentPetal, PetalWords } from "./component-petal.tsx";
import { imaginedPetals, layOutFlower } from "./flower-geometry.ts";
import { FlowerHeart } from "./flower-heart.tsx";
import { FlowerStop } from "./flower-stop.tsx";
import { describeComponent, describePerformance, type FlowerReading } from "./flower-words.ts";
import { placeHeartLabels } from "./heart-labels.ts";
import { ImaginedPetals } from "./imagined-petals.tsx";
import { areLinked, type FlowerPiece, keyOf } from "./solution-reading.ts";
import { useRovingStop } from "./use-roving-stop.ts";

export interface FlowerDrawingProps extends FlowerReading {
  label: string;
  onOpen?: ((piece: FlowerPiece) => void) | undefined;
}

const listPieces = ({ performances, components }: FlowerReading): FlowerPiece[] => [
  ...performances.map((performance): FlowerPiece => ({ type: "performance", performance })),
  ...components.map((component): FlowerPiece => ({ type: "component", component })),
];

/** Under the lowest petal: its tip, and a little more. */
const air = 24;

/** The flower with its words: one tab stop, arrows from piece to piece, and what a piece serves brought out. */
export function FullFlower({ performances, components, label, onOpen }: FlowerDrawingProps) {
  const text = useUiText();
  const [seen, setSeen] = useState<string | undefined>(undefined);
  const geometry = layOutFlower(components.length || imaginedPetals);
  const { half, heart, belly, petals } = geometry;
  // A flower of few petals leaves no empty ground under it.
  const bottom = Math.min(half, Math.max(heart, ...petals.map(({ y }) => y + belly)) + air);
  const heartLabels = placeHeartLabels(
    performances.map(({ statement, servedBy }) => ({
      name: statement,
      note: servedBy.length === 0 ? text("flower.unserved") : "",
    })),
    heart - 8,
  );
  const pieces = listPieces({ performances: heartLabels ? performances : [], components });
  const { tabIndexOf, ...roving } = useRovingStop(pieces.map(keyOf));
  const looked = pieces.find((piece) => keyOf(piece) === seen);

  const wrap = (piece: FlowerPiece, children: ReactNode) => {
    const stop = keyOf(piece);
    const isPerformance = piece.type === "performance";
    const open = onOpen ? () => onOpen(piece) : undefined;
    return (
      <g data-linked={looked && areLinked(looked, piece) ? "" : undefined}>
        <FlowerStop
          stop={stop}
          className="bassin-flower__stop"
          tabIndex={tabIndexOf(stop)}
          label={
            isPerformance ? describePerformance(piece.performance, text) : describeComponent(piece.component, text)
          }
          href={isPerformance ? piece.performance.href : piece.component.href}
          onOpen={open}
          onLook={setSeen}
        >
          {children}
        </FlowerStop>
      </g>
    );
  };

  return (
    <svg viewBox={`${-half} ${-half} ${2 * half} ${half + bottom}`} {...roving}>
      <title>{label}</title>
      {components.length === 0 ? <ImaginedPetals geometry={geometry} /> : null}
      {components.map((component, place) => {
        const at = petals[place];
        if (!at) return null;
        const petal = { component, place: at, geometry };
        return (
          <g key={component.id}>
            {wrap({ type: "component", component }, <ComponentPetal {...petal} />)}
            <PetalWords {...petal} />
          </g>
        );
      })}
      <FlowerHeart
        performances={performances}
        radius={heart}
        labels={heartLabels}
        wrap={(performance, ground) => wrap({ type: "performance", performance }, ground)}
      />
    </svg>
  );
}
