import { describe, expect, it } from "vitest";
import { readTalk } from "./talk.rules.ts";
import { judged, placedHere, today } from "./testing/judgements.ts";

const moment = { asOf: today };

describe("a criterion around a talk", () => {
  const farm = judged({ id: "farm-before", actor: "farm", on: "2025-01-10", level: "rooted" });
  const people = judged({ id: "people-before", voice: "inhabitant", on: "2025-01-10", level: "not-started" });

  it("keeps the disagreement when nobody changed their mind", () => {
    const reading = readTalk(placedHere([farm, people]), "2025-03-01", moment);
    expect(reading.before.kind).toBe("apart");
    expect(reading.since).toEqual(reading.before);
    expect(reading.kept).toEqual([farm, people]);
    expect([reading.changed, reading.joined]).toEqual([[], []]);
  });

  it("keeps what was said before when somebody says something else, on the day of the talk included", () => {
    const after = judged({ id: "farm-after", actor: "farm", on: "2025-03-01", level: "begun" });
    const reading = readTalk(placedHere([farm, people, after]), "2025-03-01", moment);
    expect(reading.changed).toEqual([{ before: farm, after }]);
    expect(reading.kept).toEqual([people]);
    expect([reading.before.kind, reading.since.kind]).toEqual(["apart", "close"]);
  });

  it("tells who says the same again, and who speaks for the first time", () => {
    const again = judged({ id: "farm-again", actor: "farm", on: "2025-04", level: "rooted" });
    const town = judged({ id: "town", actor: "town", on: "2025-04", level: "begun" });
    const reading = readTalk(placedHere([farm, again, town]), "2025-03-01", moment);
    expect(reading.changed).toEqual([]);
    expect(reading.kept).toEqual([again]);
    expect(reading.joined).toEqual([town]);
  });
});
