import type { OthersAwaiting } from "./confirming-queries.ts";

/** Those whose word can be asked for: whoever mail can reach; without mail, those for whom a copied link counts. */
export const listReached = (
  { actors, canCopyFor }: Pick<OthersAwaiting, "actors" | "canCopyFor">,
  hasMail: boolean,
): readonly string[] => (hasMail ? actors : actors.filter((actor) => canCopyFor.includes(actor)));
