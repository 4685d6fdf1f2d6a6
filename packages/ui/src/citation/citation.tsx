import { useUiText } from "../locales/use-ui-text.ts";
import { AppLink } from "../theme/navigation.tsx";
import { formatSection } from "./format-section.ts";

export interface CitationProps {
  /** The section of the source, as the definition writes it: "4.2-2", "2.4", "intro, 4.2-1". */
  section: string;
  /** Where the source can be read, when the app has such a page. */
  href?: string | undefined;
}

/** Where a rule comes from, so that anyone can check it. */
export function Citation({ section, href }: CitationProps) {
  const text = useUiText();
  const words = formatSection(section, text);
  const title = text("citation.source");
  if (href) {
    return (
      <AppLink className="bassin-citation" href={href} title={title}>
        {words}
      </AppLink>
    );
  }
  return (
    <span className="bassin-citation" title={title}>
      {words}
    </span>
  );
}
