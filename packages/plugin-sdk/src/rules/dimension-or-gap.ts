import { stakeDimensions } from "../definition/stake.ts";
import type { Rule } from "./rule.ts";

/** Each dimension of a stake names the indicators foreseen, or says why there is none: one of the two, never both. */
export const dimensionOrGap: Rule = {
  name: "dimension-or-gap",
  check: ({ stakes }) =>
    stakes.flatMap((stake, index) =>
      stakeDimensions
        .filter((name) => {
          const dimension = stake.dimensions[name];
          return (dimension.foresees === undefined) === (dimension.gap === undefined);
        })
        .map((name) => ({
          path: `stakes[${index}].dimensions.${name}`,
          message: {
            fr: "Cette dimension nomme les indicateurs à venir (« foresees »), ou dit pourquoi il n’y en a pas (« gap ») : l’un des deux.",
            en: "This dimension names the indicators to come (“foresees”), or says why there is none (“gap”): one of the two.",
          },
        })),
    ),
};
