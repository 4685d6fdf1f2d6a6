import { describe, expectTypeOf, test } from "vitest";
import {
  type CandidateComponent,
  defineLifeFunction,
  hashDefinition,
  type Indicator,
  type LifeFunctionDefinition,
  type LoadedPlugins,
  loadPlugins,
  type Measure,
  type Stake,
  type Validation,
  validateLifeFunction,
} from "./index.ts";

type Without<T, K extends keyof T> = Omit<T, K>;
type With<T, Change> = Omit<T, keyof Change> & Change;

describe("what the compiler tells an author", () => {
  test("a definition goes in, the same definition comes out", () => {
    expectTypeOf(defineLifeFunction).parameters.toEqualTypeOf<[LifeFunctionDefinition]>();
    expectTypeOf(defineLifeFunction).returns.toEqualTypeOf<LifeFunctionDefinition>();
  });

  test("nothing of it can be reassigned, at any depth", () => {
    expectTypeOf<LifeFunctionDefinition["stakes"]>().toEqualTypeOf<readonly Stake[]>();
    expectTypeOf<string[]>().not.toEqualTypeOf<CandidateComponent["usuallyServes"]>();
    expectTypeOf<readonly string[]>().toEqualTypeOf<CandidateComponent["usuallyServes"]>();
    expectTypeOf<Stake["label"]>().toEqualTypeOf<{ readonly fr: string; readonly en: string }>();
  });

  test("both languages, every dimension and the source are required", () => {
    expectTypeOf<{ fr: string }>().not.toExtend<Stake["label"]>();
    expectTypeOf<Without<Stake["dimensions"], "ecological">>().not.toExtend<Stake["dimensions"]>();
    expectTypeOf<Without<CandidateComponent, "source">>().not.toExtend<CandidateComponent>();
    expectTypeOf<Without<CandidateComponent, "failsWithout">>().not.toExtend<CandidateComponent>();
  });

  test("unions are closed", () => {
    expectTypeOf<CandidateComponent["kind"]>().toEqualTypeOf<"good" | "service">();
    expectTypeOf<With<CandidateComponent, { kind: "bundle" }>>().not.toExtend<CandidateComponent>();
    expectTypeOf<LifeFunctionDefinition["apiVersion"]>().toEqualTypeOf<"1">();
  });

  test("units, directions and kinds of formula are closed lists", () => {
    expectTypeOf<With<Measure, { unit: "bucket" }>>().not.toExtend<Measure>();
    expectTypeOf<Indicator["direction"]>().toEqualTypeOf<"increase" | "decrease" | "maintain">();
    expectTypeOf<Indicator["formula"]["kind"]>().toEqualTypeOf<"count" | "ratio" | "weighted-mean" | "survey-share">();
    expectTypeOf<Without<Indicator, "limits">>().not.toExtend<Indicator>();
    expectTypeOf<Without<Measure, "whenPartMissing">>().not.toExtend<Measure>();
  });

  test("an optional part is absent, never undefined", () => {
    expectTypeOf<With<Stake, { solutionsGap: undefined }>>().not.toExtend<Stake>();
  });

  test("a validation must be looked at before its plugin is used", () => {
    expectTypeOf(validateLifeFunction).parameters.toEqualTypeOf<[unknown]>();
    expectTypeOf(validateLifeFunction).returns.toEqualTypeOf<Validation>();
    expectTypeOf<Validation>().not.toHaveProperty("plugin");
    expectTypeOf<Extract<Validation, { ok: true }>["plugin"]>().toEqualTypeOf<LifeFunctionDefinition>();
  });

  test("loading gives both lists", () => {
    expectTypeOf(loadPlugins).returns.toEqualTypeOf<LoadedPlugins>();
    expectTypeOf(hashDefinition).returns.toEqualTypeOf<string>();
  });
});
