import { actor, territoryInput } from "@bassin/core";
import {
  exportFile,
  grantRole,
  insertTerritory,
  listBassinsDeVie,
  listEcosystems,
  listTerritories,
  readTerritory,
  updateTerritory,
} from "@bassin/db";
import { z } from "zod";
import { operatorProcedure, signedInProcedure, territoryProcedure } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { settle } from "../errors/settle.ts";
import { sharedEntityRouter } from "../record/shared-entity-router.ts";
import { router } from "../trpc.ts";
import { readAround } from "./around.ts";
import { territoryClosingRouter } from "./closing.router.ts";
import { readCountry } from "./country.ts";
import { ecosystemRouter } from "./ecosystem.router.ts";
import { readMap } from "./map.ts";
import { perimeterInput, requirePerimeter } from "./perimeter.ts";

const version = z.int().min(1);

/** Territories: sets of communes, with their directory of actors and their ecosystems (§4.2-1). */
export const territoryRouter = router({
  actor: sharedEntityRouter(actor),
  ecosystem: ecosystemRouter,
  closing: territoryClosingRouter,

  /** What the person may see, with the names of places to tell territories apart. */
  list: signedInProcedure.query(({ ctx }) =>
    ctx.database.inScope({ user: ctx.person.account }, async (trx) => {
      const territories = await listTerritories(trx);
      const ecosystems = await listEcosystems(trx);
      return territories.map((territory) => ({
        ...territory,
        ecosystems: ecosystems.filter((ecosystem) => ecosystem.territory === territory.id),
      }));
    }),
  ),

  /** The country, and where in it the territories are that the person may see; empty until contours are imported. */
  country: signedInProcedure.query(({ ctx }) =>
    ctx.database.inScope({ user: ctx.person.account }, (trx) => readCountry(trx, ctx.officialCodes)),
  ),

  get: territoryProcedure("territory.read").query(async ({ ctx }) => ({
    ...((await readTerritory(ctx.trx, ctx.scope.territory)) ?? refuse({ code: "not-found" })),
    grants: ctx.grants,
    speaksFor: ctx.access.speaksFor,
  })),

  /** Communes, EPCI and départements by name or code, and bassins de vie once imported. */
  searchPlaces: signedInProcedure
    .input(z.object({ text: z.string().trim().min(1).max(100), department: z.string().max(3).optional() }))
    .query(async ({ ctx, input: { text, department } }) => ({
      places: ctx.officialCodes.search(text, department === undefined ? {} : { department }),
      bassins: await ctx.database.inScope({ user: ctx.person.account }, (trx) => listBassinsDeVie(trx, text)),
    })),

  /** The communes a perimeter comes to, before anything is written. */
  previewPerimeter: signedInProcedure.input(perimeterInput).query(({ ctx, input }) =>
    ctx.database.inScope({ user: ctx.person.account }, async (trx) => {
      const { communes, resolved } = await requirePerimeter(ctx, trx, input);
      return { communes: communes.map((code) => ctx.officialCodes.commune(code) ?? { code, name: code }), resolved };
    }),
  ),

  /**
   * Communes being chosen: who they are, and what surrounds them. Unknown codes are refused, each named. It writes
   * nothing: it is a mutation because a long choice would not fit in an address.
   */
  around: signedInProcedure.input(perimeterInput).mutation(({ ctx, input }) =>
    ctx.database.inScope({ user: ctx.person.account }, async (trx) => {
      const { communes, resolved } = await requirePerimeter(ctx, trx, input);
      return { ...(await readAround(trx, ctx.officialCodes, communes)), resolved };
    }),
  ),

  /** Opens a territory; whoever opens it pilots it. */
  create: operatorProcedure
    .input(z.object({ said: territoryInput.omit({ communes: true }), perimeter: perimeterInput }))
    .mutation(async ({ ctx, input }) => {
      const territory = ctx.newId();
      const user = ctx.person.account;
      const scope = { user, territory };
      const write = { scope, now: ctx.now, newId: ctx.newId };
      return await ctx.database.inScope(scope, async (trx) => {
        const { communes, resolved } = await requirePerimeter(ctx, trx, input.perimeter);
        await insertTerritory(trx, write, { ...input.said, communes: [...communes] });
        await grantRole(trx, write, { user, role: "pilot", ecosystem: null });
        return { id: territory, communes, resolved };
      });
    }),

  update: territoryProcedure("territory.settings")
    .input(
      z.object({
        version,
        said: territoryInput.omit({ communes: true }).partial(),
        perimeter: perimeterInput.optional(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const perimeter =
        input.perimeter === undefined ? undefined : await requirePerimeter(ctx, ctx.trx, input.perimeter);
      const patch = perimeter === undefined ? input.said : { ...input.said, communes: [...perimeter.communes] };
      return settle(await updateTerritory(ctx.trx, ctx.write, { version: input.version, patch }));
    }),

  /** The contours of its communes where they were imported, and where they come from. */
  map: territoryProcedure("territory.read").query(async ({ ctx }) => {
    const facts = (await readTerritory(ctx.trx, ctx.scope.territory)) ?? refuse({ code: "not-found" });
    return readMap(ctx.trx, ctx.officialCodes, facts.territory.communes);
  }),

  /** Everything of the territory that the person may see, as one file. */
  export: territoryProcedure("territory.export").query(async ({ ctx }) => {
    const ecosystems = (await listEcosystems(ctx.trx)).filter(({ territory }) => territory === ctx.scope.territory);
    return (
      (await exportFile(
        ctx.trx,
        ctx.scope,
        ecosystems.map(({ id }) => id),
      )) ?? refuse({ code: "not-found" })
    );
  }),
});
