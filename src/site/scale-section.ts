import { inLocale, type Locale } from "../i18n/locale.ts";
import { sourceList } from "./figures/figure-parts.ts";
import { formatDate } from "../lib/format.ts";
import type { Level, Scale } from "../registry/registry-tables.ts";
import type { SiteData } from "../tables/site-data.ts";
import { instrumentText } from "./instruments.ts";
import type { Fact, Section, Table, Text } from "./model.ts";
import { areaName } from "./names.ts";
import { numberText } from "./values.ts";

const completenessWords: Record<Scale["completeness"], readonly [string, string]> = {
  complete: ["nguồn nêu đủ các mức", "the source gives all levels"],
  observed: ["chỉ gồm các mức thấy trong kết quả, có thể còn mức khác", "only the levels seen in results; there may be others"],
  unseen: ["chưa thấy các mức của thang", "the levels of the scale were not seen"],
};

/** Describes a scale: where and since when it holds, its levels with thresholds, and the criteria behind it. */
export function scaleSection(data: SiteData, scale: Scale, locale: Locale): Section {
  const levels = data.registry.levelsByScale.get(scale.scaleId) ?? [];
  const criteria = data.registry.tables.criteria.filter((row) => row.scaleId === scale.scaleId);
  return {
    id: `thang-${scale.scaleId.replaceAll("/", "-")}`,
    heading: inLocale(locale, `Thang xếp loại: ${scale.nameVi}`, `Scale: ${scale.nameEn}`),
    paragraphs: [
      [
        inLocale(
          locale,
          "Tên mức chỉ có nghĩa trong thang của nó: cùng một từ ở nơi khác có thể là bậc khác.",
          "A level name means something only on its own scale: the same word elsewhere may be another level.",
        ),
      ],
    ],
    facts: scaleFacts(data, scale, locale),
    tables: [...(levels.length > 0 ? [levelTable(levels, locale)] : []), ...(criteria.length > 0 ? [criteriaTable(data, scale, locale)] : [])],
  };
}

function scaleFacts(data: SiteData, scale: Scale, locale: Locale): Fact[] {
  const instrument = data.registry.instrumentById.get(scale.instrumentId ?? "");
  const note = inLocale(locale, scale.note, scale.noteEn);
  const facts: Fact[] = [
    { term: inLocale(locale, "Nơi áp dụng", "Holds in"), detail: [areaName(data.registry, scale.areaId, locale)] },
    {
      term: inLocale(locale, "Văn bản", "Legal basis"),
      detail: [instrument === undefined ? inLocale(locale, "không nêu", "not stated") : instrumentText(instrument, locale)],
    },
    { term: inLocale(locale, "Hiệu lực", "In force"), detail: [validityText(scale, locale)] },
    {
      term: inLocale(locale, "Điểm tối đa", "Maximum"),
      detail: [
        scale.maximum === null
          ? inLocale(locale, "không nêu", "not stated")
          : inLocale(locale, `${numberText(scale.maximum, "vi")} điểm`, `${numberText(scale.maximum, "en")} points`),
      ],
    },
    { term: inLocale(locale, "Mức đầy đủ", "Completeness"), detail: [inLocale(locale, ...completenessWords[scale.completeness])] },
    { term: inLocale(locale, "Nguồn", "Source"), detail: sourceList(data.registry, scale.sourceIds, locale) },
  ];
  return note === null ? facts : [...facts, { term: inLocale(locale, "Ghi chú", "Note"), detail: [note] }];
}

function validityText(scale: Scale, locale: Locale): string {
  const from = scale.validFrom === null ? null : formatDate(scale.validFrom, locale);
  const to = scale.validTo === null ? null : formatDate(scale.validTo, locale);
  if (from === null && to === null) return inLocale(locale, "không nêu", "not stated");
  const parts = [
    from === null ? null : inLocale(locale, `từ ${from}`, `from ${from}`),
    to === null ? null : inLocale(locale, `đến ${to}`, `to ${to}`),
  ];
  return parts.filter((part) => part !== null).join(" ");
}

function levelTable(levels: readonly Level[], locale: Locale): Table {
  return {
    caption: inLocale(locale, "Các mức, từ cao xuống thấp", "Levels, best first"),
    columns: [
      { title: inLocale(locale, "Mức", "Level") },
      { title: inLocale(locale, "Thứ bậc", "Order") },
      { title: inLocale(locale, "Ngưỡng điểm", "Threshold") },
      { title: inLocale(locale, "Ghi chú", "Note") },
    ],
    rows: [...levels].sort(byOrder).map((level) => ({
      cells: [
        [inLocale(locale, level.nameVi, level.nameEn)],
        [orderText(level, locale)],
        [thresholdText(level, locale)],
        [inLocale(locale, level.note, level.noteEn) ?? ""],
      ],
    })),
  };
}

function byOrder(a: Level, b: Level): number {
  return placeOf(a) - placeOf(b);
}

function placeOf(level: Level): number {
  return level.order ?? (level.position === "highest" ? 0 : level.position === "lowest" ? 1000 : 999);
}

function orderText(level: Level, locale: Locale): string {
  if (level.order !== null) return String(level.order);
  if (level.position === "highest") return inLocale(locale, "cao nhất (suy từ cách gọi)", "highest (by its wording)");
  if (level.position === "lowest") return inLocale(locale, "thấp nhất (suy từ cách gọi)", "lowest (by its wording)");
  return inLocale(locale, "không công bố", "not published");
}

/** Writes the threshold of a level: "từ 75 đến dưới 80 điểm". */
export function thresholdText(level: Level, locale: Locale): string {
  const from = level.thresholdFrom === null ? null : numberText(level.thresholdFrom, locale);
  const to = level.thresholdTo === null ? null : numberText(level.thresholdTo, locale);
  if (from !== null && to !== null) return inLocale(locale, `từ ${from} đến dưới ${to} điểm`, `from ${from} to below ${to} points`);
  if (from !== null) return inLocale(locale, `từ ${from} điểm`, `from ${from} points`);
  if (to !== null) return inLocale(locale, `dưới ${to} điểm`, `below ${to} points`);
  return inLocale(locale, "không công bố", "not published");
}

function criteriaTable(data: SiteData, scale: Scale, locale: Locale): Table {
  return {
    caption: inLocale(locale, "Tiêu chí đánh giá", "Criteria"),
    columns: [
      { title: inLocale(locale, "Số thứ tự", "Number") },
      { title: inLocale(locale, "Nội dung", "Criterion") },
      { title: inLocale(locale, "Điểm tối đa", "Maximum"), numeric: true },
      { title: inLocale(locale, "Nguồn", "Source") },
    ],
    rows: data.registry.tables.criteria
      .filter((row) => row.scaleId === scale.scaleId)
      .map((row): { cells: Text[] } => ({
        cells: [
          [row.order === "bonus" ? inLocale(locale, "điểm cộng", "bonus") : row.order],
          [inLocale(locale, row.textVi, row.textEn)],
          [row.maximum === null ? inLocale(locale, "không công bố", "not published") : numberText(row.maximum, locale)],
          sourceList(data.registry, row.sourceIds, locale),
        ],
      })),
  };
}
