import { readCommuneCode } from "./commune.ts";

/**
 * How an old code became today's: the commune merged into another (`merged`), kept as a commune déléguée
 * (`delegated`) or associée (`associated`), or is an arrondissement of Paris, Lyon or Marseille (`arrondissement`).
 */
export type SuccessionKind = "merged" | "delegated" | "associated" | "arrondissement";

/** Said to people whenever a code they gave is read as another. */
export interface CodeSuccession {
  readonly from: string;
  readonly to: string;
  readonly kind: SuccessionKind;
}

/** What resolving needs to know of the official codes. */
export interface CommuneRegister {
  /** Whether a commune bears this code today. */
  isCurrent(code: string): boolean;
  /** What became of a code no commune bears today. */
  succession(code: string): CodeSuccession | undefined;
}

/** Today's commune for one code; `resolved` is there only when the code was an old one. */
export interface ResolvedCommune {
  readonly code: string;
  readonly resolved?: CodeSuccession;
}

/** Today's communes for a set of codes. Whoever saves must refuse the whole set while `unknown` is not empty. */
export interface ResolvedCommunes {
  /** Codes of today, each once, in the order first named. */
  readonly communes: readonly string[];
  readonly resolved: readonly CodeSuccession[];
  /** Codes nobody bears or bore, as they were written, each once. */
  readonly unknown: readonly string[];
}

/** Today's commune for a code, or `undefined` when no commune bears it or ever bore it. */
export function resolveCommune(written: string, register: CommuneRegister): ResolvedCommune | undefined {
  const code = readCommuneCode(written);
  if (register.isCurrent(code)) return { code };
  const resolved = register.succession(code);
  return resolved && { code: resolved.to, resolved };
}

/** Today's communes for a set of codes, saying which were old and which are unknown. */
export function resolveCommunes(written: readonly string[], register: CommuneRegister): ResolvedCommunes {
  const communes = new Set<string>();
  const resolved = new Map<string, CodeSuccession>();
  const unknown = new Set<string>();
  for (const text of written) {
    const found = resolveCommune(text, register);
    if (!found) unknown.add(text.trim());
    else communes.add(found.code);
    if (found?.resolved) resolved.set(found.resolved.from, found.resolved);
  }
  return { communes: [...communes], resolved: [...resolved.values()], unknown: [...unknown] };
}
