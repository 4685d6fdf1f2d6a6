import { AppLink } from "@bassin/ui";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { findForm } from "../record/forms.ts";
import { createRow } from "../record/write-row.ts";
import { useWriting } from "../record/writing.ts";
import { showRow } from "../record/written-row.ts";
import { templatesHref } from "../territory/addresses.ts";
import { AlreadyTold } from "./already-told.tsx";
import { HourLine } from "./hour-line.tsx";
import { HourQuestion } from "./hour-question.tsx";

/** What people should be able to do; a draft solution opens to hold the first. */
export function UseStep({ onDone }: { onDone: () => void }) {
  const text = useAppText();
  const { place, facts } = useEcosystem();
  const { add } = useWriting();
  const [solution] = facts.solutions;
  const draftName = text("opening.hour.use.draftName");
  const openDraft = async (): Promise<string> => {
    const stakes = facts.stakes.map(({ id }) => id);
    const form = { path: "solution.solution" };
    const row = await createRow({ place, form }, { name: draftName, stage: "draft", stakes });
    showRow(place, "solutions", row);
    return row.id;
  };
  const write = async (statement: string) => {
    const form = findForm("usePerformance");
    if (statement === "") return text("opening.hour.use.need");
    const holder = solution?.id ?? (await openDraft().catch(() => undefined));
    if (form === undefined || holder === undefined) return text("writing.offline");
    const refused = await add(form, { statement, solution: holder });
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
