import { z } from "zod";

/** The natures of an actor (§4.2-1): no ecosystem is made of one of them alone. */
export const holderNature = z.enum([
  "company",
  "association",
  "cooperative",
  "public-institution",
  "research",
  "inhabitants",
  "other",
]);
