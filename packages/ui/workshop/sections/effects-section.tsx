import { Card, EffectsColumns } from "../../src/index.ts";
import { crowdedEffects, sampleEffects } from "../samples/effects-samples.ts";
import { useSample } from "../samples/sample-text.ts";
import { Section } from "./section.tsx";

/** Effects and contributions facing each other, from none to forty actors. */
export function EffectsSection() {
  const say = useSample();
  return (
    <Section title={say("Effets et contributions", "Effects and contributions")}>
      <Card title={say("Trois acteurs (exemple fictif)", "Three actors (fictional example)")}>
        <EffectsColumns actors={sampleEffects} />
      </Card>
      <div className="workshop-columns">
        <Card title={say("Rien n’est dit", "Nothing said")}>
          <EffectsColumns actors={[]} />
        </Card>
        <Card title={say("Un seul acteur", "One actor")}>
          <EffectsColumns actors={sampleEffects.slice(0, 1)} />
        </Card>
      </div>
      <Card title={say("Quarante acteurs", "Forty actors")}>
        <EffectsColumns actors={crowdedEffects} />
      </Card>
    </Section>
  );
}
