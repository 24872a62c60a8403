/** Lets the thread that composes wait for the one that writes where that falls behind. */
export class Turns {
  /** How many were handed over, how many written, and how many may wait. */
  private readonly counts: Int32Array;

  constructor(buffer: SharedArrayBuffer) {
    this.counts = new Int32Array(buffer);
  }

  /** @param mostWaiting how many may be handed over and not written yet: they wait in memory. */
  static newBuffer(mostWaiting: number): SharedArrayBuffer {
    const buffer = new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT);
    new Int32Array(buffer)[2] = mostWaiting;
    return buffer;
  }

  /** Counts one that is handed over, after a wait where too many are not written yet. */
  waitForWriter(): void {
    const handed = Atomics.add(this.counts, 0, 1);
    for (let written = Atomics.load(this.counts, 1); handed - written >= this.counts[2]!; written = Atomics.load(this.counts, 1))
      Atomics.wait(this.counts, 1, written);
  }

  /** Counts one that is written. */
  written(): void {
    Atomics.add(this.counts, 1, 1);
    Atomics.notify(this.counts, 1);
  }
}
