import { Baton, Card, PictureWithTwin, TerritoryMap } from "../../src/index.ts";
import { nameBaton, openBaton, passedBaton } from "../samples/baton-samples.ts";
import { mapDots } from "../samples/map-dots.ts";
import { useSample } from "../samples/sample-text.ts";
import { schematicCommunes } from "../samples/schematic-communes.ts";
import { Section } from "./section.tsx";

const communes = schematicCommunes();
const perimeter = ["24", "25", "30", "31"];

function LuchonBaton() {
  const say = useSample();
  return (
    <Card title={say("Qui pilote", "Who steers")}>
      <Baton asOf="2024-10-15" lanes={passedBaton} nameOf={nameBaton} />
    </Card>
  );
}

function OpenHandsBaton() {
  const say = useSample();
  return (
    <Card title={say("Un relais sans personne", "A baton nobody holds")}>
      <Baton
        asOf="2026-11-20"
        caption={say("Exemple fictif", "Fictional example")}
        lanes={openBaton}
        nameOf={nameBaton}
      />
    </Card>
  );
}

function WorkingTime() {
  const say = useSample();
  const rows: [string, number | null][] = [
    [say("Équipements partagés", "Shared equipment"), 3],
    [say("Financements mutualisés", "Pooled funding"), 1.5],
    [say("Temps de travail", "Working time"), null],
  ];
  return (
    <Card>
      <PictureWithTwin
        caption={say("Trois moyens mis en commun (exemple fictif)", "Three pooled means (fictional example)")}
        table={{
          columns: [{ label: say("Moyen", "Means") }, { label: say("Par semaine", "Per week"), isNumeric: true }],
          rows,
        }}
      >
        <svg viewBox="0 0 300 90" width="100%" aria-hidden="true">
          {rows.map(([name, value], row) => (
            <rect
              key={name}
              x={0}
              y={row * 30 + 4}
              height={20}
              rx={6}
              width={value === null ? 6 : value * 90}
              fill="var(--bassin-leaf)"
            />
          ))}
        </svg>
      </PictureWithTwin>
    </Card>
  );
}

/** Pictures, each with the table or the list that says the same. */
export function PicturesSection() {
  const say = useSample();
  return (
    <Section title={say("Images et leur double", "Pictures and their twins")}>
      <div className="workshop-columns">
        <LuchonBaton />
        <OpenHandsBaton />
        <WorkingTime />
      </div>
      <div className="workshop-columns">
        <Card title={say("Un bassin de vie", "A bassin de vie")}>
          <TerritoryMap
            name={say("un bassin de vie dessiné pour l’atelier", "a bassin de vie drawn for the workshop")}
            shapes={communes}
            highlighted={perimeter}
            source={say("dessin de l’atelier", "drawn for the workshop")}
          />
        </Card>
        <Card title={say("Plusieurs territoires", "Several territories")}>
          <TerritoryMap
            name={say("les territoires de la démonstration", "the demonstration territories")}
            shapes={communes}
            dots={mapDots}
          />
        </Card>
        <Card title={say("Sans contours", "Without contours")}>
          <TerritoryMap name="Bagnères-de-Luchon" />
        </Card>
      </div>
    </Section>
  );
}
