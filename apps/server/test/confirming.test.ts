import { createHash } from "node:crypto";
import { oneOfEach } from "@bassin/core/testing";
import { grantRole, insertConfirmationLink } from "@bassin/db";
import { engineKinds, writingAs, writtenFile } from "@bassin/db/testing";
import { describe, expect, it } from "vitest";
import { jsonOf, type OpenServer, openBrowser, openServer } from "./open-server.ts";

const secret = "a-secret-that-answers-once";
const tokenHash = createHash("sha256").update(secret).digest("hex");

/** A territory where one commitment awaits a word, and a link by which to give it. */
async function withLink(server: OpenServer) {
  const file = oneOfEach();
  const [facts] = file.ecosystems;
  const actors = [...file.actors, { ...file.actors[0], id: "other", name: "La Mairie", siren: null, siret: null }];
  const said = { declaredBy: file.actors[0]?.id, confirmedBy: null, confirmedThrough: null, confirmedOn: null };
  const commitments = facts?.commitments.map((one) => ({ ...one, ...said, declaredThrough: "x", receiver: "other" }));
  const ecosystems = [{ ...facts, commitments }];
  const territory = { ...file.territory, illustration: null };
  const written = await writtenFile(server.database, { ...file, territory, actors, ecosystems } as typeof file);
  const ecosystem = written.ecosystems[0];
  const scope = { user: "guide", territory: written.territory.id, ecosystem: ecosystem?.ecosystem.id ?? "" };
  await server.database.inScope(scope, async (trx) => {
    await grantRole(trx, writingAs(scope), { user: "guide", role: "facilitator", ecosystem: null });
    await insertConfirmationLink(trx, writingAs(scope), {
      ...{ entity: "commitment", record: ecosystem?.commitments[0]?.id ?? "", actor: written.actors[1]?.id ?? "" },
      ...{ person: "Ana", email: null, expiresAt: new Date(Date.now() + 60_000), tokenHash },
    });
  });
  return { territory: scope.territory, ecosystem: scope.ecosystem, secret };
}

const asked = (link: object) => `/trpc/confirming.preview?input=${encodeURIComponent(JSON.stringify(link))}`;

describe.each(engineKinds)("a link to confirm, over HTTP on %s", (kind) => {
  it("shows one fact and takes one answer, without a session", async () => {
    await using server = await openServer(kind);
    const link = await withLink(server);
    const visitor = openBrowser(server);
    const shown = await jsonOf<{ result: { data: { actor: string; version: number } } }>(
      await visitor.get(asked(link)),
    );
    expect(shown.result.data).toMatchObject({ actor: "La Mairie", person: "Ana", version: 1 });
    const answer = { ...link, version: 1, name: "Ana", remark: null };
    const elsewhere = await visitor.post("/trpc/confirming.answer", answer, { origin: "https://elsewhere.example" });
    expect(elsewhere.status).toBe(403);
    expect((await visitor.post("/trpc/confirming.answer", answer)).status).toBe(200);
    expect((await visitor.post("/trpc/confirming.answer", answer)).status).toBe(404);
    expect((await visitor.get(asked(link))).status).toBe(404);
    expect(visitor.cookie).toBe("");
  }, 60_000);

  it("takes one answer when several are given at the same moment", async () => {
    await using server = await openServer(kind);
    const link = await withLink(server);
    const answers = await Promise.all(
      ["a", "b", "c"].map((name) =>
        openBrowser(server).post("/trpc/confirming.answer", { ...link, version: 1, name, remark: null }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404, 404]);
  });

  it("asks whoever tries many to wait, however the address is spelt, and nobody else", async () => {
    await using server = await openServer(kind);
    const link = await withLink(server);
    const guesser = openBrowser(server);
    const guess = asked({ ...link, secret: "a-secret-nobody-was-given" });
    for (let tries = 0; tries < 60; tries += 1) expect((await guesser.get(guess)).status).toBe(404);
    expect((await guesser.get(guess)).status).toBe(429);
    expect((await guesser.get(guess.replace("confirming.preview", "confirming%2Epreview"))).status).toBe(429);
    expect((await guesser.get(guess.replace("confirming.preview", "who.am,confirming.preview"))).status).toBe(429);
    expect((await guesser.get("/trpc/who.am")).status).toBe(200);
  });
});
