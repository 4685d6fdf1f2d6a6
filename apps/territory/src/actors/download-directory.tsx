import { useLocale } from "@bassin/ui";
import { useAppText } from "../locales/use-app-text.ts";
import { DownloadLines } from "../sheet/download-lines.tsx";
import type { ListedActor } from "./search-actors.ts";

const columns = ["name", "nature", "legalForm", "siren", "siret", "commune", "website", "description"] as const;

/** The actors shown, as a file that a spreadsheet opens and that can be imported again. */
export function DownloadDirectory({ listed }: { listed: readonly ListedActor[] }) {
  const text = useAppText();
  const locale = useLocale();
  const read = () => {
    const lines = listed.map(({ actor }) => [
      ...columns.map((column) => (column === "nature" ? text(`facts.nature.${actor.nature}`) : (actor[column] ?? ""))),
      text(actor.collective === true ? "journal.yes" : "journal.no"),
    ]);
    return [[...columns, "collective" as const].map((column) => text(`actors.import.tells.${column}`)), ...lines];
  };
  return (
    <DownloadLines
      name="acteurs"
      title={text("actors.directory.list")}
      label={text("actors.directory.download")}
      mark={locale === "fr" ? "," : "."}
      read={read}
    />
  );
}
