import { useUiText } from "../locales/use-ui-text.ts";
import { PictureWithTwin } from "../picture/picture-with-twin.tsx";
import { useLocale } from "../theme/locale.ts";
import { type YearsReading, yearsTable } from "./equilibrium-words.ts";
import { YearsPicture } from "./years-drawing.tsx";
import { layOutYears } from "./years-layout.ts";
import { YearsLegend } from "./years-legend.tsx";

export interface EquilibriumByYearProps extends YearsReading {
  /** The name of an actor. */
  nameOf: (actor: string) => string;
  caption?: string;
}

/** Costs and resources face to face, year by year (§4.2-4); the table says every line. */
export function EquilibriumByYear({ years, reviews, nameOf, caption }: EquilibriumByYearProps) {
  const text = useUiText();
  const says = { text, locale: useLocale(), nameOf };
  const reading = { years, reviews };
  const facing = <YearsPicture drawing={layOutYears(reading, "facing", says)} shape="facing" />;
  return (
    <PictureWithTwin
      caption={caption ?? text("equilibrium.caption")}
      table={yearsTable(reading, says)}
      still={years.length === 0 ? undefined : facing}
      printsStill={years.length > 0}
    >
      {years.length === 0 ? (
        <p className="bassin-soft bassin-years__empty">{text("equilibrium.empty")}</p>
      ) : (
        <div className="bassin-years">
          <div className="bassin-years__facing bassin-twin__screen">{facing}</div>
          <div className="bassin-years__stacked bassin-twin__screen">
            <YearsPicture drawing={layOutYears(reading, "stacked", says)} shape="stacked" />
          </div>
          <YearsLegend />
        </div>
      )}
    </PictureWithTwin>
  );
}
