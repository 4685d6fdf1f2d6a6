import { useUiText } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { client } from "../api/trpc.ts";
import { useEcosystemPlace } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { type Leaving, listChanges } from "./leave.ts";

/** What the definition would read otherwise if the departure were written. */
export function WouldChange({ leaving }: { leaving: Leaving }) {
  const text = useAppText();
  const uiText = useUiText();
  const said = useSaid();
  const { territory, ecosystem } = useEcosystemPlace();
  const changes = listChanges({ ...leaving, why: "" }).map((one) => ({
    entity: one.entity,
    id: one.row.id,
    said: { ...one.said },
  }));
  const asked = { territory, ecosystem, changes, on: leaving.on };
  const { data } = useQuery({
    queryKey: ["record.foresee", asked],
    queryFn: () => client.record.foresee.mutate(asked),
  });
  if (data === undefined) return <p className="bassin-soft">{text("writing.gesture.foreseeing")}</p>;
  return (
    <div role="status" className="writing-foreseen">
      <h3>{text("writing.gesture.wouldChange")}</h3>
      {data.length === 0 ? (
        <p className="bassin-soft">{text("writing.gesture.wouldChangeNothing")}</p>
      ) : (
        <ul>
          {data.map(({ before, after }) => (
            <li key={after.id}>
              <strong>
                {text("writing.gesture.reading", {
                  name: said(after.name),
                  before: uiText(`status.${before.status}`),
                  after: uiText(`status.${after.status}`),
                })}
              </strong>{" "}
              {said(after.sentence)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
