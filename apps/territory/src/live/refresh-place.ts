import type { QueryKey } from "@tanstack/react-query";
import { queryClient } from "../api/trpc.ts";

/** Where something changed: in a territory as a whole, or in one of its ecosystems. */
export interface ChangedPlace {
  readonly territory: string;
  readonly ecosystem: string;
}

const readInput = (key: QueryKey): object => {
  const asked: unknown = key[1];
  const input: unknown = typeof asked === "object" && asked !== null ? Reflect.get(asked, "input") : undefined;
  return typeof input === "object" && input !== null ? input : {};
};

/** Whether what was read with this key tells of the place: of it alone, or of the territory around it. */
export function tellsOf(key: QueryKey, { territory, ecosystem }: ChangedPlace): boolean {
  const input = readInput(key);
  const asked: unknown = Reflect.get(input, "ecosystem");
  return Reflect.get(input, "territory") === territory && (asked == null || asked === ecosystem);
}

/** What is on the page is read again; the rest, when it is looked at. */
export async function refreshPlace(place: ChangedPlace): Promise<void> {
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => tellsOf(queryKey, place) });
}
