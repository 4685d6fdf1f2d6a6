import { v7 } from "uuid";

/** Random bytes of so many identifiers are asked of the system at once: one by one, asking takes longer than the rest. */
const together = 256;
const perId = 16;
const random = new Uint8Array(together * perId);
let used = together;
let latest = 0;
let sequence = 0;

function takeRandom(): Uint8Array {
  if (used === together) {
    crypto.getRandomValues(random);
    used = 0;
  }
  used += 1;
  return random.subarray((used - 1) * perId, used * perId);
}

/** A new identifier (UUID v7): later ones sort after earlier ones, within a millisecond too. */
export function newId(): string {
  const bytes = takeRandom();
  const now = Date.now();
  if (now > latest) {
    latest = now;
    // The top bit is left for counting up.
    sequence = ((bytes[6] ?? 0) << 23) | ((bytes[7] ?? 0) << 16) | ((bytes[8] ?? 0) << 8) | (bytes[9] ?? 0);
  } else sequence += 1;
  return v7({ msecs: latest, seq: sequence, random: bytes });
}
