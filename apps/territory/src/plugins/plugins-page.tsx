import { isAllowedAt } from "@bassin/core";
import { Card, EmptyState, ErrorNotice, LifeFunctionTag, Loading, Question } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useMutation, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { readRefusal } from "../api/refusal.ts";
import { type Answers, queryClient, trpc } from "../api/trpc.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { territoryOptions } from "../territory/territory-queries.ts";
import { catalogueOptions, enabledOptions } from "./plugin-queries.ts";

type Plugin = Answers["plugins"]["catalogue"]["installed"][number]["plugin"];

interface PluginCardProps {
  plugin: Plugin;
  territory: string;
  isEnabled: boolean;
  mayChange: boolean;
}

function PluginCard({ plugin, territory, isEnabled, mayChange }: PluginCardProps) {
  const text = useAppText();
  const said = useSaid();
  const { mutate, error, isPending } = useMutation(
    trpc.plugins.set.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: enabledOptions(territory).queryKey }),
    }),
  );
  const refusal = readRefusal(error);
  const name = said(plugin.name);
  return (
    <Card>
      <div className="plugin">
        <h2 className="bassin-card__title">{name}</h2>
        <p className="plugin__tags">
          {plugin.lifeFunctions.map((one) => (
            <LifeFunctionTag key={one} lifeFunction={one} />
          ))}
          <span className="plugin__state" data-enabled={isEnabled ? "" : undefined}>
            {text(isEnabled ? "home.plugins.enabled" : "home.plugins.disabled")}
          </span>
        </p>
        <p>
          {text("home.plugins.brings", {
            stakes: text("home.plugins.stakes", { count: plugin.stakes.length }),
            solutions: text("home.plugins.solutions", { count: plugin.solutions.length }),
            roles: text("home.plugins.roles", { count: plugin.actorRoles.length }),
          })}
        </p>
        <ul>
          {plugin.solutions.map(({ key, name: solution }) => (
            <li key={key}>{said(solution)}</li>
          ))}
        </ul>
        <p className="bassin-soft">
          {text("home.plugins.version", { version: plugin.version, licence: plugin.licence })}
        </p>
        {mayChange ? (
          <Button
            variant={isEnabled ? "default" : "filled"}
            aria-disabled={isPending}
            aria-label={text(isEnabled ? "home.plugins.disableNamed" : "home.plugins.enableNamed", { name })}
            onClick={() => mutate({ territory, plugin: plugin.key, enabled: !isEnabled })}
          >
            {text(isEnabled ? "home.plugins.disable" : "home.plugins.enable")}
          </Button>
        ) : null}
        {error ? (
          <ErrorNotice>{refusal ? said(refusal.message) : text("shell.failure.unreachable")}</ErrorNotice>
        ) : null}
      </div>
    </Card>
  );
}

/** The plugins of the instance, each enabled here or not. */
export function PluginsPage() {
  const text = useAppText();
  const said = useSaid();
  usePageTitle(text("shell.plugins"));
  const { territory } = useParams({ from: "/signed-in/t/$territory" });
  const { data } = useSuspenseQuery(territoryOptions(territory));
  const { data: catalogue } = useQuery(catalogueOptions());
  const { data: enabled } = useQuery(enabledOptions(territory));
  const mayChange = isAllowedAt(data.grants, "plugins.enable", { kind: "territory", territory });
  const isEnabled = (key: string) => enabled?.some(({ plugin, enabled: on }) => plugin === key && on) ?? false;
  return (
    <>
      <Question lead={text("home.plugins.lead")}>{text("home.plugins.title")}</Question>
      {mayChange ? null : <p className="bassin-soft">{text("home.plugins.readOnly")}</p>}
      {catalogue === undefined || enabled === undefined ? (
        <Loading />
      ) : (
        <div className="plugins">
          {catalogue.installed.length === 0 ? <EmptyState title={text("home.plugins.none")} /> : null}
          {catalogue.installed.map(({ plugin }) => (
            <PluginCard
              key={plugin.key}
              plugin={plugin}
              territory={territory}
              isEnabled={isEnabled(plugin.key)}
              mayChange={mayChange}
            />
          ))}
          {catalogue.quarantined.map(({ name, problems }) => (
            <Card
              key={name}
              title={`${name} · ${text("home.plugins.quarantined")}`}
              hint={text("home.plugins.quarantinedHint")}
            >
              <ul>
                {problems.map((problem) => (
                  <li key={`${problem.rule} ${problem.path}`}>{said(problem.message)}</li>
                ))}
              </ul>
            </Card>
          ))}
        </div>
      )}
    </>
  );
}
