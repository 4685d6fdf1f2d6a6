import { AutosaveField, useLocale } from "@bassin/ui";
import type { ReactNode } from "react";
import { saveText, type TextField } from "./save-text.ts";

export interface DraftTextProps<Row extends { readonly id: string; readonly version: number }>
  extends Pick<TextField<Row>, "name" | "read" | "update" | "keep" | "reread"> {
  row: Row;
  label: string;
  description?: ReactNode;
  isLong?: boolean;
  isRequired?: boolean;
}

/** One text of a draft, saved as it is written. */
export function DraftText<Row extends { readonly id: string; readonly version: number }>(props: DraftTextProps<Row>) {
  const { row, label, description, isLong, isRequired, ...field } = props;
  const locale = useLocale();
  const known = field.read(row) ?? "";
  return (
    <AutosaveField
      label={label}
      description={description}
      {...(isLong ? { isLong } : {})}
      {...(isRequired ? { isRequired } : {})}
      value={known}
      version={row.version}
      draftKey={`${row.id}.${field.name}`}
      save={(text, before) => saveText({ ...field, locale }, text, before)}
    />
  );
}
