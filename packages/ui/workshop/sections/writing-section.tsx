import { useState } from "react";
import { AutosaveField, type AutosaveFieldProps, Card, type SaveAnswer } from "../../src/index.ts";
import { useSample } from "../samples/sample-text.ts";
import { Section } from "./section.tsx";

const soon = (answer: SaveAnswer) => new Promise<SaveAnswer>((done) => setTimeout(() => done(answer), 700));

type Ways = Record<
  string,
  { field: Pick<AutosaveFieldProps, "label" | "value" | "isLong">; save: AutosaveFieldProps["save"] }
>;

function useWays(): Ways {
  const say = useSample();
  const question = say("Que devrait-on pouvoir faire\u202f?", "What should people be able to do?");
  const value = say(
    "Manger en restauration collective des produits du Comminges.",
    "Eat produce from the Comminges in canteens.",
  );
  const theirs = say(
    "Servir des produits du Comminges dans les cantines.",
    "Serve produce from the Comminges in canteens.",
  );
  const [isClosed, setClosed] = useState(true);
  return {
    [say("Enregistre", "Saves")]: {
      field: { label: question, value },
      save: (_, { version }) => soon({ kind: "saved", version: version + 1 }),
    },
    [say("Refuse", "Refuses")]: {
      field: { label: question, value },
      save: () =>
        soon({ kind: "refused", message: say("Dites-le en moins de 200 signes.", "Say it in under 200 characters.") }),
    },
    [say("Conflit la première fois", "Conflict the first time")]: {
      field: { label: question, value, isLong: true },
      save: (text, { version }) => {
        if (version > 1) return soon({ kind: "saved", version: version + 1 });
        return soon(
          text === theirs
            ? { kind: "saved", version: 2 }
            : {
                kind: "conflict",
                text: theirs,
                version: 2,
                by: say("une autre personne du groupe pilote", "someone else of the pilot group"),
              },
        );
      },
    },
    [say("Sans réseau deux fois", "Without network twice")]: {
      field: { label: question, value },
      save: (_, { version }) => {
        setClosed(false);
        return soon(isClosed ? { kind: "offline" } : { kind: "saved", version: version + 1 });
      },
    },
  };
}

/** The field that saves itself, in each of its ways. */
export function WritingSection() {
  const say = useSample();
  return (
    <Section title={say("Écrire", "Writing")}>
      <div className="workshop-columns">
        {Object.entries(useWays()).map(([title, { field, save }]) => (
          <Card key={title} title={title}>
            <AutosaveField {...field} version={1} save={save} />
          </Card>
        ))}
      </div>
    </Section>
  );
}
