// @vitest-environment jsdom
import { fireEvent } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { field, openRow, press, says, show, type, wait } from "../testing/autosave-row.tsx";

describe("without network", () => {
  it("keeps the text, tries again by itself, and says when it is saved", async () => {
    const row = openRow();
    row.next.push(new Error("network"), { kind: "offline" });
    show(row);
    type("deux");
    await wait(500);
    expect(says()).toBe("Pas de réseau\u00a0: votre texte est gardé ici et partira tout seul.");
    await wait(3000);
    expect(row.sent).toHaveLength(2);
    await wait(3000);
    expect(row.row).toEqual({ text: "deux", version: 2 });
    expect(says()).toBe("Enregistré");
  });

  it("tries as soon as the network is back, or when asked", async () => {
    const row = openRow();
    row.next.push({ kind: "offline" }, { kind: "offline" });
    show(row);
    type("deux");
    await wait(500);
    await press("Réessayer maintenant");
    expect(row.sent).toHaveLength(2);
    fireEvent(window, new Event("online"));
    await wait(0);
    expect(row.row.text).toBe("deux");
  });

  it("finds the unsaved text again after the page was closed, and sends it", async () => {
    const row = openRow();
    row.next.push({ kind: "offline" }, { kind: "offline" });
    const { unmount } = show(row, { draftKey: "usage" });
    type("deux");
    await wait(500);
    unmount();
    await wait(0);
    expect(row.row.text).toBe("un");
    show(row, { draftKey: "usage" });
    expect(field().value).toBe("deux");
    await wait(500);
    expect(row.row).toEqual({ text: "deux", version: 2 });
    expect(window.localStorage.length).toBe(0);
  });

  it("asks before the page closes on an unsaved text, and only then", async () => {
    const row = openRow();
    show(row);
    const leave = () => fireEvent(window, new Event("beforeunload", { cancelable: true }));
    expect(leave()).toBe(true);
    type("deux");
    expect(leave()).toBe(false);
    await wait(500);
    expect(leave()).toBe(true);
  });

  it("sends what is waiting when the field goes away", async () => {
    const row = openRow();
    const { unmount } = show(row);
    type("deux");
    unmount();
    await wait(0);
    expect(row.row.text).toBe("deux");
  });
});
