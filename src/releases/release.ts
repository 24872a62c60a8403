import type { ReleaseKind } from "./version.ts";

/** The files of `data/releases/<version>/`. */
export const releaseFiles = { record: "release.json", hashes: "SHA256SUMS", revisions: "revisions.csv", archive: "release.tar.zst" } as const;

/** How many rows of a table a release has, and how many differ from the release before. */
export interface ReleasedTable {
  name: string;
  rows: number;
  added: number;
  changed: number;
  withdrawn: number;
}

/** What `release.json` says of a release; it is written once and never edited. */
export interface Release {
  version: string;
  /** YYYY-MM-DD. */
  date: string;
  /** The version before; null for the first. */
  previous: string | null;
  kind: ReleaseKind | "first";
  /** One sentence a language, for readers. */
  summaryVi: string;
  summaryEn: string;
  /** SHA-256 of the tables and the registry as released, by table; two releases of equal data have equal hashes. */
  tableHashes: Readonly<Record<string, string>>;
  tables: readonly ReleasedTable[];
}
