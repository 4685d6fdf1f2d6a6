import {
  codeList,
  formulaKinds,
  goldenExample,
  indicatorDefinition,
  measureDefinition,
  supersedes,
} from "@bassin/core";
import type { z } from "zod";
import { actorRole } from "../definition/actor-role.ts";
import { candidateComponent } from "../definition/candidate-component.ts";
import { expectedEffect } from "../definition/expected-effect.ts";
import { expectedExternality } from "../definition/expected-externality.ts";
import { lifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { question } from "../definition/question.ts";
import { solutionTemplate } from "../definition/solution-template.ts";
import { source } from "../definition/source.ts";
import { stake } from "../definition/stake.ts";
import { stakeDimension } from "../definition/stake-dimension.ts";
import { thematicFramework } from "../definition/thematic-framework.ts";
import { usePerformance } from "../definition/use-performance.ts";

/** One object of the contract, and what each of its fields is for. */
export interface ContractSection {
  readonly title: string;
  readonly schema: z.ZodObject;
  readonly notes: Readonly<Record<string, string>>;
}

/** A field without its note does not compile. */
function section<Shape extends z.ZodRawShape>(
  title: string,
  schema: z.ZodObject<Shape>,
  notes: Readonly<Record<keyof Shape & string, string>>,
): ContractSection {
  return { title, schema, notes };
}

const ownSource = "Where it comes from.";

/** The contract in the order people write it. */
export const contractSections: readonly ContractSection[] = [
  section("The definition", lifeFunctionDefinition, {
    apiVersion: "The version of this contract.",
    key: "The plugin's name in addresses, files and records. Never changes.",
    version:
      "Of the plugin: patch for words, minor for additions. A change of meaning is a new version of the definition it touches.",
    name: "What people read.",
    maintainers: "Who answers for it: `name`, and `contact` if there is one.",
    licence: "An SPDX expression.",
    locales: '`["fr", "en"]`.',
    host: "The versions of Bassin it was tried on.",
    lifeFunctions: "The great functions of life it speaks of.",
    stakes: "What a territory may want to take charge of.",
    solutions: "Repertoires for solutions, never recipes.",
    actorRoles: "Who is usually met, and what they usually hold.",
    codeLists: "Breakdowns of its own, beside those of core.",
    measures: "What people enter.",
    indicators: "What is computed, and never entered.",
    framework: "A thematic framework to look at a trajectory with.",
  }),
  section("Stake", stake, {
    key: "Never changes.",
    label: "What is at stake, in at most 300 characters.",
    ask: "The question to say aloud here.",
    lifeFunctions: "One or several; at least one of the plugin's.",
    triggers: "What makes people notice it.",
    dimensions: "`ecological`, `wellBeing`, `territorial`: each a dimension, below.",
    solutionsGap: "Why no solution serves it yet, when none does.",
    source: ownSource,
  }),
  section("Dimension of a stake", stakeDimension, {
    speaksOf: "What this dimension is, for this stake.",
    reveals: "Indicators of the plugin that reveal it; or",
    gap: "why there is none. One of the two.",
  }),
  section("Solution", solutionTemplate, {
    key: "Never changes.",
    name: "At most 300 characters: it is copied.",
    summary: "What holds together, in a sentence or two.",
    stakes: "Stakes of the plugin it serves.",
    performances: "What people could do thanks to it.",
    components: "Candidate goods and services.",
    questions: "What to ask here.",
    effects: "Useful effects to look for; at least one immediate and one mediate.",
    externalities: "Unintended effects on third parties, of both signs.",
    externalitiesGap: "Why one sign is absent, when it is.",
    moves: "Indicators it is expected to move.",
    whatDiffers: "What differs from one territory to another.",
    source: ownSource,
  }),
  section("Performance of use", usePerformance, {
    key: "Never changes.",
    statement: "“Inhabitants can …”, at most 300 characters.",
    beneficiaries: "For whom.",
    conditionsToAsk: "What must be asked to be sure.",
    indicators: "Indicators that tell whether it holds; or",
    indicatorsGap: "why none does. One of the two.",
    source: ownSource,
  }),
  section("Component", candidateComponent, {
    key: "Never changes.",
    name: "At most 300 characters.",
    kind: "A good or a service. Whether it is necessary is decided in the territory.",
    usuallyServes: "Performances of the same solution.",
    failsWithout: "What is seen to happen without it.",
    ask: "The question that finds who could hold it here.",
    holderNatures: "Natures of actor able to hold it.",
    source: ownSource,
  }),
  section("Useful effect", expectedEffect, {
    key: "Never changes.",
    kind: "Felt at once, or later.",
    statement: "At most 300 characters.",
    beneficiary: "Who feels it.",
    source: ownSource,
  }),
  section("Externality", expectedExternality, {
    key: "Never changes.",
    sign: "Good or bad for those who bear it.",
    statement: "At most 300 characters.",
    bearer: "Who bears it without having asked.",
    source: ownSource,
  }),
  section("Question", question, { key: "Never changes.", ask: "To say aloud, here." }),
  section("Actor role", actorRole, {
    key: "Never changes.",
    label: "The kind of actor.",
    gloss: "What it does.",
    usuallyHolds: "`solution-key/component-key`.",
    natures: "The natures it can have.",
  }),
  section("Code list", codeList, {
    key: "Never changes, and is not one of core's.",
    label: "What the parts are parts of.",
    exhaustive:
      "Whether the codes, together and without overlap, make the whole. Only then may their sum stand for it.",
    codes: "Each a `code` and its `label`.",
  }),
  section("Measure", measureDefinition, {
    key: "Never changes: observations point to it.",
    version: "Of the definition. Its first number changes with the meaning; below 1.0.0, a draft.",
    supersedes: "The version it replaces, and how the two compare.",
    label: "What is read above a column of figures.",
    population: "Who or what exactly is counted, and who or what is not.",
    unit: "From [the list of units](#units).",
    valueType: "`count`: whole and never negative. `decimal`: any number.",
    frequency: "How often it is entered.",
    scope: "Said of the territory, or of one solution.",
    breakdowns: "Code lists it may be entered by.",
    aggregate:
      "`territory`: how it adds up across territories, solutions and breakdowns. `time`: from months to quarters to years.",
    whenPartMissing: "When part of a period is missing: no value, or the value of what is known with its coverage.",
    standsForYears:
      "For how many years a yearly figure may stand while no newer one is published. It is shown as such.",
    source: ownSource,
  }),
  section("Indicator", indicatorDefinition, {
    key: "Never changes: stakes, solutions and performances of use point to it.",
    version: "Of the definition. Its first number changes with the meaning; below 1.0.0, a draft.",
    supersedes: "The version it replaces, and how the two compare.",
    label: "What is read above the value.",
    performance: "The performance of use it speaks of: “Inhabitants can …”.",
    formula: `One of ${formulaKinds.map((kind) => `\`${kind}\``).join(", ")}: see [the cookbook](indicator-cookbook.md).`,
    unit: "From [the list of units](#units). The units of the measures must lead to it.",
    direction: "Which way people hope for.",
    range: "`min` and `max`, each optional. Values outside are shown as doubtful.",
    decimals: "How many are shown. Computing never rounds.",
    breakdowns: "Code lists it may be read by; each of its measures must have them.",
    externalCodes: "The same indicator elsewhere: `system` and `code`.",
    method: "How to get the figures.",
    limits: "What the value does not say, and where it misleads.",
    source: ownSource,
    golden: "Examples worked by hand: one with a value, one with a figure missing.",
  }),
  section("Golden example", goldenExample, {
    given: "Each measure of the formula, by its reference; `null` when nobody has it.",
    gives: "The value; `null` when there is none.",
  }),
  section("Supersedes", supersedes, {
    version: "The version replaced; it stays in the plugin.",
    comparability: "`identical`, `convertible` with its `factor` (newer = older × factor), or `break`.",
  }),
  section("Thematic framework", thematicFramework, {
    key: "Never changes.",
    version: "Of the framework.",
    name: "What people read.",
    criteria: "A tree: `id` that never changes, `parent` if it stands under another, `name`, `questions`, `beacons`.",
    source: ownSource,
  }),
  section("Source", source, {
    text: "What someone would need to find it.",
    section: "The section read.",
    confirmed: "`true` only when somebody read it there. Otherwise the screen says that it is to be checked.",
    own: "`true` for figures of a survey or a register of your own, described in the method: there is nothing to read elsewhere.",
  }),
];
