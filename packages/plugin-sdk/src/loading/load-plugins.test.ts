import { describe, expect, test } from "vitest";
import { rewrite } from "../testing/rewrite.ts";
import { sampleLifeFunction } from "../testing/sample-life-function.ts";
import { defineLifeFunction } from "./define-life-function.ts";
import { LifeFunctionError } from "./life-function-error.ts";
import { loadPlugins } from "./load-plugins.ts";

const wells = defineLifeFunction(sampleLifeFunction);
const springs = defineLifeFunction({ ...sampleLifeFunction, key: "springs" });
const springsEntry = { name: "springs", module: { springs } };

function load(name: string, module: object, hostVersion = "0.1.0") {
  const { installed, quarantined } = loadPlugins([{ name, module }, springsEntry], hostVersion);
  return {
    installed: installed.map((entry) => entry.name),
    quarantined: quarantined.map((entry) => [entry.name, ...entry.problems.map((problem) => problem.rule)]),
  };
}

describe("loadPlugins", () => {
  test("installs sound plugins in the order given", () => {
    expect(loadPlugins([springsEntry, { name: "wells", module: { wells } }], "0.1.7")).toEqual({
      installed: [
        { name: "springs", plugin: springs },
        { name: "wells", plugin: wells },
      ],
      quarantined: [],
    });
  });

  test("installs nothing out of nothing", () => {
    expect(loadPlugins([], "0.1.0")).toEqual({ installed: [], quarantined: [] });
  });

  test.each([
    ["a broken definition", { wells: rewrite(wells, "locales", () => ["fr"]) }, "locales-declared"],
    ["an unreadable definition", { wells: { apiVersion: "1", key: 3 } }, "schema"],
    ["a package that exports none", { answer: 42, none: null }, "one-definition"],
    ["a package that exports two", { wells, other: { ...wells, key: "other" } }, "one-definition"],
    ["a key already taken", { springs: { ...wells, key: "springs" } }, undefined],
  ])("leaves out %s and installs the others", (_, module, rule) => {
    const loaded = load("bad", module);
    if (rule === undefined) expect(loaded).toEqual({ installed: ["bad"], quarantined: [["springs", "unique-plugin"]] });
    else {
      expect(loaded.installed).toEqual(["springs"]);
      expect(loaded.quarantined.map(([name, first]) => [name, first])).toEqual([["bad", rule]]);
    }
  });

  test("the same definition under two names of one package is one", () => {
    expect(load("wells", { wells, again: wells })).toEqual({ installed: ["wells", "springs"], quarantined: [] });
  });

  test("leaves out a plugin written for another version of Bassin", () => {
    expect(load("wells", { wells: { ...wells, host: "^2.0.0" } })).toEqual({
      installed: ["springs"],
      quarantined: [["wells", "host-satisfied"]],
    });
    expect(load("wells", { wells }, "0.2.0")).toEqual({
      installed: [],
      quarantined: [
        ["wells", "host-satisfied"],
        ["springs", "host-satisfied"],
      ],
    });
  });

  test("says why a package could not be imported", () => {
    const imports = [{ name: "absent", error: new Error("Cannot find package 'absent'") }, springsEntry];
    const { installed, quarantined } = loadPlugins(imports, "0.1.0");
    expect(installed.map(({ name }) => name)).toEqual(["springs"]);
    expect(quarantined).toEqual([
      {
        name: "absent",
        problems: [
          {
            rule: "import-failed",
            path: "(package)",
            message: {
              fr: "Le paquet n’a pas pu être chargé : Cannot find package 'absent'",
              en: "The package could not be loaded: Cannot find package 'absent'",
            },
            docs: "docs/plugins/quality-rules.md#import-failed",
          },
        ],
      },
    ]);
  });

  test("says everything that defineLifeFunction found, when it threw while the package was imported", () => {
    const problem = {
      rule: "semver" as const,
      path: "version",
      message: { fr: "Version illisible", en: "Unreadable version" },
      docs: "docs/plugins/quality-rules.md#semver",
    };
    const imports = [{ name: "wells", error: new LifeFunctionError("wells", [problem]) }];
    expect(loadPlugins(imports, "0.1.0").quarantined).toEqual([{ name: "wells", problems: [problem] }]);
  });

  test("a package whose exports cannot be read is left out too", () => {
    const trap = Object.defineProperty({}, "wells", {
      enumerable: true,
      get: () => {
        throw new ReferenceError("wells is not initialised");
      },
    });
    expect(load("trap", trap)).toEqual({ installed: ["springs"], quarantined: [["trap", "import-failed"]] });
  });
});
