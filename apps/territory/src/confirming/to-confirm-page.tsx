import { Loading, Question } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { UndoNotice } from "../record/undo-notice.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { awaitingOptions, useMayConfirm } from "./confirming-queries.ts";
import { Mine } from "./mine.tsx";
import { OpenLinks, Others } from "./others.tsx";
import "../account/account.css";
import "../people/people.css";
import "../record/writing.css";
import "./confirming.css";

function Asked() {
  const { place } = useEcosystem();
  const { data } = useQuery(awaitingOptions(place));
  if (data === undefined) return <Loading lines={4} />;
  const isAsking = data.others.length + data.links.length > 0;
  return (
    <div className="confirming">
      <Mine mine={data.mine} />
      {isAsking ? (
        <div className="confirming__others">
          <Others others={data.others} hasMail={data.hasMail} />
          <OpenLinks links={data.links} />
        </div>
      ) : null}
    </div>
  );
}

/** What others wrote that awaits the person’s word; and, for those who may ask, what awaits the word of others. */
export function ToConfirmPage() {
  const text = useAppText();
  usePageTitle(text("confirming.nav"));
  const { facts } = useEcosystem();
  const mayConfirm = useMayConfirm();
  const reading = facts.territory.illustration == null ? "leadReader" : "leadIllustration";
  return (
    <>
      <Question lead={text(`confirming.${mayConfirm ? "lead" : reading}`)}>{text("confirming.question")}</Question>
      {mayConfirm ? (
        <>
          <Asked />
          <UndoNotice />
        </>
      ) : null}
    </>
  );
}
