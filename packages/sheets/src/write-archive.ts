/** A file to be put in an archive, by its path there. */
export interface ArchivedFile {
  readonly name: string;
  readonly text: string;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value % 2 === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

async function fold(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const folded = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(folded).arrayBuffer());
}

/** 1 January 1980, midnight: the earliest an archive can tell. The same figures make the very same file. */
const [noTime, firstDay] = [0, 0x21];
const namesInUtf8 = 0x0800;
const deflated = 8;

interface Packed {
  readonly name: Uint8Array<ArrayBuffer>;
  readonly folded: Uint8Array<ArrayBuffer>;
  /** From the version needed to the length of the name: the same words in both places an archive tells them. */
  readonly told: readonly (readonly [bytes: 2 | 4, value: number])[];
}

async function pack({ name, text }: ArchivedFile): Promise<Packed> {
  const encoder = new TextEncoder();
  const [path, bytes] = [encoder.encode(name), encoder.encode(text)];
  const folded = await fold(bytes);
  return {
    name: path,
    folded,
    told: [
      [2, 20],
      [2, namesInUtf8],
      [2, deflated],
      [2, noTime],
      [2, firstDay],
      [4, checksum(bytes)],
      [4, folded.byteLength],
      [4, bytes.byteLength],
      [2, path.byteLength],
    ],
  };
}

/** Numbers one after the other, the least of each first. */
function writeNumbers(numbers: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of numbers) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

const sizeOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, part) => sum + part.byteLength, 0);

/** A ZIP archive of a few files, folded by the platform. */
export async function writeArchive(files: readonly ArchivedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const bodies: Uint8Array<ArrayBuffer>[] = [];
  const entries: Uint8Array<ArrayBuffer>[] = [];
  for (const file of files) {
    const { name, folded, told } = await pack(file);
    const start = sizeOf(bodies);
    bodies.push(writeNumbers([[4, 0x04034b50], ...told, [2, 0]]), name, folded);
    entries.push(
      writeNumbers([[4, 0x02014b50], [2, 20], ...told, [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, start]]),
      name,
    );
  }
  const count = files.length;
  const end = writeNumbers([
    ...([
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
    ] as const),
    ...([
      [4, sizeOf(entries)],
      [4, sizeOf(bodies)],
      [2, 0],
    ] as const),
  ]);
  return new Uint8Array(await new Blob([...bodies, ...entries, end]).arrayBuffer());
}
