import { useNavigate } from "@tanstack/react-router";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { SearchBox } from "../record/search-box.tsx";
import { type JudgedSubject, writeSubject } from "./judged-subject.ts";

export interface ChooseSubjectProps {
  subject: JudgedSubject;
  /** Whether the framework looks at one actor at a time. */
  isOfActor: boolean;
  /** The page, without what is judged. */
  href: string;
}

/** What is talked about: the whole ecosystem, one of its solutions, or one of its actors. */
export function ChooseSubject({ subject, isOfActor, href }: ChooseSubjectProps) {
  const text = useAppText();
  const navigate = useNavigate();
  const { facts } = useEcosystem();
  const present = new Set(facts.participations.map(({ actor }) => actor));
  const actors = facts.actors.filter(({ id }) => present.has(id)).map(({ id, name }) => ({ id, name }));
  const about = {
    actors: actors.map(({ id, name }) => ({ id, name: isOfActor ? name : text("judging.aboutActor", { name }) })),
    solutions: facts.solutions.map(({ id, name }) => ({ id, name: text("judging.aboutSolution", { name }) })),
  };
  const choose = (id: string) => {
    const isActor = actors.some((actor) => actor.id === id);
    const said = id === "" ? {} : isActor ? { actor: id } : { solution: id };
    void navigate({ to: href + writeSubject(said) });
  };
  return (
    <div className="choose-subject">
      <SearchBox
        label={text("judging.about")}
        none={isOfActor ? undefined : text("judging.aboutWhole")}
        choices={isOfActor ? about.actors : [...about.solutions, ...about.actors]}
        value={subject.actor ?? subject.solution ?? ""}
        onChoose={choose}
      />
    </div>
  );
}
