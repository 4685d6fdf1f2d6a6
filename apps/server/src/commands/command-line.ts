import type { Locale, LocalText } from "@bassin/core";
import type { DestinationStream } from "pino";

/** What a command is given: an environment, and where to write. Tests give their own. */
export interface CommandLine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What was asked for. */
  readonly print: (text: string) => void;
  /** What a person should know besides. */
  readonly tell: (text: string) => void;
  readonly log: DestinationStream;
  readonly now: () => Date;
  /** Resolves when the process is asked to end. */
  readonly untilAskedToEnd: () => Promise<void>;
}

/** How a command ends: done, failed, or given something it cannot use. */
export const exitCodes = { done: 0, failed: 1, badInput: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command line that speaks one language. */
export interface SpokenCommandLine extends CommandLine {
  readonly language: Locale;
  readonly say: (text: LocalText) => string;
}

/** The language asked for (`--lang en`), else the machine's when it is English, else French. */
export function readLanguage(words: readonly string[], environment: CommandLine["environment"]): Locale {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const asked = words[at]?.split("=")[1] ?? (at < 0 ? undefined : words[at + 1]);
  if (asked === "fr" || asked === "en") return asked;
  const machine = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return machine.toLowerCase().startsWith("en") ? "en" : "fr";
}
