import { ErrorNotice } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { readRefusal } from "../api/refusal.ts";
import { queryClient, trpc } from "../api/trpc.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import type { ListedPlugin } from "./find-plugins.ts";
import { enabledOptions } from "./plugin-queries.ts";

export interface PluginSwitchProps extends Pick<ListedPlugin, "plugin" | "isEnabled"> {
  territory: string;
}

/** Enables or disables a plugin here, saying what becomes of what was written with it. */
export function PluginSwitch({ plugin, isEnabled, territory }: PluginSwitchProps) {
  const text = useAppText();
  const said = useSaid();
  const { mutate, data, error, isPending } = useMutation(
    trpc.plugins.set.mutationOptions({
      onSuccess: () =>
        Promise.all([
          queryClient.invalidateQueries({ queryKey: enabledOptions(territory).queryKey }),
          queryClient.invalidateQueries(trpc.indicators.pathFilter()),
        ]),
    }),
  );
  const refusal = readRefusal(error);
  const name = said(plugin.name);
  const turn = () => {
    if (!isPending) mutate({ territory, plugin: plugin.key, enabled: !isEnabled });
  };
  const told = data && text(data.enabled ? "home.plugins.nowEnabled" : "home.plugins.nowDisabled", { name });
  return (
    <div className="plugin__switch">
      <Button
        variant={isEnabled ? "default" : "filled"}
        aria-disabled={isPending}
        aria-label={text(isEnabled ? "home.plugins.disableNamed" : "home.plugins.enableNamed", { name })}
        onClick={turn}
      >
        {text(isEnabled ? "home.plugins.disable" : "home.plugins.enable")}
      </Button>
      <p role="status" className="bassin-soft">
        {told ?? text(isEnabled ? "home.plugins.ifDisabled" : "home.plugins.ifEnabled")}
      </p>
      {error ? (
        <ErrorNotice onRetry={turn}>{refusal ? said(refusal.message) : text("shell.failure.unreachable")}</ErrorNotice>
      ) : null}
    </div>
  );
}
