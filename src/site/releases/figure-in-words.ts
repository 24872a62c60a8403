import { inLocale, type Locale } from "../../i18n/locale.ts";
import { formatPeriod } from "../../lib/format.ts";
import { observationTables, tableOfFamily, type Family } from "../../registry/observation-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import type { CsvRow } from "../../releases/table-difference.ts";
import { agencyNameWithArea, areaName } from "../names.ts";

/** Names what a row of observations is about, from its CSV: "Sở Nội vụ, thành phố Hải Phòng: PAR INDEX, 2022". */
export function figureInWords(registry: Registry, row: CsvRow, locale: Locale): string {
  const has = (column: string): string | null => ((row[column] ?? "") === "" ? null : (row[column] ?? null));
  const agency = has("agencyId");
  const subject = agency === null ? areaName(registry, has("areaId") ?? "", locale) : agencyNameWithArea(registry, agency, locale);
  const period = has("period");
  const parts = [what(registry, has, locale), blockOf(registry, has, locale), period === null ? "" : formatPeriod(period, locale)].filter(
    (part) => part !== "",
  );
  return `${subject}: ${parts.join(", ")}`;
}

type Has = (column: string) => string | null;

function what(registry: Registry, has: Has, locale: Locale): string {
  const [index, component, indicator, measure] = [has("indexId"), has("componentId"), has("indicatorId"), has("measureId")];
  if (indicator !== null) {
    const known = registry.indicatorById.get(indicator);
    return known === undefined ? indicator : inLocale(locale, known.nameVi, known.nameEn);
  }
  if (measure !== null) {
    const known = registry.measureById.get(measure);
    return known === undefined ? measure : inLocale(locale, known.nameVi, known.nameEn);
  }
  if (index !== null) {
    const part = component === null || component === "total" ? "" : componentName(registry, index, component, locale);
    return `${registry.indexById.get(index)?.shortName ?? index}${part === "" ? "" : `, ${part}`}`;
  }
  const level = levelInWords(registry, has("levelId"), locale);
  if (has("agencyId") !== null) return inLocale(locale, "xếp loại", "rating");
  return `${inLocale(locale, "số đơn vị ở mức", "units in the level")} ${level}`;
}

function componentName(registry: Registry, indexId: string, componentId: string, locale: Locale): string {
  const known = registry.tables.components.find((component) => component.indexId === indexId && component.componentId === componentId);
  return known === undefined ? componentId : inLocale(locale, known.nameVi ?? known.nameEn, known.nameEn);
}

function blockOf(registry: Registry, has: Has, locale: Locale): string {
  if (has("agencyId") !== null) return "";
  return has("levelId") === null ? "" : blockInWords(registry, has("blockId") ?? "", locale);
}

/** Names a block; one that is not known has no name. */
export function blockInWords(registry: Registry, blockId: string, locale: Locale): string {
  const block = registry.blockById.get(blockId);
  return block === undefined ? "" : inLocale(locale, block.nameVi, block.nameEn);
}

/** Names a level; an empty id is a kind of nothing. */
export function levelInWords(registry: Registry, levelId: string | null, locale: Locale): string {
  if (levelId === null || levelId === "") return inLocale(locale, "không xếp loại", "not rated");
  const level = registry.levelById.get(levelId);
  return level === undefined ? levelId : `“${inLocale(locale, level.nameVi, level.nameEn)}”`;
}

/** Names a column of an observation as readers know it. */
export function columnInWords(table: string, column: string, locale: Locale): string {
  const field = observationTables.find(({ name }) => name === table)?.fields.find(({ name }) => name === column);
  return field === undefined ? column : inLocale(locale, field.titleVi, field.titleEn);
}

/** Names a family of figures as readers know it. */
export function familyInWords(family: string, locale: Locale): string {
  return tableInWords(family in tableOfFamily ? tableOfFamily[family as Family].name : family, locale);
}

/** Names a table as readers know it. */
export function tableInWords(table: string, locale: Locale): string {
  const schema = observationTables.find(({ name }) => name === table);
  return schema === undefined ? table : inLocale(locale, schema.titleVi, schema.titleEn);
}
