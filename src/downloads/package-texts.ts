/** What the package as a whole says of itself, in every form of its metadata. */
export const packageTexts = {
  titleVi: "Dân vận Mở: dữ liệu mở về xếp loại công tác dân vận, SIPAS, PAR INDEX và dân chủ ở cơ sở",
  titleEn: "Dân vận Mở: open data on ratings of công tác dân vận, SIPAS, PAR INDEX and grassroots democracy in Việt Nam",
  descriptionVi:
    "Số liệu do cơ quan nhà nước Việt Nam và báo chí công bố, mỗi số liệu có mã cố định, tình trạng và nguồn; các bảng tính từ số liệu; danh mục.",
  descriptionEn:
    "Figures published by Vietnamese state agencies and the press, each with a stable id, a status and a source; tables computed from them; registry.",
  creator: "Dân vận Mở",
  keywords: ["Việt Nam", "công tác dân vận", "SIPAS", "PAR INDEX", "PAPI", "quy chế dân chủ ở cơ sở", "open government data"],
  licence: { name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/", title: "Creative Commons Attribution 4.0 International" },
};
