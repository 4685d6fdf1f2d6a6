import { stakeDimensions } from "../definition/stake.ts";
import type { Rule } from "./rule.ts";

/** Each dimension of a stake names the indicators that reveal it, or says why there is none: one of the two, never both. */
export const dimensionOrGap: Rule = {
  name: "dimension-or-gap",
  check: ({ stakes }) =>
    stakes.flatMap((stake, index) =>
      stakeDimensions
        .filter((name) => {
          const { reveals, gap } = stake.dimensions[name];
          return (reveals === undefined) === (gap === undefined);
        })
        .map((name) => ({
          path: `stakes[${index}].dimensions.${name}`,
          message: {
            fr: "Cette dimension nomme les indicateurs qui la révèlent (« reveals »), ou dit pourquoi il n’y en a pas (« gap ») : l’un des deux.",
            en: "This dimension names the indicators that reveal it (“reveals”), or says why there is none (“gap”): one of the two.",
          },
        })),
    ),
};
