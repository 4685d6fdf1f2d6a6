/** The values a scale goes through, from its lowest to its highest. */
export interface ChartScale {
  readonly low: number;
  readonly high: number;
  readonly steps: readonly number[];
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const [step = 10] = [1, 2, 2.5, 5, 10].filter((one) => one * power >= rough);
  return step * power;
}

/** A scale that holds every value, starts at 0 when nothing is below, and goes by round steps. */
export function chooseScale(values: readonly number[], wanted = 4): ChartScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = roundStep((high - low || 1) / wanted);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const steps = Array.from({ length: last - first + 1 }, (_, place) =>
    Number(((first + place) * step).toPrecision(12)),
  );
  return { low: steps[0] ?? 0, high: steps.at(-1) ?? 1, steps };
}
