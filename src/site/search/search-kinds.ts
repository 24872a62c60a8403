import type { SearchKind, SearchWords } from "../../client/search/index-format.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";

/** The kinds of entries, in the order of their numbers in the index. */
export const kindNames = [
  "area",
  "agencyType",
  "index",
  "indexYear",
  "page",
  "publication",
  "agency",
  "report",
  "models",
  "dataset",
  "source",
] as const;

export type KindName = (typeof kindNames)[number];

const kinds: Record<KindName, { vi: string; en: string; before: string; after: string; boost: number }> = {
  area: { vi: "Địa phương", en: "Area", before: "/dia-phuong/", after: "/", boost: 3 },
  agencyType: { vi: "Loại cơ quan", en: "Kind of agency", before: "/loai-co-quan/", after: "/", boost: 2.9 },
  index: { vi: "Chỉ số", en: "Index", before: "/chi-so/", after: "/", boost: 3 },
  indexYear: { vi: "Chỉ số theo năm", en: "Index by year", before: "/chi-so/", after: "/", boost: 2.4 },
  page: { vi: "Trang", en: "Page", before: "/", after: "/", boost: 2.4 },
  publication: { vi: "Công bố xếp loại", en: "Publication of ratings", before: "/xep-loai/", after: "/", boost: 1.8 },
  agency: { vi: "Cơ quan", en: "Agency", before: "/co-quan/", after: "/", boost: 2 },
  report: { vi: "Báo cáo", en: "Report", before: "/bao-cao/", after: "/", boost: 1.2 },
  models: { vi: "Mô hình", en: "Models", before: "/mo-hinh/#", after: "", boost: 1.2 },
  dataset: { vi: "Bảng dữ liệu", en: "Data table", before: "/du-lieu/", after: "/", boost: 1 },
  source: { vi: "Nguồn", en: "Source", before: "/nguon/", after: "/", boost: 0 },
};

/** Describes the kinds in a language, by their numbers. */
export function searchKinds(locale: Locale): SearchKind[] {
  return kindNames.map((name) => {
    const { before, after, boost } = kinds[name];
    return { name: inLocale(locale, kinds[name].vi, kinds[name].en), before, after, boost };
  });
}

/** Gives the texts that the search shows. */
export function searchWords(locale: Locale): SearchWords {
  return inLocale(
    locale,
    {
      label: "Kết quả tìm kiếm",
      none: "Không tìm thấy trang nào. Hãy thử ít chữ hơn, hoặc xem mục lục.",
      one: "1 kết quả.",
      every: "{total} kết quả.",
      many: "Hiện {shown} trong {total} kết quả.",
      approximate: "Không có kết quả khớp hết các chữ; đây là kết quả gần nhất.",
      all: "Xem tất cả kết quả",
    },
    {
      label: "Search results",
      none: "No page found. Try fewer words, or see the contents.",
      one: "1 result.",
      every: "{total} results.",
      many: "Showing {shown} of {total} results.",
      approximate: "Nothing matches all the words; these are the nearest results.",
      all: "See all results",
    },
  );
}

/** What stands before or after the name of an area, longest first. */
export function areaHeads(locale: Locale): string[] {
  return inLocale(
    locale,
    ["Thành phố", "Thị trấn", "Đặc khu", "Thị xã", "Huyện", "Phường", "Quận", "Tỉnh", "Vùng", "Xã"],
    ["Special Zone", "Commune", "District", "Province", "Township", "Region", "City", "Town", "Ward"],
  );
}
