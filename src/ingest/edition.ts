import type { Period } from "../lib/period.ts";
import type { Family, ModelCount, Rating, ReportFigure, Score, Tally } from "../registry/observation-tables.ts";
import type { Origin } from "../registry/raw-tables.ts";
import type { Registry } from "../registry/registry.ts";
import type { Problem } from "../rules/rule.ts";
import type { Resolver } from "./resolver.ts";
import type { SheetReading } from "./xlsx/sheet-reading.ts";

/** One file of an edition with the hash of its bytes, taken by whoever read it. */
export interface EditionFile {
  name: string;
  bytes: Uint8Array;
  sha256: string;
  /** The table of a workbook, read by `openWorkbooks` beforehand; a CSV has none. */
  sheet?: SheetReading;
}

/** One folder `data/raw/<family>/<areaId>/<edition>` in memory. */
export interface EditionInput {
  family: string;
  areaId: string;
  edition: string;
  /** The bytes of origin.yaml; null: there is none. */
  origin: Uint8Array | null;
  /** Every other file of the folder. */
  files: readonly EditionFile[];
}

/** What reading needs to know beside the files. */
export interface IngestContext {
  registry: Registry;
  resolver: Resolver;
  /** YYYY-MM-DD; nothing here asks a clock. */
  today: string;
  /** More rows than this in one file are refused. */
  maximumRows?: number;
  /** Is told now and then how many rows of a file have been read. */
  progress?: (rows: number, of: number) => void;
}

/** The clean tables. */
export interface ObservationTables {
  ratings: Rating[];
  tallies: Tally[];
  scores: Score[];
  reportFigures: ReportFigure[];
  models: ModelCount[];
}

/** A row of any family as all checks see it. */
export type AnyRow = Rating | Tally | Score | ReportFigure | ModelCount;

/** What one edition gave. */
export interface EditionResult {
  /** Path of the folder from the root of the repository. */
  path: string;
  family: Family | null;
  rows: AnyRow[];
  /** Rows of data seen, good or bad. */
  rowsRead: number;
  problems: Problem[];
}

/** An edition while its rows are read. */
export interface OpenEdition extends IngestContext {
  path: string;
  folder: { areaId: string; edition: string };
  origin: Origin;
  /** The period of origin.yaml, for rows that have none of their own. */
  period: Period | null;
  problems: Problem[];
  /** What is wrong with the whole edition and was reported already, so that not every row repeats it. */
  reportedOnce: Set<string>;
}

/** Gives the path of an edition's folder from the root of the repository. */
export function editionPath(input: Pick<EditionInput, "family" | "areaId" | "edition">): string {
  return `data/raw/${input.family}/${input.areaId}/${input.edition}`;
}

/** Names a file of an edition; a file that stands alone is its own edition. */
export function fileInEdition(path: string, name: string): string {
  return path === name ? name : `${path}/${name}`;
}
