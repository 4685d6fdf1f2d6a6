import { Fragment } from "react";

/** A verb and its pronoun, as French asks: "pourriez-vous", "passe-t-il", "est-ce". */
const asked = /(\S+-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce)(?![\p{L}-])\S*)/u;

/** Words in which no line ends between a verb and its pronoun. */
export function KeptTogether({ words }: { words: string }) {
  return words.split(asked).map((part, place) =>
    place % 2 === 0 ? (
      <Fragment key={`${place} ${part}`}>{part}</Fragment>
    ) : (
      <span key={`${place} ${part}`} className="bassin-together">
        {part}
      </span>
    ),
  );
}
