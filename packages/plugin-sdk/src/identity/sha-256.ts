/** FIPS 180-4, on bytes already in memory. Pure, so that a definition hashes alike in Node and in a browser. */

const wordCount = 64;
const blockBytes = 64;

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) {
    if (candidate % divisor === 0) return false;
  }
  return true;
}

function listPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (isPrime(candidate)) primes.push(candidate);
  }
  return primes;
}

/** The first 32 bits of the fractional part, as §4.2.2 and §5.3.3 of the standard define the constants. */
function takeFraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 2 ** 32);
}

const roundConstants = listPrimes(wordCount).map((prime) => takeFraction(Math.cbrt(prime)));
const initialState = listPrimes(8).map((prime) => takeFraction(Math.sqrt(prime)));

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function pad(bytes: readonly number[]): DataView {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / blockBytes) * blockBytes);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

function expandBlock(view: DataView, offset: number): Int32Array {
  const schedule = new Int32Array(wordCount);
  const read = (index: number): number => schedule[index] ?? 0;
  for (let index = 0; index < 16; index += 1) schedule[index] = view.getInt32(offset + index * 4);
  for (let index = 16; index < wordCount; index += 1) {
    const early = read(index - 15);
    const late = read(index - 2);
    const small = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const large = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[index] = read(index - 16) + small + read(index - 7) + large;
  }
  return schedule;
}

type State = [number, number, number, number, number, number, number, number];

function compress(state: State, schedule: Int32Array): State {
  let [a, b, c, d, e, f, g, h] = state;
  for (const [index, word] of schedule.entries()) {
    const choice = (e & f) ^ (~e & g);
    const first =
      (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + (roundConstants[index] ?? 0) + word) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  const [a0, b0, c0, d0, e0, f0, g0, h0] = state;
  return [a0 + a, b0 + b, c0 + c, d0 + d, e0 + e, f0 + f, g0 + g, h0 + h];
}

function encodeUtf8(text: string): number[] {
  const escaped = encodeURIComponent(text.toWellFormed());
  return [...escaped.matchAll(/%([0-9A-F]{2})|[^%]/g)].map(([character, hex]) =>
    hex === undefined ? character.charCodeAt(0) : Number.parseInt(hex, 16),
  );
}

/** Hashes a text (as UTF-8) and writes the digest in 64 hexadecimal digits. */
export function hashText(text: string): string {
  const view = pad(encodeUtf8(text));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = initialState;
  let state: State = [a, b, c, d, e, f, g, h];
  for (let offset = 0; offset < view.byteLength; offset += blockBytes)
    state = compress(state, expandBlock(view, offset));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
