import type { ReactNode } from "react";
import { PictureWithTwin } from "../picture/picture-with-twin.tsx";
import type { TwinTable } from "../picture/twin-table.ts";
import { ChartPicture } from "./chart-drawing.tsx";
import { layOutChart } from "./chart-layout.ts";
import type { ChartReading } from "./chart-reading.ts";

export interface SeriesChartProps extends ChartReading {
  caption: string;
  table: TwinTable;
  /** A value in words short enough for a drawing. */
  say: (value: number) => string;
  /** What the marks mean, under the drawing. */
  legend?: ReactNode;
}

/** Values over time, one panel for each series, with the table that says the same. */
export function SeriesChart({ caption, table, say, legend, ...reading }: SeriesChartProps) {
  const wide = <ChartPicture drawing={layOutChart(reading, "wide", say)} />;
  return (
    <PictureWithTwin caption={caption} table={table} still={wide} printsStill>
      <div className="bassin-chart">
        <div className="bassin-chart__wide">{wide}</div>
        <div className="bassin-chart__narrow">
          <ChartPicture drawing={layOutChart(reading, "narrow", say)} />
        </div>
        {legend}
      </div>
    </PictureWithTwin>
  );
}
