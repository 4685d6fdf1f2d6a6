import { isSameDimension } from "./quantity.ts";
import { findUnit, type UnitKey, units } from "./unit.ts";

function divideOut(one: number, other: number): number {
  return other === 0 ? one : divideOut(other, one % other);
}

/** By how much to multiply a value in one unit to read it in another, as a reduced fraction; none across dimensions. */
function fractionBetween(from: string, to: string): readonly [over: number, under: number] | undefined {
  const source = findUnit(from);
  const target = findUnit(to);
  if (source === undefined || target === undefined) return undefined;
  if (!isSameDimension(source.dimension, target.dimension)) return undefined;
  const over = source.scale[0] * target.scale[1];
  const under = source.scale[1] * target.scale[0];
  const common = divideOut(over, under);
  return [over / common, under / common];
}

/**
 * Reads a value in another unit of the same dimension: 1.5 `tonne` is 1500 `kilogram`. One multiplication and one
 * division by whole numbers, so that nothing is lost that a double can hold.
 * @returns none when a unit is unknown or the dimensions differ: people never become households.
 */
export function convertUnit(value: number, from: string, to: string): number | undefined {
  if (from === to) return findUnit(from) === undefined ? undefined : value;
  const fraction = fractionBetween(from, to);
  return fraction === undefined ? undefined : (value * fraction[0]) / fraction[1];
}

/** Whether values of the two units can be added. */
export function isSameKindOfUnit(one: UnitKey, other: UnitKey): boolean {
  return isSameDimension(units[one].dimension, units[other].dimension);
}
