import { useEcosystem, useMay } from "../evaluation/use-ecosystem.ts";

/** Whether figures may be written here: never in an illustration, nor while reading the past. */
export function useMayEnter(): boolean {
  const { place, facts } = useEcosystem();
  return useMay("indicators.write") && facts.territory.illustration == null && place.date === undefined;
}

/** Whether the indicator of a performance may be chosen here. */
export function useMayChoose(): boolean {
  const { place, facts } = useEcosystem();
  return useMay("solution.write") && facts.territory.illustration == null && place.date === undefined;
}
