import type { EcosystemFacts } from "../facts.ts";
import { declaredOnly } from "./testing/attestation.ts";
import { describeCriterion } from "./testing/criterion.ts";
import { added, changed, emptied, looked, without } from "./testing/facts.ts";

type Step = EcosystemFacts["contributions"][number]["steps"][number]["status"];

function contributionsAt(all: EcosystemFacts, status: Step): EcosystemFacts {
  return { ...all, contributions: all.contributions.map((one) => ({ ...one, steps: [{ status, on: "2024-06" }] })) };
}

describeCriterion("D1", [
  { what: "an immediate effect and a mediate one", status: "met", names: "Enfants nourris" },
  {
    what: "no mediate effect",
    status: "partial",
    names: "Repas d’ici",
    facts: (all) => without(all, "usefulEffects", "taste"),
  },
  {
    what: "a performance without effect",
    status: "partial",
    names: "Manger local à l’école",
    facts: (all) => without(all, "usefulEffects", "fed"),
  },
  {
    what: "whom it benefits is not told",
    status: "partial",
    names: "Goût transmis",
    facts: (all) => changed(all, "usefulEffects", "taste", { beneficiaries: [] }),
  },
  {
    what: "declared by one side only",
    status: "partial",
    names: "Goût transmis",
    facts: (all) => changed(all, "usefulEffects", "taste", declaredOnly),
  },
  {
    what: "ended",
    status: "partial",
    names: "Goût transmis",
    facts: (all) => changed(all, "usefulEffects", "taste", { until: "2024-12-31" }),
  },
  {
    what: "none, looked for",
    status: "missing",
    names: "Repas d’ici",
    facts: (all) => looked(emptied(all, "usefulEffects"), { criterion: "D1" }),
  },
  { what: "none told", status: "unknown", names: "Repas d’ici", facts: (all) => emptied(all, "usefulEffects") },
]);

describeCriterion("D2", [
  { what: "the negative acted on, a positive shown", status: "met", names: "Camions du matin" },
  {
    what: "the negative accepted in the open",
    status: "met",
    names: "Camions du matin",
    facts: (all) => changed(all, "externalities", "lorries", { state: "accepted" }),
  },
  {
    what: "no negative, looked for",
    status: "met",
    names: "Commerces plus fréquentés",
    facts: (all) => looked(without(all, "externalities", "lorries"), { criterion: "B6", sign: "negative" }),
  },
  {
    what: "accepted without saying why",
    status: "partial",
    names: "Camions du matin",
    facts: (all) => changed(all, "externalities", "lorries", { state: "accepted", response: null }),
  },
  {
    what: "the answer is declared by one side only",
    status: "partial",
    names: "Camions du matin",
    facts: (all) => changed(all, "externalities", "lorries", declaredOnly),
  },
  {
    what: "no negative, nobody looked",
    status: "partial",
    names: "Repas d’ici",
    facts: (all) => without(all, "externalities", "lorries"),
  },
  {
    what: "no positive",
    status: "partial",
    names: "Repas d’ici",
    facts: (all) => without(all, "externalities", "shops"),
  },
  {
    what: "a negative seen, and nothing else",
    status: "missing",
    names: "Camions du matin",
    facts: (all) => changed(without(all, "externalities", "shops"), "externalities", "lorries", { state: "seen" }),
  },
  { what: "none told", status: "unknown", names: "Repas d’ici", facts: (all) => emptied(all, "externalities") },
]);

describeCriterion("D3", [
  { what: "each beneficiary contributes", status: "met", names: "Ville de Montclair" },
  {
    what: "one exempted by a shared decision",
    status: "met",
    names: "Ville de Montclair",
    facts: (all) => {
      const steps = [{ status: "exempted" as const, on: "2024-06" }];
      return changed(without(all, "contributions", "hours"), "contributions", "dues", { steps, exemptedBy: "waiver" });
    },
  },
  {
    what: "one exempted by nobody",
    status: "partial",
    names: "Les Amis du Goût",
    facts: (all) => {
      const steps = [{ status: "exempted" as const, on: "2024-06" }];
      return changed(without(all, "contributions", "hours"), "contributions", "dues", { steps });
    },
  },
  {
    what: "proposed",
    status: "partial",
    names: "Ville de Montclair",
    facts: (all) => contributionsAt(all, "proposed"),
  },
  {
    what: "one receives without having been asked",
    status: "partial",
    names: "Ville de Montclair",
    facts: (all) => without(all, "contributions", "grant"),
  },
  {
    what: "a party to approach receives too",
    status: "partial",
    names: "Le collège",
    facts: (all) =>
      changed(all, "usefulEffects", "fed", { beneficiaries: [{ kind: "to-approach", name: "Le collège" }] }),
  },
  {
    what: "in return for nothing named",
    status: "partial",
    names: "Ville de Montclair",
    facts: (all) => changed(all, "contributions", "grant", { inReturnForEffects: [] }),
  },
  {
    what: "declared by one side only",
    status: "partial",
    names: "Ville de Montclair",
    facts: (all) => changed(all, "contributions", "grant", declaredOnly),
  },
  {
    what: "ended",
    status: "partial",
    names: "Ville de Montclair",
    facts: (all) => changed(all, "contributions", "grant", { until: "2024-12-31" }),
  },
  {
    what: "all declined",
    status: "missing",
    names: "Ville de Montclair",
    facts: (all) => contributionsAt(all, "refused"),
  },
  {
    what: "none, looked for",
    status: "missing",
    names: "Repas d’ici",
    facts: (all) => looked(emptied(all, "contributions"), { criterion: "D3" }),
  },
  {
    what: "beneficiaries named, contributions not spoken of",
    status: "unknown",
    names: "Ville de Montclair",
    facts: (all) => emptied(all, "contributions"),
  },
  {
    what: "no effects: vacuous truth does not pass",
    status: "unknown",
    names: "Repas d’ici",
    facts: (all) => emptied(all, "contributions", "usefulEffects", "externalities"),
  },
]);

describeCriterion("D4", [
  { what: "looked at together", status: "met", names: "Ferme des Sources" },
  {
    what: "without a holder",
    status: "partial",
    names: "Ferme des Sources",
    facts: (all) => changed(all, "equilibriumReviews", "review", { covering: ["kitchen"] }),
  },
  {
    what: "without the solution itself",
    status: "partial",
    names: "Repas d’ici",
    facts: (all) => changed(all, "equilibriumReviews", "review", { coversSolution: false }),
  },
  {
    what: "a deficit not explained",
    status: "partial",
    names: "Ferme des Sources",
    facts: (all) => changed(all, "equilibriumReviews", "review", { inDeficit: ["farm"] }),
  },
  { what: "older than 18 months", status: "partial", names: "Repas d’ici", asOf: "2026-08-01" },
  {
    what: "never, people said so",
    status: "missing",
    names: "Repas d’ici",
    facts: (all) => looked(emptied(all, "equilibriumReviews"), { criterion: "D4" }),
  },
  { what: "none told", status: "unknown", names: "Repas d’ici", facts: (all) => emptied(all, "equilibriumReviews") },
]);

describeCriterion("D5", [
  { what: "two natures, money and in kind, 60 % at most", status: "met", names: "Repas d’ici" },
  {
    what: "one brings over 60 % of the money",
    status: "partial",
    names: "Ville de Montclair",
    facts: (all) => changed(all, "contributions", "grant", { amount: 6001 }),
  },
  {
    what: "money only",
    status: "partial",
    names: "Repas d’ici",
    facts: (all) => without(all, "contributions", "hours"),
  },
  {
    what: "one contributor only",
    status: "partial",
    names: "Repas d’ici",
    facts: (all) => without(all, "contributions", "grant"),
  },
  {
    what: "amounts not told",
    status: "partial",
    names: "Repas d’ici",
    facts: (all) => changed(all, "contributions", "grant", { amount: null }),
  },
  {
    what: "none, looked for",
    status: "missing",
    names: "Repas d’ici",
    facts: (all) => looked(emptied(all, "contributions"), { criterion: "D5" }),
  },
  { what: "none told", status: "unknown", names: "Repas d’ici", facts: (all) => emptied(all, "contributions") },
]);

const link = { id: "link", effect: "taste", statement: "Recettes reprises ailleurs", towards: "Les cantines voisines" };

describeCriterion("D6", [
  { what: "an asset open to the basin", status: "met", names: "Livre de recettes" },
  {
    what: "a confirmed link to others",
    status: "met",
    names: "Recettes reprises ailleurs",
    facts: (all) =>
      added(emptied(all, "heritageAssets"), "resourceLinks", { ...link, declaredBy: "kitchen", confirmedBy: "people" }),
  },
  {
    what: "for members only",
    status: "partial",
    names: "Livre de recettes",
    facts: (all) => changed(all, "heritageAssets", "recipes", { openTo: "members" }),
  },
  {
    what: "fed by nothing told",
    status: "partial",
    names: "Livre de recettes",
    facts: (all) => changed(all, "heritageAssets", "recipes", { fedByEffects: [], fedByInvestments: [] }),
  },
  {
    what: "a link declared by one side only",
    status: "partial",
    names: "Recettes reprises ailleurs",
    facts: (all) => added(emptied(all, "heritageAssets"), "resourceLinks", link),
  },
  {
    what: "ended",
    status: "partial",
    names: "Livre de recettes",
    facts: (all) => changed(all, "heritageAssets", "recipes", { until: "2024-12-31" }),
  },
  {
    what: "none, looked for",
    status: "missing",
    names: "Groupe pilote",
    facts: (all) => looked(emptied(all, "heritageAssets"), { criterion: "D6" }),
  },
  { what: "none told", status: "unknown", names: "", facts: (all) => emptied(all, "heritageAssets") },
]);
