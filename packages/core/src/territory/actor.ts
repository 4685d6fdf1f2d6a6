import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { actorNatures } from "./actor-natures.ts";
import { communeCode } from "./commune-code.ts";
import { siren, siret } from "./siren.ts";

export const actorNature = z.enum(actorNatures);

/** The public identity of someone who can take part (§4.2-1). Collective until its members are named: "the producers". */
export const actor = defineEntity({
  name: "actor",
  collection: "actors",
  scope: "territory",
  folder: "territory",
  attested: false,
  label: "name",
  fields: {
    name: shortText,
    nature: actorNature,
    /** A group not yet named one by one. */
    collective: optional(z.boolean()),
    description: optional(longText),
    legalForm: optional(shortText),
    siren: optional(siren),
    siret: optional(siret),
    /** INSEE code of the commune where it is based. */
    commune: optional(communeCode),
    website: optional(z.url({ protocol: /^https?$/, error: "address" }).max(500)),
  },
});
export type Actor = RecordOf<typeof actor>;
