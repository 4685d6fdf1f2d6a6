// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { CriterionRow } from "./criterion-row.tsx";

const row = {
  name: "Des moyens mis en commun",
  status: "met",
  force: "constitutive",
  sentence: "Trois sortes de moyens.",
  section: "4.2-3",
} as const;

describe("a criterion in full", () => {
  it("says its name, its status, its sentence and its section", () => {
    renderPart(<CriterionRow {...row} />);
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe("Des moyens mis en commun réuni");
    expect(screen.getByText("Trois sortes de moyens.", { exact: false }).textContent).toBe(
      "Trois sortes de moyens. §\u00a04.2, troisième partie",
    );
  });

  it("says when it is an asset or helps to last", () => {
    renderPart(<CriterionRow {...row} force="asset" />);
    expect(screen.getByRole("heading").textContent).toBe("Des moyens mis en commun réuni · atout");
  });

  it("folds away the facts that prove it", async () => {
    const user = userEvent.setup();
    renderPart(<CriterionRow {...row} evidence={["Équipements partagés", "Temps de travail"]} />);
    const evidence = document.querySelector("details");
    expect(evidence?.open).toBe(false);
    await user.click(screen.getByText("Ce qui le montre"));
    expect(evidence?.open).toBe(true);
    expect(screen.getAllByRole("listitem").map((fact) => fact.textContent)).toEqual([
      "Équipements partagés",
      "Temps de travail",
    ]);
  });

  it("has no empty evidence and no empty link", () => {
    renderPart(<CriterionRow {...row} />);
    expect(document.querySelector("details")).toBeNull();
    expect(document.querySelector(".bassin-criterion__link")).toBeNull();
  });

  it("leads where the next step is taken", () => {
    renderPart(<CriterionRow {...row} link={<a href="/production">Dire ce qui est mis en commun</a>} />);
    expect(screen.getByRole("link", { name: "Dire ce qui est mis en commun" })).toBeDefined();
  });
});
