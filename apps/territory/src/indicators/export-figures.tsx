import { useLocale } from "@bassin/ui";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { offerFile } from "../sheet/offer-file.ts";
import type { Figures } from "./figures.ts";
import { figureColumns, listFigureLines } from "./write-figures.ts";

/** The figures as a file that a spreadsheet opens and that can be imported again. */
export function ExportFigures({ figures }: { figures: Figures }) {
  const text = useAppText();
  const locale = useLocale();
  const { facts } = useEcosystem();
  if (figures.observations.length === 0) return null;
  const download = async () => {
    const { writeCsv } = await import("@bassin/sheets");
    const lines = listFigureLines(figures.observations, { solutions: facts.solutions, locale });
    offerFile("reperes.csv", writeCsv([[...figureColumns], ...lines]));
  };
  return (
    <button type="button" className="bassin-link figure-download" onClick={() => void download()}>
      {text("indicators.export")}
    </button>
  );
}
