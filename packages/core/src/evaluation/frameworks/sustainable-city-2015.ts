import { say } from "../../record/phrase.ts";
import type { Framework } from "../framework.ts";
import { cityAims } from "./sustainable-city-aims.ts";
import { cityGovernance } from "./sustainable-city-governance.ts";
import { cityPrinciples } from "./sustainable-city-principles.ts";

/** Ville durable, nouveaux modèles économiques (§2.1): four aims, six principles, four demands on governance. */
export const sustainableCity2015: Framework = {
  key: "sustainable-city",
  version: "2015",
  name: say("Ville durable, nouveaux modèles économiques", "Sustainable city, new economic models"),
  source: {
    text: say("Vuidel et du Tertre, octobre 2024, § 2.1", "Vuidel and du Tertre, October 2024, § 2.1"),
    section: "2.1",
    confirmed: true,
  },
  criteria: [...cityAims, ...cityPrinciples, ...cityGovernance],
};
