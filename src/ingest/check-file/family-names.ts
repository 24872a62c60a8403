import type { Family } from "../../registry/observation-tables.ts";

/** What each family is called in Vietnamese and English; the titles of its table, without the weight of its schema. */
export const familyNames: Record<Family, readonly [vi: string, en: string]> = {
  ratings: ["Xếp loại công tác dân vận", "Ratings of dân vận work"],
  tallies: ["Số đơn vị theo mức", "Tallies by level"],
  scores: ["Điểm, thứ hạng, hạng theo chỉ số", "Scores, ranks and grades"],
  reports: ["Số liệu báo cáo quy chế dân chủ ở cơ sở", "Grassroots-democracy report figures"],
  models: ["Mô hình “Dân vận khéo”", "“Dân vận khéo” model counts"],
};
