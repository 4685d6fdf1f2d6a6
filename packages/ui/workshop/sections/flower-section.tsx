import { Card, SolutionFlower, useLocale } from "../../src/index.ts";
import { useSample } from "../samples/sample-text.ts";
import { crowdedSolution, sampleSolution } from "../samples/solution-samples.ts";
import { Section } from "./section.tsx";

/** The solution as a flower, from nothing said to more than a flower can name. */
export function FlowerSection() {
  const say = useSample();
  const locale = useLocale();
  const states = {
    [say("Rien n’est dit", "Nothing said")]: { performances: [], components: [] },
    [say("Une seule composante", "One component")]: sampleSolution(locale, 1),
    [say("Quatre composantes", "Four components")]: sampleSolution(locale, 4),
    [say("Dix composantes aux noms longs", "Ten components with long names")]: crowdedSolution(10, 3),
  };
  return (
    <Section title={say("La solution en fleur", "The solution as a flower")}>
      <Card title={say("Une solution alimentaire (exemple fictif)", "A food solution (fictional example)")}>
        <SolutionFlower
          {...sampleSolution(locale)}
          source={say("atelier de Bassin, exemple fictif", "Bassin workshop, fictional example")}
        />
      </Card>
      <div className="workshop-columns">
        {Object.entries(states).map(([title, reading]) => (
          <Card key={title} title={title}>
            <SolutionFlower {...reading} />
          </Card>
        ))}
      </div>
      <Card title={say("Quatorze composantes", "Fourteen components")}>
        <SolutionFlower {...crowdedSolution(14)} />
      </Card>
      <Card title={say("Quarante composantes", "Forty components")}>
        <SolutionFlower {...crowdedSolution(40, 12)} />
      </Card>
    </Section>
  );
}
