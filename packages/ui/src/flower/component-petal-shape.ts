import type { FlowerComponent } from "./solution-reading.ts";

type Kind = FlowerComponent["kind"];

const place = (angle: number, radius: number) => {
  const turn = (angle * Math.PI) / 180;
  return `${(radius * Math.sin(turn)).toFixed(2)} ${(-radius * Math.cos(turn)).toFixed(2)}`;
};

/**
 * The outline of a petal that points up, around a belly of `radius` centred on (0, 0), as an SVG path. A good is round
 * at its tip, a service pointed, so that they are told apart without colour.
 */
export function drawPetal(kind: Kind, radius: number): string {
  const base = `M0 ${(radius + 4).toFixed(2)}`;
  const curve = (radius * 0.16).toFixed(2);
  const low = (radius * 0.99).toFixed(2);
  const arc = (angle: number) => `A${radius} ${radius} 0 0 1 ${place(angle, radius)}`;
  const rise = `${base}Q-${curve} ${low} ${place(-155, radius)}`;
  const fall = `Q${curve} ${low} 0 ${(radius + 4).toFixed(2)}Z`;
  if (kind === "good") return `${rise}A${radius} ${radius} 0 1 1 ${place(155, radius)}${fall}`;
  const top = `0 ${(-radius * 1.2).toFixed(2)}`;
  const bend = (radius * 0.32).toFixed(2);
  const high = (-radius * 1.04).toFixed(2);
  return `${rise}${arc(-38)}Q-${bend} ${high} ${top}Q${bend} ${high} ${place(38, radius)}${arc(155)}${fall}`;
}
