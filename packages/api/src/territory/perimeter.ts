import { zoneKinds } from "@bassin/core";
import { readPerimeter, type Transaction } from "@bassin/db";
import { z } from "zod";
import type { ApiContext } from "../context.ts";
import { type FieldProblem, refuse } from "../errors/refusal.ts";

/** Communes one by one, and whole zones: what a territory is built from. */
export const perimeterInput = z.object({
  communes: z.array(z.string().max(10)).max(5000, { error: "too-many" }).default([]),
  zones: z
    .array(z.object({ kind: z.enum(zoneKinds), code: z.string().max(20) }))
    .max(100, { error: "too-many" })
    .default([]),
});
export type PerimeterInput = z.infer<typeof perimeterInput>;

/** Today's communes of what people named, with the old codes said. Unknown codes are refused, each named. */
export async function requirePerimeter(
  ctx: Pick<ApiContext, "officialCodes">,
  trx: Transaction,
  input: PerimeterInput,
) {
  const perimeter = await readPerimeter(trx, ctx.officialCodes, input);
  const unknown = [
    ...perimeter.unknown.map((code) => problem("communes", code)),
    ...perimeter.unknownZones.map((zone) => problem("zones", zone.code)),
  ];
  if (unknown.length > 0) refuse({ code: "unknown-commune", fields: unknown });
  return perimeter;
}

function problem(path: string, code: string): FieldProblem {
  return {
    path,
    message: {
      fr: `Le code « ${code} » n’est pas connu. Cherchez par le nom.`,
      en: `The code “${code}” is not known. Search by name.`,
    },
  };
}
