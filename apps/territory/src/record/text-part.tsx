import { AutosaveField, useLocale } from "@bassin/ui";
import { useEcosystemPlace } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { saveText } from "../plugins/save-text.ts";
import type { FieldProps } from "./field-props.ts";
import { inTurn } from "./in-turn.ts";
import { updateRow } from "./write-row.ts";
import { useWriting } from "./writing.ts";
import { rereadRow, type WrittenRow } from "./written-row.ts";

/** A text or a date, saved as it is written. */
export function TextPart({ form, row, field }: FieldProps<"text" | "date">) {
  const text = useAppText();
  const locale = useLocale();
  const place = useEcosystemPlace();
  const { keep } = useWriting();
  const { name } = field;
  const read = (one: WrittenRow) => {
    const said = one[name];
    return typeof said === "string" ? said : "";
  };
  const known = read(row);
  const isLong = field.kind === "text" && field.isLong === true;
  return (
    <AutosaveField
      label={text(field.label)}
      description={field.kind === "date" ? text("writing.dateHint") : undefined}
      canMerge={field.kind === "text"}
      {...(isLong ? { isLong } : {})}
      {...(field.isRequired ? { isRequired: true } : {})}
      value={known}
      version={row.version}
      draftKey={`${row.id}.${name}`}
      save={(words, before) =>
        inTurn(row.id, () =>
          saveText(
            {
              name,
              locale,
              read,
              keep: (saved) => keep(form, saved),
              reread: () => rereadRow(place, form.collection, row.id),
              update: (over, said) =>
                updateRow(
                  { place, form },
                  { id: row.id, version: over },
                  { [name]: said.trim() === "" && !field.isRequired ? null : said },
                ),
            },
            words,
            before,
          ),
        )
      }
    />
  );
}
