import { describeCriterion } from "./testing/criterion.ts";
import { added, changed, emptied, looked, without } from "./testing/facts.ts";

describeCriterion("E1", [
  { what: "two actors, within twice the rhythm", status: "met", names: "Le cercle" },
  { what: "on the last day of twice the rhythm", status: "met", names: "Le cercle", asOf: "2025-07-29" },
  { what: "one day later: to renew", status: "partial", names: "Le cercle", asOf: "2025-07-30" },
  {
    what: "one actor",
    status: "partial",
    names: "Le cercle",
    facts: (all) => changed(all, "reflexiveSpaces", "circle", { actors: ["farm"] }),
  },
  { what: "no session yet", status: "partial", names: "Le cercle", facts: (all) => emptied(all, "reflexiveSessions") },
  {
    what: "none, looked for",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(emptied(all, "reflexiveSpaces"), { criterion: "E1" }),
  },
  { what: "none told", status: "unknown", names: "", facts: (all) => emptied(all, "reflexiveSpaces") },
]);

describeCriterion("E2", [
  { what: "a doctrine that changed work", status: "met", names: "Prévenir plus tôt" },
  {
    what: "a REX that changed a decision",
    status: "met",
    names: "Un hiver sans légumes",
    facts: (all) =>
      added(emptied(all, "doctrines"), "rexes", {
        ...{ id: "rex", title: "Un hiver sans légumes", on: "2025-01", toldBy: "farm" },
        ...{ changed: "decision", changedDecision: "waiver" },
      }),
  },
  {
    what: "nothing changed yet",
    status: "partial",
    names: "Prévenir plus tôt",
    facts: (all) => changed(all, "doctrines", "slow", { changed: "nothing-yet", changeNote: null }),
  },
  {
    what: "what it changed cannot be seen",
    status: "partial",
    names: "Prévenir plus tôt",
    facts: (all) => changed(all, "doctrines", "slow", { changeNote: null }),
  },
  {
    what: "the change is still to come",
    status: "partial",
    names: "Prévenir plus tôt",
    facts: (all) => changed(all, "doctrines", "slow", { changedOn: "2025-09" }),
  },
  { what: "older than 12 months", status: "partial", names: "Prévenir plus tôt", asOf: "2026-03-01" },
  {
    what: "none, looked for",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(emptied(all, "doctrines"), { criterion: "E2" }),
  },
  { what: "none told", status: "unknown", names: "", facts: (all) => emptied(all, "doctrines") },
]);

describeCriterion("E3", [
  { what: "three natures", status: "met", names: "Comité de table" },
  {
    what: "two natures",
    status: "partial",
    names: "Comité de table",
    facts: (all) => without(all, "seats", "seat-people"),
  },
  {
    what: "nobody told to sit there",
    status: "partial",
    names: "Comité de table",
    facts: (all) => emptied(all, "seats"),
  },
  {
    what: "seats ended",
    status: "partial",
    names: "Comité de table",
    facts: (all) => ({ ...all, seats: all.seats.map((seat) => ({ ...seat, until: "2024-12-31" })) }),
  },
  {
    what: "none, looked for",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(emptied(all, "governingBodies"), { criterion: "E3" }),
  },
  { what: "none told", status: "unknown", names: "", facts: (all) => emptied(all, "governingBodies") },
]);

describeCriterion("E4", [
  { what: "three aspects in charge", status: "met", names: "Cuisine Centrale" },
  {
    what: "one without anyone",
    status: "partial",
    names: "",
    facts: (all) => without(all, "governanceCharges", "c-legal"),
  },
  {
    what: "ended",
    status: "partial",
    names: "",
    facts: (all) => ({ ...all, governanceCharges: all.governanceCharges.map((one) => ({ ...one, until: "2024-12" })) }),
  },
  {
    what: "none, looked for",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(emptied(all, "governanceCharges"), { criterion: "E4" }),
  },
  { what: "none told", status: "unknown", names: "", facts: (all) => emptied(all, "governanceCharges") },
]);

describeCriterion("E5", [
  { what: "a SCIC", status: "met", names: "Cuisine Centrale" },
  {
    what: "an association that foreshadows it",
    status: "met",
    names: "préfiguration",
    facts: (all) =>
      changed(all, "legalStructures", "scic", { form: "association de préfiguration", prefigures: "SCIC" }),
  },
  {
    what: "ended",
    status: "partial",
    names: "Cuisine Centrale",
    facts: (all) => changed(all, "legalStructures", "scic", { until: "2024-12-31" }),
  },
  {
    what: "none, and nothing requires it",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(emptied(all, "legalStructures"), { criterion: "E5" }),
  },
  { what: "none told", status: "unknown", names: "", facts: (all) => emptied(all, "legalStructures") },
]);

const judged = {
  ...{ id: "j", framework: "keys", frameworkVersion: "1", criterion: "Récit", level: "begun" as const },
  ...{ text: "On nous écoute", voice: "inhabitant" as const, on: "2025-04" },
};

describeCriterion("E6", [
  { what: "inhabitants sit in a body", status: "met", names: "Collectif des Parents" },
  {
    what: "users voiced performances and judgements",
    status: "met",
    names: "Manger local à l’école",
    facts: (all) => added(without(all, "seats", "seat-people"), "judgements", judged),
  },
  {
    what: "users voiced performances only",
    status: "partial",
    names: "Manger local à l’école",
    facts: (all) => without(all, "seats", "seat-people"),
  },
  {
    what: "inhabitants judged only",
    status: "partial",
    names: "",
    facts: (all) => added(emptied(all, "seats", "usePerformances"), "judgements", judged),
  },
  {
    what: "their seat has ended",
    status: "partial",
    names: "Collectif des Parents",
    facts: (all) => changed(emptied(all, "usePerformances"), "seats", "seat-people", { until: "2024-12-31" }),
  },
  {
    what: "no part, looked for",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(emptied(all, "seats", "usePerformances"), { criterion: "E6" }),
  },
  { what: "none told", status: "unknown", names: "", facts: (all) => emptied(all, "seats", "usePerformances") },
]);
