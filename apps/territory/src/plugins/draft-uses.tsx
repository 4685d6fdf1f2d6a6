import { Card } from "@bassin/ui";
import { client, type EcosystemAnswer } from "../api/trpc.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import type { Template } from "./draft-of.ts";
import { keepRecord, rereadFacts } from "./draft-records.ts";
import { DraftText } from "./draft-text.tsx";

type Performance = EcosystemAnswer["usePerformances"][number];

interface DraftUseProps {
  performance: Performance;
  /** What to ask about it, from the repertoire. */
  conditions: readonly string[];
}

function DraftUse({ performance, conditions }: DraftUseProps) {
  const text = useAppText();
  const { place } = useEcosystem();
  const { id } = performance;
  const field = {
    row: performance,
    keep: (row: Performance) => keepRecord(place, "usePerformances", row),
    reread: async () => (await rereadFacts(place)).usePerformances.find((one) => one.id === id),
  };
  const save = (version: number, said: Partial<Pick<Performance, "statement" | "beneficiaries" | "conditions">>) =>
    client.solution.usePerformance.update.mutate({
      territory: place.territory,
      ecosystem: place.ecosystem,
      id,
      version,
      said,
    });
  return (
    <li className="draft-use">
      <DraftText
        {...field}
        name="statement"
        label={text("templates.draft.statement")}
        isRequired
        read={(row) => row.statement}
        update={(version, statement) => save(version, { statement })}
      />
      <DraftText
        {...field}
        name="beneficiaries"
        label={text("templates.draft.beneficiaries")}
        read={(row) => row.beneficiaries}
        update={(version, beneficiaries) => save(version, { beneficiaries: beneficiaries || null })}
      />
      <DraftText
        {...field}
        name="conditions"
        label={text("templates.draft.conditions")}
        description={conditions.join(" ")}
        isLong
        read={(row) => row.conditions}
        update={(version, words) => save(version, { conditions: words || null })}
      />
    </li>
  );
}

/** What people could do thanks to the solution, to be written again with them. */
export function DraftUses({ solution, template }: { solution: string; template: Template }) {
  const text = useAppText();
  const said = useSaid();
  const { facts } = useEcosystem();
  const performances = facts.usePerformances.filter((performance) => performance.solution === solution);
  return (
    <Card title={text("templates.draft.uses")} hint={text("templates.draft.usesHint")}>
      <ol className="draft-uses">
        {performances.map((performance, index) => (
          <DraftUse
            key={performance.id}
            performance={performance}
            conditions={(template.performances[index]?.conditionsToAsk ?? []).map(said)}
          />
        ))}
      </ol>
    </Card>
  );
}
