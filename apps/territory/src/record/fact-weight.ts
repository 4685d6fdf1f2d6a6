import type { FactGroup, FactLine } from "./fact-line.ts";

/** About how many lines of words a fact takes. */
const weighLine = ({ notes, details }: FactLine): number => 2 + (notes.length > 0 ? 1 : 0) + details.length * 1.4;

/** About how many lines of words a list may take before the rest of it is folded. */
const mostAtOnce = 26;
/** A list is never folded to hide so few facts. */
const fewest = 2;

/** How many facts of a list are read at a glance; the others unfold. */
export function countAtOnce(lines: readonly FactLine[]): number {
  let weight = 0;
  const count = lines.findIndex((line) => {
    weight += weighLine(line);
    return weight > mostAtOnce;
  });
  return count === -1 || lines.length - count < fewest ? lines.length : Math.max(1, count);
}

/** About how tall the card of a kind of facts is, in lines of words: its title and the line that adds to it included. */
export function weighGroup({ lines }: FactGroup): number {
  return lines.slice(0, countAtOnce(lines)).reduce((sum, line) => sum + weighLine(line), 6);
}
