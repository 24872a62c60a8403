/** One file inside an archive, as its directory describes it. */
export interface ZipEntry {
  name: string;
  /** Bytes inside the archive and after unpacking, as declared. */
  packed: number;
  unpacked: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
/** The end record and the longest comment that may follow it. */
const endLength = 22;
const longestComment = 0xffff;

/** Reads the directory of a ZIP archive without unpacking anything; null: there is none that can be trusted. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== entrySignature) return null;
    const nameLength = view.getUint16(position + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength));
    entries.push({ name, packed: view.getUint32(position + 20, true), unpacked: view.getUint32(position + 24, true) });
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let position = view.byteLength - endLength; position >= first; position -= 1) {
    if (view.getUint32(position, true) === endSignature) return position;
  }
  return null;
}
