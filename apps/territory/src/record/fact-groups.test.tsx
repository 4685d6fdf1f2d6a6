// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { useState } from "react";
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

const chapterOf = (title: string) => {
  const found = screen.getByRole("heading", { level: 2, name: title }).closest("details");
  if (found === null) throw new Error(`no chapter: ${title}`);
  return found;
};

const manyStakes = Array.from({ length: 14 }, (_, place) => line(`Enjeu ${place + 1}`));

const longPage = (
  <FactGroups
    groups={[
      { key: "stake", title: "Enjeux", chapter: "Quoi ?", lines: manyStakes },
      { key: "participation", title: "Acteurs", chapter: "Avec qui ?", lines: [line("La Table")] },
    ]}
  />
);

it("folds a long chapter of a page that says much, and says what is inside", () => {
  sessionStorage.clear();
  renderWords(longPage);
  expect([chapterOf("Quoi ?").open, chapterOf("Avec qui ?").open]).toEqual([false, true]);
  const words = chapterOf("Quoi ?").querySelector("summary")?.textContent;
  expect(words).toBe("Quoi ? 14 faitsEnjeux (14)Enjeu 1 · Enjeu 2");
  expect(chapterOf("Quoi ?").textContent).toContain("Enjeu 14");
});

it("leaves a chapter as it was left in this tab, and opens the one a link leads to", () => {
  sessionStorage.clear();
  const { unmount } = renderWords(longPage);
  const chapter = chapterOf("Quoi ?");
  chapter.open = true;
  fireEvent(chapter, new Event("toggle"));
  unmount();
  const again = renderWords(longPage);
  expect(chapterOf("Quoi ?").open).toBe(true);
  again.unmount();
  sessionStorage.clear();
  window.location.hash = "#said-stake";
  renderWords(longPage);
  expect(chapterOf("Quoi ?").open).toBe(true);
  window.location.hash = "";
});

function Growing() {
  const [lines, setLines] = useState(() => Array.from({ length: 18 }, (_, place) => line(`Enjeu ${place + 1}`)));
  return (
    <>
      <button type="button" onClick={() => setLines([...lines, line("Le dernier")])}>
        plus
      </button>
      <FactGroups groups={[{ key: "stake", title: "Enjeux", lines }]} />
    </>
  );
}

it("keeps in sight what is added to a list whose end is folded", () => {
  renderWords(<Growing />);
  const folded = () => document.querySelector(".facts-rest summary")?.textContent;
  expect(folded()).toBe("Et 5 autres");
  fireEvent.click(screen.getByRole("button", { name: "plus" }));
  expect(screen.getByText("Le dernier").closest("details")).toBeNull();
  expect(folded()).toBe("Et 5 autres");
});
