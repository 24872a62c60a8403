import { zipSync, type Zippable } from "fflate";

const folder = "dan-van-mo";
/** A zip entry carries a local time: read back as local time, this moment is the same everywhere. */
const fixedMoment = new Date(2000, 0, 1, 12);

/**
 * Packs files into one zip, in the order given, in a folder of their own; same files, same bytes.
 *
 * Workbooks and Parquet are compressed in themselves and are stored as they are.
 */
export function archiveOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[`${folder}/${name}`] = [bytes, { level: /\.(xlsx|parquet)$/.test(name) ? 0 : 6 }];
  return zipSync(entries, { mtime: fixedMoment, os: 3, attrs: 0o644 << 16 });
}
