import type { Contribution, ContributionStatus, UsefulEffect } from "@bassin/core";

/** An effect or an externality that reaches an actor, in its own words. */
export interface ReceivedEffect {
  id: string;
  statement: string;
  /** A useful effect comes at once or later; an externality is good or bad for the one it reaches. */
  kind: UsefulEffect["kind"] | "positive" | "negative";
  href?: string | undefined;
}

/** What an actor gives in return. */
export interface GivenContribution {
  id: string;
  statement: string;
  kind: Contribution["kind"];
  status: ContributionStatus;
  /** Euros, when an amount was said. */
  amount?: number | null | undefined;
  href?: string | undefined;
}

/** An actor with what reaches it on one side and what it gives on the other (§4.2-4). */
export interface ActorEffects {
  id: string;
  name: string;
  href?: string | undefined;
  receives: readonly ReceivedEffect[];
  gives: readonly GivenContribution[];
  /** What is worth talking about, as sentences; the rules say them. */
  flags: readonly string[];
}
