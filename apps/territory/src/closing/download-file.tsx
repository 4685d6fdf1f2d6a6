import { Button } from "@mantine/core";
import { useState } from "react";
import { client } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { offerFile } from "../sheet/offer-file.ts";

/** A name a file can bear on any machine. */
const nameFile = (name: string): string =>
  `${name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")}.json`;

/** Offers everything of a territory as one file, before it is closed. */
export function DownloadFile({ territory, name }: { territory: string; name: string }) {
  const text = useAppText();
  const { send, isBusy, problem } = useSending();
  const [isDone, setDone] = useState(false);
  const download = () =>
    send(async () => {
      const file = await client.territory.export.query({ territory });
      offerFile(nameFile(name), `${JSON.stringify(file, null, 2)}\n`, "application/json");
      setDone(true);
    });
  return (
    <div className="closing__file">
      <Button variant="outline" aria-disabled={isBusy} onClick={download}>
        {text("closing.file")}
      </Button>
      <p className="bassin-soft">{text("closing.fileHint")}</p>
      {problem ? <p role="alert">{problem}</p> : null}
      <span role="status">{isDone ? text("closing.fileDone") : null}</span>
    </div>
  );
}
