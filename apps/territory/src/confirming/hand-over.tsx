import { Button } from "@mantine/core";
import { useAppText } from "../locales/use-app-text.ts";

export interface HandOverProps {
  link: string;
  person: string;
  /** What the person is asked to read. */
  sentence: string;
}

/** A link to hand over in the room: shared from this device where it can, or printed alone on a sheet. */
export function HandOver({ link, person, sentence }: HandOverProps) {
  const text = useAppText();
  const canShare = typeof navigator.share === "function";
  return (
    <div className="hand-over">
      <p>{text("confirming.hand.how", { person })}</p>
      <div className="hand-over__tools">
        {canShare ? (
          <Button variant="outline" onClick={() => void navigator.share({ url: link }).catch(() => undefined)}>
            {text("confirming.hand.share")}
          </Button>
        ) : null}
        <Button variant="outline" onClick={() => window.print()}>
          {text("confirming.hand.print")}
        </Button>
      </div>
      <section className="hand-over__sheet" aria-hidden="true">
        <p>{text("confirming.hand.sheet", { person })}</p>
        <blockquote>{sentence}</blockquote>
        <p>{text("confirming.hand.open")}</p>
        <p className="hand-over__link">{link}</p>
      </section>
    </div>
  );
}
