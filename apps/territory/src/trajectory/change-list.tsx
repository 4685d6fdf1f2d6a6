import { useLocale, useUiText } from "@bassin/ui";
import { useAppText } from "../locales/use-app-text.ts";
import { type JournalPage, type KnownNames, listSaidFields, sayChange, type ToldChange } from "./say-change.ts";

/** What a change said: before and after, field by field; only what was said for something new. */
function SaidFields({ change, names }: { change: ToldChange; names: KnownNames }) {
  const text = useAppText();
  const setting = { text, uiText: useUiText(), locale: useLocale() };
  const isNew = change.action === "create";
  return (
    <dl className="journal-fields">
      {listSaidFields(change, setting, names).map(({ field, before, after }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>
            {isNew ? null : (
              <>
                <span className="bassin-hidden">{text("journal.before")} </span>
                <del>{before}</del> <span aria-hidden="true">→</span>{" "}
                <span className="bassin-hidden">{text("journal.after")} </span>
              </>
            )}
            <ins>{after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

export interface ChangeListProps {
  entries: JournalPage["entries"];
  people: JournalPage["people"];
  /** What communes are called, by code. */
  communes?: KnownNames;
  /** With what each field said before and after. */
  isDetailed?: boolean;
}

/** Changes day by day, each told in a sentence. */
export function ChangeList({ entries, people, communes = {}, isDetailed = false }: ChangeListProps) {
  const text = useAppText();
  const locale = useLocale();
  const setting = { text, uiText: useUiText(), locale };
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const hour = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const names = { ...communes, ...Object.fromEntries(people.map(({ account, name }) => [account, name])) };
  const byDay = Map.groupBy(entries, ({ at }) => day.format(new Date(at)));
  return (
    <ul className="changes">
      {[...byDay].map(([when, changes]) => (
        <li key={when}>
          <span className="changes__when">{when}</span>
          {changes.map((change) => (
            <div key={change.id} className="changes__one">
              <p>
                {isDetailed ? <time dateTime={String(change.at)}>{hour.format(new Date(change.at))}</time> : null}
                {sayChange(change, people, setting)}
              </p>
              {isDetailed && change.changes.length > 0 ? <SaidFields change={change} names={names} /> : null}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
