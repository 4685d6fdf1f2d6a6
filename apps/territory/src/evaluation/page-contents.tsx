import { useAppText } from "../locales/use-app-text.ts";

/** A place of a page one may go to. */
export interface Place {
  readonly id: string;
  readonly label: string;
  /** How many facts it tells. */
  readonly told?: number;
}

/** What a page holds, to go there at once; beside the page where there is room. */
export function PageContents({ places }: { places: readonly Place[] }) {
  const text = useAppText();
  if (places.length < 3) return null;
  return (
    <nav className="contents" aria-label={text("evaluation.part.contents")}>
      <p aria-hidden="true">{text("evaluation.part.contents")}</p>
      <ul>
        {places.map(({ id, label, told = 0 }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
            {told > 0 ? <small aria-hidden="true"> {told}</small> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}
