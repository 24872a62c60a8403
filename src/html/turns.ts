/** How many pages may wait to be written: they wait in memory. */
export const mostWaiting = 200;

/** Lets the thread that composes wait for the one that writes where that falls behind. */
export class Turns {
  /** How many were handed over, and how many written. */
  private readonly counts: Int32Array;

  constructor(buffer: SharedArrayBuffer) {
    this.counts = new Int32Array(buffer);
  }

  static newBuffer(): SharedArrayBuffer {
    return new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
  }

  /** Counts one that is handed over, after a wait where too many are not written yet. */
  waitForWriter(): void {
    const handed = Atomics.add(this.counts, 0, 1);
    for (let written = Atomics.load(this.counts, 1); handed - written >= mostWaiting; written = Atomics.load(this.counts, 1))
      Atomics.wait(this.counts, 1, written);
  }

  /** Counts one that is written. */
  written(): void {
    Atomics.add(this.counts, 1, 1);
    Atomics.notify(this.counts, 1);
  }
}
