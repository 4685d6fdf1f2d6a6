import { Card } from "@bassin/ui";
import { client, queryClient } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { DraftText } from "../plugins/draft-text.tsx";
import { territoriesOptions, territoryOptions } from "../territory/territory-queries.ts";
import type { SetTerritory } from "./set-territory.ts";

type Row = Awaited<ReturnType<typeof client.territory.update.mutate>>;

/** Shows the territory as it now is, wherever its name stands. */
function keepTerritory(row: Row): void {
  const said = { name: row.name, description: row.description ?? null, version: row.version };
  queryClient.setQueryData(
    territoryOptions(row.id).queryKey,
    (now) => now && { ...now, territory: { ...now.territory, ...said } },
  );
  void queryClient.invalidateQueries({ queryKey: territoriesOptions().queryKey });
}

/** What the territory is called, and what is said of it. */
export function TerritoryCard({ territory: { territory } }: { territory: SetTerritory }) {
  const text = useAppText();
  const { id } = territory;
  const reread = async () => (await queryClient.fetchQuery({ ...territoryOptions(id), staleTime: 0 })).territory;
  const update = (version: number, said: { name?: string; description?: string | null }) =>
    client.territory.update.mutate({ territory: id, version, said });
  const field = { row: territory, keep: keepTerritory, reread };
  return (
    <Card title={text("settings.territory")}>
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
        name="description"
        label={text("settings.description")}
        description={text("settings.descriptionHint")}
        isLong
        read={({ description }) => description}
        update={(version, description) => update(version, { description: description || null })}
      />
    </Card>
  );
}
