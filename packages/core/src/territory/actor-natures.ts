/** Of which nature an actor can be (§4.2-1). */
export const actorNatures = [
  "company",
  "association",
  "cooperative",
  "public-institution",
  "research",
  "inhabitants",
  "other",
] as const;
export type ActorNature = (typeof actorNatures)[number];
