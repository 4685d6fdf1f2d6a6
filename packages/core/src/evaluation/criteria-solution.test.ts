import { declaredOnly } from "./testing/attestation.ts";
import { describeCriterion } from "./testing/criterion.ts";
import { added, changed, emptied, looked, without } from "./testing/facts.ts";

const jam = { id: "jam", solution: "meals", name: "Confitures", kind: "good" as const };

describeCriterion("B1", [
  { what: "adopted, serving a stake", status: "met", names: "Repas d’ici" },
  {
    what: "still a draft",
    status: "partial",
    names: "Repas d’ici",
    facts: (all) => changed(all, "solutions", "meals", { stage: "draft" }),
  },
  {
    what: "serving no stake",
    status: "partial",
    names: "Repas d’ici",
    facts: (all) => changed(all, "solutions", "meals", { stakes: [] }),
  },
  {
    what: "ended: to renew",
    status: "partial",
    names: "Repas d’ici",
    facts: (all) => changed(all, "solutions", "meals", { until: "2024-12-31" }),
  },
  {
    what: "none, people said so",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(emptied(all, "solutions"), { criterion: "B1" }),
  },
  { what: "none told", status: "unknown", names: "", facts: (all) => emptied(all, "solutions") },
]);

describeCriterion("B2", [
  { what: "complete and voiced by users", status: "met", names: "Manger local à l’école" },
  {
    what: "voiced by professionals only",
    status: "partial",
    names: "Manger local à l’école",
    facts: (all) => changed(all, "usePerformances", "lunch", { voices: [{ standing: "professional" }] }),
  },
  {
    what: "without conditions nor sign",
    status: "partial",
    names: "Manger local à l’école",
    facts: (all) => changed(all, "usePerformances", "lunch", { conditions: null, sign: null }),
  },
  {
    what: "none, looked for",
    status: "missing",
    names: "Repas d’ici",
    facts: (all) => looked(emptied(all, "usePerformances"), { criterion: "B2", solution: "meals" }),
  },
  { what: "none told", status: "unknown", names: "Repas d’ici", facts: (all) => emptied(all, "usePerformances") },
]);

describeCriterion("B3", [
  { what: "a good and a service", status: "met", names: "Cuisine du jour" },
  {
    what: "a service only",
    status: "partial",
    names: "Cuisine du jour",
    facts: (all) => without(all, "components", "vegetables"),
  },
  { what: "a good only", status: "partial", names: "Légumes", facts: (all) => without(all, "components", "cooking") },
  {
    what: "none, looked for",
    status: "missing",
    names: "Repas d’ici",
    facts: (all) => looked(emptied(all, "components"), { criterion: "B3" }),
  },
  { what: "none told", status: "unknown", names: "Repas d’ici", facts: (all) => emptied(all, "components") },
]);

describeCriterion("B4", [
  { what: "two necessary components, with reasons", status: "met", names: "Repas d’ici" },
  {
    what: "one undecided",
    status: "partial",
    names: "Cuisine du jour",
    facts: (all) => changed(all, "components", "cooking", { necessity: "undecided" }),
  },
  {
    what: "one without its reason",
    status: "partial",
    names: "Cuisine du jour",
    facts: (all) => changed(all, "components", "cooking", { failsWithout: null }),
  },
  {
    what: "one serving nothing",
    status: "partial",
    names: "Cuisine du jour",
    facts: (all) => changed(all, "components", "cooking", { serves: [] }),
  },
  {
    what: "a performance unserved",
    status: "partial",
    names: "Goûter ensemble",
    facts: (all) => added(all, "usePerformances", { id: "snack", solution: "meals", statement: "Goûter ensemble" }),
  },
  {
    what: "one component only",
    status: "partial",
    names: "Repas d’ici",
    facts: (all) => without(all, "components", "cooking"),
  },
  {
    what: "an option makes a bundle",
    status: "missing",
    names: "Confitures",
    facts: (all) => added(all, "components", { ...jam, necessity: "optional", serves: ["lunch"] }),
  },
  {
    what: "none, looked for",
    status: "missing",
    names: "Repas d’ici",
    facts: (all) => looked(emptied(all, "components"), { criterion: "B4" }),
  },
  { what: "none told", status: "unknown", names: "Repas d’ici", facts: (all) => emptied(all, "components") },
]);

describeCriterion("B5", [
  { what: "each held, by two", status: "met", names: "Ferme des Sources" },
  {
    what: "one held by the common",
    status: "met",
    names: "Cuisine Centrale",
    facts: (all) => changed(all, "holdings", "h-vegetables", { actor: null }),
  },
  {
    what: "one not held",
    status: "partial",
    names: "Légumes",
    facts: (all) => without(all, "holdings", "h-vegetables"),
  },
  {
    what: "one held by someone who left",
    status: "partial",
    names: "Légumes",
    facts: (all) => changed(all, "participations", "in-farm", { steps: [{ status: "left", on: "2025-01" }] }),
  },
  {
    what: "all held by one actor",
    status: "partial",
    names: "Cuisine Centrale",
    facts: (all) => changed(all, "holdings", "h-vegetables", { actor: "kitchen" }),
  },
  {
    what: "held until last year: to renew",
    status: "partial",
    names: "Légumes",
    facts: (all) => ({ ...all, holdings: all.holdings.map((one) => ({ ...one, until: "2024-12-31" })) }),
  },
  {
    what: "those who held have left",
    status: "missing",
    names: "Ferme des Sources",
    facts: (all) =>
      changed(without(all, "holdings", "h-cooking"), "participations", "in-farm", {
        steps: [{ status: "left", on: "2025-01" }],
      }),
  },
  {
    what: "nobody, looked for",
    status: "missing",
    names: "Repas d’ici",
    facts: (all) => looked(emptied(all, "holdings"), { criterion: "B5", solution: "meals" }),
  },
  { what: "nobody told", status: "unknown", names: "Légumes", facts: (all) => emptied(all, "holdings") },
]);

describeCriterion("B6", [
  { what: "both signs found", status: "met", names: "Camions du matin" },
  {
    what: "looked for and none found",
    status: "met",
    names: "Repas d’ici",
    facts: (all) => {
      const none = looked(emptied(all, "externalities"), { criterion: "B6", sign: "negative" });
      return looked(none, { criterion: "B6", sign: "positive" });
    },
  },
  {
    what: "one sign only",
    status: "partial",
    names: "Repas d’ici",
    facts: (all) => without(all, "externalities", "lorries"),
  },
  {
    what: "borne by people in general: who speaks for them?",
    status: "partial",
    names: "Camions du matin",
    facts: (all) => changed(all, "externalities", "lorries", { bearers: [{ kind: "people", name: "Les riverains" }] }),
  },
  {
    what: "declared by one side only",
    status: "partial",
    names: "Camions du matin",
    facts: (all) => changed(all, "externalities", "lorries", declaredOnly),
  },
  {
    what: "not asked, people said so",
    status: "missing",
    names: "Repas d’ici",
    facts: (all) => looked(emptied(all, "externalities"), { criterion: "B6" }),
  },
  { what: "none told", status: "unknown", names: "Repas d’ici", facts: (all) => emptied(all, "externalities") },
]);

describeCriterion("B7", [
  { what: "draws on a resource", status: "met", names: "Légumerie" },
  {
    what: "none, looked for",
    status: "missing",
    names: "Repas d’ici",
    facts: (all) => looked(changed(all, "solutions", "meals", { resources: [] }), { criterion: "B7" }),
  },
  {
    what: "a resource is known, not drawn on",
    status: "unknown",
    names: "Repas d’ici",
    facts: (all) => changed(all, "solutions", "meals", { resources: [] }),
  },
]);
