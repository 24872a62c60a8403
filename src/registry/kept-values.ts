import { hashOfText, type CsvCells } from "./csv-cells.ts";

/** The values that texts stand for, each read once: a table names few things in many cells. */
export class KeptValues<T> {
  private readonly read: (text: string, line: number) => T;
  private readonly limit: number;
  /** Places in the lists below, by hash; 0 is free. */
  private slots = new Int32Array(1024);
  private readonly hashes: number[] = [0];
  private readonly texts: string[] = [""];
  private readonly values: T[] = [undefined as T];

  /**
   * @param read gives the value of a text; one that is undefined is not kept.
   * @param limit how many to keep.
   */
  constructor(read: (text: string, line: number) => T, limit = Infinity) {
    this.read = read;
    this.limit = limit;
  }

  /** Gives the value of a cell; where it is found by its bytes and was kept, no text is made of it. */
  ofCell(cell: CsvCells, line: number): T {
    if (!cell.isFoundByBytes) return this.ofText(cell.text(), line);
    const mask = this.slots.length - 1;
    let slot = cell.hash & mask;
    for (let place = this.slots[slot]!; place !== 0; place = this.slots[slot]!) {
      if (this.hashes[place] === cell.hash && cell.isText(this.texts[place]!)) return this.values[place]!;
      slot = (slot + 1) & mask;
    }
    return this.add(slot, cell.hash, cell.text(), line);
  }

  /** Gives the value of a text, which must not be a part of a larger one: that would be kept too. */
  ofText(text: string, line: number): T {
    const hash = hashOfText(text);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let place = this.slots[slot]!; place !== 0; place = this.slots[slot]!) {
      if (this.texts[place] === text) return this.values[place]!;
      slot = (slot + 1) & mask;
    }
    return this.add(slot, hash, text, line);
  }

  private add(slot: number, hash: number, text: string, line: number): T {
    const value = this.read(text, line);
    if (value === undefined || this.texts.length > this.limit) return value;
    this.slots[slot] = this.texts.length;
    this.hashes.push(hash);
    this.texts.push(text);
    this.values.push(value);
    if (2 * this.texts.length > this.slots.length) this.grow();
    return value;
  }

  private grow(): void {
    this.slots = new Int32Array(4 * this.slots.length);
    const mask = this.slots.length - 1;
    for (let place = 1; place < this.hashes.length; place++) {
      let slot = this.hashes[place]! & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = place;
    }
  }
}
