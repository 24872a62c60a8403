import { strFromU8, unzipSync } from "fflate";
import { xlsxExternalReferenceRule } from "../../rules/xlsx-external-reference.ts";
import { xlsxMacroRule } from "../../rules/xlsx-macro.ts";
import { xlsxTooLargeRule } from "../../rules/xlsx-too-large.ts";
import { xlsxUnreadableRule } from "../../rules/xlsx-unreadable.ts";
import { findingOf, type SheetFinding } from "./sheet-reading.ts";
import { zipDirectory } from "./zip-directory.ts";

const megabyte = 1024 * 1024;
/** A sheet of a million rows stays below this. */
const unpackedLimit = 300 * megabyte;
/** Sheets of figures pack to a tenth or so; only then does the ratio count. */
const ratioLimit = 200;
const ratioCountsFrom = 20 * megabyte;
const mostEntries = 5_000;
/** Relations are short lists; a longer one is not read. */
const relationsLimit = megabyte;

/** Names what forbids opening a workbook at all: too large, macros, links to the outside; nothing is unpacked but the lists of relations. */
export function refusePackage(bytes: Uint8Array): SheetFinding | null {
  const entries = zipDirectory(bytes);
  const workbook = entries?.some((entry) => entry.name === "[Content_Types].xml") === true;
  if (entries === null || !workbook) return findingOf(xlsxUnreadableRule, {}, { reason: entries === null ? "ZIP" : "không phải .xlsx" });
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const ratio = Math.round(unpacked / Math.max(1, bytes.length));
  const hidesSize = entries.some((entry) => entry.unpacked === 0 && entry.packed > 2);
  if (unpacked > unpackedLimit || (unpacked > ratioCountsFrom && ratio > ratioLimit) || entries.length > mostEntries || hidesSize)
    return findingOf(xlsxTooLargeRule, {}, { unpacked: Math.round(unpacked / megabyte), limit: unpackedLimit / megabyte, ratio });
  if (entries.some((entry) => /(?:^|\/)vbaProject\.bin$/i.test(entry.name))) return findingOf(xlsxMacroRule, {}, {});
  const outside = outsideTarget(bytes) ?? entries.find((entry) => /^xl\/(?:externalLinks|connections|queryTables)\b/i.test(entry.name))?.name;
  return outside === undefined ? null : findingOf(xlsxExternalReferenceRule, { value: outside }, {});
}

/** Finds the first relation that leads outside; a link to click on is none, since it brings no data in. */
function outsideTarget(bytes: Uint8Array): string | undefined {
  let lists: Record<string, Uint8Array>;
  try {
    lists = unzipSync(bytes, { filter: (file) => file.name.endsWith(".rels") && file.originalSize < relationsLimit });
  } catch {
    return undefined;
  }
  for (const list of Object.values(lists)) {
    for (const [relation] of strFromU8(list).matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
      if (!/TargetMode\s*=\s*["']External["']/i.test(relation) || /Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation)) continue;
      return /\bTarget\s*=\s*["']([^"']*)["']/.exec(relation)?.[1] ?? "?";
    }
  }
  return undefined;
}
