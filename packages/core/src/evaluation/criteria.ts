import { readCooperation } from "../aim/cooperation.rules.ts";
import { readPerimeter } from "../aim/perimeter-criterion.rules.ts";
import { readPlurality } from "../aim/plurality.rules.ts";
import { readStake } from "../aim/stake.rules.ts";
import { readCharges } from "../governance/charges.rules.ts";
import { readCoElaboration } from "../governance/co-elaboration.rules.ts";
import { readLearning } from "../governance/learning.rules.ts";
import { readLegalForm } from "../governance/legal-form.rules.ts";
import { readReflexivity } from "../governance/reflexivity.rules.ts";
import { readSharedBodies } from "../governance/shared-bodies.rules.ts";
import { readExchanges } from "../production/exchanges.rules.ts";
import { readInstitutions } from "../production/institutions.rules.ts";
import { readIntegrator } from "../production/integrator.rules.ts";
import { readIntermediation } from "../production/intermediation.rules.ts";
import { readInvestments } from "../production/investments.rules.ts";
import { readPooling } from "../production/pooling.rules.ts";
import { readReciprocity } from "../production/reciprocity.rules.ts";
import { readFormalised, readNoSolution } from "../solution/formalised.rules.ts";
import { readGoodsAndServices } from "../solution/goods-and-services.rules.ts";
import { readHolders } from "../solution/holders.rules.ts";
import { readIntegration } from "../solution/integration.rules.ts";
import { readQuestionedExternalities } from "../solution/questioned-externalities.rules.ts";
import { readRoots } from "../solution/roots.rules.ts";
import { readUses } from "../solution/uses.rules.ts";
import { readAnsweredExternalities } from "../value/answered-externalities.rules.ts";
import { readDiversity } from "../value/diversity.rules.ts";
import { readEffects } from "../value/effects.rules.ts";
import { readExaminedEquilibrium } from "../value/examined-equilibrium.rules.ts";
import { readHeritage } from "../value/heritage.rules.ts";
import { readSoughtContributions } from "../value/sought-contributions.rules.ts";
import type { Criterion } from "./criterion.ts";
import { criterionNames } from "./criterion-names.ts";
import type { EcosystemRule, SolutionRule } from "./reading.ts";
import { type Part, parts } from "./vocabulary.ts";
import { withoutSolution } from "./without-solution.rules.ts";

const K = "constitutive";
const S = "steering";
const asset = "asset";

type Header = Pick<Criterion, "id" | "force" | "section"> & Partial<Pick<Criterion, "parameters">>;

/** A row of the table: read for `all` the ecosystem, or for `each` solution. */
type Row = Header &
  (
    | { readonly all: EcosystemRule; readonly each?: never }
    | { readonly each: SolutionRule; readonly without?: EcosystemRule; readonly all?: never }
  );

const rows: Readonly<Record<Part, readonly Row[]>> = {
  aim: [
    { id: "A1", force: K, section: "4.2-1", all: readPerimeter },
    { id: "A2", force: K, section: "4.2-1", all: readStake },
    {
      id: "A3",
      force: K,
      section: "intro, 4.2-1",
      parameters: ["actors", "natures", "naturesInPart"],
      all: readPlurality,
    },
    { id: "A4", force: K, section: "4.1, 4.2", all: readCooperation },
  ],
  solution: [
    { id: "B1", force: K, section: "4.2-2", each: readFormalised, without: readNoSolution },
    { id: "B2", force: K, section: "4.2-2, 2.4", each: readUses },
    { id: "B3", force: K, section: "4.2-2", each: readGoodsAndServices },
    { id: "B4", force: K, section: "4.2-2", each: readIntegration },
    { id: "B5", force: K, section: "4.2-2", each: readHolders },
    { id: "B6", force: K, section: "4.2-2", each: readQuestionedExternalities },
    { id: "B7", force: S, section: "4.1, 2.1", each: readRoots },
  ],
  production: [
    {
      id: "C1",
      force: K,
      section: "4.2-3",
      parameters: ["coreActors", "handOverMonths"],
      each: readReciprocity,
      without: (view, definition) => readReciprocity(view, null, definition),
    },
    { id: "C2", force: K, section: "4.2-3", all: readExchanges },
    { id: "C3", force: K, section: "4.2-3", all: readPooling },
    { id: "C4", force: K, section: "4.2-3", parameters: ["investmentMonths"], all: readInvestments },
    {
      id: "C5",
      force: K,
      section: "4.2-3",
      parameters: ["handOverMonths"],
      each: readIntegrator,
      without: (view, definition) => readIntegrator(view, null, definition),
    },
    { id: "C6", force: asset, section: "4.2-3", all: readIntermediation },
    { id: "C7", force: S, section: "4.2-3", all: readInstitutions },
  ],
  value: [
    { id: "D1", force: K, section: "4.2-4", each: readEffects },
    { id: "D2", force: K, section: "4.2-4", each: readAnsweredExternalities },
    { id: "D3", force: K, section: "4.2-4", each: readSoughtContributions },
    {
      id: "D4",
      force: S,
      section: "4.2-3, 4.2-4",
      parameters: ["reviewMonths", "handOverMonths"],
      each: readExaminedEquilibrium,
    },
    { id: "D5", force: S, section: "3.2", parameters: ["largestShare"], each: readDiversity },
    { id: "D6", force: K, section: "4.2-2, 4.2-4", all: readHeritage },
  ],
  governance: [
    { id: "E1", force: K, section: "4.2-5", parameters: ["rhythmTimes"], all: readReflexivity },
    { id: "E2", force: K, section: "4.2-5", parameters: ["learningMonths"], all: readLearning },
    { id: "E3", force: S, section: "4.2-5", parameters: ["bodyNatures"], all: readSharedBodies },
    { id: "E4", force: S, section: "3.2", all: readCharges },
    { id: "E5", force: asset, section: "4.2-5", all: readLegalForm },
    { id: "E6", force: S, section: "2.1", all: readCoElaboration },
  ],
};

/** The 30 criteria of the definition, in their order: how each weighs, where it comes from, which rule reads it (domain §4). */
export const criteria: readonly Criterion[] = parts.flatMap((part) => rows[part].map((row) => toCriterion(part, row)));

function toCriterion(part: Part, row: Row): Criterion {
  const { id, force, section, parameters = [] } = row;
  const header = { id, part, force, section, name: criterionNames[id], parameters };
  if (row.all !== undefined) return { ...header, perSolution: false, rule: row.all };
  return { ...header, perSolution: true, rule: row.each, without: row.without ?? withoutSolution(id) };
}
