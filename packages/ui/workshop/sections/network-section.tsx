import { Card, CommitmentsMap } from "../../src/index.ts";
import { crowdedNetwork, emptyNetwork, lonelyNetwork, sampleNetwork } from "../samples/network-samples.ts";
import { useSample } from "../samples/sample-text.ts";
import { Section } from "./section.tsx";

const forty = crowdedNetwork(40, 110);
const sixty = crowdedNetwork(60, 330);

/** Commitments as a map, from none to more than a territory has. */
export function NetworkSection() {
  const say = useSample();
  return (
    <Section title={say("Les engagements en carte", "Commitments as a map")}>
      <Card title={say("Six acteurs (exemple fictif)", "Six actors (fictional example)")}>
        <CommitmentsMap {...sampleNetwork} />
      </Card>
      <div className="workshop-columns">
        <Card title={say("Aucun engagement", "No commitment")}>
          <CommitmentsMap {...emptyNetwork} />
        </Card>
        <Card title={say("Un acteur que rien ne relie", "One actor nothing links")}>
          <CommitmentsMap {...lonelyNetwork} />
        </Card>
      </div>
      <Card title={say("Quarante acteurs", "Forty actors")}>
        <CommitmentsMap {...forty} />
      </Card>
      <Card title={say("Soixante acteurs, trois cents engagements", "Sixty actors, three hundred commitments")}>
        <CommitmentsMap {...sixty} />
      </Card>
    </Section>
  );
}
