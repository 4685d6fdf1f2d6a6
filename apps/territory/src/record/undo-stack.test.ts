import { expect, it } from "vitest";
import { tellDone, undoLast } from "./undo-stack.ts";

const words = { undone: "C’est annulé.", not: "Pas annulé." };

it("undoes several changes one after another, the latest first", async () => {
  const undone: string[] = [];
  const act = (name: string) =>
    tellDone("one", { words: name, undo: () => Promise.resolve(undone.push(name)).then(() => undefined) });
  act("ajouté");
  act("changé");
  tellDone("one", { words: "dit sans rien faire" });
  tellDone("another", { words: "ailleurs", undo: () => Promise.reject(new Error("not here")) });
  await undoLast("one", words);
  await undoLast("one", words);
  await undoLast("one", words);
  expect(undone).toEqual(["changé", "ajouté"]);
});
