import type { ChartSpec } from "../../../src/charts/chart-spec.ts";

/** Tallies of Quảng Nam 2023 as published, where the count of one level is not stated, and an invented (synthetic) third group. */
export const levelSharesSample: Extract<ChartSpec, { kind: "level-shares" }> = {
  kind: "level-shares",
  rows: [
    { groupId: "departments", levelId: "xuat-sac", count: 9, blockTotal: 37 },
    { groupId: "departments", levelId: "tot", count: 25, blockTotal: 37 },
    { groupId: "departments", levelId: "hoan-thanh", count: 3, blockTotal: 37 },
    { groupId: "districts", levelId: "xuat-sac", count: 9, blockTotal: 18 },
    { groupId: "districts", levelId: "tot", count: null, blockTotal: 18 },
    { groupId: "synthetic", levelId: "xuat-sac", count: 1, blockTotal: null },
    { groupId: "synthetic", levelId: "tot", count: 60, blockTotal: null },
    { groupId: "synthetic", levelId: "khong", count: 0, blockTotal: null },
    { groupId: "synthetic", levelId: "not-rated", count: 3, blockTotal: null },
  ],
  options: {
    id: "levels",
    locale: "vi",
    title: "Xếp loại công tác dân vận năm 2023 của tỉnh Quảng Nam theo khối",
    groups: [
      { groupId: "departments", label: "Sở, ban, ngành và đơn vị sự nghiệp, 2023" },
      { groupId: "districts", label: "UBND cấp huyện, 2023" },
      { groupId: "synthetic", label: "Khối thử" },
    ],
    levels: [
      { levelId: "xuat-sac", label: "Hoàn thành xuất sắc", order: 1 },
      { levelId: "tot", label: "Hoàn thành tốt", order: 2 },
      { levelId: "hoan-thanh", label: "Hoàn thành", order: 3 },
      { levelId: "khong", label: "Không hoàn thành", order: 4 },
      { levelId: "not-rated", label: "Chưa xếp loại", order: 0 },
    ],
  },
};
