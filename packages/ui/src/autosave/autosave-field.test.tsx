// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { field, openRow, press, says, show, type, wait } from "../testing/autosave-row.tsx";

describe("a field that saves itself", () => {
  it("saves once, after a pause, the last text", async () => {
    const row = openRow();
    show(row);
    expect(says()).toBe("");
    type("deux");
    expect(says()).toBe("Modifié, enregistrement dans un instant");
    await wait(400);
    type("deux et demi");
    await wait(400);
    expect(row.sent).toEqual([]);
    await wait(100);
    expect(row.sent).toEqual([["deux et demi", 1]]);
    expect(says()).toBe("Enregistré");
  });

  it("saves at once when one leaves the field", async () => {
    const row = openRow();
    show(row);
    type("deux");
    fireEvent.blur(field());
    await wait(0);
    expect(row.row).toEqual({ text: "deux", version: 2 });
  });

  it("saves nothing when nothing changed", async () => {
    const row = openRow();
    show(row);
    fireEvent.blur(field());
    type("deux");
    type("un");
    await wait(5000);
    expect(row.sent).toEqual([]);
  });

  it("goes on from the version it saved", async () => {
    const row = openRow();
    show(row);
    type("deux");
    await wait(500);
    type("trois");
    await wait(500);
    expect(row.sent).toEqual([
      ["deux", 1],
      ["trois", 2],
    ]);
  });

  it("undoes the last save, and the undoing", async () => {
    const row = openRow();
    show(row);
    type("deux");
    await wait(500);
    await press("Revenir au texte précédent");
    expect(field().value).toBe("un");
    expect(row.row).toEqual({ text: "un", version: 3 });
    await press("Revenir au texte précédent");
    expect(row.row).toEqual({ text: "deux", version: 4 });
  });

  it("says why a text is refused, keeps it, and does not insist", async () => {
    const row = openRow();
    row.next.push({ kind: "refused", message: "200 signes au plus." });
    show(row);
    type("trop long");
    await wait(500);
    expect(field().getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("Rien n’est perdu, votre texte est toujours là. 200 signes au plus.")).toBeDefined();
    expect(field().value).toBe("trop long");
    fireEvent.blur(field());
    await wait(10_000);
    expect(row.sent).toHaveLength(1);
    type("court");
    await wait(500);
    expect(row.row.text).toBe("court");
    expect(field().getAttribute("aria-invalid")).not.toBe("true");
  });
});
