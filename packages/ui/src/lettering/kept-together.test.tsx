// @vitest-environment jsdom
import { expect, it } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { KeptTogether } from "./kept-together.tsx";

it.each([
  ["Qui prend part, et que se passe-t-il pour chacun\u202f?", ["passe-t-il"]],
  ["De quoi pourriez-vous partir\u202f?", ["pourriez-vous"]],
  ["Est-ce bien cela\u202f?", ["Est-ce"]],
  ["Un rendez-vous au Haut-Chemin, à Mirabel-et-Blacons", ["rendez-vous"]],
  ["Une boucle de 46 engagements", []],
])("keeps together what French asks in %j", (words, together) => {
  const { container } = renderPart(<KeptTogether words={words} />);
  expect(container.textContent).toContain(words);
  expect([...container.querySelectorAll(".bassin-together")].map(({ textContent }) => textContent)).toEqual(together);
});
