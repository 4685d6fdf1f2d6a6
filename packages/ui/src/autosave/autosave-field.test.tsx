// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { AutosaveField, type AutosaveFieldProps } from "./autosave-field.tsx";
import type { SaveAnswer } from "./autosave-state.ts";

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => vi.useRealTimers());

/** A row that others can write too: it refuses a stale version with the current text, as the API does. */
function openRow() {
  const row = { text: "un", version: 1 };
  const sent: [string, number][] = [];
  const next: (SaveAnswer | Error)[] = [];
  const save = async (text: string, version: number): Promise<SaveAnswer> => {
    sent.push([text, version]);
    const answer = next.shift();
    if (answer instanceof Error) throw answer;
    if (answer) return answer;
    if (version !== row.version) return { kind: "conflict", ...row, by: "Ecobul" };
    Object.assign(row, { text, version: version + 1 });
    return { kind: "saved", version: row.version };
  };
  return { row, sent, next, save };
}

type Row = ReturnType<typeof openRow>;

const show = (row: Row, props: Partial<AutosaveFieldProps> = {}) =>
  renderPart(
    <AutosaveField label="Usage" value="un" version={1} save={row.save} pause={500} retryAfter={3000} {...props} />,
  );

const field = () => screen.getByLabelText<HTMLInputElement>("Usage");
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const says = () => screen.getByRole("status").textContent;
const press = async (name: string) => {
  fireEvent.click(screen.getByRole("button", { name }));
  await wait(0);
};

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
  it("arrives in a field at rest, not in one being written", async () => {
    const row = openRow();
    const { rerender } = show(row);
    const live = (value: string, version: number) =>
      rerender(<AutosaveField label="Usage" value={value} version={version} save={row.save} pause={500} />);
    live("neuf", 4);
    expect(field().value).toBe("neuf");
    type("à moi");
    live("dix", 5);
    expect(field().value).toBe("à moi");
  });
});
