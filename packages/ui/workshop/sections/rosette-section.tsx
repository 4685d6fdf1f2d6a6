import type { Status } from "@bassin/core";
import { Card, Rosette, RosetteMark, type RosettePart, RosetteThumbnail, useLocale } from "../../src/index.ts";
import { luchonParts } from "../samples/luchon-parts.ts";
import { useSample } from "../samples/sample-text.ts";
import { Section } from "./section.tsx";

const all = (parts: RosettePart[], status: Status): RosettePart[] =>
  parts.map((part) => ({ ...part, criteria: part.criteria.map((criterion) => ({ ...criterion, status })) }));

/** As many criteria as the definition may one day hold. */
const crowd = (parts: RosettePart[], count: number): RosettePart[] => {
  const criteria = parts.flatMap((part) => part.criteria);
  return parts.map((part, petal) => ({
    ...part,
    criteria: Array.from({ length: count }, (_, place) => criteria[(petal * 5 + place) % criteria.length]).flatMap(
      (criterion, place) => (criterion ? [{ ...criterion, id: `${part.key}${place}` }] : []),
    ),
  }));
};

/** The rosette in every size and every state. */
export function RosetteSection() {
  const say = useSample();
  const parts = luchonParts(useLocale());
  const states = {
    Luchon: parts,
    [say("rien n’est dit", "nothing said")]: all(parts, "unknown"),
    [say("tout est à construire", "all to build")]: all(parts, "missing"),
    [say("tout est en partie là", "all partly there")]: all(parts, "partial"),
    [say("tout est réuni", "all in place")]: all(parts, "met"),
  };
  return (
    <Section title={say("Rosette", "Rosette")}>
      <div className="workshop-columns">
        <Card title={say("Dix critères par pétale", "Ten criteria a petal")}>
          <Rosette label={say("Dix critères par pétale", "Ten criteria a petal")} parts={crowd(parts, 10)} />
        </Card>
        <Card title={say("Personne n’a encore parlé", "Nobody has spoken yet")}>
          <Rosette label={say("Personne n’a encore parlé", "Nobody has spoken yet")} parts={all(parts, "unknown")} />
        </Card>
        <Card title={say("Tout est réuni", "Everything in place")}>
          <Rosette label={say("Tout est réuni", "Everything in place")} parts={all(parts, "met")} />
        </Card>
      </div>
      <Card title={say("Vignettes et marque", "Thumbnails and mark")}>
        <div className="workshop-shelf">
          {Object.entries(states).map(([name, petals]) => (
            <figure key={name} className="workshop-thumbnail">
              <RosetteThumbnail parts={petals} name={name} size={64} />
              <RosetteThumbnail parts={petals} name={name} size={48} />
              <figcaption>{name}</figcaption>
            </figure>
          ))}
        </div>
        <div className="workshop-shelf">
          <RosetteMark />
          {(["aim", "solution", "production", "value", "governance"] as const).map((petal) => (
            <RosetteMark key={petal} petal={petal} />
          ))}
          <RosetteMark size={72} />
        </div>
      </Card>
    </Section>
  );
}
