import { Button } from "@mantine/core";
import { useState } from "react";
import { client, queryClient } from "../api/trpc.ts";
import { factsOptions } from "../evaluation/ecosystem-queries.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { rereadCampaign } from "./campaign-queries.ts";

/** Closing before the last day: asked twice, since it does not open again. */
export function CloseCard({ campaign }: { campaign: string }) {
  const text = useAppText();
  const { place } = useEcosystem();
  const [isAsking, setAsking] = useState(false);
  const { send, isBusy, problem } = useSending();
  const close = () =>
    send(async () => {
      await client.campaigns.close.mutate({ territory: place.territory, ecosystem: place.ecosystem, campaign });
      await queryClient.invalidateQueries({ queryKey: factsOptions(place).queryKey });
      await rereadCampaign(place, campaign);
    });
  return (
    <div className="campaign-close">
      {isAsking ? (
        <>
          <p>{text("campaigns.one.closeHint")}</p>
          <Button aria-disabled={isBusy} onClick={close}>
            {text("campaigns.one.closeSure")}
          </Button>
          <Button variant="subtle" onClick={() => setAsking(false)}>
            {text("campaigns.one.keep")}
          </Button>
        </>
      ) : (
        <Button variant="outline" onClick={() => setAsking(true)}>
          {text("campaigns.one.close")}
        </Button>
      )}
      {problem ? (
        <p className="form__problem" role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
