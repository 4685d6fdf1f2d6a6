import { wrapText } from "../lettering/wrap-text.ts";
import { StillLines } from "../picture/still-lines.tsx";
import type { ActorEffects } from "./actor-effects.ts";
import { describeGiven, describeReceived, type SaysEffects } from "./effects-words.ts";

const width = 760;
const gap = 28;
const column = (width - gap) / 2;
const lineStep = 20;
const noteStep = 18;

/** A thing received or given, in lines, its note last. */
interface PlacedItem {
  id: string;
  statement: string[];
  note: string;
  top: number;
}

interface PlacedSide {
  side: "receives" | "gives";
  x: number;
  items: PlacedItem[];
  height: number;
}

interface PlacedActor {
  actor: ActorEffects;
  name: string[];
  top: number;
  sides: PlacedSide[];
  flags: { lines: string[]; top: number }[];
}

const wrap = (text: string, room: number, fontSize: number) =>
  wrapText(text, { widths: Array.from({ length: 8 }, () => room), fontSize }).lines;

function placeSide(side: PlacedSide["side"], said: readonly { id: string; statement: string; note: string }[]) {
  let height = lineStep + 8;
  const items = said.map(({ id, statement, note }): PlacedItem => {
    const lines = wrap(statement, column, 15);
    const top = height;
    height += lines.length * lineStep + noteStep + 8;
    return { id, statement: lines, note, top };
  });
  if (items.length === 0) height += lineStep;
  return { side, x: side === "receives" ? 0 : column + gap, items, height };
}

function placeActors(actors: readonly ActorEffects[], says: SaysEffects): { placed: PlacedActor[]; height: number } {
  let y = 0;
  const placed = actors.map((actor): PlacedActor => {
    const top = y;
    const name = wrap(actor.name, width, 17);
    const sides = [
      placeSide(
        "receives",
        actor.receives.map((one) => ({ ...one, note: describeReceived(one, says) })),
      ),
      placeSide(
        "gives",
        actor.gives.map((one) => ({ ...one, note: describeGiven(one, says) })),
      ),
    ];
    y += 12 + name.length * 24 + Math.max(...sides.map(({ height }) => height));
    const flags = actor.flags.map((flag) => {
      const lines = wrap(flag, width - 24, 14);
      const at = y + 4;
      y += lines.length * noteStep + 12;
      return { lines, top: at };
    });
    y += 18;
    return { actor, name, top, sides, flags };
  });
  return { placed, height: y };
}

function Side({ side, top, says }: { side: PlacedSide; top: number; says: SaysEffects }) {
  return (
    <g transform={`translate(${side.x} ${top})`}>
      <text className="bassin-still__soft" x={0} y={16}>
        {says.text(`effects.${side.side}`)}
      </text>
      {side.items.length === 0 ? (
        <text className="bassin-still__soft" x={0} y={lineStep + 24}>
          {says.text("effects.nothing")}
        </text>
      ) : null}
      {side.items.map(({ id, statement, note, top: at }) => (
        <g key={id}>
          <StillLines className="bassin-still__words" lines={statement} x={0} y={at + 15} step={lineStep} />
          <text className="bassin-still__soft" x={0} y={at + 15 + statement.length * lineStep - 1}>
            {note}
          </text>
        </g>
      ))}
    </g>
  );
}

/** What each actor receives and gives, as one drawing, for files. */
export function EffectsStill({ actors, says }: { actors: readonly ActorEffects[]; says: SaysEffects }) {
  const { placed, height } = placeActors(actors, says);
  return (
    <svg viewBox={`0 0 ${width} ${Math.max(height, 40)}`} aria-hidden="true">
      {placed.map(({ actor, name, top, sides, flags }) => (
        <g key={actor.id}>
          <path className="bassin-still__rule" d={`M0 ${top + 2}H${width}`} />
          <StillLines className="bassin-still__title" lines={name} x={0} y={top + 26} step={24} />
          {sides.map((side) => (
            <Side key={side.side} side={side} top={top + 12 + name.length * 24} says={says} />
          ))}
          {flags.map(({ lines, top: at }) => (
            <g key={lines.join(" ")}>
              <path className="bassin-effects__mark" d={`M2 ${at}V${at + lines.length * noteStep}`} />
              <StillLines className="bassin-still__soft" lines={lines} x={14} y={at + 13} step={noteStep} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
