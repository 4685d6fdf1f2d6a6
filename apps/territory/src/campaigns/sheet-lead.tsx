import { voiceWords } from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { useAppText } from "../locales/use-app-text.ts";
import type { Sheet } from "./campaign-queries.ts";

export interface SheetLeadProps {
  sheet: Sheet;
  date: (day: string) => string;
  isByLink?: boolean;
}

/** What is asked, in whose name one answers, and who will read it when. */
export function SheetLead({ sheet, date, isByLink = false }: SheetLeadProps) {
  const text = useAppText();
  const locale = useLocale();
  const { guest, campaign, about } = sheet;
  const hello = guest.name === null ? "" : text("campaigns.sheet.hello", { name: guest.name });
  const place =
    guest.actor === null
      ? text("campaigns.sheet.as", { voice: voiceWords[guest.voice][locale] })
      : text("campaigns.sheet.asActor", { actor: guest.actor });
  const opening =
    campaign.shown === "when-closed"
      ? text("campaigns.sheet.hidden", { date: date(campaign.until) })
      : text("campaigns.sheet.shared");
  return (
    <>
      <p>
        {hello}
        {text(isByLink ? "campaigns.sheet.lead" : "campaigns.sheet.leadAccount")}
      </p>
      <p>
        {[
          about === null ? undefined : text("campaigns.sheet.about", { name: about }),
          place,
          campaign.isOpen ? opening : undefined,
        ]
          .filter((one) => one !== undefined)
          .join(" ")}
      </p>
    </>
  );
}
