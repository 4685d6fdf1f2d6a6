import { satisfiesHostRange } from "../definition/host-range.ts";
import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import type { Finding } from "./problem.ts";

/** A plugin is installed only on a version of Bassin it was written for. */
export function findUnsatisfiedHost(definition: LifeFunctionDefinition, hostVersion: string): Finding[] {
  if (satisfiesHostRange(hostVersion, definition.host)) return [];
  return [
    {
      path: "host",
      message: {
        fr: `Ce plugin demande Bassin ${definition.host} ; cette instance est en version ${hostVersion}.`,
        en: `This plugin asks for Bassin ${definition.host}; this instance runs version ${hostVersion}.`,
      },
    },
  ];
}
