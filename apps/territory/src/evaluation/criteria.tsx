import type { CriterionReading } from "@bassin/core";
import { AppLink, CriterionRow } from "@bassin/ui";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { partHref } from "../territory/addresses.ts";
import { nameEvidence } from "./evidence-label.ts";
import { factAnchor } from "./fact-anchor.ts";
import { useEcosystem } from "./use-ecosystem.ts";

interface CriterionProps {
  criterion: CriterionReading;
  /** Whether the solution it was read in is worth repeating. */
  withSolution: boolean;
}

function Criterion({ criterion, withSolution }: CriterionProps) {
  const text = useAppText();
  const said = useSaid();
  const { place } = useEcosystem();
  const { further, solution, evidence } = criterion;
  return (
    <CriterionRow
      id={criterion.id}
      name={said(criterion.name)}
      status={criterion.status}
      force={criterion.force}
      sentence={
        <>
          {said(criterion.sentence)}
          {solution && withSolution ? (
            <span className="bassin-soft"> {text("evaluation.part.ofSolution", { name: solution.label })}</span>
          ) : null}
        </>
      }
      section={criterion.section}
      evidence={evidence.map(({ label, text: proves }) => {
        const name = nameEvidence(label);
        return (
          <>
            {name === undefined ? null : <strong>{name}</strong>} {said(proves)}
          </>
        );
      })}
      link={
        further ? (
          <>
            {said(further.sentence)}{" "}
            <AppLink
              className="bassin-link"
              href={partHref(place, further.place.part, factAnchor(further.place.entity))}
            >
              {text("evaluation.part.seeWhere", { group: text(`factGroup.${further.place.entity}`) })}
            </AppLink>
          </>
        ) : undefined
      }
    />
  );
}

/** Where the criteria of a part are on its page. */
export const criteriaAnchor = "criteres";

/** The criteria of a part: those that make the definition, then what helps to last. */
export function Criteria({ criteria }: { criteria: readonly CriterionReading[] }) {
  const text = useAppText();
  const solutions = new Set(criteria.flatMap(({ solution }) => solution?.label ?? []));
  const [only] = solutions;
  const groups = [
    { key: "criteria", shown: criteria.filter(({ force }) => force === "constitutive") },
    { key: "steering", shown: criteria.filter(({ force }) => force !== "constitutive") },
  ] as const;
  return (
    <div className="criteria" id={criteriaAnchor}>
      {groups.map(({ key, shown }) =>
        shown.length === 0 ? null : (
          <section key={key} className="bassin-card">
            <h2 className="bassin-card__title">{text(`evaluation.part.${key}`)}</h2>
            {only !== undefined && solutions.size === 1 && key === "criteria" ? (
              <p className="bassin-soft bassin-card__hint">{text("evaluation.part.ofSolution", { name: only })}</p>
            ) : null}
            <div className="criteria__list">
              {shown.map((criterion) => (
                <Criterion key={criterion.id} criterion={criterion} withSolution={solutions.size > 1} />
              ))}
            </div>
          </section>
        ),
      )}
    </div>
  );
}
