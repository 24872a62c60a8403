import { formatNumber } from "../../src/lib/format.ts";
import { releasedTables, type DataDifference, type Snapshot } from "../../src/releases/data-difference.ts";
import type { Release } from "../../src/releases/release.ts";
import { tableDifference } from "../../src/releases/table-difference.ts";

/** Says in one sentence a language what a release brings. */
export function summaryOf(
  kind: Release["kind"],
  { difference, after, revisions }: { difference: DataDifference | null; after: Snapshot; revisions: number },
): { vi: string; en: string } {
  const observed = difference?.tables.filter(({ group }) => group === "observations") ?? [];
  const added = observed.reduce((sum, table) => sum + table.added.length, 0);
  const say = (count: number): [string, string] => [formatNumber(count, 0, "vi"), formatNumber(count, 0, "en")];
  if (kind === "first") {
    const rows = releasedTables
      .filter(({ group }) => group === "observations")
      .reduce((sum, { schema }) => sum + tableDifference(schema, null, after.get(schema.name) ?? null).rowsAfter, 0);
    const [vi, en] = say(rows);
    return { vi: `Bản đầu tiên: ${vi} số liệu đã công bố.`, en: `The first release: ${en} published figures.` };
  }
  const parts: [string, string][] = [];
  if (kind === "schema") parts.push(["cấu trúc bảng đổi", "the structure of tables changes"]);
  if (added > 0) parts.push([`thêm ${say(added)[0]} số liệu`, `${say(added)[1]} figures are added`]);
  if (revisions > 0) parts.push([`sửa hoặc rút ở ${say(revisions)[0]} chỗ`, `${say(revisions)[1]} places are corrected or withdrawn`]);
  if (parts.length === 0) parts.push(["sửa danh mục và phần mô tả, số liệu không đổi", "the registry and descriptions change, the figures do not"]);
  const sentence = (texts: string[]): string => `${texts.join("; ").replace(/^./, (letter) => letter.toUpperCase())}.`;
  return { vi: sentence(parts.map(([vi]) => vi)), en: sentence(parts.map(([, en]) => en)) };
}
