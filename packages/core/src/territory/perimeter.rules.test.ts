import { describe, expect, it } from "vitest";
import type { ZoneRef } from "./commune.ts";
import { resolvePerimeter } from "./perimeter.rules.ts";
import type { CommuneRegister } from "./resolve-commune.rules.ts";

const register: CommuneRegister = {
  isCurrent: (code) => ["31042", "31404", "31508"].includes(code),
  succession: (code) => (code === "31999" ? { from: "31999", to: "31508", kind: "merged" } : undefined),
};

function membersOf({ kind, code }: ZoneRef): readonly string[] | undefined {
  if (kind === "epci" && code === "200072643") return ["31042", "31404"];
  if (kind === "bassin-de-vie" && code === "31042") return ["31042", "31999"];
  return undefined;
}

describe("resolvePerimeter", () => {
  it("spreads zones into today's communes, each once", () => {
    const zones: ZoneRef[] = [
      { kind: "epci", code: "200072643" },
      { kind: "bassin-de-vie", code: "31042" },
    ];
    expect(resolvePerimeter({ communes: ["31404"], zones }, register, membersOf)).toEqual({
      communes: ["31404", "31042", "31508"],
      resolved: [{ from: "31999", to: "31508", kind: "merged" }],
      unknown: [],
      unknownZones: [],
    });
  });

  it("lists zones and communes nobody knows", () => {
    const zones: ZoneRef[] = [
      { kind: "epci", code: "ZZZZZZZZZ" },
      { kind: "department", code: "31" },
    ];
    expect(resolvePerimeter({ communes: ["00000"], zones }, register, membersOf)).toEqual({
      communes: [],
      resolved: [],
      unknown: ["00000"],
      unknownZones: zones,
    });
  });
});
