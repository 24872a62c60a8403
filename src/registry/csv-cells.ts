const [comma, lineFeed, carriageReturn, quotationMark] = [44, 10, 13, 34];
const byteOrderMark = [0xef, 0xbb, 0xbf];
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Gives the number that `CsvCells.hash` is of a cell of this text. */
export function hashOfText(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 33) + text.charCodeAt(index)) | 0;
  return hash;
}

/** Walks over the cells of one of our own CSVs, in UTF-8 and joined by ",", without making a text of each. */
export class CsvCells {
  readonly bytes: Uint8Array;
  /** Where the cell stands, without its quotation marks. */
  start = 0;
  end = 0;
  /** Whether `hash` and `isText` may be asked: the cell is ASCII without quotation marks. */
  isFoundByBytes = true;
  hash = 0;
  isLastOfRow = true;
  /** What is wrong with the quotation marks of a cell; nothing is read after it. */
  fault: string | null = null;
  private hasDoubledQuotes = false;
  private position: number;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.position = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0;
  }

  get isAtEnd(): boolean {
    return this.position >= this.bytes.length;
  }

  get isEmpty(): boolean {
    return this.start === this.end;
  }

  /** Goes on to the next cell. */
  next(): void {
    const { bytes } = this;
    if (bytes[this.position] === quotationMark) return this.nextQuoted();
    let [position, hash, bits] = [this.position, 0, 0];
    this.start = position;
    let byte = bytes[position];
    while (byte !== comma && byte !== lineFeed && byte !== undefined) {
      hash = (Math.imul(hash, 33) + byte) | 0;
      bits |= byte;
      byte = bytes[++position];
    }
    this.end = byte !== comma && position > this.start && bytes[position - 1] === carriageReturn ? position - 1 : position;
    this.hash = hash;
    this.isFoundByBytes = bits < 128 && this.end === position;
    this.isLastOfRow = byte !== comma;
    this.hasDoubledQuotes = false;
    this.position = position + 1;
  }

  private nextQuoted(): void {
    const { bytes } = this;
    this.start = this.position + 1;
    this.hasDoubledQuotes = false;
    let position = this.start;
    while (bytes[position] !== quotationMark || bytes[position + 1] === quotationMark) {
      if (position >= bytes.length) return this.stop(`the quotation mark at byte ${this.start} is not closed.`);
      if (bytes[position] === quotationMark) {
        this.hasDoubledQuotes = true;
        position += 1;
      }
      position += 1;
    }
    this.end = position++;
    if (bytes[position] === carriageReturn) position += 1;
    const byte = bytes[position];
    if (byte !== comma && byte !== lineFeed && byte !== undefined) return this.stop(`something follows the quotation mark at byte ${this.end + 1}.`);
    this.isFoundByBytes = false;
    this.isLastOfRow = byte !== comma;
    this.position = position + 1;
  }

  private stop(fault: string): void {
    this.fault = fault;
    this.end = this.start;
    this.isFoundByBytes = false;
    this.isLastOfRow = true;
    this.position = this.bytes.length;
  }

  /** Gives the text of the cell; it holds on to nothing of the file. */
  text(): string {
    const text = decoder.decode(this.bytes.subarray(this.start, this.end));
    return this.hasDoubledQuotes ? text.replaceAll('""', '"') : text;
  }

  /** Says whether the cell is of a text. */
  isText(text: string): boolean {
    const { bytes, start, end } = this;
    if (text.length !== end - start) return false;
    for (let index = text.length - 1; index >= 0; index--) if (text.charCodeAt(index) !== bytes[start + index]) return false;
    return true;
  }
}
