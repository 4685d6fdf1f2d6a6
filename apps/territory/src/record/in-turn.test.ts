import { expect, it } from "vitest";
import { inTurn } from "./in-turn.ts";

it("writes to one record in the order it was asked, even after a refusal", async () => {
  const done: string[] = [];
  const write = (name: string, wait: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    done.push(name);
    if (name === "refused") throw new Error(name);
    return name;
  };
  const writes = [
    inTurn("a", write("first", 20)),
    inTurn("a", write("refused", 5)),
    inTurn("a", write("last", 0)),
    inTurn("b", write("other", 0)),
  ];
  const answers = await Promise.allSettled(writes);
  expect(done).toEqual(["other", "first", "refused", "last"]);
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
});
