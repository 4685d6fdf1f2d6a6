import type { getFetch } from "@trpc/client";

/** What was asked before the code of the app came, and its answer on the way. */
interface AskedAhead {
  readonly address: string;
  readonly answer: Promise<Response>;
}

declare global {
  var bassinAhead: AskedAhead | undefined;
}

/** Asks for an address now, for whoever asks for the same one first. */
export function askAhead(address: string): void {
  const answer = fetch(address);
  answer.catch(() => undefined);
  globalThis.bassinAhead = { address, answer };
}

/** Fetches an address, once from what was asked ahead of it. */
export const fetchOrTakeAhead: ReturnType<typeof getFetch> = (address, options) => {
  const { signal, ...others } = options ?? {};
  const fetchNow = () => fetch(address, { ...others, signal: signal ?? null });
  const asked = globalThis.bassinAhead;
  if (asked?.address !== address) return fetchNow();
  globalThis.bassinAhead = undefined;
  return asked.answer.catch(fetchNow);
};
