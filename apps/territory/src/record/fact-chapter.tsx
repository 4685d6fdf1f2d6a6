import { useLocale } from "@bassin/ui";
import { useState } from "react";
import { factAnchor } from "../evaluation/fact-anchor.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { FactTools } from "./fact-card.tsx";
import type { Chapter } from "./fact-chapters.ts";
import { FactColumns } from "./fact-columns.tsx";
import type { FactGroup } from "./fact-line.ts";
import { keepOpened, recallOpened } from "./opened-chapters.ts";

const isRareAndUnsaid = ({ isRare, lines }: FactGroup) => isRare === true && lines.length === 0;

const isSought = (groups: readonly FactGroup[]) =>
  groups.some(({ key }) => window.location.hash === `#${factAnchor(key)}`);

interface GroupsProps {
  groups: readonly FactGroup[];
  tools?: FactTools | undefined;
}

/** The kinds of facts of a chapter; those spoken of later stay folded, under their names. */
function Groups({ groups, tools }: GroupsProps) {
  const text = useAppText();
  const locale = useLocale();
  const [rare] = useState(() => new Set(groups.filter(isRareAndUnsaid).map(({ key }) => key)));
  const folded = groups.filter(({ key }) => rare.has(key));
  const names = new Intl.ListFormat(locale).format(folded.map((group) => group.title.toLocaleLowerCase(locale)));
  return (
    <>
      <FactColumns groups={groups.filter(({ key }) => !rare.has(key))} tools={tools} />
      {folded.length > 0 ? (
        <details className="fact-fold" open={isSought(folded)}>
          <summary>
            {text("writing.more")} <span className="bassin-soft">{names}</span>
          </summary>
          <FactColumns groups={folded} tools={tools} />
        </details>
      ) : null}
    </>
  );
}

/** What a folded chapter holds, in two lines: how many of each kind, and the first words of what is said. */
function Gist({ groups }: { groups: readonly FactGroup[] }) {
  const text = useAppText();
  const told = groups.filter(({ lines }) => lines.length > 0);
  if (told.length === 0) return <span className="fact-chapter__gist">{text("evaluation.part.untold")}</span>;
  return (
    <span className="fact-chapter__gist">
      <span>{told.map(({ title, lines }) => `${title} (${lines.length})`).join(" · ")}</span>
      <em aria-hidden="true">{told.flatMap(({ lines }) => lines.slice(0, 2).map(({ title }) => title)).join(" · ")}</em>
    </span>
  );
}

export interface FactChapterProps extends Pick<GroupsProps, "tools"> {
  chapter: Chapter;
}

/** The kinds of facts that answer one question: folded where a page says much, open where it was left open. */
export function FactChapter({ chapter: { id, title, groups, told, isFolded }, tools }: FactChapterProps) {
  const text = useAppText();
  const [isOpen, setOpen] = useState(() => isSought(groups) || (recallOpened(title) ?? !isFolded));
  const turn = (isNowOpen: boolean) => {
    if (isNowOpen === isOpen) return;
    setOpen(isNowOpen);
    keepOpened(title, isNowOpen);
  };
  return (
    <details className="fact-chapter" open={isOpen} onToggle={(event) => turn(event.currentTarget.open)}>
      <summary>
        <span className="fact-chapter__head">
          <h2 id={id} className="fact-chapter__title">
            {title}
          </h2>{" "}
          {told > 0 ? (
            <span className="fact-chapter__count">{text("evaluation.part.told", { count: told })}</span>
          ) : null}
        </span>
        {isOpen ? null : <Gist groups={groups} />}
      </summary>
      <Groups groups={groups} tools={tools} />
    </details>
  );
}

/** Kinds of facts that answer no question of their own. */
export function FactsWithoutChapter(props: GroupsProps) {
  return (
    <section className="fact-chapter">
      <Groups {...props} />
    </section>
  );
}
