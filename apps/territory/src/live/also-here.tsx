import { useLocale } from "@bassin/ui";
import { useAppText } from "../locales/use-app-text.ts";
import { usePeopleHere } from "./people-here.ts";

/** Says, in a record that is open, who else has it open. */
export function AlsoHere({ record }: { record: string }) {
  const text = useAppText();
  const locale = useLocale();
  const names = [...new Set(usePeopleHere().flatMap((one) => (one.record === record ? [one.name] : [])))];
  const said = { names: new Intl.ListFormat(locale).format(names) };
  return (
    <div role="status" className="live-also">
      {names.length === 0 ? null : <p>{text(names.length === 1 ? "live.alsoHere" : "live.alsoHereMany", said)}</p>}
    </div>
  );
}
