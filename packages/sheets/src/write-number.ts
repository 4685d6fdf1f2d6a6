/** The digits of a number, without an exponent. */
function expand(value: number): string {
  const [mantissa = "", exponent] = String(Math.abs(value)).split("e");
  if (exponent === undefined) return mantissa;
  const [whole = "", rest = ""] = mantissa.split(".");
  const digits = whole + rest;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
  return point >= digits.length ? digits.padEnd(point, "0") : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

const groupLike = /^\d{1,3}\.\d{3}$/;

/**
 * A number as a table tells it, in full: whoever reads it finds the very same one. Three decimals take a fourth, so that
 * `1,234` is never read as one thousand two hundred and thirty-four.
 */
export function writeNumber(value: number, mark: "," | "."): string {
  const digits = expand(value);
  const sure = groupLike.test(digits) ? `${digits}0` : digits;
  return `${value < 0 ? "-" : ""}${sure.replace(".", mark)}`;
}
