import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Area, AreaSuccession } from "../../registry/registry-tables.ts";
import { observationCount } from "../area-pages.ts";
import { areaName, areaNameInText } from "../names.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { DraftEntry } from "./draft-entry.ts";
import { popularNames } from "./popular-names.ts";
import { yearsText } from "../years-text.ts";

/** Makes an entry for every area, old and new; merged ones say what they became and what formed them. */
export function areaEntries(data: SiteData, locale: Locale): DraftEntry[] {
  return data.registry.tables.areas.map((area) => ({
    kind: "area",
    id: area.areaId,
    title: areaName(data.registry, area.areaId, locale),
    place: placeText(data, area, locale),
    years: yearsText(area, locale),
    others: otherNames(data, area, locale),
    figures: observationCount(data, area.areaId),
    isCurrent: area.validTo === null,
  }));
}

/** Names the areas above a place, nearest first: "huyện Nam Sách, tỉnh Hải Dương". */
export function placeChain(data: SiteData, areaId: string | null, locale: Locale): string {
  const names: string[] = [];
  let area = areaId === null ? undefined : data.registry.areaById.get(areaId);
  while (area !== undefined && area.level !== "country") {
    names.push(areaNameInText(data.registry, area.areaId, locale));
    area = area.parentId === null ? undefined : data.registry.areaById.get(area.parentId);
  }
  return names.join(", ");
}

function placeText(data: SiteData, area: Area, locale: Locale): string {
  if (area.level === "district" || area.level === "commune") return placeChain(data, area.parentId, locale);
  const after = (data.registry.successionsByPredecessor.get(area.areaId) ?? []).filter((row) => row.successorId !== area.areaId);
  if (after.length > 0)
    return inLocale(locale, `nay thuộc ${names(data, after, "successorId", locale)}`, `now part of ${names(data, after, "successorId", locale)}`);
  const before = (data.registry.successionsBySuccessor.get(area.areaId) ?? []).filter((row) => row.predecessorId !== area.areaId);
  if (before.length > 0)
    return inLocale(
      locale,
      `gồm ${names(data, before, "predecessorId", locale)} trước đây`,
      `formed from ${names(data, before, "predecessorId", locale)}`,
    );
  return "";
}

function names(data: SiteData, rows: readonly AreaSuccession[], end: "successorId" | "predecessorId", locale: Locale): string {
  return rows
    .map((row) =>
      end === "successorId" ? areaNameInText(data.registry, row[end], locale) : (data.registry.areaById.get(row[end])?.nameVi ?? row[end]),
    )
    .join(", ");
}

function otherNames(data: SiteData, area: Area, locale: Locale): string[] {
  const aliases = data.registry.tables.aliases.filter((alias) => alias.kind === "area" && alias.targetId === area.areaId).map((alias) => alias.alias);
  const otherLanguage = inLocale(locale, [], [area.fullNameVi]);
  return [...otherLanguage, ...aliases, ...(popularNames[area.areaId] ?? []), ...shortHeads(area.fullNameVi), ...ages(area)];
}

/** Gives the usual abbreviation of "thành phố", "thị xã", "thị trấn" where a name holds one. */
export function shortHeads(name: string): string[] {
  return (["TP|thành phố", "TX|thị xã", "TT|thị trấn"] as const).flatMap((pair) => {
    const [short = "", long = ""] = pair.split("|");
    return name.toLocaleLowerCase("vi").includes(`${long} `) ? [short] : [];
  });
}

/** Gives what readers add to tell an area before a merger from the one after it. */
function ages(area: Area): string[] {
  if (area.validTo !== null) return ["cũ trước sáp nhập"];
  return area.validFrom === null ? [] : ["mới sau sáp nhập"];
}
