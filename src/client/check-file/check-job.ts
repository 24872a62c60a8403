import type { AboutFile } from "../../ingest/check-file/about-file.ts";
import { checkFiles, type FileCheck, type FileToCheck } from "../../ingest/check-file/check-files.ts";
import { registryFromCompact, type CompactRegistry } from "../../ingest/check-file/compact-registry.ts";
import { guessFamily } from "../../ingest/check-file/guess-family.ts";
import { placeInOrigin } from "../../ingest/check-file/place-in-origin.ts";
import type { PublishedTable } from "../../ingest/check-file/published-table.ts";
import { compareDownload, tableOfDownload } from "../../ingest/check-file/recognise-download.ts";
import type { AnyRow, EditionFile } from "../../ingest/edition.ts";
import { fileTable } from "../../ingest/file-table.ts";
import { isAnyHeading } from "../../ingest/headers.ts";
import { createResolver } from "../../ingest/resolver.ts";
import { openWorkbook } from "../../ingest/xlsx/open-workbooks.ts";
import { sha256 } from "../../lib/sha256.ts";
import type { Family } from "../../registry/observation-tables.ts";
import { tableFromCsv } from "../../registry/table-csv.ts";
import type { ChosenFile, RecognisedDownload, Stage } from "./messages.ts";

/** What the site sends along with the page. */
export interface CheckData {
  registry: CompactRegistry;
  tables: PublishedTable[];
  /** The table that a family fills. */
  tableOfFamily: Record<Family, string>;
}

/** What a job needs from outside. */
export interface JobSources {
  data: () => Promise<CheckData>;
  /** Fetches a download of the site as text; null: it is not there. */
  download: (name: string) => Promise<string | null>;
  progress: (stage: Stage, done: number, of: number) => void;
}

/** What came out for one file: a check, or the recognition of a download. */
export interface CheckedFile {
  check: FileCheck;
  download: RecognisedDownload | null;
}

/** Checks chosen files: recognises downloads, reads the rest with the rules of the data build, beside what is published. */
export async function runJob(
  request: { files: readonly ChosenFile[]; about: AboutFile; today: string },
  sources: JobSources,
): Promise<CheckedFile[]> {
  sources.progress("registry", 0, 1);
  const data = await sources.data();
  const registry = registryFromCompact(data.registry);
  sources.progress("open", 0, request.files.length);
  const origin = request.files.find((file) => file.name === "origin.yaml") ?? null;
  const files = await Promise.all(
    request.files.filter((file) => file !== origin).map(({ name, bytes }) => openWorkbook({ name, bytes, sha256: sha256(bytes) })),
  );
  const downloads = await recognised(files, data, sources);
  const rest = files.filter((file) => !downloads.has(file));
  const current = await currentRows(rest, request.about, data, sources);
  const progress = (done: number, of: number): void => sources.progress("read", done, of);
  const asked = asToCheck(rest, origin, request.about);
  const checks = checkFiles(asked, { registry, resolver: createResolver(registry), today: request.today, current, progress });
  sources.progress("compare", 1, 1);
  return [
    ...[...downloads].map(([file, download]) => ({ check: emptyCheck(file), download })),
    ...checks.map((check) => ({ check, download: null })),
  ];
}

/** Files beside an origin.yaml are one edition; others stand alone. */
function asToCheck(files: readonly EditionFile[], origin: ChosenFile | null, about: AboutFile): FileToCheck[] {
  if (origin === null || files.length === 0) return files.map((file) => ({ file, about }));
  return [{ edition: { ...placeInOrigin(origin.bytes), edition: "ho-so", origin: origin.bytes, files } }];
}

async function recognised(files: readonly EditionFile[], data: CheckData, sources: JobSources): Promise<Map<EditionFile, RecognisedDownload>> {
  const nameByHash = hashes(await sources.download("SHA256SUMS"));
  // Later lines are of newer releases: the newest one that has the bytes is named.
  const releaseByHash = hashes(await sources.download("../v/SHA256SUMS"));
  const found = new Map<EditionFile, RecognisedDownload>();
  for (const file of files) {
    const name = nameByHash.get(file.sha256);
    const [, release = null, releasedName = ""] = /^([^/]+)\/du-lieu\/(.+)$/.exec(releaseByHash.get(file.sha256) ?? "") ?? [];
    if (name !== undefined) {
      found.set(file, { name, unaltered: true, release, comparison: null });
      continue;
    }
    const { records } = fileTable(file, {
      path: file.name,
      style: "en",
      isHeading: (cell) => data.tables.some((table) => table.fields.some((field) => field.name === cell)),
    });
    const table = records === null ? null : tableOfDownload(records, data.tables);
    const published = table === null ? null : await sources.download(`${table.name}.csv`);
    if (records === null || table === null || published === null) {
      if (release !== null) found.set(file, { name: releasedName, unaltered: false, release, comparison: null });
      continue;
    }
    const hash = sha256(new TextEncoder().encode(published));
    const unaltered = hash === file.sha256;
    found.set(file, { name: `${table.name}.csv`, unaltered, release, comparison: unaltered ? null : compareDownload(table, records, published) });
  }
  return found;
}

/** Reads a list of hashes: name by hash. */
function hashes(list: string | null): Map<string, string> {
  return new Map((list ?? "").split("\n").map((line) => line.split("  ") as [string, string]));
}

/** Reads what is published of the families that the files may be of. */
async function currentRows(
  files: readonly EditionFile[],
  about: AboutFile,
  data: CheckData,
  sources: JobSources,
): Promise<Map<Family, readonly AnyRow[]>> {
  const families = new Set(
    files.map((file) => about.family ?? guessFamily(fileTable(file, { path: file.name, style: "vi", isHeading: isAnyHeading }).records ?? [])),
  );
  const rows = new Map<Family, readonly AnyRow[]>();
  for (const family of families) {
    const table = family === null ? undefined : data.tables.find(({ name }) => name === data.tableOfFamily[family]);
    const csv = table === undefined ? null : await sources.download(`${table.name}.csv`);
    if (family !== null && table !== undefined && csv !== null) rows.set(family, tableFromCsv(table, csv) as unknown as AnyRow[]);
  }
  return rows;
}

function emptyCheck(file: EditionFile): FileCheck {
  return {
    name: file.name,
    sha256: file.sha256,
    family: null,
    familyGuessed: false,
    rows: 0,
    errors: 0,
    warnings: 0,
    problems: [],
    notChecked: [],
    corrected: null,
  };
}
