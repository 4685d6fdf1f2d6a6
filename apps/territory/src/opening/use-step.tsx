import { AppLink } from "@bassin/ui";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { findForm } from "../record/forms.ts";
import { useWriting } from "../record/writing.ts";
import { templatesHref } from "../territory/addresses.ts";
import { AlreadyTold } from "./already-told.tsx";
import { HourLine } from "./hour-line.tsx";
import { HourQuestion } from "./hour-question.tsx";
import { openWithUse } from "./open-with-use.ts";

/** What people should be able to do; a draft solution opens to hold the first. */
export function UseStep({ onDone }: { onDone: () => void }) {
  const text = useAppText();
  const { place, facts } = useEcosystem();
  const { add, together } = useWriting();
  const [solution] = facts.solutions;
  const draftName = text("opening.hour.use.draftName");
  const stakes = facts.stakes.map(({ id }) => id);
  const addTo = (holder: string, statement: string) => {
    const form = findForm("usePerformance");
    return form && add(form, { statement, solution: holder });
  };
  const write = async (statement: string) => {
    if (statement === "") return text("opening.hour.use.need");
    const refused =
      solution === undefined
        ? await together(openWithUse({ statement, draftName, stakes, words: text("writing.added") }))
        : await addTo(solution.id, statement);
    if (refused === undefined) onDone();
    return refused;
  };
  return (
    <HourQuestion
      question={text("opening.hour.use.question")}
      lead={text("opening.hour.use.lead")}
      example={text("opening.hour.use.example")}
    >
      <HourLine label={text("opening.hour.use.field")} onWrite={write} />
      <p className="bassin-soft">
        {solution === undefined ? `${text("opening.hour.use.draft", { name: draftName })} ` : null}
        <AppLink href={templatesHref(place)}>{text("opening.hour.use.template")}</AppLink>
      </p>
      <AlreadyTold lines={facts.usePerformances.map(({ id, statement }) => ({ id, words: statement }))} />
    </HourQuestion>
  );
}
