import type { EcosystemFacts } from "../facts.ts";
import { declaredOnly } from "./testing/attestation.ts";
import { describeCriterion } from "./testing/criterion.ts";
import { added, changed, emptied, looked, without } from "./testing/facts.ts";

function commitmentsWith(all: EcosystemFacts, change: Partial<EcosystemFacts["commitments"][number]>): EcosystemFacts {
  return { ...all, commitments: all.commitments.map((one) => ({ ...one, ...change })) };
}

describeCriterion("C1", [
  { what: "a loop of holders and integrator", status: "met", names: "Ferme des Sources" },
  {
    what: "a holder outside the loop",
    status: "partial",
    names: "Ferme des Sources",
    facts: (all) => without(all, "commitments", "p-land"),
  },
  {
    what: "no integrator in the loop",
    status: "partial",
    names: "Ferme des Sources",
    facts: (all) => emptied(all, "mandates"),
  },
  {
    what: "declared by one side only",
    status: "partial",
    names: "Ferme des Sources",
    facts: (all) => commitmentsWith(all, declaredOnly),
  },
  {
    what: "overdue, and nobody said it was kept",
    status: "partial",
    names: "Ferme des Sources",
    facts: (all) => changed(all, "commitments", "p-land", { dueOn: "2025-03-01" }),
  },
  {
    what: "overdue, and kept",
    status: "met",
    names: "Ferme des Sources",
    facts: (all) => {
      const due = changed(all, "commitments", "p-land", { dueOn: "2025-03-01" });
      const kept = { id: "kept", commitment: "p-land", on: "2025-02", degree: "kept" as const };
      return added(due, "fulfilments", { ...kept, declaredBy: "town", confirmedBy: "farm" });
    },
  },
  {
    what: "ended on 31 December: to renew, never suddenly missing",
    status: "partial",
    names: "Ferme des Sources",
    facts: (all) => commitmentsWith(all, { until: "2024-12-31" }),
  },
  {
    what: "a gift to the common closes no loop",
    status: "partial",
    names: "Ferme des Sources",
    facts: (all) => changed(all, "commitments", "p-land", { receiver: null }),
  },
  {
    what: "everything goes one way",
    status: "missing",
    names: "Ferme des Sources",
    facts: (all) => ({ ...all, commitments: all.commitments.filter(({ id }) => id === "p-veg" || id === "p-cook") }),
  },
  {
    what: "none, looked for",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(emptied(all, "commitments"), { criterion: "C1" }),
  },
  { what: "none told", status: "unknown", names: "Repas d’ici", facts: (all) => emptied(all, "commitments") },
  {
    what: "a loop, and no solution to hold: in part",
    status: "partial",
    names: "Ferme des Sources",
    facts: (all) => emptied(all, "solutions"),
  },
]);

describeCriterion("C2", [
  { what: "a live exchange", status: "met", names: "Visites croisées" },
  {
    what: "one actor only",
    status: "partial",
    names: "Visites croisées",
    facts: (all) => changed(all, "knowledgeExchanges", "talks", { actors: ["farm"] }),
  },
  {
    what: "ended",
    status: "partial",
    names: "Visites croisées",
    facts: (all) => changed(all, "knowledgeExchanges", "talks", { until: "2024-12-31" }),
  },
  {
    what: "ended, and looked for since",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(changed(all, "knowledgeExchanges", "talks", { until: "2024-12-31" }), { criterion: "C2" }),
  },
  {
    what: "ended after the last look",
    status: "partial",
    names: "Visites croisées",
    facts: (all) => looked(changed(all, "knowledgeExchanges", "talks", { until: "2025-05" }), { criterion: "C2" }),
  },
  { what: "none told", status: "unknown", names: "", facts: (all) => emptied(all, "knowledgeExchanges") },
]);

describeCriterion("C3", [
  { what: "a van shared by two", status: "met", names: "Camionnette" },
  {
    what: "one actor only",
    status: "partial",
    names: "Camionnette",
    facts: (all) => changed(all, "pooledMeans", "van", { actors: ["farm"] }),
  },
  {
    what: "ended",
    status: "partial",
    names: "Camionnette",
    facts: (all) => changed(all, "pooledMeans", "van", { until: "2024-12-31" }),
  },
  {
    what: "none, looked for",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(emptied(all, "pooledMeans"), { criterion: "C3" }),
  },
  { what: "none told", status: "unknown", names: "", facts: (all) => emptied(all, "pooledMeans") },
]);

describeCriterion("C4", [
  { what: "eight months ago", status: "met", names: "Formation des cuisiniers" },
  { what: "24 months ago to the month", status: "met", names: "Formation des cuisiniers", asOf: "2026-10-31" },
  { what: "older", status: "partial", names: "Formation des cuisiniers", asOf: "2026-11-01" },
  {
    what: "none, looked for",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(emptied(all, "immaterialInvestments"), { criterion: "C4" }),
  },
  { what: "none told", status: "unknown", names: "", facts: (all) => emptied(all, "immaterialInvestments") },
]);

const passing = (all: EcosystemFacts) =>
  added(changed(all, "mandates", "baton", { until: "2025-05-31" }), "mandates", {
    ...{ id: "next", role: "integrator", actor: "town", solution: "meals", since: "2025-08-01" },
  });

describeCriterion("C5", [
  { what: "a current mandate", status: "met", names: "Cuisine Centrale" },
  {
    what: "a mandate for the whole",
    status: "met",
    names: "Cuisine Centrale",
    facts: (all) => changed(all, "mandates", "baton", { solution: null }),
  },
  { what: "being passed within three months", status: "met", names: "Ville de Montclair", facts: passing },
  {
    what: "carrying only",
    status: "partial",
    names: "Cuisine Centrale",
    facts: (all) => changed(all, "mandates", "baton", { role: "carrying" }),
  },
  {
    what: "just vacant",
    status: "partial",
    names: "Repas d’ici",
    facts: (all) => changed(all, "mandates", "baton", { until: "2025-05-31" }),
  },
  {
    what: "vacant since long, looked for since",
    status: "missing",
    names: "Repas d’ici",
    facts: (all) => looked(changed(all, "mandates", "baton", { until: "2024-05-31" }), { criterion: "C5" }),
  },
  {
    what: "an impulse is no integration",
    status: "unknown",
    names: "Repas d’ici",
    facts: (all) => changed(all, "mandates", "baton", { role: "impulse" }),
  },
]);

describeCriterion("C6", [
  { what: "a committed laboratory", status: "met", names: "Laboratoire Terrain" },
  {
    what: "a laboratory that commits to nothing",
    status: "partial",
    names: "Laboratoire Terrain",
    facts: (all) => without(all, "commitments", "p-look"),
  },
  {
    what: "none, looked for",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(changed(all, "participations", "in-lab", { roles: [] }), { criterion: "C6" }),
  },
  {
    what: "no role told",
    status: "unknown",
    names: "",
    facts: (all) => changed(all, "participations", "in-lab", { roles: [] }),
  },
]);

describeCriterion("C7", [
  { what: "a legal frame moved", status: "met", names: "Marché réservé" },
  {
    what: "the milder way of a partnership",
    status: "met",
    names: "Marché réservé",
    facts: (all) => changed(all, "institutionalShifts", "market", { kind: "partnership" }),
  },
  {
    what: "in progress",
    status: "partial",
    names: "Marché réservé",
    facts: (all) => changed(all, "institutionalShifts", "market", { state: "in-progress" }),
  },
  {
    what: "none, looked for",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(emptied(all, "institutionalShifts"), { criterion: "C7" }),
  },
  {
    what: "none told",
    status: "unknown",
    names: "Ville de Montclair",
    facts: (all) => emptied(all, "institutionalShifts"),
  },
  {
    what: "no public institution takes part",
    status: "not-applicable",
    names: "",
    facts: (all) => changed(all, "actors", "town", { nature: "company" }),
  },
  {
    what: "nobody is told to take part",
    status: "unknown",
    names: "",
    facts: (all) => emptied(all, "participations", "commitments", "holdings", "contributions"),
  },
]);
