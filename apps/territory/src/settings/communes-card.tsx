import { Card } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { client, queryClient } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { aroundOptions } from "../opening/around-query.ts";
import { useChoiceSummary } from "../opening/chosen-communes.tsx";
import { PerimeterChooser } from "../opening/perimeter-chooser.tsx";
import { usePerimeterChoice } from "../opening/use-perimeter-choice.ts";
import { useSending } from "../opening/use-sending.ts";
import { CommuneNames } from "../territory/commune-names.tsx";
import { territoriesOptions, territoryOptions } from "../territory/territory-queries.ts";
import { compareCommunes } from "./communes-change.ts";
import { CommunesPreview } from "./communes-preview.tsx";
import type { SetTerritory } from "./set-territory.ts";

interface ChangeCommunesProps {
  territory: SetTerritory;
  onClose: () => void;
}

/** Choosing other communes, with what it changes told before it is done. */
function ChangeCommunes({ territory: { territory, actors, ecosystems }, onClose }: ChangeCommunesProps) {
  const text = useAppText();
  const { id, version, communes } = territory;
  const choice = usePerimeterChoice(communes);
  const { data: now } = useQuery(aroundOptions(communes));
  const { send, isBusy, problem, fail } = useSending();
  const change = compareCommunes({ before: communes, after: choice.codes, ecosystems, actors });
  const apply = () => {
    if (choice.codes.length === 0) return fail(text("opening.needCommune"));
    send(async () => {
      const perimeter = { communes: [...choice.codes], zones: [] };
      await client.territory.update.mutate({ territory: id, version, said: {}, perimeter });
      await queryClient.invalidateQueries({ queryKey: territoryOptions(id).queryKey });
      await queryClient.invalidateQueries({ queryKey: territoriesOptions().queryKey });
      onClose();
      await queryClient.invalidateQueries();
    });
  };
  return (
    <>
      <PerimeterChooser choice={choice} />
      <CommunesPreview change={change} before={now?.communes ?? []} after={choice.communes} />
      {problem ? <p role="alert">{problem}</p> : null}
      <div className="settings-foot">
        <Button aria-disabled={isBusy || change === null} onClick={change === null ? undefined : apply}>
          {text("settings.apply")}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {text("settings.keepCommunes")}
        </Button>
      </div>
    </>
  );
}

/** The communes of the territory, and changing them. */
export function CommunesCard({ territory, mayChange }: { territory: SetTerritory; mayChange: boolean }) {
  const text = useAppText();
  const summarise = useChoiceSummary();
  const [isChanging, setChanging] = useState(false);
  const { communes } = territory.territory;
  const { data: now } = useQuery(aroundOptions(communes));
  return (
    <Card title={text("settings.communes")} hint={now ? summarise(now.communes) : undefined}>
      {isChanging ? (
        <ChangeCommunes territory={territory} onClose={() => setChanging(false)} />
      ) : (
        <>
          <CommuneNames names={now?.communes.map(({ name }) => name) ?? []} />
          {mayChange ? (
            <Button variant="outline" onClick={() => setChanging(true)}>
              {text("settings.changeCommunes")}
            </Button>
          ) : null}
        </>
      )}
    </Card>
  );
}
