import type { ChartSpec } from "../../../src/charts/chart-spec.ts";
import type { SmallMultiplesRow } from "../../../src/charts/small-multiples-layout.ts";

const panel = (panelId: string, label: string, values: readonly (readonly [year: number, value: number, segment: string])[]): SmallMultiplesRow[] =>
  values.map(([year, value, segment]) => ({ panelId, label, year, value, decimals: 2, segment }));

/** Invented (synthetic) values of five units, one of them with a long name, a break and a bound. */
export const smallMultiplesSample: Extract<ChartSpec, { kind: "small-multiples" }> = {
  kind: "small-multiples",
  rows: [
    ...panel("a", "Sở Nội vụ", [
      [2020, 88.1, "0"],
      [2021, 89.24, "0"],
      [2022, 91.05, "1"],
      [2023, 92.4, "1"],
    ]),
    ...panel("b", "Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh", [
      [2020, 81.5, "0"],
      [2022, 80.02, "1"],
      [2023, 86.3, "1"],
    ]),
    ...panel("c", "Sở Y tế", [[2021, 84.7, "0"]]),
    ...panel("d", "VP UBND", [
      [2022, 90.1, "0"],
      [2023, 90.2, "0"],
    ]),
    { panelId: "e", label: "Thanh tra", year: 2023, value: 95, decimals: 0, bound: "above", segment: "0" },
  ],
  options: {
    id: "small-multiples",
    locale: "vi",
    title: "PAR INDEX của năm cơ quan, 2020–2023",
    unit: "points",
    isAxisShared: true,
    firstYear: 2020,
    lastYear: 2023,
  },
};
