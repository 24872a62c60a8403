import type { ChartSpec } from "../../../src/charts/chart-spec.ts";

/** Some figures of report 538/BC-SKHCN of Sơn La with what their checks say. */
export const reportFiguresSample: Extract<ChartSpec, { kind: "report-figures" }> = {
  kind: "report-figures",
  rows: [
    {
      rowId: "vb-tong",
      label: "Số văn bản chỉ đạo đã ban hành",
      printed: "08",
      value: 8,
      verdict: "holds",
      parts: [
        { label: "của cấp ủy", printed: "03", value: 3 },
        { label: "của chính quyền", printed: "05", value: 5 },
      ],
    },
    {
      rowId: "tt-tong",
      label: "Số cuộc tuyên truyền, phổ biến",
      printed: "0",
      value: 0,
      verdict: "contradiction",
      verdictText: "tổng 0, cộng các phần được 4",
      parts: [
        { label: "tổ chức riêng", printed: "0", value: 0 },
        { label: "lồng ghép", printed: "04", value: 4 },
      ],
    },
    {
      rowId: "kinh-phi",
      label: "Kinh phí",
      printed: "10.424.000 đồng",
      value: 10424000,
      verdict: "holds",
      parts: [
        { label: "trung ương", printed: "0", value: 0 },
        { label: "tỉnh", printed: "10.424.000", value: 10424000 },
        { label: "khác", printed: "0", value: 0 },
      ],
    },
    { rowId: "khieu-nai", label: "Tỷ lệ giải quyết khiếu nại, tố cáo", printed: "Không có vụ việc", value: null, verdict: null },
    {
      rowId: "truc-tuyen",
      label: "Tỷ lệ thủ tục hành chính cung cấp trực tuyến",
      printed: "100%",
      value: 100,
      verdict: "notCheckable",
      verdictText: "in 26 + 19, không in tổng số",
    },
    {
      rowId: "cap-tinh",
      label: "Hội nghị đối thoại cấp tỉnh",
      printed: "03",
      value: 3,
      verdict: "warning",
      verdictText: "không có dòng cấp huyện, cấp xã",
    },
  ],
  options: { id: "report", locale: "vi", title: "Số liệu và kiểm tra của báo cáo 538/BC-SKHCN" },
};
