import type { ActorNature } from "@bassin/core";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { client } from "../api/trpc.ts";
import { useEcosystem, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import type { DraftComponentProps, DraftComponentRow } from "./draft-component.tsx";
import { dropRecord, keepRecord } from "./draft-records.ts";
import { useWrite } from "./use-write.ts";

const natures = [
  "company",
  "association",
  "cooperative",
  "public-institution",
  "research",
  "inhabitants",
  "other",
] as const satisfies readonly ActorNature[];

/** The common, among actors known by identifiers that cannot be this word. */
const common = "common";

/** Writes who holds a component, and who no longer does. */
function useHolding(component: DraftComponentRow) {
  const { place } = useEcosystem();
  const at = { territory: place.territory, ecosystem: place.ecosystem };
  const entrust = async (actor: string | null) => {
    const holding = await client.solution.holding.create.mutate({ ...at, said: { component: component.id, actor } });
    keepRecord(place, "holdings", holding);
  };
  return {
    entrust,
    async register(name: string, nature: ActorNature) {
      const actor = await client.territory.actor.create.mutate({ territory: at.territory, said: { name, nature } });
      keepRecord(place, "actors", actor);
      await entrust(actor.id);
    },
    async release({ id, version }: { readonly id: string; readonly version: number }) {
      await client.solution.holding.remove.mutate({ ...at, id, version });
      dropRecord(place, "holdings", id);
    },
  };
}

/** Someone who is not in the directory yet: a name, a nature. */
function NewActor({ component, hint }: { component: DraftComponentRow; hint: ActorNature | undefined }) {
  const text = useAppText();
  const { register } = useHolding(component);
  const { write, problem, isBusy } = useWrite();
  const [name, setName] = useState("");
  const [nature, setNature] = useState<ActorNature>(hint ?? "association");
  const add = () =>
    write(async () => {
      await register(name, nature);
      setName("");
    });
  return (
    <details className="new-actor">
      <summary>{text("templates.draft.newActor")}</summary>
      <div className="new-actor__fields">
        <TextInput
          label={text("templates.draft.newActorName")}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={problem}
        />
        <NativeSelect
          size="md"
          label={text("templates.draft.newActorNature")}
          value={nature}
          onChange={(event) => setNature(natures.find((one) => one === event.currentTarget.value) ?? nature)}
          data={natures.map((one) => ({ value: one, label: text(`facts.nature.${one}`) }))}
        />
        <Button variant="outline" aria-disabled={isBusy} onClick={add}>
          {text("templates.draft.newActorAdd")}
        </Button>
      </div>
    </details>
  );
}

/** Who holds a component: actors of the directory, or the common. */
export function DraftHolders({ component, candidate }: DraftComponentProps) {
  const text = useAppText();
  const said = useSaid();
  const { facts } = useEcosystem();
  const { entrust, release } = useHolding(component);
  const { write, problem } = useWrite();
  const mayRegister = useMay("territory.write");
  const held = facts.holdings.filter((holding) => holding.component === component.id);
  const nameOf = (actor: string | null | undefined) =>
    facts.actors.find((one) => one.id === actor)?.name ?? text("templates.draft.common");
  const isFree = (actor: string | null) => !held.some((holding) => (holding.actor ?? null) === actor);
  const free = facts.actors.filter((actor) => isFree(actor.id)).toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
  const usual = candidate?.holderNatures.map((nature) => text(`facts.nature.${nature}`)).join(", ");
  return (
    <div className="draft-holders">
      <h4>{text("templates.draft.holder")}</h4>
      {candidate ? (
        <p className="bassin-soft">{text("templates.draft.holderAsk", { ask: said(candidate.ask) })}</p>
      ) : null}
      {held.length === 0 ? <p>{text("templates.draft.nobody")}</p> : null}
      <ul>
        {held.map((holding) => (
          <li key={holding.id}>
            {nameOf(holding.actor)}{" "}
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={text("templates.draft.removeHolder", { name: nameOf(holding.actor) })}
              onClick={() => write(() => release(holding))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <NativeSelect
        size="md"
        label={text("templates.draft.choose")}
        description={usual ? text("templates.draft.holderHint", { natures: usual }) : undefined}
        value=""
        error={problem}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          if (chosen !== "") write(() => entrust(chosen === common ? null : chosen));
        }}
        data={[
          { value: "", label: "…" },
          ...(isFree(null) ? [{ value: common, label: text("templates.draft.common") }] : []),
          ...free.map((actor) => ({ value: actor.id, label: actor.name })),
        ]}
      />
      {mayRegister ? <NewActor component={component} hint={candidate?.holderNatures[0]} /> : null}
    </div>
  );
}
