import type { WriteOutcome, WriteRefusal } from "@bassin/db";
import { refuse } from "./refusal.ts";

const unknownReference = {
  fr: "Ce qui est désigné n’existe pas dans cet écosystème. Choisissez-le dans la liste.",
  en: "What is named does not exist in this ecosystem. Choose it from the list.",
};

/** The record of a write that went well; otherwise its refusal, with what its reader needs. */
export function settle<Current>(outcome: WriteOutcome<Current>): Current {
  return outcome.ok ? outcome.record : refuseWrite(outcome);
}

function refuseWrite<Current>(refused: WriteRefusal<Current>): never {
  switch (refused.code) {
    case "not-found":
      return refuse({ code: "not-found" });
    case "stale":
      return refuse({ code: "stale", current: refused.current });
    case "still-used":
      return refuse({ code: "still-used", dependents: refused.dependents });
    case "unknown-reference":
      return refuse({ code: "unknown-reference", fields: [{ path: refused.field, message: unknownReference }] });
  }
}
