import { useLocale } from "@bassin/ui";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { DownloadLines } from "../sheet/download-lines.tsx";
import type { Figures } from "./figures.ts";
import { figureColumns, listFigureLines } from "./write-figures.ts";

/** The figures as a file that a spreadsheet opens and that can be imported again. */
export function ExportFigures({ figures }: { figures: Figures }) {
  const text = useAppText();
  const locale = useLocale();
  const { facts } = useEcosystem();
  if (figures.observations.length === 0) return null;
  return (
    <DownloadLines
      name="reperes"
      title={text("indicators.page")}
      label={text("indicators.export")}
      mark={locale === "fr" ? "," : "."}
      read={() => [[...figureColumns], ...listFigureLines(figures.observations, facts.solutions)]}
    />
  );
}
