import type { ChartSpec } from "../../../src/charts/chart-spec.ts";

/** Invented (synthetic) components: with a maximum, with a bonus above it, as a bound, without a value, without a maximum. */
export const componentsSample: Extract<ChartSpec, { kind: "components" }> = {
  kind: "components",
  rows: [
    { componentId: "chi-dao", label: "Công tác chỉ đạo, điều hành cải cách hành chính", value: 8.25, decimals: 2, maximum: 9, reference: 7.5 },
    { componentId: "the-che", label: "Cải cách thể chế", value: 9.5, decimals: 2, maximum: 10, reference: 9 },
    { componentId: "thu-tuc", label: "Cải cách thủ tục hành chính", value: 13.5, decimals: 1, maximum: 13, reference: 12 },
    { componentId: "bo-may", label: "Cải cách tổ chức bộ máy hành chính nhà nước", value: 95, decimals: 0, bound: "above", maximum: 100 },
    { componentId: "che-do", label: "Cải cách chế độ công vụ", value: null, maximum: 15 },
    { componentId: "hai-long", label: "Kết quả đo lường sự hài lòng của người dân, tổ chức", value: 24.42, decimals: 2, maximum: null },
    { componentId: "tac-dong", label: "Tác động đến phát triển kinh tế - xã hội", value: 6.5, decimals: 2, maximum: null },
  ],
  options: { id: "components", locale: "vi", title: "Điểm thành phần của một sở thử", unit: "points", referenceLabel: "trung vị của khối" },
};
