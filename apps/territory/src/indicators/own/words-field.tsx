import { useLocale } from "@bassin/ui";
import { Textarea, TextInput } from "@mantine/core";
import type { DraftText } from "./draft.ts";
import { fieldId, useDraft } from "./draft-setting.ts";

interface FieldProps {
  /** Its name among the problems. */
  field: string;
  label: string;
  hint?: string;
  isLong?: boolean;
}

/** Words said once, in no language in particular: names of people and groups. */
export function PlainField({
  field,
  label,
  hint,
  isLong = false,
  value,
  onChange,
}: FieldProps & { value: string; onChange: (words: string) => void }) {
  const { problems } = useDraft();
  const shared = {
    size: "md",
    id: fieldId(field),
    label,
    description: hint,
    error: problems.get(field),
    value,
  } as const;
  return isLong ? (
    <Textarea {...shared} autosize minRows={2} onChange={(event) => onChange(event.currentTarget.value)} />
  ) : (
    <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}

/** Words in the language of the page; the other language has its own place, further down. */
export function WordsField({
  value,
  onChange,
  ...props
}: FieldProps & { value: DraftText; onChange: (words: DraftText) => void }) {
  const locale = useLocale();
  const other = locale === "fr" ? "en" : "fr";
  // What was said in the other language alone is shown until something is said in this one.
  const shown = value[locale] === "" ? value[other] : value[locale];
  return <PlainField {...props} value={shown} onChange={(words) => onChange({ ...value, [locale]: words })} />;
}
