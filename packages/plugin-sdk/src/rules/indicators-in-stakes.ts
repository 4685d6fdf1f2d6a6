import { stakeDimensions } from "../definition/stake.ts";
import type { Rule } from "./rule.ts";

/** Each indicator reveals a dimension of a stake: nothing is counted for its own sake. */
export const indicatorsInStakes: Rule = {
  name: "indicators-in-stakes",
  check: ({ stakes, indicators }) => {
    const revealed = new Set(
      stakes.flatMap(({ dimensions }) => stakeDimensions.flatMap((name) => dimensions[name].reveals ?? [])),
    );
    return indicators.flatMap(({ key }, index) => {
      if (revealed.has(key)) return [];
      const message = {
        fr: `Aucun enjeu n’a besoin de « ${key} » : nommez-le dans une dimension (« reveals »), ou retirez-le.`,
        en: `No stake needs “${key}”: name it in a dimension (“reveals”), or take it away.`,
      };
      return [{ path: `indicators[${index}]`, message }];
    });
  },
};
