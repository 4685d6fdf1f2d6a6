import { Card } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useState } from "react";
import { client } from "../api/trpc.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";

/** A code large enough to be read from the back of a hall; on paper, it is all that is printed. */
export function WallCard({ campaign }: { campaign: string }) {
  const text = useAppText();
  const { place } = useEcosystem();
  const [wall, setWall] = useState<{ readonly code: string; readonly link: string }>();
  const { send, isBusy, problem } = useSending();
  const show = () =>
    send(async () => {
      const here = { territory: place.territory, ecosystem: place.ecosystem, campaign };
      setWall(await client.campaigns.wall.mutate(here));
    });
  return (
    <Card title={text("campaigns.wall.title")} hint={text("campaigns.wall.hint")}>
      {wall === undefined ? null : (
        <div className="wall" role="status">
          <p>{text("campaigns.wall.go")}</p>
          <p className="wall__link">
            {wall.link.replace(/^https?:\/\//, "").slice(0, -wall.code.length)}
            <strong className="wall__code">{wall.code}</strong>
          </p>
        </div>
      )}
      {problem ? (
        <p className="form__problem" role="alert">
          {problem}
        </p>
      ) : null}
      <Button variant={wall === undefined ? "filled" : "outline"} aria-disabled={isBusy} onClick={show}>
        {text(wall === undefined ? "campaigns.wall.show" : "campaigns.wall.renew")}
      </Button>
      {wall === undefined ? null : <p className="bassin-soft">{text("campaigns.wall.renewHint")}</p>}
    </Card>
  );
}
