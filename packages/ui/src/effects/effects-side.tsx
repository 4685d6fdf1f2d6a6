import { useUiText } from "../locales/use-ui-text.ts";
import { AppLink } from "../theme/navigation.tsx";

export interface SideItem {
  id: string;
  statement: string;
  note: string;
  isHarm: boolean;
  href?: string | undefined;
}

export interface EffectsSideProps {
  side: "receives" | "gives";
  /** The actor's name. */
  name: string;
  items: readonly SideItem[];
}

/** One side of an actor: its heading and its lines, or that nothing has been said. */
export function EffectsSide({ side, name, items }: EffectsSideProps) {
  const text = useUiText();
  return (
    <div className="bassin-effects__side" data-side={side}>
      <p className="bassin-effects__heading">{text(`effects.${side}`)}</p>
      {items.length === 0 ? (
        <p className="bassin-effects__none">{text("effects.nothing")}</p>
      ) : (
        <ul aria-label={`${name}, ${text(`effects.${side}`)}`}>
          {items.map(({ id, statement, note, isHarm, href }) => (
            <li key={id} data-harm={isHarm ? "" : undefined}>
              {href ? <AppLink href={href}>{statement}</AppLink> : statement}
              <small>{note}</small>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
