import { expect, type Page } from "@playwright/test";

/** Opens a territory of Luchon and neighbours, and an ecosystem in it, from the page where one lands. */
export async function openOnScreen(page: Page): Promise<{ territory: string; ecosystem: string; address: string }> {
  await page.getByRole("link", { name: "Ouvrir un territoire" }).click();
  const search = page.locator("#chercher");
  await search.fill("Bagnères-de-Luchon");
  await search.press("Enter");
  const chosen = page.getByRole("region", { name: "Les communes choisies" });
  await expect(chosen.getByText("Bagnères-de-Luchon", { exact: true })).toBeVisible();
  for (const neighbour of ["Montauban-de-Luchon", "Saint-Mamet"]) {
    await page.getByRole("button", { name: new RegExp(`Ajouter ${neighbour}`) }).click();
  }
  await expect(chosen.getByRole("heading")).toHaveText(/^3 communes/);
  await page.getByRole("textbox", { name: /Comment l’appelle-t-on/ }).fill("Le Luchonnais");
  await page.getByRole("button", { name: "Ouvrir ce territoire" }).click();
  await expect(page).toHaveURL(/\/t\/[\w-]+\/ouvrir/);
  await page.getByRole("textbox", { name: "Son nom" }).fill("Bien manger dans la vallée");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio", { name: /tout le territoire/ })).toBeChecked();
  await page.getByRole("button", { name: "Ouvrir l’écosystème" }).click();
  await expect(page).toHaveURL(/premiere-heure/);
  const [, territory = "", ecosystem = ""] = /\/t\/([\w-]+)\/e\/([\w-]+)/.exec(page.url()) ?? [];
  return { territory, ecosystem, address: `/t/${territory}/e/${ecosystem}` };
}

/** Writes the first stake in its three dimensions, on the page of the aim. */
export async function tellStake(page: Page, title: string): Promise<void> {
  const line = page.getByRole("textbox", { name: /Qu’est-ce qui est en jeu ici/ });
  await line.fill(title);
  await line.press("Enter");
  await page.getByRole("button", { name: `Préciser « ${title} »` }).click();
  const panel = page.getByRole("region", { name: title });
  await panel.getByRole("textbox", { name: /pour la nature/ }).fill("Des sols vivants.");
  await panel.getByRole("textbox", { name: /pour le bien-être/ }).fill("Des repas frais à la cantine.");
  await panel.getByRole("textbox", { name: /pour le territoire/ }).fill("Des fermes reprises.");
  await expect(page.locator("#A2")).toHaveAttribute("data-status", "met");
  await page.keyboard.press("Escape");
}

/** Names someone who takes part, on the page of the aim. */
export async function nameActor(page: Page, name: string, nature: string): Promise<void> {
  const form = page.getByRole("form", { name: /Qui est prêt à s’engager/ });
  await form.getByRole("combobox", { name: /Qui est prêt/ }).fill(name);
  await form.getByRole("combobox", { name: "De quelle nature" }).selectOption(nature);
  await form.getByRole("button", { name: "Ajouter" }).click();
  await expect(page.locator("#said-participation .fact__title").filter({ hasText: name })).toBeVisible();
}

/** Decides a component of the draft that is open: why it is necessary, and who holds it. */
export async function decideComponent(page: Page, name: RegExp, said: { why: string; holder: string }): Promise<void> {
  const component = page.getByRole("article", { name });
  await component.getByRole("radio", { name: "oui, nécessaire" }).check();
  await component.getByLabel(/Que manquerait-il sans elle/).fill(said.why);
  await expect(component.getByText("Enregistré")).toBeVisible();
  await component.getByLabel("Choisir dans l’annuaire").selectOption(said.holder);
  await expect(component.getByRole("button", { name: `Ne porte plus : ${said.holder}` })).toBeVisible();
}

/** Writes a promise on the page of production. */
export async function promise(page: Page, statement: string, who: { giver: string; receiver: string }): Promise<void> {
  const form = page.getByRole("form", { name: /Qui s’engage à quoi/ });
  await form.getByRole("textbox", { name: /Qui s’engage à quoi/ }).fill(statement);
  for (const [label, name] of [
    ["Qui donne", who.giver],
    ["Qui reçoit", who.receiver],
  ] as const) {
    await form.getByRole("combobox", { name: label }).fill(name);
    await page.getByRole("option", { name, exact: true }).click();
  }
  await form.getByRole("button", { name: "Ajouter" }).click();
  await expect(page.locator("#said-commitment")).toContainText(statement);
}

/** Entrusts an actor with integrating, on the page of production. */
export async function entrustIntegration(page: Page, actor: string): Promise<void> {
  await page.locator("summary", { hasText: "Qui donne l’impulsion, porte, intègre" }).click();
  const form = page.getByRole("form", { name: /Qui donne l’impulsion/ });
  await form.getByRole("combobox", { name: "Quel rôle" }).selectOption("integrator");
  await form.getByRole("combobox", { name: "Quel acteur" }).fill(actor);
  await page.getByRole("option", { name: actor, exact: true }).click();
  await form.getByRole("button", { name: "Ajouter" }).click();
  await expect(page.locator("#C5")).toHaveAttribute("data-status", "met");
}

/** Passes a role on, from the panel of who holds it. */
export async function handOver(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole("button", { name: `Passer le relais de « ${from} »` }).click();
  const panel = page.locator(".writing-panel");
  const gesture = panel.getByRole("form", { name: "Passer le relais" });
  await gesture.getByRole("combobox", { name: "À qui" }).fill(to);
  await page.getByRole("option", { name: to, exact: true }).click();
  await gesture.getByRole("textbox", { name: "Pourquoi" }).fill("Elle voit passer chaque commande.");
  await gesture.getByRole("button", { name: "Passer le relais" }).click();
  await expect(page.getByText(`Le relais est passé de ${from} à ${to}.`)).toBeVisible();
  await page.keyboard.press("Escape");
}

/** Writes that an actor leaves, having read what would be read otherwise. */
export async function depart(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `Préciser « ${name} »` }).click();
  const panel = page.locator(".writing-panel");
  await panel.locator("summary", { hasText: "Cet acteur s’en va" }).click();
  const gesture = panel.getByRole("form", { name: "Cet acteur s’en va" });
  await expect(gesture.getByRole("status")).toContainText(/réuni/);
  await gesture.getByRole("button", { name: "Écrire son départ" }).click();
  await expect(page.getByText(`Le départ de ${name} est écrit.`)).toBeVisible();
}
