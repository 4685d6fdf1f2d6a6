/**
 * The text of a file saved by a spreadsheet: UTF-8 or UTF-16 by its mark, UTF-8 when it reads as such, otherwise the
 * Western encoding of older spreadsheets. The mark is dropped.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
