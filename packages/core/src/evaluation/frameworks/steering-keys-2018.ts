import { say } from "../../record/phrase.ts";
import type { Framework } from "../framework.ts";
import { chronicleKeys } from "./steering-keys-chronicle.ts";
import { governanceKeys, resourceKeys } from "./steering-keys-means.ts";
import { engagementKeys, immaterialKeys } from "./steering-keys-people.ts";

/** The five keys that help to steer a trajectory (§3.2). */
export const steeringKeys2018: Framework = {
  key: "steering-keys",
  version: "2018",
  name: say("Cinq clefs pour piloter la trajectoire", "Five keys to steer the trajectory"),
  source: {
    text: say("Vuidel et du Tertre, octobre 2024, § 3.2", "Vuidel and du Tertre, October 2024, § 3.2"),
    section: "3.2",
    confirmed: true,
  },
  criteria: [...engagementKeys, ...immaterialKeys, ...resourceKeys, ...governanceKeys, ...chronicleKeys],
};
