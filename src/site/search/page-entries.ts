import { inLocale, type Locale } from "../../i18n/locale.ts";
import { words } from "../../i18n/words.ts";
import type { PageModel } from "../model.ts";
import type { DraftEntry } from "./draft-entry.ts";

/** Makes an entry for each page that is neither of a place, an agency nor a document. */
export function pageEntries(locale: Locale): DraftEntry[] {
  const w = words(locale);
  const page = (id: string, title: string, others: readonly string[] = []): DraftEntry => ({ kind: "page", id, title, others });
  return [
    page("", w.home, [w.siteName]),
    page("dia-phuong", w.areas, [
      inLocale(locale, "danh sách 34 tỉnh thành phố|63 tỉnh thành phố|sáp nhập tỉnh", "list of 34 provinces|63 provinces|merger"),
    ]),
    page("dia-phuong/nhu-luc-do", inLocale(locale, "63 tỉnh, thành phố như lúc đó", "The 63 provinces as then"), [
      inLocale(locale, "trước sáp nhập|trước sắp xếp|63 tỉnh", "before the merger"),
    ]),
    page("dia-phuong/nhu-hien-nay", inLocale(locale, "34 tỉnh, thành phố như hiện nay", "The 34 provinces as now"), [
      inLocale(locale, "sau sáp nhập|sau sắp xếp|34 tỉnh", "after the merger"),
    ]),
    page("loai-co-quan", w.agencyTypes, [inLocale(locale, "cơ quan|sở ban ngành|các sở", "agencies|departments")]),
    page("chi-so", w.indices, [inLocale(locale, "danh sách chỉ số", "list of indices")]),
    page("xep-loai", w.publications, [inLocale(locale, "xếp loại|bảng xếp loại dân vận", "ratings")]),
    page("bao-cao", w.reports, [inLocale(locale, "báo cáo QCDC|dân chủ cơ sở", "QCDC")]),
    page("mo-hinh", w.models, [inLocale(locale, "số mô hình", "number of models")]),
    page("so-sanh", inLocale(locale, "So sánh", "Compare"), [
      inLocale(locale, "so sánh các tỉnh|so sánh các sở|đối chiếu", "comparison|side by side"),
    ]),
    page("du-lieu", w.downloads, [
      inLocale(locale, "tải về|CSV|Excel|dữ liệu mở|từ điển dữ liệu|giấy phép", "CSV|Excel|open data|data dictionary|licence"),
    ]),
    page("nguon", w.sources, [inLocale(locale, "nguồn số liệu|danh sách nguồn", "list of sources")]),
    page("bat-nhat", inLocale(locale, "Bất nhất", "Disagreements"), [
      inLocale(locale, "mâu thuẫn|sai lệch|kiểm tra số liệu", "contradictions|checks"),
    ]),
    page("do-day-du", inLocale(locale, "Mức độ đầy đủ của số liệu", "Coverage of the figures"), [
      inLocale(locale, "thiếu gì|chưa có số liệu|độ phủ", "what is missing|gaps"),
    ]),
    page("phuong-phap", w.method, [inLocale(locale, "cách làm|thiếu số liệu|so sánh được không", "methodology|missing figures")]),
    page("muc-luc", w.contents, [inLocale(locale, "tất cả các trang|sơ đồ trang", "all pages|site map")]),
  ];
}

/** Makes an entry, by its title, for each page whose address is not known yet; the search does not find itself. */
export function otherPageEntries(pages: readonly Pick<PageModel, "path" | "title">[], known: ReadonlySet<string>): DraftEntry[] {
  return pages
    .filter(({ path }) => !known.has(path) && path !== "/tim-kiem/")
    .map(({ path, title }) => ({ kind: "page", id: path.slice(1, -1), title }));
}
