import { ActorsMap, Card, EquilibriumByYear } from "../../src/index.ts";
import { crowdedYears, nameYears, sampleYears } from "../samples/equilibrium-samples.ts";
import { useSample } from "../samples/sample-text.ts";
import { schematicCommunes } from "../samples/schematic-communes.ts";
import { Section } from "./section.tsx";

const communes = schematicCommunes();

/** Thirty actors under long names, gathered in a few communes or nowhere. */
const scattered = Array.from({ length: 30 }, (_, place) => ({
  id: `a${place}`,
  name: `Association de préfiguration ${place + 1}`,
  commune: place % 4 === 3 ? null : String(((place * 7) % 12) + 5),
}));

/** Costs and resources by year, from none to more than fits; and the actors on the map. */
export function EquilibriumSection() {
  const say = useSample();
  return (
    <Section title={say("Coûts et ressources par année", "Costs and resources by year")}>
      <Card title={say("Deux années (exemple fictif)", "Two years (fictional example)")}>
        <EquilibriumByYear {...sampleYears} nameOf={nameYears} />
      </Card>
      <div className="workshop-columns">
        <Card title={say("Rien n’est dit", "Nothing said")}>
          <EquilibriumByYear years={[]} reviews={[]} nameOf={nameYears} />
        </Card>
        <Card title={say("Trente acteurs sur la carte", "Thirty actors on the map")}>
          <ActorsMap
            name={say("un bassin de vie dessiné pour l’atelier", "a bassin de vie drawn for the workshop")}
            caption={say("Où sont les acteurs", "Where the actors are")}
            shapes={communes}
            actors={scattered}
          />
        </Card>
      </div>
      <Card title={say("Quatre années, bien des lignes", "Four years, many lines")}>
        <EquilibriumByYear {...crowdedYears} nameOf={nameYears} />
      </Card>
    </Section>
  );
}
