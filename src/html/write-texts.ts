import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Where texts become bytes, one file after the other; it grows with the largest. */
let room = Buffer.allocUnsafeSlow(1_000_000);
/** A code unit takes at most so many bytes. */
const mostBytes = 3;

/** Writes texts one after the other into a file, with the folder it lies in; they never become one text. */
export function writeTexts(path: string, texts: readonly string[]): void {
  let length = 0;
  for (const text of texts) {
    const needed = length + text.length * mostBytes;
    if (needed > room.length) {
      const larger = Buffer.allocUnsafeSlow(needed * 2);
      room.copy(larger, 0, 0, length);
      room = larger;
    }
    length += room.write(text, length);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, room.subarray(0, length));
}
