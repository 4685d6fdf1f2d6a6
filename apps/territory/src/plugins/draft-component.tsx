import { Card } from "@bassin/ui";
import { Button, Radio } from "@mantine/core";
import { useState } from "react";
import { client, type EcosystemAnswer } from "../api/trpc.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { DraftHolders } from "./draft-holders.tsx";
import type { Candidate } from "./draft-of.ts";
import { dropRecord, keepRecord, rereadFacts } from "./draft-records.ts";
import { DraftText } from "./draft-text.tsx";
import { saveOver } from "./save-over.ts";
import { useWrite } from "./use-write.ts";

export type DraftComponentRow = EcosystemAnswer["components"][number];

export interface DraftComponentProps {
  component: DraftComponentRow;
  /** What the repertoire says of it. */
  candidate: Candidate | undefined;
}

const necessities = ["necessary", "undecided", "optional"] as const;
type Necessity = (typeof necessities)[number];

/** Reading and writing the component of a draft. */
function useComponentField(component: DraftComponentRow) {
  const { place } = useEcosystem();
  const at = { territory: place.territory, ecosystem: place.ecosystem };
  const { id } = component;
  type Said = Partial<Pick<DraftComponentRow, "necessity" | "failsWithout" | "differsHere">>;
  const save = (version: number, said: Said) => client.solution.component.update.mutate({ ...at, id, version, said });
  return {
    at,
    place,
    save,
    field: {
      row: component,
      keep: (row: DraftComponentRow) => keepRecord(place, "components", row),
      reread: async () => (await rereadFacts(place)).components.find((one) => one.id === id),
    },
  };
}

/** Whether a component is necessary here: a choice among three, saved at once. */
function Necessity({ component }: { component: DraftComponentRow }) {
  const text = useAppText();
  const { save, field } = useComponentField(component);
  const { write, problem } = useWrite();
  const [chosen, setChosen] = useState<Necessity>();
  const choose = (wanted: string) => {
    const necessity = necessities.find((one) => one === wanted);
    if (necessity === undefined) return;
    setChosen(necessity);
    write(async () => {
      try {
        const isSame = (row: DraftComponentRow) => row.necessity === component.necessity;
        field.keep(await saveOver(component.version, (version) => save(version, { necessity }), { ...field, isSame }));
      } finally {
        setChosen(undefined);
      }
    });
  };
  return (
    <>
      <Radio.Group
        size="md"
        label={text("templates.draft.necessary")}
        value={chosen ?? component.necessity}
        onChange={choose}
        error={problem}
        name={`necessity-${component.id}`}
      >
        <div className="draft-choices">
          {necessities.map((one) => (
            <Radio key={one} size="md" value={one} label={text(`templates.draft.choice.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      {component.necessity === "optional" ? (
        <p className="bassin-soft">{text("templates.draft.optionalNote")}</p>
      ) : null}
    </>
  );
}

/** A component of a draft: necessary here, what fails without it, who holds it, what differs. */
export function DraftComponent({ component, candidate }: DraftComponentProps) {
  const text = useAppText();
  const said = useSaid();
  const { at, place, save, field } = useComponentField(component);
  const { write, problem } = useWrite();
  const drop = () =>
    write(async () => {
      const { id, version } = component;
      await client.solution.component.remove.mutate({ ...at, id, version });
      dropRecord(place, "components", id);
    });
  return (
    <article aria-label={component.name} className="draft-component" data-necessity={component.necessity}>
      <Card>
        <header>
          <h3>
            {component.name} <span className="bassin-soft">{text(`facts.kind.${component.kind}`)}</span>
          </h3>
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={text("templates.draft.dropNamed", { name: component.name })}
            onClick={drop}
          >
            {text("templates.draft.drop")}
          </Button>
        </header>
        {problem ? <p role="alert">{problem}</p> : null}
        <Necessity component={component} />
        <div className="draft-component__words">
          <DraftText
            {...field}
            name="failsWithout"
            label={text("templates.draft.failsWithout")}
            description={
              candidate
                ? text("templates.draft.failsWithoutHint", { example: said(candidate.failsWithout) })
                : undefined
            }
            isLong
            read={(row) => row.failsWithout}
            update={(version, failsWithout) => save(version, { failsWithout: failsWithout || null })}
          />
          <DraftText
            {...field}
            name="differsHere"
            label={text("templates.draft.differsHere")}
            isLong
            read={(row) => row.differsHere}
            update={(version, differsHere) => save(version, { differsHere: differsHere || null })}
          />
        </div>
        <DraftHolders component={component} candidate={candidate} />
      </Card>
    </article>
  );
}
