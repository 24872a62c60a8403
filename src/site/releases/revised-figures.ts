import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Registry } from "../../registry/registry.ts";
import { observationTables } from "../../registry/observation-tables.ts";
import type { Revision } from "../../releases/revisions.ts";
import { rowsByKey, type CsvRow } from "../../releases/table-difference.ts";
import { dataFolder } from "../../tables/data-folder.ts";
import { releasedSnapshot } from "../../tables/released-files.ts";
import { currentSnapshot, readReleases } from "../../tables/releases.ts";
import { observationLink } from "../links.ts";
import { columnInWords, figureInWords, tableInWords } from "./figure-in-words.ts";

/** A figure that was corrected or withdrawn. */
export interface RevisedFigure {
  /** As the release before had it; null where no release has it. */
  row: CsvRow | null;
  /** Its row on the page of its source, where the site still has it. */
  path: string | null;
}

/** Finds the figures that revisions speak of, in their order: the log keeps their ids only. */
export function revisedFigures(revisions: readonly Revision[], folder: string = dataFolder()): RevisedFigure[] {
  const releases = readReleases(folder);
  const rowsOf = new Map<string, ReadonlyMap<string, CsvRow>>();
  const rowsIn = (version: string | null, table: string): ReadonlyMap<string, CsvRow> => {
    const release = releases.find((one) => one.version === version);
    const key = `${release?.version ?? ""} ${table}`;
    let rows = rowsOf.get(key);
    if (rows === undefined) {
      const schema = observationTables.find(({ name }) => name === table);
      const snapshot = release === undefined ? currentSnapshot(folder) : releasedSnapshot(folder, release);
      rows = schema === undefined ? new Map<string, CsvRow>() : rowsByKey(schema, snapshot.get(table) ?? null);
      rowsOf.set(key, rows);
    }
    return rows;
  };
  return revisions.map(({ version, table, key }) => {
    const before = releases.find((one) => one.version === version)?.previous ?? null;
    const now = rowsIn(null, table).get(key);
    return {
      row: (before === null ? undefined : rowsIn(before, table).get(key)) ?? now ?? null,
      path: now === undefined ? null : observationLink({ sourceId: now["sourceId"] ?? "", observationId: key }, "").path,
    };
  });
}

/** Names a revised figure as readers know it; its id where no release has it. */
export function revisedFigureText(registry: Registry, { table, key }: Revision, { row }: RevisedFigure, locale: Locale): string {
  return row === null ? `${tableInWords(table, locale)}: ${key}` : figureInWords(registry, row, locale);
}

/** Names what of a figure was revised: a column, or all of it. */
export function revisedPart({ table, column }: Revision, locale: Locale): string {
  return column === null ? inLocale(locale, "cả dòng", "the whole row") : columnInWords(table, column, locale);
}
