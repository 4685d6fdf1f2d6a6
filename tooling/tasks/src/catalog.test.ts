import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./child-environment.ts";

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

test("every package takes its versions from the one catalog, and the house's packages from the workspace", () => {
  const manifests = globSync("{.,*/*}/package.json", { cwd: root, exclude: ["node_modules/**"] });
  expect(manifests.length).toBeGreaterThan(10);
  const others = manifests.flatMap((path) => {
    const { dependencies, devDependencies }: Manifest = JSON.parse(readFileSync(join(root, path), "utf8"));
    return Object.entries({ ...dependencies, ...devDependencies })
      .filter(([name, version]) => version !== (name.startsWith("@bassin/") ? "workspace:*" : "catalog:"))
      .map(([name, version]) => `${path}: ${name} ${version}`);
  });
  expect(others).toEqual([]);
});
