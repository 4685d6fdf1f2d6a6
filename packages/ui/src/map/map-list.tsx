import { useUiText } from "../locales/use-ui-text.ts";
import { AppLink } from "../theme/navigation.tsx";

/** A place of the map, as its list names it. */
export interface MapPlace {
  id: string;
  label: string;
  href?: string | undefined;
  isHighlighted?: boolean;
}

/** The places of a map as a list, folded under it: what the keyboard and the screen reader use. */
export function MapList({ name, places }: { name: string; places: readonly MapPlace[] }) {
  const text = useUiText();
  if (places.length === 0) return null;
  return (
    <details className="bassin-map__list">
      <summary>{text("map.list", { count: places.length })}</summary>
      <ul aria-label={name}>
        {places.map(({ id, label, href, isHighlighted }) => (
          <li key={id}>
            {href ? (
              <AppLink className="bassin-link" href={href}>
                {label}
              </AppLink>
            ) : (
              label
            )}
            {isHighlighted ? <span className="bassin-soft"> · {text("map.highlighted")}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
