import { formatNumber, formatShare } from "../lib/format.ts";
import { type ChartOptions, chartWidth } from "./chart-options.ts";
import { chartWords } from "./chart-words.ts";
import { withDisputeSign } from "./dispute-sign.ts";
import { flow } from "./list-layout.ts";
import { boldSize, textWidth, wrapText } from "./text-width.ts";
import { baseline, hatchFill, ink, lineHeight, type PlacedBox, type PlacedText, stepColor, stepInk } from "./theme.ts";

/** How many units of one group (a block in a year) are in one level of one scale. */
export interface LevelShareRow {
  groupId: string;
  levelId: string;
  /** Null: the source does not say. */
  count: number | null;
  blockTotal: number | null;
  /** A discrepancy concerns the count. */
  isDisputed?: boolean | undefined;
}

export interface LevelSharesOptions extends ChartOptions {
  groups: readonly { groupId: string; label: string }[];
  /** All of one scale, best first; order 0 stands last: units that were not rated. */
  levels: readonly { levelId: string; label: string; order: number }[];
}

/** One part of a group's bar, or a level without a count, which has no bar. */
export interface LevelPart {
  label: string;
  count: number | null;
  share: number | null;
  isDisputed?: boolean | undefined;
  fill: string;
  ink: string;
}

export interface LevelGroup {
  groupId: string;
  label: string;
  total: number | null;
  parts: LevelPart[];
}

const stepsOfCount: Record<number, number[]> = {
  1: [5],
  2: [6, 3],
  3: [7, 4, 2],
  4: [7, 5, 3, 1],
  5: [7, 6, 4, 3, 1],
  6: [7, 6, 5, 4, 2, 1],
  7: [7, 6, 5, 4, 3, 2, 1],
};

/** Lists the parts of each group's bar in the order of the scale; what the counts leave of the total stands last, as not stated. */
export function levelGroups(rows: readonly LevelShareRow[], options: LevelSharesOptions): LevelGroup[] {
  const w = chartWords(options.locale);
  const levels = [...options.levels].sort((first, second) => (first.order || Infinity) - (second.order || Infinity));
  const steps = stepsOfCount[Math.min(7, levels.filter(({ order }) => order > 0).length)] ?? [];
  return options.groups.map(({ groupId, label }) => {
    const own = rows.filter((row) => row.groupId === groupId);
    const total = own.find((row) => row.blockTotal !== null)?.blockTotal ?? null;
    const parts = levels.flatMap((level, index): LevelPart[] => {
      const row = own.find(({ levelId }) => levelId === level.levelId);
      if (row === undefined) return [];
      const step = steps[Math.min(index, steps.length - 1)] ?? 5;
      const share = row.count === null || total === null || total === 0 ? null : row.count / total;
      return [
        {
          label: level.label,
          count: row.count,
          share,
          isDisputed: row.isDisputed,
          ...(level.order > 0 ? { fill: stepColor(step), ink: stepInk(step) } : { fill: ink.track, ink: ink.text }),
        },
      ];
    });
    const left = total === null ? 0 : total - parts.reduce((sum, part) => sum + (part.count ?? 0), 0);
    if (left > 0) parts.push({ label: w.levelUnpublished, count: left, share: left / total!, fill: hatchFill, ink: ink.text });
    return { groupId, label, total, parts };
  });
}

/** Writes a part in words: "Tốt: 20 (90,9%)". */
export function levelPartText({ label, count, share }: LevelPart, { locale }: LevelSharesOptions): string {
  if (count === null) return `${label}: ${chartWords(locale).unpublished}`;
  return `${label}: ${formatNumber(count, 0, locale)}${share === null ? "" : ` (${formatShare(share, 1, locale)})`}`;
}

export interface LevelSharesLayout {
  headings: PlacedText[];
  bars: (PlacedBox & { fill: string })[];
  inside: (PlacedText & { fill: string })[];
  swatches: (PlacedBox & { fill: string })[];
  items: PlacedText[];
  hatched: boolean;
  height: number;
}

const barHeight = 24;

/** Works out where everything of a level shares chart stands: a heading, a bar and its parts in words for each group. */
export function levelSharesLayout(rows: readonly LevelShareRow[], options: LevelSharesOptions): LevelSharesLayout {
  const width = chartWidth(options) - 2;
  const w = chartWords(options.locale);
  const layout: LevelSharesLayout = { headings: [], bars: [], inside: [], swatches: [], items: [], hatched: false, height: 0 };
  let top = 0;
  for (const group of levelGroups(rows, options)) {
    const totalText =
      group.total === null ? w.totalNotStated : `${formatNumber(group.total, 0, options.locale)}\u00a0${w.units.replace(" ", "\u00a0")}`;
    for (const text of wrapText(`${group.label}: ${totalText}`, width, boldSize)) layout.headings.push({ x: 1, y: (top += lineHeight) - 3, text });
    const sum = group.parts.reduce((total, part) => total + (part.count ?? 0), 0);
    const pixels = sum === 0 ? 0 : width / Math.max(sum, group.total ?? 0);
    let x = 1;
    for (const part of group.parts) {
      if (part.count === null || part.count === 0) continue;
      const partWidth = part.count * pixels;
      layout.bars.push({
        x,
        y: top + 3,
        width: partWidth,
        height: barHeight,
        fill: part.fill,
        reading: `${group.label}, ${withDisputeSign(levelPartText(part, options), part)}`,
      });
      if (part.fill === hatchFill) layout.hatched = true;
      const text = [`${part.label} ${part.count}`, String(part.count)].find((candidate) => textWidth(candidate) + 8 <= partWidth);
      if (text !== undefined && part.fill !== hatchFill)
        layout.inside.push({ x: x + partWidth / 2, y: top + 3 + barHeight / 2 + baseline, text, fill: part.ink });
      x += partWidth;
    }
    const items = flow(
      group.parts.map((part) => ({ text: withDisputeSign(levelPartText(part, options), part), fill: part.count === null ? null : part.fill })),
      { width, top: top + (sum === 0 ? 0 : barHeight + 6) },
    );
    layout.swatches.push(...items.swatches);
    layout.items.push(...items.texts);
    top = items.bottom + 14;
  }
  layout.height = Math.max(0, top - 8);
  return layout;
}
