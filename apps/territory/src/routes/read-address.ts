import { notFound } from "@tanstack/react-router";

/** What an address asks for, when it is said in words. */
export const readText = (wanted: unknown): string | undefined => (typeof wanted === "string" ? wanted : undefined);

/** Whether a part of an address can name a territory or an ecosystem at all. */
export const isIdentifier = (word: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(word);

/** An address that leads nowhere, known before anything is asked. */
export function refuseAddress(): never {
  throw notFound();
}
