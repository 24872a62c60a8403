import { inLocale, type Locale } from "../../i18n/locale.ts";
import { indexPageLinks } from "../index-pages.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { DraftEntry } from "./draft-entry.ts";

/** Makes an entry for every index, and for every year of it. */
export function indexEntries(data: SiteData, locale: Locale): DraftEntry[] {
  const { indices } = data.registry.tables;
  return indexPageLinks(data, locale).flatMap(({ path }): DraftEntry[] => {
    const [indexId = "", year] = path
      .split("/")
      .filter((part) => part !== "")
      .slice(1);
    const index = indices.find((candidate) => candidate.indexId === indexId);
    if (index === undefined) return [];
    const name = inLocale(locale, index.nameVi, index.nameEn);
    const aliases = data.registry.tables.aliases.filter((alias) => alias.kind === "index" && alias.targetId === indexId).map((alias) => alias.alias);
    const spoken = [
      name,
      ...aliases,
      ...inLocale(locale, [index.nameEn], [index.nameVi]),
      index.indexId.replaceAll("-", " "),
      inLocale(locale, "năm xếp hạng bảng điểm kết quả chỉ số", "year ranking scores results"),
    ];
    if (year === undefined) return [{ kind: "index", id: indexId, title: index.shortName, place: name, others: spoken }];
    return [
      { kind: "indexYear", id: `${indexId}/${year}`, title: `${index.shortName} ${year}`, place: name, others: spoken, figures: Number(year) - 2000 },
    ];
  });
}
