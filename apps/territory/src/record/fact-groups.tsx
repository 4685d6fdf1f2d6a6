import { EmptyState, useLocale } from "@bassin/ui";
import { factAnchor } from "../evaluation/fact-anchor.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { FactTools } from "./fact-card.tsx";
import { FactChapter, FactsWithoutChapter } from "./fact-chapter.tsx";
import { listChapters } from "./fact-chapters.ts";
import type { FactGroup } from "./fact-line.ts";

/** What is said of a part, question by question; and the kinds nobody has spoken of. */
export function FactGroups({ groups, tools }: { groups: readonly FactGroup[]; tools?: FactTools }) {
  const text = useAppText();
  const locale = useLocale();
  const isShown = (group: FactGroup) => group.lines.length > 0 || tools?.isWritten(group) === true;
  const told = groups.filter(isShown);
  const untold = groups.filter((group) => !isShown(group));
  if (told.length === 0) {
    return <EmptyState title={text("evaluation.part.nothing")}>{text("evaluation.part.nothingText")}</EmptyState>;
  }
  return (
    <>
      {listChapters(told).map((chapter) =>
        chapter.title === "" ? (
          <FactsWithoutChapter key={chapter.title} groups={chapter.groups} tools={tools} />
        ) : (
          <FactChapter key={chapter.title} chapter={chapter} tools={tools} />
        ),
      )}
      {untold.length > 0 ? (
        <p className="bassin-soft fact-groups__untold">
          {text("evaluation.part.unsaid", {
            groups: new Intl.ListFormat(locale).format(untold.map(({ title }) => title.toLocaleLowerCase(locale))),
          })}
          {untold.map(({ key }) => (
            <span key={key} id={factAnchor(key)} />
          ))}
        </p>
      ) : null}
    </>
  );
}
