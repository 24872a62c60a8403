import { inLocale, type Locale } from "../i18n/locale.ts";
import type { Gap } from "../registry/registry-tables.ts";
import type { SiteData } from "../tables/site-data.ts";
import { sourceLink } from "./links.ts";
import type { Text } from "./model.ts";
import { blockInText } from "./sentences/block-in-text.ts";

const familyWords: Record<Gap["family"], readonly [string, string]> = {
  ratings: ["kết quả xếp loại công tác dân vận", "ratings of dân vận work"],
  tallies: ["số đơn vị theo mức xếp loại", "units by level"],
  scores: ["điểm", "scores"],
  reports: ["số liệu quy chế dân chủ ở cơ sở", "grassroots-democracy figures"],
  models: ["số mô hình “Dân vận khéo”", "counts of “Dân vận khéo” models"],
};

const kindWords: Record<Gap["kind"], readonly [string, string]> = {
  withheld: ["không công bố theo quyết định của nơi có trách nhiệm", "withheld by decision of those in charge"],
  notPublished: ["không công bố", "not published"],
};

/** Says what a known gap is about: "PAR INDEX năm 2024 của khối sở, ban, ngành". */
export function gapSubject(data: SiteData, gap: Gap, locale: Locale): string {
  const what = data.registry.indexById.get(gap.indexId ?? "")?.shortName ?? inLocale(locale, ...familyWords[gap.family]);
  const block =
    gap.blockId === null ? "" : inLocale(locale, ` của ${blockInText(data, gap.blockId, "vi")}`, ` of ${blockInText(data, gap.blockId, "en")}`);
  return inLocale(locale, `${what} năm ${gap.year}${block}`, `${what} ${gap.year}${block}`);
}

/** Says what is known not to be published, the kind of gap and its source, without a full stop. */
export function gapSentence(data: SiteData, gap: Gap, locale: Locale): Text {
  const sources = gap.sourceIds
    .flatMap((id, position): Text => [position === 0 ? "" : "; ", sourceLink(data.registry, id, locale)])
    .filter((part) => part !== "");
  const kind = { text: inLocale(locale, ...kindWords[gap.kind]), path: "/do-day-du/#ly-do" };
  return [`${gapSubject(data, gap, locale)} `, kind, inLocale(locale, ` (nguồn: `, ` (source: `), ...sources, ")"];
}
