import { Button } from "@mantine/core";
import { useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { useWriting } from "../record/writing.ts";
import { nameRow, type WrittenRow } from "../record/written-row.ts";

/** Declares a draft to be the solution, or makes it a draft again; undone as one. */
export function AdoptSolution({ row }: { row: WrittenRow }) {
  const text = useAppText();
  const { together } = useWriting();
  const [problem, setProblem] = useState<string>();
  const isDraft = row.stage === "draft";
  const name = nameRow(row);
  const turn = async () => {
    const { id, version } = row;
    const write = (over: number, stage: unknown) =>
      ({ action: "update", entity: "solution", id, version: over, said: { stage } }) as const;
    const refused = await together({
      words: text(isDraft ? "writing.gesture.adopted" : "writing.gesture.isSetBack", { name }),
      writes: [write(version, isDraft ? "adopted" : "draft")],
      undo: (written) => written.map((one) => write(one.version, row.stage)),
    });
    setProblem(refused);
  };
  return (
    <div className="writing-gesture">
      <p className="bassin-soft">{text(isDraft ? "writing.gesture.adoptHint" : "writing.gesture.setBackHint")}</p>
      <Button variant={isDraft ? "filled" : "outline"} onClick={() => void turn()}>
        {text(isDraft ? "writing.gesture.adopt" : "writing.gesture.setBack")}
      </Button>
      {problem ? <p role="alert">{problem}</p> : null}
    </div>
  );
}
