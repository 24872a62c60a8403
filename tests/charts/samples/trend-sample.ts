import type { ChartSpec } from "../../../src/charts/chart-spec.ts";

/** PAR INDEX of Hải Phòng as far as collected, beside an invented (synthetic) median. */
export const trendSample: Extract<ChartSpec, { kind: "trend" }> = {
  kind: "trend",
  rows: [
    { year: 2013, value: 86.93, decimals: 2, segment: "1" },
    { year: 2018, value: 83.68, decimals: 2, segment: "2" },
    { year: 2019, value: 84.35, decimals: 2, segment: "2" },
    { year: 2020, value: null, segment: "2" },
    { year: 2021, value: 91.8, decimals: 2, segment: "3" },
    { year: 2022, value: 90.09, decimals: 2, segment: "4" },
    { year: 2023, value: 91.87, decimals: 2, segment: "4" },
    { year: 2024, value: 95, decimals: 0, bound: "above", segment: "5" },
    { year: 2018, value: 76.5, decimals: 2, segment: "2", series: "reference" },
    { year: 2019, value: 81.15, decimals: 2, segment: "2", series: "reference" },
    { year: 2022, value: 84.7, decimals: 2, segment: "4", series: "reference" },
    { year: 2023, value: 86.9, decimals: 2, segment: "4", series: "reference" },
  ],
  options: {
    id: "trend",
    locale: "vi",
    title: "PAR INDEX của Hải Phòng qua các năm",
    unit: "percent",
    subjectLabel: "Hải Phòng",
    referenceLabel: "trung vị các tỉnh có số liệu",
    breaks: [
      { year: 2016, label: "bộ tiêu chí theo Quyết định 2948/QĐ-BNV" },
      { year: 2020, label: "bộ tiêu chí theo Quyết định 1149/QĐ-BNV, điểm trước và sau không so với nhau" },
      { year: 2022, label: "bộ tiêu chí theo Quyết định 876/QĐ-BNV" },
      { year: 2024, label: "bộ tiêu chí mới" },
    ],
  },
};
