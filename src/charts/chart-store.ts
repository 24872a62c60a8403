import { hash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Place {
  pack: string;
  offset: number;
  length: number;
}

/**
 * Keeps drawings in a few pack files, each with an index: thousands of small files take several times longer to write, and no less to read.
 *
 * A pack is complete before its index exists, so a build that is cut off leaves nothing half-written.
 */
export class ChartStore {
  private readonly folder: string;
  private readonly places = new Map<string, Place>();
  private readonly files = new Map<string, number>();

  private constructor(folder: string) {
    this.folder = folder;
    if (!existsSync(folder)) return;
    for (const file of readdirSync(folder)) if (file.endsWith(".index")) this.load(file.slice(0, -".index".length));
  }

  /** Opens what is there; a folder that does not exist is an empty store. */
  static open(folder: string): ChartStore {
    return new ChartStore(folder);
  }

  private load(pack: string): void {
    let offset = 0;
    for (const line of readFileSync(join(this.folder, `${pack}.index`), "utf8").split("\n")) {
      const [key, size] = line.split(" ");
      if (key === undefined || size === undefined) continue;
      this.places.set(key, { pack, offset, length: Number(size) });
      offset += Number(size);
    }
  }

  get size(): number {
    return this.places.size;
  }
  has(key: string): boolean {
    return this.places.has(key);
  }

  /** Gives a drawing, or null where there is none. */
  read(key: string): string | null {
    const place = this.places.get(key);
    if (place === undefined) return null;
    let file = this.files.get(place.pack);
    if (file === undefined) this.files.set(place.pack, (file = openSync(join(this.folder, `${place.pack}.pack`), "r")));
    const bytes = Buffer.allocUnsafe(place.length);
    return readSync(file, bytes, 0, place.length, place.offset) === place.length ? bytes.toString("utf8") : null;
  }

  /** Adds drawings as one more pack. */
  add(drawings: readonly (readonly [key: string, drawing: string])[]): void {
    if (drawings.length === 0) return;
    mkdirSync(this.folder, { recursive: true });
    const sizes = drawings.map(([key, drawing]) => `${key} ${Buffer.byteLength(drawing)}`).join("\n");
    const pack = hash("sha1", sizes, "hex").slice(0, 16);
    this.replace(`${pack}.pack`, drawings.map(([, drawing]) => drawing).join(""));
    this.replace(`${pack}.index`, sizes);
    this.load(pack);
  }

  private replace(file: string, content: string): void {
    const path = join(this.folder, file);
    writeFileSync(`${path}.${process.pid}`, content);
    renameSync(`${path}.${process.pid}`, path);
  }

  /** Drops what no chart uses any more, once that is more than what is used. */
  compact(used: ReadonlySet<string>): void {
    if (this.places.size <= 2 * used.size) return;
    const kept = [...used].sort().flatMap((key): [string, string][] => {
      const drawing = this.read(key);
      return drawing === null ? [] : [[key, drawing]];
    });
    this.clear();
    this.add(kept);
  }

  /** Drops everything. */
  clear(): void {
    this.close();
    this.places.clear();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Closes the files. */
  close(): void {
    for (const file of this.files.values()) closeSync(file);
    this.files.clear();
  }
}
