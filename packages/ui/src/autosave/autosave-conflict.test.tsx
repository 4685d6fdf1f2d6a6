// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { field, openRow, press, says, show, type, wait } from "../testing/autosave-row.tsx";
import { AutosaveField, type AutosaveFieldProps } from "./autosave-field.tsx";

describe("a conflict", () => {
  const meet = async (props: Partial<AutosaveFieldProps> = {}) => {
    const row = openRow();
    show(row, props);
    Object.assign(row.row, { text: "un autre", version: 2 });
    type("le mien");
    await wait(500);
    return row;
  };

  it("shows both texts and whose the other is, and loses none while one thinks", async () => {
    const row = await meet();
    expect(says()).toBe("Quelqu’un d’autre a écrit ici entre-temps.");
    expect(screen.getByRole("heading", { name: "Votre texte" }).nextSibling?.textContent).toBe("le mien");
    expect(screen.getByRole("heading", { name: "Le texte enregistré par Ecobul" }).nextSibling?.textContent).toBe(
      "un autre",
    );
    await wait(60_000);
    expect(row.sent).toHaveLength(1);
    expect(row.row.text).toBe("un autre");
  });

  it("keeps one's own", async () => {
    const row = await meet();
    await press("Garder le vôtre");
    expect(row.row).toEqual({ text: "le mien", version: 3 });
    expect(says()).toBe("Enregistré");
  });

  it("takes the other, and can come back", async () => {
    const row = await meet();
    await press("Prendre l’autre");
    expect(field().value).toBe("un autre");
    expect(row.row).toEqual({ text: "un autre", version: 2 });
    await press("Revenir au texte précédent");
    expect(row.row).toEqual({ text: "le mien", version: 3 });
  });

  it("brings both together, to be reread before it goes", async () => {
    const row = await meet({ isLong: true });
    await press("Réunir les deux");
    expect(field().value).toBe("le mien\n\nun autre");
    expect(row.row.text).toBe("un autre");
    await wait(500);
    expect(row.row).toEqual({ text: "le mien\n\nun autre", version: 3 });
  });
});

describe("what others save meanwhile", () => {
  it("arrives in a field at rest, not in one being written, which keeps what it was written over", async () => {
    const row = openRow();
    const { rerender } = show(row);
    const live = (value: string, version: number) =>
      rerender(<AutosaveField label="Usage" value={value} version={version} save={row.save} pause={500} />);
    live("neuf", 4);
    expect(field().value).toBe("neuf");
    type("à moi");
    live("dix", 5);
    expect(field().value).toBe("à moi");
    await wait(500);
    expect([row.sent, row.over]).toEqual([[["à moi", 4]], ["neuf"]]);
  });

  it("leaves a text that was never sent written over what was there when it was typed", async () => {
    const row = openRow();
    row.next.push(new TypeError("no network"));
    const { unmount } = show(row, { draftKey: "usage" });
    type("à moi");
    await wait(500);
    unmount();
    show(row, { draftKey: "usage", value: "un autre", version: 2 });
    expect(field().value).toBe("à moi");
    await wait(500);
    expect([row.sent.at(-1), row.over.at(-1)]).toEqual([["à moi", 1], "un"]);
  });
});
