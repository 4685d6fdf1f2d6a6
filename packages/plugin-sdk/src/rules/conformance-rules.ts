import { bothSignsOrGap } from "./both-signs-or-gap.ts";
import { frenchTypography } from "./french-typography.ts";
import { goodsAndServices } from "./goods-and-services.ts";
import { immediateAndMediate } from "./immediate-and-mediate.ts";
import { indicatorsInStakes } from "./indicators-in-stakes.ts";
import { licenceAndMaintainers } from "./licence-and-maintainers.ts";
import { performancesMeasured } from "./performances-measured.ts";
import { performancesServed } from "./performances-served.ts";
import type { Rule } from "./rule.ts";
import { solutionsMoveIndicators } from "./solutions-move-indicators.ts";
import { soundExamples } from "./sound-definitions.ts";
import { stakesServedOrGap } from "./stakes-served-or-gap.ts";

/** What the tests of a plugin ask of it beyond what is needed to install it. */
export const conformanceRules: readonly Rule[] = [
  ...soundExamples,
  indicatorsInStakes,
  performancesMeasured,
  solutionsMoveIndicators,
  licenceAndMaintainers,
  goodsAndServices,
  immediateAndMediate,
  bothSignsOrGap,
  performancesServed,
  stakesServedOrGap,
  frenchTypography,
];
