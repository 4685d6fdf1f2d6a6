import { declaredOnly } from "./testing/attestation.ts";
import { describeCriterion } from "./testing/criterion.ts";
import { added, changed, emptied, looked, without } from "./testing/facts.ts";

describeCriterion("A1", [
  { what: "the territory's communes", status: "met", names: "Bien manger ici" },
  {
    what: "one commune, with the reason",
    status: "met",
    names: "Bien manger ici",
    facts: (all) => ({ ...all, ecosystem: { ...all.ecosystem, perimeter: ["31042"], perimeterReason: "Une vallée" } }),
  },
  {
    what: "one commune without a reason",
    status: "partial",
    names: "Bien manger ici",
    facts: (all) => ({ ...all, ecosystem: { ...all.ecosystem, perimeter: ["31042"] } }),
  },
  {
    what: "no commune, and people said so",
    status: "missing",
    names: "Bien manger ici",
    facts: (all) => looked({ ...all, territory: { ...all.territory, communes: [] } }, { criterion: "A1" }),
  },
  {
    what: "no commune told",
    status: "unknown",
    names: "Bien manger ici",
    facts: (all) => ({ ...all, territory: { ...all.territory, communes: [] } }),
  },
]);

describeCriterion("A2", [
  { what: "three dimensions", status: "met", names: "Bien manger" },
  {
    what: "two dimensions",
    status: "partial",
    names: "Bien manger",
    facts: (all) => changed(all, "stakes", "eating", { ecological: null }),
  },
  {
    what: "none, looked for",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(emptied(all, "stakes"), { criterion: "A2" }),
  },
  { what: "none told", status: "unknown", names: "", facts: (all) => emptied(all, "stakes") },
]);

describeCriterion("A3", [
  { what: "five actors of five natures", status: "met", names: "Ferme des Sources" },
  {
    what: "a group counts in part only",
    status: "partial",
    names: "Ferme des Sources",
    facts: (all) => changed(without(all, "commitments", "p-look"), "actors", "farm", { collective: true }),
  },
  {
    what: "five actors of two natures",
    status: "partial",
    names: "Cuisine Centrale",
    facts: (all) => {
      const alike = { nature: "association" } as const;
      return changed(changed(changed(all, "actors", "farm", alike), "actors", "town", alike), "actors", "lab", alike);
    },
  },
  {
    what: "what they give is declared by one side only",
    status: "partial",
    names: "Laboratoire Terrain",
    facts: (all) => ({
      ...emptied(all, "contributions", "holdings"),
      commitments: all.commitments.map((one) => ({ ...one, ...declaredOnly })),
    }),
  },
  {
    what: "what they gave has ended",
    status: "partial",
    names: "Laboratoire Terrain",
    facts: (all) => ({
      ...emptied(all, "contributions", "holdings"),
      commitments: all.commitments.map((one) => ({ ...one, until: "2024-12-31" })),
    }),
  },
  {
    what: "two actors",
    status: "missing",
    names: "Ferme des Sources",
    facts: (all) => emptied(all, "contributions", "commitments"),
  },
  {
    what: "nobody, looked for",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(emptied(all, "contributions", "commitments", "holdings"), { criterion: "A3" }),
  },
  {
    what: "actors take part, what they commit to is not told",
    status: "unknown",
    names: "Cuisine Centrale",
    facts: (all) => emptied(all, "contributions", "commitments", "holdings"),
  },
  {
    what: "those who left no longer count",
    status: "missing",
    names: "Ferme des Sources",
    facts: (all) => ({
      ...all,
      participations: all.participations.map((one) =>
        one.actor === "farm" || one.actor === "kitchen" || one.actor === "people"
          ? one
          : { ...one, steps: [...one.steps, { status: "left" as const, on: "2025-02" }] },
      ),
    }),
  },
]);

const order = {
  ...{ id: "order", title: "Bon de commande", parties: ["town", "kitchen"], basis: "order-and-payment" as const },
  since: "2024",
};

describeCriterion("A4", [
  { what: "cooperation only", status: "met", names: "Convention de table" },
  {
    what: "both sides give, whatever the basis",
    status: "met",
    names: "Convention de table",
    facts: (all) => changed(all, "agreements", "deal", { basis: null, steeredTogether: null }),
  },
  {
    what: "as many orders",
    status: "partial",
    names: "Bon de commande",
    facts: (all) => added(all, "agreements", order),
  },
  {
    what: "declared by one side only",
    status: "partial",
    names: "Convention de table",
    facts: (all) => changed(all, "agreements", "deal", declaredOnly),
  },
  {
    what: "cooperation has ended",
    status: "partial",
    names: "Convention de table",
    facts: (all) => changed(all, "agreements", "deal", { until: "2024-12-31" }),
  },
  {
    what: "an order only: paying is not giving",
    status: "missing",
    names: "Bon de commande",
    facts: (all) => added(without(all, "agreements", "deal"), "agreements", order),
  },
  {
    what: "none, looked for",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(emptied(all, "agreements"), { criterion: "A4" }),
  },
  {
    what: "what it rests on is not told",
    status: "unknown",
    names: "Convention de table",
    facts: (all) => emptied(changed(all, "agreements", "deal", { basis: null, steeredTogether: null }), "commitments"),
  },
  { what: "no agreement told", status: "unknown", names: "", facts: (all) => emptied(all, "agreements") },
]);
