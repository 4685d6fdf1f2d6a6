import type { PartWanted } from "./part-wanted.ts";
import { nameInCode } from "./plugin-wanted.ts";

/** A solution to write. */
interface WrittenSolution extends Pick<PartWanted, "key" | "name" | "stake"> {
  /** Its name in code. */
  readonly code: string;
  /** An indicator it moves, and by which its performance is seen. */
  readonly indicator: string;
  /** The name in code of where it comes from. */
  readonly source: string;
}

/** `src/<key>.ts` of a solution to rewrite with those who know. */
export function writeSolutionFile(wanted: PartWanted, indicator: string): string {
  const solution = writeSolution({ ...wanted, code: nameInCode(wanted.key), indicator, source: "source" });
  return `import type { SolutionTemplate, Source } from "@bassin/plugin-sdk";

/** What is ours until someone reads it in a source. */
const source: Source = { text: { fr: "Notre proposition", en: "Our proposal" }, confirmed: false };

${solution}`;
}

/** A template that holds together, and says nothing yet of what it is about. */
export function writeSolution({ code, key, name, stake, indicator, source }: WrittenSolution): string {
  return `/** A repertoire, not a recipe: what is necessary and who holds it are said in each territory. */
export const ${code}: SolutionTemplate = {
  key: "${key}",
  name: { fr: ${JSON.stringify(name.fr)}, en: ${JSON.stringify(name.en)} },
  summary: { fr: "Un lieu, et quelqu’un qui accueille.", en: "A place, and someone who welcomes." },
  stakes: ["${stake}"],
  performances: [
    {
      key: "can-nearby",
      statement: { fr: "Des habitants peuvent le faire à pied.", en: "Inhabitants can do it on foot." },
      beneficiaries: { fr: "Les habitants des hameaux", en: "People of the hamlets" },
      conditionsToAsk: [{ fr: "Quel jour, et à quelle heure ?", en: "On what day, and at what hour?" }],
      indicators: ["${indicator}"],
      source: ${source},
    },
  ],
  components: [
    {
      key: "a-place",
      name: { fr: "Un lieu équipé", en: "A place with what is needed" },
      kind: "good",
      usuallyServes: ["can-nearby"],
      failsWithout: { fr: "On ne sait pas où aller.", en: "Nobody knows where to go." },
      ask: { fr: "Ici, quel lieu est vide le soir ?", en: "Here, which place stands empty in the evening?" },
      holderNatures: ["public-institution", "association"],
      source: ${source},
    },
    {
      key: "someone-who-welcomes",
      name: { fr: "Quelqu’un qui accueille", en: "Someone who welcomes" },
      kind: "service",
      usuallyServes: ["can-nearby"],
      failsWithout: { fr: "On entre, et l’on repart.", en: "People come in, and leave." },
      ask: { fr: "Ici, à qui demande-t-on déjà ?", en: "Here, whom do people already ask?" },
      holderNatures: ["inhabitants", "association"],
      source: ${source},
    },
  ],
  questions: [{ key: "who-never-comes", ask: { fr: "Ici, qui ne viendrait pas ?", en: "Here, who would not come?" } }],
  effects: [
    {
      key: "people-come",
      kind: "immediate",
      statement: { fr: "Des habitants viennent.", en: "Inhabitants come." },
      beneficiary: { fr: "Celles et ceux qui viennent", en: "Those who come" },
      source: ${source},
    },
    {
      key: "people-meet",
      kind: "mediate",
      statement: { fr: "On se parle, et l’on se retrouve.", en: "People talk, and meet again." },
      beneficiary: { fr: "Le hameau", en: "The hamlet" },
      source: ${source},
    },
  ],
  externalities: [
    {
      key: "square-alive",
      sign: "positive",
      statement: { fr: "La place revit ce jour-là.", en: "The square comes alive that day." },
      bearer: { fr: "Le café", en: "The café" },
      source: ${source},
    },
  ],
  externalitiesGap: { fr: "Cherché, aucun tort trouvé encore", en: "We looked, and found no harm yet" },
  moves: ["${indicator}"],
  whatDiffers: [{ fr: "La distance entre les hameaux", en: "How far apart hamlets are" }],
  source: ${source},
};
`;
}
