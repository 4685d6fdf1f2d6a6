import { act, fireEvent, screen } from "@testing-library/react";
import { onTestFinished, vi } from "vitest";
import { AutosaveField, type AutosaveFieldProps } from "../autosave/autosave-field.tsx";
import type { SaveAnswer } from "../autosave/autosave-state.ts";
import type { SaveText } from "../autosave/use-autosave.ts";
import { renderPart } from "./render-part.tsx";

/**
 * A row that others can write too: it refuses a stale version with the current text, as the API does. Until the test
 * ends, time passes only when it says so; nothing is left in the browser from before.
 */
export function openRow() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  window.localStorage.clear();
  const row = { text: "un", version: 1 };
  const sent: [string, number][] = [];
  const next: (SaveAnswer | Error)[] = [];
  const over: string[] = [];
  const save: SaveText = async (text, { text: before, version }): Promise<SaveAnswer> => {
    sent.push([text, version]);
    over.push(before);
    const answer = next.shift();
    if (answer instanceof Error) throw answer;
    if (answer) return answer;
    if (version !== row.version) return { kind: "conflict", ...row, by: "Ecobul" };
    Object.assign(row, { text, version: version + 1 });
    return { kind: "saved", version: row.version };
  };
  return { row, sent, over, next, save };
}

type Row = ReturnType<typeof openRow>;

export const show = (row: Row, props: Partial<AutosaveFieldProps> = {}) =>
  renderPart(
    <AutosaveField label="Usage" value="un" version={1} save={row.save} pause={500} retryAfter={3000} {...props} />,
  );

export const field = () => screen.getByLabelText<HTMLInputElement>("Usage");
export const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
export const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
export const says = () => screen.getByRole("status").textContent;
export const press = async (name: string) => {
  fireEvent.click(screen.getByRole("button", { name }));
  await wait(0);
};
