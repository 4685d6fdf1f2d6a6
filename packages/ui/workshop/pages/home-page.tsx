import {
  Card,
  CriterionRow,
  IllustrationBanner,
  LifeFunctionTag,
  PhaseTag,
  Question,
  Rosette,
  Sentence,
  ThingsThatMatter,
  useLocale,
} from "../../src/index.ts";
import { luchonParts } from "../samples/luchon-parts.ts";
import { luchonThings } from "../samples/luchon-things.ts";
import { useSample } from "../samples/sample-text.ts";

/** The home of an ecosystem, as the territory app composes it. */
export function HomePage() {
  const say = useSample();
  const locale = useLocale();
  const parts = luchonParts(locale);
  return (
    <>
      <Question
        above={
          <>
            <LifeFunctionTag lifeFunction="food" />
            <PhaseTag phase="design" />
          </>
        }
        lead={
          <Sentence verdict="emerging">
            {say(
              <>
                Quatre types d’acteurs préparent l’alimentation du Comminges. La solution tient des biens et des
                services, mais <strong>la plateforme d’intermédiation n’a encore personne</strong> et les contributions
                restent à chercher.
              </>,
              <>
                Four types of actors prepare food for the Comminges. The solution holds goods and services, but{" "}
                <strong>nobody holds the intermediation platform yet</strong> and contributions are still to be sought.
              </>,
            )}
          </Sentence>
        }
      >
        {say("Un écosystème en émergence", "An emerging ecosystem")}
      </Question>
      <IllustrationBanner kind="published" section="4.2-5" />
      <div className="workshop-columns" data-wide="first">
        <Card>
          <Rosette parts={parts} />
        </Card>
        <Card>
          <ThingsThatMatter things={luchonThings(locale)} />
        </Card>
      </div>
      <Card title={say("Solution intégrée", "Integrated solution")}>
        {parts[1]?.criteria.map((criterion) => (
          <CriterionRow
            key={criterion.id}
            {...criterion}
            evidence={
              criterion.id === "B3"
                ? say(
                    [
                      "Légumerie (bien)",
                      "Salle de découpe (bien)",
                      "Plateforme d’intermédiation alimentaire (service)",
                    ],
                    [
                      "Vegetable-processing room (good)",
                      "Meat-cutting room (good)",
                      "Food intermediation platform (service)",
                    ],
                  )
                : undefined
            }
            link={
              criterion.id === "B5" ? (
                <a className="bassin-link" href="#solution">
                  {say("Chercher un porteur", "Look for a holder")}
                </a>
              ) : undefined
            }
          />
        ))}
      </Card>
    </>
  );
}
