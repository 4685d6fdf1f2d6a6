import type { Force, Status } from "@bassin/core";
import { Card, Citation, CriterionRow, LifeFunctionTag, PhaseTag, StatusMark } from "../../src/index.ts";
import { useSample } from "../samples/sample-text.ts";
import { Section } from "./section.tsx";

const statuses: Status[] = ["met", "partial", "missing", "unknown", "not-applicable"];
const forces: Force[] = ["constitutive", "steering", "asset"];
const functions = [
  ...(["food", "mobility", "housing", "energy", "ageing"] as const),
  ...(["health", "learning", "culture", "work", "objects"] as const),
];

/** Marks, tags, citations, criteria. */
export function StatusSection() {
  const say = useSample();
  return (
    <>
      <Section title={say("Formes et étiquettes", "Shapes and tags")}>
        <Card>
          <div className="workshop-shelf">
            {statuses.map((status) => (
              <StatusMark key={status} status={status} withWord />
            ))}
            {statuses.map((status) => (
              <StatusMark key={`asset ${status}`} status={status} force="asset" withWord />
            ))}
          </div>
          <div className="workshop-shelf">
            {functions.map((each) => (
              <LifeFunctionTag key={each} lifeFunction={each} />
            ))}
            <PhaseTag phase="qualify" />
            <PhaseTag phase="design" />
            <PhaseTag phase="emerge" />
          </div>
          <div className="workshop-shelf">
            {["4.2-1", "4.2-5", "2.4", "intro, 4.2-1", "4.2-3, 4.2-4"].map((section) => (
              <Citation key={section} section={section} />
            ))}
            <Citation section="4.2-2" href="?page=parts" />
          </div>
        </Card>
      </Section>
      <Section title={say("Critère", "Criterion")}>
        <Card>
          {statuses.flatMap((status, row) => {
            const force = forces[row % forces.length] ?? "constitutive";
            return (
              <CriterionRow
                key={status}
                name={say("Des moyens mis en commun", "Means pooled")}
                status={status}
                force={force}
                section="4.2-3"
                sentence={say(
                  "Des équipements, des financements et du temps de travail font vivre le tiers-lieu.",
                  "Equipment, funding and working time keep the place alive.",
                )}
                evidence={
                  row === 0
                    ? say(
                        ["Équipements partagés", "Financements mutualisés", "Temps de travail mis à disposition"],
                        ["Shared equipment", "Pooled funding", "Seconded working time"],
                      )
                    : undefined
                }
                link={
                  <a className="bassin-link" href="?page=parts">
                    {say("Dire ce qui est mis en commun", "Say what is pooled")}
                  </a>
                }
              />
            );
          })}
        </Card>
      </Section>
    </>
  );
}
