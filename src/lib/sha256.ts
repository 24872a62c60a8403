const rounds = constants(64, 3);
const start = constants(8, 2);

/** Hashes bytes with SHA-256, in hexadecimal: browsers offer it only to pages that came over HTTPS, and an office network may have none. */
export function sha256(bytes: Uint8Array): string {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const padded = new DataView(new ArrayBuffer(64));
  const whole = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const state = Uint32Array.from(start);
  const words = new Uint32Array(64);
  for (let block = 0; block < blocks; block += 1) {
    const offset = block * 64;
    const isWhole = offset + 64 <= bytes.length;
    if (!isWhole) fillLast(padded, bytes, offset, block === blocks - 1);
    for (let index = 0; index < 16; index += 1) words[index] = isWhole ? whole.getUint32(offset + index * 4) : padded.getUint32(index * 4);
    compress(state, words);
  }
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** The last bytes, a single one bit, zeros, and in the very last block the length in bits. */
function fillLast(view: DataView, bytes: Uint8Array, offset: number, isLast: boolean): void {
  for (let index = 0; index < 64; index += 1) view.setUint8(index, bytes[offset + index] ?? (offset + index === bytes.length ? 0x80 : 0));
  if (!isLast) return;
  view.setUint32(56, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(60, (bytes.length * 8) >>> 0);
}

function compress(state: Uint32Array, words: Uint32Array): void {
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [words[index - 15] as number, words[index - 2] as number];
    const spread = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const mixed = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    words[index] = (words[index - 16] as number) + spread + (words[index - 7] as number) + mixed;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let index = 0; index < 64; index += 1) {
    const chosen = (e & f) ^ (~e & g);
    const first = (h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + chosen + (rounds[index] as number) + (words[index] as number)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] as number) + value;
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits of the fractions of the roots of the first primes: square roots start, cube roots feed the rounds. */
function constants(count: number, root: 2 | 3): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes.map((prime) => Math.floor((rootOf(prime, root) % 1) * 2 ** 32));
}

function rootOf(number: number, root: 2 | 3): number {
  return root === 2 ? Math.sqrt(number) : Math.cbrt(number);
}
