import { largestContent, RefusedSheet } from "./sheet.ts";

/** The files of an archive, each unfolded when it is asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** The text of a file; nothing when it is not there. What all of them unfold into is counted and bounded. */
  readonly text: (name: string) => Promise<string | undefined>;
}

interface Entry {
  readonly method: number;
  readonly packed: Uint8Array<ArrayBuffer>;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const shortestEnd = 22;
const longestComment = 0xffff;

/** Opens a ZIP archive. Throws a refusal when it is damaged, or too large once unfolded. */
export function openArchive(bytes: Uint8Array<ArrayBuffer>): Archive {
  const entries = listEntries(bytes);
  let left = largestContent;
  return {
    names: [...entries.keys()],
    async text(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const content = await unfold(entry, left);
      left -= content.byteLength;
      return new TextDecoder().decode(content);
    },
  };
}

function listEntries(bytes: Uint8Array<ArrayBuffer>): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    const entries = new Map<string, Entry>();
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== entryMark) throw new RefusedSheet("damaged");
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      entries.set(name, { method: view.getUint16(at + 10, true), packed: readPacked(bytes, view, at) });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    throw error instanceof RangeError ? new RefusedSheet("damaged") : error;
  }
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - shortestEnd - longestComment);
  for (let at = view.byteLength - shortestEnd; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw new RefusedSheet("damaged");
}

function readPacked(bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number): Uint8Array<ArrayBuffer> {
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return bytes.subarray(start, start + size);
}

/** What a file unfolds into, counted as it comes: what the archive says of its size is not believed. */
async function unfold({ method, packed }: Entry, limit: number): Promise<Uint8Array> {
  if (method === 0) return packed.byteLength > limit ? refuseSize() : packed;
  if (method !== 8) throw new RefusedSheet("damaged");
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new RefusedSheet("damaged");
    });
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      return refuseSize();
    }
    chunks.push(value);
  }
}

function refuseSize(): never {
  throw new RefusedSheet("too-large");
}
