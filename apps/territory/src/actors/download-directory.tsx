import { useAppText } from "../locales/use-app-text.ts";
import { offerFile } from "../sheet/offer-file.ts";
import type { ListedActor } from "./search-actors.ts";

/** The actors shown, as a file that a spreadsheet opens and that can be imported again. */
export function DownloadDirectory({ listed }: { listed: readonly ListedActor[] }) {
  const text = useAppText();
  const download = async () => {
    const { writeCsv } = await import("@bassin/sheets");
    const columns = ["name", "nature", "legalForm", "siren", "siret", "commune", "website", "description"] as const;
    const lines = listed.map(({ actor }) => [
      ...columns.map((column) => (column === "nature" ? text(`facts.nature.${actor.nature}`) : (actor[column] ?? ""))),
      text(actor.collective === true ? "journal.yes" : "journal.no"),
    ]);
    const headers = [...columns, "collective" as const].map((column) => text(`actors.import.tells.${column}`));
    offerFile("acteurs.csv", writeCsv([headers, ...lines]));
  };
  return (
    <button type="button" className="bassin-link directory-download" onClick={() => void download()}>
      {text("actors.directory.download")}
    </button>
  );
}
