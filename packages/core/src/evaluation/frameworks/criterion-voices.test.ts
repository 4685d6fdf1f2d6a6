import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinSentences } from "../../record/phrase.ts";
import { judgementVoices } from "../judgement.ts";
import { readCriterionVoices } from "./criterion-voices.rules.ts";
import { saySpread } from "./spread-sentence.ts";
import { judged, placedHere, someJudgements, today } from "./testing/judgements.ts";

const moment = { asOf: today };
const read = (judgements: Parameters<typeof placedHere>[0]) => readCriterionVoices(placedHere(judgements), moment);

/** The numbers anywhere in a value. */
function listNumbers(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listNumbers) : [];
}

describe("the voices of a criterion", () => {
  it("stand side by side, each with all it has said over time", () => {
    const early = judged({ id: "early", actor: "farm", on: "2024", level: "not-started" });
    const late = judged({ id: "late", actor: "farm", on: "2025-06", level: "under-way" });
    const heard = judged({ id: "heard", voice: "inhabitant", on: "2025-06", level: "not-started" });
    const toCome = judged({ id: "to-come", on: "2027" });
    const { voices, spread } = read([heard, late, toCome, early]);
    expect(voices).toEqual([
      { voice: "actor", said: [early, late], standing: [late] },
      { voice: "inhabitant", said: [heard], standing: [heard] },
    ]);
    expect(spread).toEqual({
      kind: "apart",
      lowest: { level: "not-started", voices: ["inhabitant"] },
      highest: { level: "under-way", voices: ["actor"] },
      notConcerned: [],
    });
  });

  it("keep what a speaker may have said after, and two things said the same day", () => {
    const year = judged({ id: "year", actor: "farm", on: "2025" });
    const month = judged({ id: "month", actor: "farm", on: "2025-06", level: "rooted" });
    expect(read([year, month]).voices[0]?.standing).toEqual([year, month]);
  });

  it("step back only for whoever spoke, when the moment tells who", () => {
    const early = judged({ id: "early", voice: "facilitator", on: "2024" });
    const late = judged({ id: "late", voice: "facilitator", on: "2026", level: "rooted" });
    expect(read([early, late]).voices[0]?.standing).toEqual([early, late]);
    const told = readCriterionVoices(placedHere([early, late]), { ...moment, speakerOf: () => "account-1" });
    expect(told.voices[0]?.standing).toEqual([late]);
    expect(told.voices[0]?.said).toEqual([early, late]);
  });

  it("leave what was said of a wider criterion beside, to read and not to compare", () => {
    const wider = { judgement: judged({ id: "wider", level: "rooted" }), passage: "wider" } as const;
    const reading = readCriterionVoices([wider], moment);
    expect(reading).toEqual({
      voices: [],
      spread: { kind: "silent", lowest: null, highest: null, notConcerned: [] },
      beside: [wider],
    });
  });

  it("do not depend on the order in which judgements were written", () => {
    fc.assert(
      fc.property(
        someJudgements(["a"]).chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(read(shuffled)).toEqual(read(all));
        },
      ),
    );
  });

  it("never lose one when another is added", () => {
    fc.assert(
      fc.property(someJudgements(["a"]), someJudgements(["a"]), (before, more) => {
        const added = more.map((one) => ({ ...one, id: `more-${one.id}` }));
        const after = new Map(read([...before, ...added]).voices.map((one) => [one.voice, one]));
        for (const { voice, said, standing } of read(before).voices) {
          expect(after.get(voice)?.said).toEqual(expect.arrayContaining([...said]));
          const speaking = new Set(added.filter((one) => one.voice === voice).map(({ actor }) => actor));
          const others = standing.filter(({ actor }) => actor == null || !speaking.has(actor));
          expect(after.get(voice)?.standing).toEqual(expect.arrayContaining(others));
        }
      }),
    );
  });

  it("are never made into a mean: what comes out was said by somebody, and no figure does", () => {
    fc.assert(
      fc.property(someJudgements(["a"]), (judgements) => {
        const reading = read(judgements);
        const standing = reading.voices.flatMap((one) => one.standing);
        for (const end of [reading.spread.lowest, reading.spread.highest]) {
          if (end === null) continue;
          expect(end.voices).toEqual(
            judgementVoices.filter((voice) => standing.some((one) => one.voice === voice && one.level === end.level)),
          );
          expect(end.voices).not.toEqual([]);
        }
        expect(listNumbers(reading)).toEqual([]);
        const { sentence, question } = saySpread(reading.spread);
        const words = joinSentences([sentence, question]);
        expect(`${words.fr} ${words.en}`).not.toMatch(/\d|%|moyen|average|mean/);
      }),
    );
  });

  it("keep “not concerned” off the ladder: it moves neither end", () => {
    fc.assert(
      fc.property(someJudgements(["a"]), (judgements) => {
        const own = judgements.map((one) => ({ ...one, actor: null }));
        const onLadder = own.filter(({ level }) => level !== "not-concerned");
        const [all, some] = [read(own).spread, read(onLadder).spread];
        expect([all.lowest, all.highest]).toEqual([some.lowest, some.highest]);
        expect(some.notConcerned).toEqual([]);
      }),
    );
  });
});

describe("the spread between voices, in words", () => {
  const level = (id: string, said: Partial<Parameters<typeof judged>[0]>) => judged({ id, ...said });
  const say = (...judgements: ReturnType<typeof judged>[]) => saySpread(read(judgements).spread);

  it("says who is where, and asks", () => {
    const farm = level("1", { level: "rooted" });
    const people = level("2", { voice: "inhabitant", level: "not-started" });
    expect(say(farm, people)).toEqual({
      sentence: {
        fr: "Les habitants\u00a0: «\u00a0pas encore commencé\u00a0». Les acteurs\u00a0: «\u00a0bien ancré\u00a0».",
        en: "Inhabitants: “not started yet”. Actors: “well rooted”.",
      },
      question: {
        fr: "Que voient les uns que les autres ne voient pas\u202f? Inutile de trancher\u00a0: ce que chacun dit est gardé.",
        en: "What do some see that others do not? No need to settle it: what each one says is kept.",
      },
    });
  });

  it("says when one voice holds several words, when all agree, when nobody spoke", () => {
    expect(say(level("1", { level: "begun" }), level("2", { level: "under-way" })).sentence.fr).toBe(
      "Les acteurs\u00a0: certaines paroles disent «\u00a0commencé\u00a0», d’autres «\u00a0en chemin\u00a0».",
    );
    expect(say(level("1", {}), level("2", { voice: "researcher" })).sentence.en).toBe("All say “begun”.");
    expect(say(level("1", {})).sentence.en).toBe("Actors: “begun”.");
    expect(say().sentence.en).toBe("Nobody has spoken of it yet.");
  });

  it("says apart who is not concerned", () => {
    const aside = level("2", { voice: "peer", level: "not-concerned" });
    expect(say(level("1", {}), aside).sentence.en).toBe(
      "Actors: “begun”. Peers from other territories: “not concerned”.",
    );
    expect(say(level("1", {}), level("3", { voice: "researcher" }), aside).sentence.en).toBe(
      "Actors and research: “begun”. Peers from other territories: “not concerned”.",
    );
    expect(read([aside]).spread.kind).toBe("set-aside");
  });
});
