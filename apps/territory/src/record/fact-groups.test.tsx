// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { renderWords } from "../testing/render-words.tsx";
import { FactGroups } from "./fact-groups.tsx";
import type { FactLine } from "./fact-line.ts";

vi.stubGlobal("matchMedia", (media: string) => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));
afterEach(cleanup);

const line = (title: string, more: Partial<FactLine> = {}): FactLine => ({
  id: title,
  title,
  notes: [],
  details: [],
  ...more,
});

it("shows what holds before what ended, each with its notes and what was said of it", () => {
  const details = [{ label: "Parti parce que", text: "Plus assez de temps." }];
  renderWords(
    <FactGroups
      groups={[
        {
          key: "participation",
          title: "Acteurs",
          lines: [line("Les Cars", { isPast: true, details }), line("La Table", { notes: ["coopérative"] })],
        },
      ]}
    />,
  );
  const [first, second] = screen.getAllByRole("listitem");
  expect(first?.textContent).toBe("La Table coopérative");
  expect(second?.textContent).toContain("terminé");
  expect(within(second ?? document.body).getByText("Parti parce que").tagName).toBe("DT");
  expect(within(second ?? document.body).getByText("Plus assez de temps.").tagName).toBe("DD");
});

it("names the kinds nobody has spoken of, each where a link leads to it", () => {
  const groups = [
    { key: "stake", title: "Enjeux", lines: [line("Manger ici")] },
    { key: "participation", title: "Acteurs", lines: [] },
  ] as const;
  renderWords(<FactGroups groups={groups} />);
  expect(screen.getByText(/Personne n’a encore parlé de/).textContent).toContain("acteurs.");
  expect(document.getElementById("said-stake")?.textContent).toContain("Manger ici");
  expect(document.getElementById("said-participation")).not.toBeNull();
});

it("says that silence is not absence when nothing was told at all", () => {
  renderWords(<FactGroups groups={[{ key: "stake", title: "Enjeux", lines: [] }]} />);
  expect(screen.getByText(/Ce n’est pas que rien n’existe/)).not.toBeNull();
});
