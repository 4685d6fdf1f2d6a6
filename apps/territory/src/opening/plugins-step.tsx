import { LifeFunctionTag } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { client, queryClient } from "../api/trpc.ts";
import { useEcosystem, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { enabledOptions } from "../plugins/plugin-queries.ts";
import { HourQuestion } from "./hour-question.tsx";
import type { useOfferedPlugins } from "./use-hour.ts";
import { useSending } from "./use-sending.ts";

type Offered = ReturnType<typeof useOfferedPlugins>[number];

interface OfferedCardProps {
  offered: Offered;
  onEnabled: () => void;
}

function OfferedCard({ offered: { plugin, isEnabled }, onEnabled }: OfferedCardProps) {
  const text = useAppText();
  const said = useSaid();
  const { place } = useEcosystem();
  const mayEnable = useMay("plugins.enable");
  const { send, isBusy, problem } = useSending();
  const { territory } = place;
  const name = said(plugin.name);
  const enable = () =>
    send(async () => {
      await client.plugins.set.mutate({ territory, plugin: plugin.key, enabled: true });
      await queryClient.invalidateQueries({ queryKey: enabledOptions(territory).queryKey });
      onEnabled();
    });
  return (
    <li className="bassin-card offered">
      <h2 className="bassin-card__title">{name}</h2>
      <p className="offered__tags">
        {plugin.lifeFunctions.map((one) => (
          <LifeFunctionTag key={one} lifeFunction={one} />
        ))}
      </p>
      <p className="bassin-soft">
        {text("opening.hour.plugins.brings", {
          stakes: text("home.plugins.stakes", { count: plugin.counts.stakes }),
          solutions: text("home.plugins.solutions", { count: plugin.counts.solutions }),
        })}
      </p>
      <p role="status" className="offered__enabled">
        {isEnabled ? text("opening.hour.plugins.enabled", { name }) : null}
      </p>
      {!isEnabled && mayEnable ? (
        <Button variant="outline" aria-disabled={isBusy} onClick={enable}>
          {text("opening.hour.plugins.enable", { name })}
        </Button>
      ) : null}
      {problem ? <p role="alert">{problem}</p> : null}
    </li>
  );
}

/** The plugins that speak of what is at stake, each enabled with one press. */
export function PluginsStep({ suggested, onDone }: { suggested: readonly Offered[]; onDone: () => void }) {
  const text = useAppText();
  const mayEnable = useMay("plugins.enable");
  const answer = useRef<HTMLDivElement>(null);
  const goOn = useRef<HTMLButtonElement>(null);
  useEffect(() => answer.current?.querySelector("button")?.focus(), []);
  return (
    <HourQuestion question={text("opening.hour.plugins.question")} lead={text("opening.hour.plugins.lead")}>
      <div ref={answer}>
        {suggested.length === 0 ? <p>{text("opening.hour.plugins.none")}</p> : null}
        {mayEnable || suggested.length === 0 ? null : (
          <p className="bassin-soft">{text("opening.hour.plugins.notYou")}</p>
        )}
        <ul className="offered-plugins">
          {suggested.map((offered) => (
            <OfferedCard key={offered.plugin.key} offered={offered} onEnabled={() => goOn.current?.focus()} />
          ))}
        </ul>
        <Button ref={goOn} size="lg" onClick={onDone}>
          {text("opening.hour.plugins.next")}
        </Button>
      </div>
    </HourQuestion>
  );
}
