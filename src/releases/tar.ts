const block = 512;

/** Packs files into a ustar archive without owners and times: same files, same bytes. */
export function tarOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const put = (head: Uint8Array, bytes: Uint8Array): void => void parts.push(head, bytes, new Uint8Array(padding(bytes.length)));
  for (const [path, bytes] of files) {
    const split = splitPath(path);
    // A name that does not fit stands in a record of its own before the file (POSIX pax).
    if (split === null) {
      const record = paxRecord(path);
      put(header(["", "pax"], record.length, "x"), record);
    }
    put(header(split ?? ["", "long-name"], bytes.length, "0"), bytes);
  }
  parts.push(new Uint8Array(2 * block));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Reads the files of a ustar archive; folders and links are not files.
 *
 * @throws if a header does not add up or the archive ends within a file.
 */
export function filesOfTar(archive: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let longPath: string | null = null;
  for (let at = 0; at + block <= archive.length && archive[at] !== 0;) {
    const head = archive.subarray(at, at + block);
    if (Number.parseInt(field(head, 148, 8), 8) !== checksum(head)) throw new Error(`The archive is damaged at byte ${at}.`);
    const size = Number.parseInt(field(head, 124, 12), 8);
    const prefix = field(head, 345, 155);
    const start = at + block;
    if (start + size > archive.length) throw new Error("The archive ends within a file.");
    const kind = field(head, 156, 1);
    if (kind === "x") longPath = /^\d+ path=(.*)$/m.exec(new TextDecoder().decode(archive.subarray(start, start + size)))?.[1] ?? null;
    if (kind === "0") {
      files.set(longPath ?? `${prefix === "" ? "" : `${prefix}/`}${field(head, 0, 100)}`, archive.subarray(start, start + size));
      longPath = null;
    }
    at = start + size + padding(size);
  }
  return files;
}

function header([prefix, name]: readonly [prefix: string, name: string], size: number, kind: "0" | "x"): Uint8Array {
  const head = new Uint8Array(block);
  const text = new TextEncoder();
  const put = (value: string, at: number): void => head.set(text.encode(value), at);
  put(name, 0);
  put("0000644\0", 100);
  put("0000000\0", 108);
  put("0000000\0", 116);
  put(`${size.toString(8).padStart(11, "0")}\0`, 124);
  put("00000000000\0", 136);
  put(kind, 156);
  put("ustar\0", 257);
  put("00", 263);
  put(prefix, 345);
  put(`${checksum(head).toString(8).padStart(6, "0")}\0 `, 148);
  return head;
}

/** Writes a path as a pax record: its own length in bytes, then the path. */
function paxRecord(path: string): Uint8Array {
  const rest = new TextEncoder().encode(` path=${path}\n`).length;
  let length = rest + String(rest).length;
  if (String(length).length + rest !== length) length = rest + String(length).length;
  return new TextEncoder().encode(`${length} path=${path}\n`);
}

/** Splits a path at a slash so that the end takes at most 100 bytes and the beginning at most 155; null where no slash does. */
function splitPath(path: string): [prefix: string, name: string] | null {
  const length = (text: string): number => new TextEncoder().encode(text).length;
  if (length(path) <= 100) return ["", path];
  for (let slash = path.indexOf("/"); slash > 0; slash = path.indexOf("/", slash + 1)) {
    const [prefix, name] = [path.slice(0, slash), path.slice(slash + 1)];
    if (length(name) <= 100 && length(prefix) <= 155) return [prefix, name];
  }
  return null;
}

/** Adds the bytes of a header, its own checksum read as spaces. */
function checksum(head: Uint8Array): number {
  return head.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}

function field(head: Uint8Array, at: number, length: number): string {
  const text = new TextDecoder().decode(head.subarray(at, at + length));
  const end = text.indexOf("\0");
  return (end < 0 ? text : text.slice(0, end)).trim();
}

function padding(size: number): number {
  return (block - (size % block)) % block;
}
