import { Button, TextInput } from "@mantine/core";
import { useRef, useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import "./people.css";

/** Puts words on the clipboard; says no where the browser does not allow it, as on an address without https. */
async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

export interface CopiedLinkProps {
  link: string;
  /** When it closes, in words. */
  until: string;
  /** Whether it opens as often as one likes until then. */
  opensAgain?: boolean;
}

/** A link to give to someone: shown once, copied with one button. */
export function CopiedLink({ link, until, opensAgain = false }: CopiedLinkProps) {
  const text = useAppText();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "notCopied">();
  const copyLink = async () => {
    const isCopied = await copy(link);
    if (!isCopied) field.current?.select();
    setOutcome(isCopied ? "copied" : "notCopied");
  };
  return (
    <div className="copied-link">
      <div className="copied-link__line">
        <TextInput
          ref={field}
          readOnly
          label={text("people.link.label")}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={() => void copyLink()}>{text("people.link.copy")}</Button>
      </div>
      <p className="bassin-soft">
        {text(opensAgain ? "campaigns.invite.until" : "people.link.until", { date: until })}{" "}
        <span role="status">{outcome ? text(`people.link.${outcome}`) : null}</span>
      </p>
    </div>
  );
}
