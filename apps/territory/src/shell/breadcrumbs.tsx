import { AppLink } from "@bassin/ui";
import { useAppText } from "../locales/use-app-text.ts";

export interface Crumb {
  readonly label: string;
  /** None for the page itself. */
  readonly href?: string | undefined;
}

/** The way back: territories, territory, ecosystem, page. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const text = useAppText();
  return (
    <nav aria-label={text("shell.breadcrumbs")} className="breadcrumbs">
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={href ?? label}>
            {href ? <AppLink href={href}>{label}</AppLink> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
