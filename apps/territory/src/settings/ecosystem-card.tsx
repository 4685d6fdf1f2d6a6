import { AppLink } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { client, type EcosystemAnswer, queryClient } from "../api/trpc.ts";
import { ClosePlace } from "../closing/close-place.tsx";
import { factsOptions } from "../evaluation/ecosystem-queries.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { PerimeterChooser } from "../opening/perimeter-chooser.tsx";
import { usePerimeterChoice } from "../opening/use-perimeter-choice.ts";
import { useSending } from "../opening/use-sending.ts";
import { DraftText } from "../plugins/draft-text.tsx";
import { type EcosystemPlace, ecosystemHref } from "../territory/addresses.ts";
import { territoriesOptions } from "../territory/territory-queries.ts";

type Row = Awaited<ReturnType<typeof client.territory.ecosystem.update.mutate>>;
type Said = Parameters<typeof client.territory.ecosystem.update.mutate>[0]["said"];

/** Reading and writing what is said of an ecosystem itself. */
function openEcosystemRow(place: EcosystemPlace) {
  const at = { territory: place.territory, ecosystem: place.ecosystem };
  return {
    update: (version: number, said: Said): Promise<Row> =>
      client.territory.ecosystem.update.mutate({ ...at, version, said }),
    keep(row: Row): void {
      const { name, version, summary = null, perimeter = null, perimeterReason = null } = row;
      const said = { name, version, summary, perimeter, perimeterReason };
      queryClient.setQueryData(
        factsOptions(place).queryKey,
        (facts: EcosystemAnswer | undefined) => facts && { ...facts, ecosystem: { ...facts.ecosystem, ...said } },
      );
      void queryClient.invalidateQueries({ queryKey: territoriesOptions().queryKey });
    },
    reread: async (): Promise<Row> =>
      (await queryClient.fetchQuery({ ...factsOptions(place), staleTime: 0 })).ecosystem,
  };
}

interface PerimeterProps {
  place: EcosystemPlace;
  row: Row;
  /** The communes of the territory. */
  communes: readonly string[];
}

interface ChoosePerimeterProps extends PerimeterProps {
  onClose: () => void;
}

function ChoosePerimeter({ place, row, communes, onClose }: ChoosePerimeterProps) {
  const text = useAppText();
  const choice = usePerimeterChoice(row.perimeter ?? communes);
  const { send, isBusy, problem, fail } = useSending();
  const { update, keep } = openEcosystemRow(place);
  const write = (perimeter: string[] | null) =>
    send(async () => {
      keep(await update(row.version, { perimeter }));
      onClose();
      await queryClient.invalidateQueries();
    });
  const apply = () => (choice.codes.length === 0 ? fail(text("opening.needCommune")) : write([...choice.codes]));
  return (
    <>
      <PerimeterChooser choice={choice} />
      {problem ? <p role="alert">{problem}</p> : null}
      <div className="settings-foot">
        <Button aria-disabled={isBusy} onClick={apply}>
          {text("settings.applyPerimeter")}
        </Button>
        {row.perimeter == null ? null : (
          <Button variant="outline" onClick={() => write(null)}>
            {text("settings.wholeAgain")}
          </Button>
        )}
        <Button variant="subtle" onClick={onClose}>
          {text("settings.keepCommunes")}
        </Button>
      </div>
    </>
  );
}

/** Where the ecosystem acts: the territory's communes, or its own. */
function Perimeter({ place, row, communes }: PerimeterProps) {
  const text = useAppText();
  const [isChoosing, setChoosing] = useState(false);
  const own = row.perimeter;
  if (isChoosing) {
    return <ChoosePerimeter place={place} row={row} communes={communes} onClose={() => setChoosing(false)} />;
  }
  return (
    <div className="settings-perimeter">
      <p>
        <strong>{text("settings.perimeter")}</strong>
        <br />
        {own == null
          ? text("settings.perimeterWhole")
          : text("settings.perimeterOwn", { communes: text("home.communes", { count: own.length }) })}
      </p>
      <Button variant="outline" onClick={() => setChoosing(true)}>
        {text(own == null ? "settings.choosePerimeter" : "settings.changePerimeter")}
      </Button>
    </div>
  );
}

interface EcosystemCardProps {
  place: EcosystemPlace;
  /** The only one: nothing to fold. */
  isOnly: boolean;
  communes: readonly string[];
  territoryName: string;
  /** Whether the person may close it. */
  mayClose: boolean;
}

/** What an ecosystem is called, and where it acts. */
export function EcosystemCard({ place, communes, isOnly, territoryName, mayClose }: EcosystemCardProps) {
  const text = useAppText();
  const { data: facts } = useQuery(factsOptions(place));
  if (facts === undefined) return null;
  const row: Row = facts.ecosystem;
  const { update, keep, reread } = openEcosystemRow(place);
  const field = { row, keep, reread };
  return (
    <details className="bassin-card settings-ecosystem" open={isOnly}>
      <summary>{row.name}</summary>
      <DraftText<Row>
        {...field}
        name="name"
        label={text("settings.name")}
        isRequired
        read={({ name }) => name}
        update={(version, name) => update(version, { name })}
      />
      <DraftText<Row>
        {...field}
        name="summary"
        label={text("settings.description")}
        isLong
        read={({ summary }) => summary}
        update={(version, summary) => update(version, { summary: summary || null })}
      />
      <DraftText<Row>
        {...field}
        name="perimeterReason"
        label={text("settings.reason")}
        isLong
        read={({ perimeterReason }) => perimeterReason}
        update={(version, perimeterReason) => update(version, { perimeterReason: perimeterReason || null })}
      />
      <Perimeter place={place} row={row} communes={communes} />
      <AppLink className="bassin-link" href={ecosystemHref(place)}>
        {text("settings.visit", { name: row.name })}
      </AppLink>
      {mayClose ? (
        <ClosePlace place={{ territory: place.territory, ecosystem: place.ecosystem }} territoryName={territoryName} />
      ) : null}
    </details>
  );
}
