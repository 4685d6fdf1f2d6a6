import type { UiText } from "../locales/use-ui-text.ts";
import type { TwinTable } from "../picture/twin-table.ts";
import type { FlowerComponent, FlowerPerformance } from "./solution-reading.ts";

export interface FlowerReading {
  performances: readonly FlowerPerformance[];
  components: readonly FlowerComponent[];
}

/** Who holds a component, or that nobody does yet. */
export const describeHolders = ({ holders }: FlowerComponent, text: UiText): string =>
  holders.length === 0 ? text("flower.nobody") : holders.join(", ");

/** How long two names may be to be told whole in a petal, in letters. */
const twoNames = 40;

/** Who holds a component where room is short: the first, and how many others. */
export function nameHolders(component: FlowerComponent, text: UiText): string {
  const [first, ...others] = component.holders;
  const all = describeHolders(component, text);
  if (first === undefined || others.length === 0 || (others.length === 1 && all.length <= twoNames)) return all;
  return text("flower.andOthers", { name: first, count: others.length });
}

/** What serves a performance, in a few words. */
export const describeService = ({ servedBy }: FlowerPerformance, text: UiText): string =>
  servedBy.length === 0 ? text("flower.unserved") : text("flower.servedBy", { count: servedBy.length });

/** A component in one sentence, for those who do not see its petal. */
export function describeComponent(component: FlowerComponent, text: UiText): string {
  const { name, kind, necessity } = component;
  const words = [text(`flower.kind.${kind}`), describeHolders(component, text)];
  if (necessity !== "necessary") words.push(text(`flower.necessity.${necessity}`));
  return text("flower.piece", { name, words: words.join(", ") });
}

/** A performance in one sentence. */
export const describePerformance = (performance: FlowerPerformance, text: UiText): string =>
  text("flower.piece", { name: performance.statement, words: describeService(performance, text) });

/** The table that says the same as the flower: what people become able to do, then the components. */
export function flowerTable({ performances, components }: FlowerReading, text: UiText): TwinTable {
  const names = new Map(components.map(({ id, name }) => [id, name]));
  const statements = new Map(performances.map(({ id, statement }) => [id, statement]));
  const list = (ids: readonly string[], known: ReadonlyMap<string, string>) =>
    ids.flatMap((id) => known.get(id) ?? []).join(" · ");
  return {
    columns: (["what", "kindColumn", "links", "holders", "necessityColumn"] as const).map((key) => ({
      label: text(`flower.${key}`),
    })),
    rows: [
      ...performances.map((performance) => [
        performance.statement,
        text("flower.performance"),
        list(performance.servedBy, names) || text("flower.unserved"),
        "",
        "",
      ]),
      ...components.map((component) => [
        component.name,
        text(`flower.kind.${component.kind}`),
        list(component.serves, statements) || null,
        describeHolders(component, text),
        text(`flower.necessity.${component.necessity}`),
      ]),
    ],
  };
}
