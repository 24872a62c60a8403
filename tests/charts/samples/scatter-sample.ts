import type { ChartSpec } from "../../../src/charts/chart-spec.ts";

/** Departments of Hòa Bình by SIPAS and PAR INDEX 2024, as published. */
export const scatterSample: Extract<ChartSpec, { kind: "scatter" }> = {
  kind: "scatter",
  rows: [
    { id: "hoa-binh/so-noi-vu", label: "Sở Nội vụ", x: 98.89, y: 93.82, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/so-tu-phap", label: "Sở Tư pháp", x: 92.66, y: 93.42, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/ban-quan-ly-cac-khu-cong-nghiep", label: "BQL các KCN", x: 80.63, y: 91.9, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/van-phong-ubnd-tinh", label: "Văn phòng UBND tỉnh", x: 82.75, y: 91.55, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/so-lao-dong-thuong-binh-va-xa-hoi", label: "Sở LĐ-TB&XH", x: 93.98, y: 91.26, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/so-tai-chinh", label: "Sở Tài chính", x: 98.51, y: 90.91, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/so-thong-tin-va-truyen-thong", label: "Sở Thông tin và Truyền thông", x: 90.9, y: 90.82, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/so-giao-thong-van-tai", label: "Sở Giao thông vận tải", x: 96.68, y: 90.05, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/ban-dan-toc", label: "Ban Dân tộc", x: 82.25, y: 89.81, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/so-khoa-hoc-va-cong-nghe", label: "Sở Khoa học và Công nghệ", x: 98.74, y: 89.57, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/so-nong-nghiep-va-phat-trien-nong-thon", label: "Sở NN&PTNT", x: 94.95, y: 89.51, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/so-xay-dung", label: "Sở Xây dựng", x: 94.65, y: 89.38, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/so-y-te", label: "Sở Y tế", x: 93.98, y: 88.63, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/so-cong-thuong", label: "Sở Công Thương", x: 94.61, y: 88.56, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/so-van-hoa-the-thao-va-du-lich", label: "Sở VH-TT&DL", x: 96.6, y: 88.37, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/so-ke-hoach-va-dau-tu", label: "Sở Kế hoạch và Đầu tư", x: 98.81, y: 88.26, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/thanh-tra-tinh", label: "Thanh tra tỉnh", x: 86.88, y: 87.65, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/so-giao-duc-va-dao-tao", label: "Sở Giáo dục và Đào tạo", x: 87.86, y: 87.63, xDecimals: 2, yDecimals: 2 },
    { id: "hoa-binh/so-tai-nguyen-va-moi-truong", label: "Sở TN&MT", x: 90.23, y: 81.09, xDecimals: 2, yDecimals: 2 },
  ],
  options: {
    id: "scatter",
    locale: "vi",
    title: "SIPAS và PAR INDEX 2024 của các sở, ban, ngành tỉnh Hòa Bình",
    xLabel: "SIPAS",
    yLabel: "PAR INDEX",
    xUnit: "percent",
    yUnit: "percent",
    note: "Mức độ hài lòng (SIPAS) là một phần điểm của PAR INDEX, nên hai chỉ số không độc lập với nhau.",
    highlightId: "hoa-binh/so-y-te",
  },
};
