/** A code unit takes at most so many bytes. */
const mostBytes = 3;

/** Where texts become bytes, one after the other and never one text; it grows with the largest file. */
export class ByteRoom {
  private room = Buffer.allocUnsafeSlow(1_000_000);
  private length = 0;

  add(part: string | Uint8Array): void {
    this.makeRoomFor(part.length * (typeof part === "string" ? mostBytes : 1));
    if (typeof part === "string") this.length += this.room.write(part, this.length);
    else {
      this.room.set(part, this.length);
      this.length += part.length;
    }
  }

  /** Gives the bytes of all that was added since they were taken last; they stand until something is added again. */
  take(): Uint8Array {
    const taken = this.room.subarray(0, this.length);
    this.length = 0;
    return taken;
  }

  private makeRoomFor(bytes: number): void {
    const needed = this.length + bytes;
    if (needed <= this.room.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * needed);
    larger.set(this.room.subarray(0, this.length));
    this.room = larger;
  }
}
