import { type Node, type PanelPosition, useReactFlow } from "@xyflow/react";
import { type FocusEvent, type KeyboardEvent, useRef, useState } from "react";
import type { MapPosition } from "./map-layout.ts";
import { findNearestEnd } from "./nearest-end.ts";

const middleOf = ({ position: { x, y }, width = 0, height = 0 }: Node): MapPosition => ({
  x: x + width / 2,
  y: y + height / 2,
});
const stopOf = (target: EventTarget) =>
  target instanceof Element ? (target.closest("[data-stop]")?.getAttribute("data-stop") ?? undefined) : undefined;

/** Which end is the tab stop and which is being looked at, by pointer and by keyboard; within the map's provider. */
export function useMapFocus(nodes: readonly Node[], first: string | undefined) {
  const stage = useRef<HTMLDivElement>(null);
  const flow = useReactFlow();
  const [seen, setSeen] = useState<{ id: string; side: PanelPosition } | undefined>(undefined);
  const [stop, setStop] = useState(first);

  // What is said of an end never covers the end itself.
  const lookAt = (id: string) => {
    const node = flow.getNode(id);
    const box = stage.current?.getBoundingClientRect();
    const isHigh = node && box && flow.flowToScreenPosition(middleOf(node)).y < box.top + box.height / 2;
    setSeen({ id, side: isHigh ? "bottom-center" : "top-center" });
  };
  const bringIntoView = (id: string) => {
    const node = flow.getNode(id);
    const box = stage.current?.getBoundingClientRect();
    if (!node || !box) return;
    const middle = middleOf(node);
    const { x, y } = flow.flowToScreenPosition(middle);
    const isShown = x > box.left + 60 && x < box.right - 60 && y > box.top + 30 && y < box.bottom - 30;
    if (!isShown) flow.setCenter(middle.x, middle.y, { zoom: flow.getZoom() });
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const from = stopOf(event.target);
    const places = new Map(nodes.map((node) => [node.id, middleOf(node)]));
    const next = from && findNearestEnd(from, event.key, places);
    if (!next) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-stop="${CSS.escape(next)}"]`)?.focus({ preventScroll: true });
  };
  const arrive = (event: FocusEvent) => {
    const id = stopOf(event.target);
    if (!id) return;
    setStop(id);
    bringIntoView(id);
    lookAt(id);
  };
  return { stage, stop, seen, lookAt, leave: () => setSeen(undefined), press, arrive };
}
