import { hash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Place {
  pack: string;
  offset: number;
  length: number;
}

/**
 * Keeps texts under keys, such as drawings, in a few pack files, each with an index: thousands of small files take several times longer to write, and no less to read.
 *
 * A pack is complete before its index exists, so a build that is cut off leaves nothing half-written.
 */
export class TextStore {
  private readonly folder: string;
  private readonly places = new Map<string, Place>();
  private readonly files = new Map<string, number>();

  private constructor(folder: string) {
    this.folder = folder;
    if (!existsSync(folder)) return;
    for (const file of readdirSync(folder)) if (file.endsWith(".index")) this.load(file.slice(0, -".index".length));
  }

  /** Opens what is there; a folder that does not exist is an empty store. */
  static open(folder: string): TextStore {
    return new TextStore(folder);
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

  /** Gives a text, or null where there is none. */
  read(key: string): string | null {
    const place = this.places.get(key);
    if (place === undefined) return null;
    let file = this.files.get(place.pack);
    if (file === undefined) {
      const path = join(this.folder, `${place.pack}.pack`);
      // Another build may have cleared the folder.
      if (!existsSync(path)) return null;
      this.files.set(place.pack, (file = openSync(path, "r")));
    }
    const bytes = Buffer.allocUnsafe(place.length);
    return readSync(file, bytes, 0, place.length, place.offset) === place.length ? bytes.toString("utf8") : null;
  }

  /** Adds texts as one more pack. */
  add(texts: readonly (readonly [key: string, text: string])[]): void {
    if (texts.length === 0) return;
    mkdirSync(this.folder, { recursive: true });
    const sizes = texts.map(([key, text]) => `${key} ${Buffer.byteLength(text)}`).join("\n");
    const pack = hash("sha1", sizes, "hex").slice(0, 16);
    this.replace(`${pack}.pack`, texts.map(([, text]) => text).join(""));
    this.replace(`${pack}.index`, sizes);
    this.load(pack);
  }

  private replace(file: string, content: string): void {
    const path = join(this.folder, file);
    writeFileSync(`${path}.${process.pid}`, content);
    renameSync(`${path}.${process.pid}`, path);
  }

  /** Drops what is not used any more from every pack of which that is more than half. */
  compact(used: ReadonlySet<string>): void {
    const keysOfPack = new Map<string, string[]>();
    for (const [key, { pack }] of this.places) {
      const known = keysOfPack.get(pack);
      if (known === undefined) keysOfPack.set(pack, [key]);
      else known.push(key);
    }
    for (const [pack, keys] of keysOfPack) {
      const kept = keys.filter((key) => used.has(key)).map((key): [string, string | null] => [key, this.read(key)]);
      if (2 * kept.length >= keys.length) continue;
      for (const key of keys) this.places.delete(key);
      this.close();
      for (const ending of ["index", "pack"]) rmSync(join(this.folder, `${pack}.${ending}`), { force: true });
      this.add(kept.filter((one): one is [string, string] => one[1] !== null));
    }
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
