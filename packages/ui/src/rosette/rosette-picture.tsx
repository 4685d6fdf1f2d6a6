import type { UiText } from "../locales/use-ui-text.ts";
import { useUiText } from "../locales/use-ui-text.ts";
import { PictureWithTwin } from "../picture/picture-with-twin.tsx";
import type { TwinTable } from "../picture/twin-table.ts";
import { Rosette } from "./rosette.tsx";
import { orderPetals, type RosettePart } from "./rosette-part.ts";
import { RosetteStill } from "./rosette-still.tsx";

export interface RosettePictureProps {
  parts: readonly RosettePart[];
  /** What the picture is of. */
  caption: string;
}

/** The table that says the same as the petals: a row for each criterion. */
function rosetteTable(parts: readonly RosettePart[], text: UiText): TwinTable {
  return {
    columns: (["part", "criterion", "status", "sentence"] as const).map((key) => ({ label: text(`rosette.${key}`) })),
    rows: orderPetals(parts).flatMap(({ label, criteria }) =>
      criteria.map(({ name, status, force, sentence }) => [
        label,
        name,
        force === "asset" ? `${text("force.asset")}, ${text(`status.${status}`)}` : text(`status.${status}`),
        sentence,
      ]),
    ),
  };
}

/** The rosette with the table that says the same, to read, to copy, to take away. */
export function RosettePicture({ parts, caption }: RosettePictureProps) {
  const text = useUiText();
  return (
    <PictureWithTwin
      caption={caption}
      table={rosetteTable(parts, text)}
      isInteractive
      still={<RosetteStill parts={parts} />}
    >
      <Rosette parts={parts} label={caption} />
    </PictureWithTwin>
  );
}
