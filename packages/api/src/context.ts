import type { OfficialCodes } from "@bassin/core";
import type { Database, LiveHub } from "@bassin/db";
import type { InstalledPlugin, QualityLevel, QuarantinedPlugin } from "@bassin/plugin-sdk";

/** The account that asks. */
export interface Person {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  /** Runs the instance: settings and new territories, never what people wrote in them. */
  readonly isOperator: boolean;
}

/** Sends a message, where a mail server is set. */
export type SendMail = (message: {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}) => Promise<void>;

/** What every procedure is given. Clock, identifiers and secrets' source are injected. */
export interface ApiContext {
  readonly database: Database;
  /** What changes, as it changes. */
  readonly live: LiveHub;
  readonly officialCodes: OfficialCodes;
  readonly plugins: {
    /** With the level of quality each says it has reached, when it says so. */
    readonly installed: readonly (InstalledPlugin & { readonly quality?: QualityLevel })[];
    readonly quarantined: readonly QuarantinedPlugin[];
  };
  readonly person: Person | null;
  readonly now: () => Date;
  readonly newId: () => string;
  /** A secret that cannot be guessed, for links. */
  readonly newSecret: () => string;
  /** Address people reach the instance at, without a trailing slash. */
  readonly publicUrl: string;
  readonly sendMail: SendMail | null;
}
