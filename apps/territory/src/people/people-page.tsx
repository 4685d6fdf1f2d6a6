import { Card, Loading, Question } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useAppText } from "../locales/use-app-text.ts";
import { UndoNoticeOf } from "../record/undo-notice.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { gatherPeople } from "./gather-people.ts";
import { InviteCard } from "./invite-card.tsx";
import { PendingCard } from "./pending-card.tsx";
import { peopleOptions } from "./people-queries.ts";
import { PersonItem } from "./person-item.tsx";
import { personsId } from "./persons-id.ts";
import { RolesCard } from "./roles-card.tsx";
import { useHere } from "./use-here.ts";
import "../account/account.css";
import "../record/writing.css";
import "./people.css";

/** Who is here, with which role and where, for whom they speak; inviting, for those who pilot. */
export function PeoplePage() {
  const text = useAppText();
  usePageTitle(text("people.nav"));
  const { territory, isIllustration, mayChange } = useHere();
  const { data } = useQuery(peopleOptions(territory));
  const people = data === undefined ? [] : gatherPeople(data);
  return (
    <>
      <Question lead={text(isIllustration ? "people.illustration" : "people.lead")}>{text("people.question")}</Question>
      <div className="people">
        <div className="people__here">
          {data === undefined ? <Loading lines={3} /> : null}
          {isIllustration || data === undefined ? null : (
            <Card title={text("people.here", { count: people.length })}>
              <ul className="persons" id={personsId} tabIndex={-1}>
                {people.map((person) => (
                  <PersonItem key={person.user} person={person} />
                ))}
              </ul>
            </Card>
          )}
          {mayChange ? <PendingCard /> : null}
        </div>
        <div className="people__aside">{mayChange ? <InviteCard /> : <RolesCard />}</div>
      </div>
      {mayChange ? <UndoNoticeOf place={territory} /> : null}
    </>
  );
}
