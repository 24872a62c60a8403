/** About as long as a piece becomes: engines keep texts beyond some ten thousand letters apart from the others, at a price. */
const pieceLength = 16_000;

/** HTML that grows piece by piece: that of a large page is never one text, which every step on its way would copy whole. */
export class Pieces {
  private readonly whole: string[] = [];
  private last = "";

  add(html: string): void {
    this.last += html;
    if (this.last.length < pieceLength) return;
    this.whole.push(this.last);
    this.last = "";
  }

  all(): string[] {
    return this.last === "" ? this.whole : [...this.whole, this.last];
  }
}
