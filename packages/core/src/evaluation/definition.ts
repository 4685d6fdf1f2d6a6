/** The parameters (⚙) of a version of the definition (domain §4). */
export interface Definition {
  readonly version: string;
  /** A3: committed actors, and natures among them, for plurality; fewer natures still count in part. */
  readonly actors: number;
  readonly natures: number;
  readonly naturesInPart: number;
  /** C1: actors in one loop of commitments. */
  readonly coreActors: number;
  /** C4: months in which an immaterial investment is recent. */
  readonly investmentMonths: number;
  /** C5: months that passing the integrator's role may take. */
  readonly handOverMonths: number;
  /** D4: months in which a joint look at the equilibrium is recent. */
  readonly reviewMonths: number;
  /** D5: share of the money, between 0 and 1, above which one contributor carries too much. */
  readonly largestShare: number;
  /** E1: how many times its rhythm a reflexive space may go without a session. */
  readonly rhythmTimes: number;
  /** E2: months in which a change that came from learning is recent. */
  readonly learningMonths: number;
  /** E3: natures of actors in a body. */
  readonly bodyNatures: number;
}

/** The definition of October 2024 (§4.2). */
export const definition2024_10: Definition = Object.freeze({
  version: "2024-10",
  actors: 4,
  natures: 3,
  naturesInPart: 2,
  coreActors: 3,
  investmentMonths: 24,
  handOverMonths: 3,
  reviewMonths: 18,
  largestShare: 0.6,
  rhythmTimes: 2,
  learningMonths: 12,
  bodyNatures: 3,
});
