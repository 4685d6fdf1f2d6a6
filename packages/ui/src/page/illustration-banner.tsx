import { Citation } from "../citation/citation.tsx";
import { useUiText } from "../locales/use-ui-text.ts";

export interface IllustrationBannerProps {
  /** Drawn from a published document, or openly fictional. */
  kind: "published" | "fictional";
  /** Where the document says it, such as "4.2-5". */
  section?: string | undefined;
  /** What this one says of itself, such as its document and its date; otherwise what its kind means. */
  notice?: string | undefined;
}

/** Says on every page what a demonstration is made of. */
export function IllustrationBanner({ kind, section, notice }: IllustrationBannerProps) {
  const text = useUiText();
  return (
    <p className="bassin-illustration" data-kind={kind}>
      {notice === undefined ? (
        <>
          <strong>{text(`illustration.${kind}`)}</strong> {text(`illustration.${kind}Why`)}
        </>
      ) : (
        notice
      )}{" "}
      {section ? <Citation section={section} /> : null}
    </p>
  );
}
