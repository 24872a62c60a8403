import type { ChartSpec } from "../../../src/charts/chart-spec.ts";

/** Counts of "Dân vận khéo" models as published, and one invented (synthetic) bound. */
export const modelCountsSample: Extract<ChartSpec, { kind: "model-counts" }> = {
  kind: "model-counts",
  rows: [
    { rowId: "brvt-dk", label: "Bà Rịa - Vũng Tàu: đăng ký xây dựng", basisId: "registered", count: 2071, detail: "2021" },
    {
      rowId: "umt-dk",
      label: "Huyện U Minh Thượng: đăng ký (cấp cơ sở)",
      basisId: "registered",
      count: 332,
      detail: "2019; 316 tập thể, 16 cá nhân",
    },
    { rowId: "brvt-hq", label: "Bà Rịa - Vũng Tàu: triển khai hiệu quả", basisId: "effective", count: 1808, detail: "2021" },
    { rowId: "cp-hq", label: "Huyện Chư Păh: xây dựng và phát huy hiệu quả", basisId: "effective", count: 274, detail: "194 tập thể, 80 cá nhân" },
    { rowId: "thu-hq", label: "Nơi thử: phát huy hiệu quả", basisId: "effective", count: 500, bound: "above" },
    { rowId: "bk-bd", label: "Bắc Kạn: biểu dương", basisId: "commended", count: null, detail: "2021–2025; 39 tập thể, 8 cá nhân" },
  ],
  options: {
    id: "models",
    locale: "vi",
    title: "Mô hình “Dân vận khéo” theo cách đếm",
    bases: [
      { basisId: "registered", label: "Đăng ký" },
      { basisId: "effective", label: "Hiệu quả, theo đánh giá của nguồn" },
      { basisId: "commended", label: "Được biểu dương" },
    ],
  },
};
