import type { Locale } from "./locale.ts";

const vi = {
  siteName: "Dân vận Mở",
  siteTitle: "Dân vận Mở: cơ quan nhà nước được đánh giá thế nào về phục vụ người dân",
  skipToContent: "Đến nội dung chính",
  mainNavigation: "Mục chính",
  breadcrumbs: "Vị trí trang",
  navigation: [
    { text: "Địa phương", path: "/dia-phuong/" },
    { text: "Cơ quan", path: "/loai-co-quan/" },
    { text: "Xếp loại", path: "/xep-loai/" },
    { text: "Chỉ số", path: "/chi-so/" },
    { text: "Báo cáo", path: "/bao-cao/" },
    { text: "Mô hình", path: "/mo-hinh/" },
    { text: "So sánh", path: "/so-sanh/" },
    { text: "Dữ liệu", path: "/du-lieu/" },
    { text: "Nguồn", path: "/nguon/" },
  ],
  otherLanguage: "English",
  footerWhat:
    "Số liệu do các cơ quan và báo chí công bố, được chép lại kèm nguồn. Trang này không phải của cơ quan nhà nước và không xếp loại cơ quan nào.",
  home: "Trang chủ",
  method: "Phương pháp",
  source: "Nguồn",
  sources: "Nguồn",
  downloads: "Tải dữ liệu",
  citing: "Trích dẫn",
  dataTable: "Bảng số liệu",
  areas: "Địa phương",
  agencies: "Cơ quan",
  agencyTypes: "Loại cơ quan",
  indices: "Chỉ số",
  publications: "Xếp loại công tác dân vận",
  reports: "Báo cáo thực hiện quy chế dân chủ ở cơ sở",
  models: "Mô hình “Dân vận khéo”",
  notStated: "không nêu",
  contents: "Mục lục",
  search: "Tìm kiếm",
  searchLabel: "Tìm địa phương, cơ quan, chỉ số, công bố",
  searchButton: "Tìm",
  searchHint: "Ví dụ: so khcn hp",
};

/** The short texts that pages share. */
export type Words = typeof vi;

const en: Words = {
  siteName: "Dân vận Mở",
  siteTitle: "Dân vận Mở: how Vietnamese state agencies are rated on serving people",
  skipToContent: "Skip to content",
  mainNavigation: "Main navigation",
  breadcrumbs: "You are here",
  navigation: [
    { text: "Areas", path: "/dia-phuong/" },
    { text: "Agencies", path: "/loai-co-quan/" },
    { text: "Ratings", path: "/xep-loai/" },
    { text: "Indices", path: "/chi-so/" },
    { text: "Reports", path: "/bao-cao/" },
    { text: "Models", path: "/mo-hinh/" },
    { text: "Compare", path: "/so-sanh/" },
    { text: "Data", path: "/du-lieu/" },
    { text: "Sources", path: "/nguon/" },
  ],
  otherLanguage: "Tiếng Việt",
  footerWhat: "Figures published by agencies and the press, copied with their source. This site does not belong to a state agency and rates no one.",
  home: "Home",
  method: "Method",
  source: "Source",
  sources: "Sources",
  downloads: "Download data",
  citing: "Citing",
  dataTable: "Data table",
  areas: "Areas",
  agencies: "Agencies",
  agencyTypes: "Kinds of agency",
  indices: "Indices",
  publications: "Ratings of mass-mobilisation work (dân vận)",
  reports: "Reports on grassroots democracy",
  models: "“Dân vận khéo” models",
  notStated: "not stated",
  contents: "Contents",
  search: "Search",
  searchLabel: "Search areas, agencies, indices, publications",
  searchButton: "Search",
  searchHint: "E.g. Hải Phòng, PAR INDEX 2022",
};

/** Gives the shared texts of a language. */
export function words(locale: Locale): Words {
  return locale === "vi" ? vi : en;
}
