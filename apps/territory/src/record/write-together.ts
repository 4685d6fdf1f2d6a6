import type { EcosystemEntityName } from "@bassin/core";
import { getUntypedClient } from "@trpc/client";
import { client } from "../api/trpc.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";
import type { Said } from "./write-row.ts";
import { explain, type WritingSetting } from "./writing-setting.ts";
import { isRow, readAgain, rereadFacts, type WrittenRow } from "./written-row.ts";

/** One write of a gesture. */
export type Write =
  | { readonly action: "create"; readonly entity: string; readonly id?: string; readonly said: Said }
  | {
      readonly action: "update";
      readonly entity: EcosystemEntityName;
      readonly id: string;
      readonly version: number;
      readonly said: Said;
    }
  | {
      readonly action: "remove";
      readonly entity: EcosystemEntityName;
      readonly id: string;
      readonly version: number;
    }
  | { readonly action: "restore"; readonly entity: string; readonly id: string };

/** Several writes that hold together, and what they mean. */
export interface Gesture {
  readonly words: string;
  readonly writes: readonly Write[];
  /** What brings everything back, from the records as they were written. */
  readonly undo: (written: readonly WrittenRow[]) => readonly Write[];
}

/** Sends several writes, all or none, and answers with the records as they were written. */
export async function sendTogether(
  { territory, ecosystem }: EcosystemPlace,
  writes: readonly Write[],
): Promise<readonly WrittenRow[]> {
  const answer: unknown = await getUntypedClient(client).mutation("record.writeTogether", {
    territory,
    ecosystem,
    writes,
  });
  return Array.isArray(answer) ? answer.filter(isRow) : [];
}

/** Does a gesture, and tells how to undo it as one. */
export function writeGesture(setting: WritingSetting) {
  const { place, tell } = setting;
  const send = async (writes: readonly Write[]) => {
    const written = await sendTogether(place, writes);
    await rereadFacts(place);
    await readAgain();
    return written;
  };
  return async ({ words, writes, undo }: Gesture): Promise<string | undefined> => {
    try {
      const written = await send(writes);
      tell({ words, undo: async () => void (await send(undo(written))) });
      return undefined;
    } catch (error) {
      return explain(error, setting);
    }
  };
}
