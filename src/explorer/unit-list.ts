import { foldWord, splitWords } from "../client/search/fold.ts";
import { element } from "../client/check-file/element.ts";
import { byVietnamese } from "../lib/collation.ts";
import type { Locale } from "../i18n/locale.ts";
import { provinceOf } from "../registry/province-of.ts";
import { unitsOfSubject } from "../site/comparison/subjects.ts";
import { unitNames } from "../site/comparison/unit-names.ts";
import type { SiteData } from "../tables/create-site-data.ts";

/** A unit that can be chosen, with the box that chooses it. */
export interface ListedUnit {
  unitId: string;
  name: string;
  years: readonly number[];
  item: HTMLLIElement;
  box: HTMLInputElement;
  /** Without marks, for the filter: "so y te tinh gia lai". */
  folded: string;
}

/** Names a unit in full. */
export function unitName(data: SiteData, unitId: string, locale: Locale): string {
  return unitNames(data, [unitId], locale).link(unitId).text;
}

/** Makes a box for every unit that has figures: areas first, then agencies by province; never by result. */
export function unitList(data: SiteData, subject: string, locale: Locale): ListedUnit[] {
  const { registry } = data;
  const order = (unitId: string): string => {
    const agency = registry.agencyById.get(unitId);
    const province = provinceOf(registry, agency?.areaId ?? unitId);
    return `${registry.areaById.get(province)?.nameVi ?? ""} ${province} ${agency?.nameVi ?? ""} ${unitId}`;
  };
  const isArea = (unitId: string) => !registry.agencyById.has(unitId);
  const sorted = unitsOfSubject(data, subject).sort(byVietnamese((unit) => order(unit.unitId)));
  return [...sorted.filter((unit) => isArea(unit.unitId)), ...sorted.filter((unit) => !isArea(unit.unitId))].map(({ unitId, years }) => {
    const name = unitName(data, unitId, locale);
    const box = element("input", { type: "checkbox", value: unitId });
    return { unitId, name, years, box, item: element("li", {}, [element("label", {}, [box, " ", name])]), folded: folded(name) };
  });
}

/** Shows the units in whose names every typed word begins a word, marks or not; gives those shown. */
export function filterUnits(units: readonly ListedUnit[], typed: string): ListedUnit[] {
  const words = folded(typed).split(" ");
  return units.filter((unit) => {
    const isShown = words.every((word) => ` ${unit.folded}`.includes(` ${word}`));
    unit.item.hidden = !isShown;
    return isShown;
  });
}

function folded(text: string): string {
  return splitWords(text)
    .map((word) => foldWord(word).plain)
    .join(" ");
}
