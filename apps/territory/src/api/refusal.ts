import type { AppRouter } from "@bassin/api";
import type { Locale, LocalText } from "@bassin/core";
import { isTRPCClientError } from "@trpc/client";

/** What the API refused, and why, in both languages. */
export interface ReadRefusal {
  readonly code: string;
  readonly message: LocalText;
  readonly fields: readonly { readonly path: string; readonly message: LocalText }[];
  /** For `stale`: the record as it is now. */
  readonly current: unknown;
}

/** The refusal an error carries; nothing when it is an outage or a bug. */
export function readRefusal(error: unknown): ReadRefusal | null {
  if (!isTRPCClientError<AppRouter>(error)) return null;
  const refusal = error.data?.refusal;
  if (refusal == null) return null;
  const { code, message, fields = [], current } = refusal;
  return { code, message, fields, current };
}

/** Whether the error is the network's: nothing answered. */
export const isOutage = (error: unknown): boolean =>
  isTRPCClientError<AppRouter>(error) ? error.data == null : error instanceof TypeError;

/** What to tell of a field: its own problem when there is one, otherwise the refusal's message. */
export function fieldMessage({ message, fields }: ReadRefusal, field: string, locale: Locale): string {
  const problem = fields.find(({ path }) => path === field || path === `said.${field}`);
  return (problem?.message ?? message)[locale];
}
