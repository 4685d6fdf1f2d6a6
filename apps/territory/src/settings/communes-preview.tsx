import { useLocale } from "@bassin/ui";
import { useAppText } from "../locales/use-app-text.ts";
import type { CommuneChoice } from "../opening/around-query.ts";
import type { CommunesChange } from "./communes-change.ts";

export interface CommunesPreviewProps {
  change: CommunesChange | null;
  /** The communes of before and after, for their names and their people. */
  before: readonly CommuneChoice[];
  after: readonly CommuneChoice[];
}

const countPeople = (communes: readonly CommuneChoice[]): number =>
  communes.reduce((sum, { population }) => sum + (population ?? 0), 0);

/** From how many names a sentence stops citing them. */
const mostNames = 8;

/** What changing the communes would change, told before it is done. */
export function CommunesPreview({ change, before, after }: CommunesPreviewProps) {
  const text = useAppText();
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  const names = new Map([...before, ...after].map(({ code, name }) => [code, name]));
  const list = (words: readonly string[]) =>
    new Intl.ListFormat(locale).format(words.length > mostNames ? [...words.slice(0, mostNames), "…"] : words);
  if (change === null) return <p className="bassin-soft">{text("settings.previewNone")}</p>;
  const communes = (codes: readonly string[]) => list(codes.map((code) => names.get(code) ?? code));
  const { added, removed, followers, owners, actorsOut } = change;
  const people = { before: number.format(countPeople(before)), after: number.format(countPeople(after)) };
  const lines = [
    added.length > 0 ? text("settings.added", { count: added.length, names: communes(added) }) : null,
    removed.length > 0 ? text("settings.removed", { count: removed.length, names: communes(removed) }) : null,
    text("settings.peopleChange", people),
    followers.length > 0 ? text("settings.followers", { count: followers.length, names: list(followers) }) : null,
    owners.length > 0 ? text("settings.owners", { count: owners.length, names: list(owners) }) : null,
    actorsOut.length > 0 ? text("settings.actorsOut", { count: actorsOut.length, names: list(actorsOut) }) : null,
  ].filter((line) => line !== null);
  return (
    <section className="preview" aria-label={text("settings.preview")}>
      <h3>{text("settings.preview")}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
