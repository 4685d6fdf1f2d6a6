import { expect, it } from "vitest";
import { isAlmostEmpty, isBegun, isHourStep, listSuggested, nextStep, readHour } from "./hour-steps.ts";

type Facts = Parameters<typeof readHour>[0];

const nothing: Facts = { stakes: [], participations: [], usePerformances: [], commitments: [] };
const stake = { id: "stake", title: "Manger d’ici", lifeFunctions: ["food" as const] };
const whole = { ...stake, ecological: "Des sols vivants.", wellBeing: "Des repas frais.", territorial: "Des fermes." };
const someone = (actor: string) => ({ id: `p-${actor}`, actor, steps: [] });
const food = { key: "food", lifeFunctions: ["food" as const], isEnabled: false };
const mobility = { key: "mobility", lifeFunctions: ["mobility" as const], isEnabled: true };

it("begins with the stake, and asks its dimensions only once it is told", () => {
  const states = readHour(nothing, [food]);
  expect(states).toEqual({
    stake: "open",
    ecological: "later",
    wellBeing: "later",
    territorial: "later",
    plugins: "later",
    actors: "open",
    use: "open",
    promise: "later",
    end: "open",
  });
  expect(nextStep(states)).toBe("stake");
  expect(nextStep(states, "stake")).toBe("actors");
  expect(isBegun(states)).toBe(false);
});

it("goes on with what is not told, whatever the order it was told in", () => {
  const states = readHour({ ...nothing, stakes: [{ ...stake, wellBeing: "Des repas frais.", ecological: "  " }] }, []);
  expect(nextStep(states)).toBe("ecological");
  expect(nextStep(states, "ecological")).toBe("territorial");
  expect(isBegun(states)).toBe(true);
});

it("suggests the plugins of the stake's life functions, until one is enabled or none is installed", () => {
  const facts = { ...nothing, stakes: [whole] };
  expect(listSuggested([mobility, food], [whole])).toEqual([food]);
  expect(readHour(facts, [food, mobility]).plugins).toBe("open");
  expect(readHour(facts, [{ ...food, isEnabled: true }]).plugins).toBe("done");
  expect(readHour(facts, [mobility]).plugins).toBe("done");
});

it("asks for a promise once two are around the table", () => {
  const one = { ...nothing, participations: [someone("ferme")] };
  expect(readHour(one, [])).toMatchObject({ actors: "open", promise: "later" });
  const two = { ...nothing, participations: [someone("ferme"), someone("cantine")] };
  expect(readHour(two, [])).toMatchObject({ actors: "done", promise: "open" });
});

it("ends once everything was told, and is no longer offered", () => {
  const facts: Facts = {
    stakes: [whole],
    participations: [someone("ferme"), someone("cantine")],
    usePerformances: [{ id: "use", solution: "solution", statement: "Cuisiner d’ici" }],
    commitments: [{ id: "promise", statement: "Livrer" }],
  };
  const states = readHour(facts, []);
  expect(nextStep(states)).toBe("end");
  expect(isAlmostEmpty(states)).toBe(false);
  expect(isAlmostEmpty(readHour({ ...facts, stakes: [stake], usePerformances: [] }, []))).toBe(true);
});

it("reads only its own questions in an address", () => {
  expect(["stake", "end", "fin", undefined].map(isHourStep)).toEqual([true, true, false, false]);
});
