import type { ChartSpec } from "../../../src/charts/chart-spec.ts";

/** Departments of Hòa Bình by PAR INDEX 2024, as published. */
export const rankedSample: Extract<ChartSpec, { kind: "ranked" }> = {
  kind: "ranked",
  rows: [
    { id: "hoa-binh/so-noi-vu", label: "Sở Nội vụ", value: 93.82, decimals: 2, rank: 1 },
    { id: "hoa-binh/so-tu-phap", label: "Sở Tư pháp", value: 93.42, decimals: 2, rank: 2 },
    { id: "hoa-binh/ban-quan-ly-cac-khu-cong-nghiep", label: "Ban Quản lý các khu công nghiệp", shortLabel: "BQL các KCN", value: 91.9, decimals: 2, rank: 3 },
    { id: "hoa-binh/van-phong-ubnd-tinh", label: "Văn phòng UBND tỉnh", value: 91.55, decimals: 2, rank: 4 },
    { id: "hoa-binh/so-lao-dong-thuong-binh-va-xa-hoi", label: "Sở Lao động - Thương binh và Xã hội", shortLabel: "Sở LĐ-TB&XH", value: 91.26, decimals: 2, rank: 5 },
    { id: "hoa-binh/so-tai-chinh", label: "Sở Tài chính", value: 90.91, decimals: 2, rank: 6 },
    { id: "hoa-binh/so-thong-tin-va-truyen-thong", label: "Sở Thông tin và Truyền thông", value: 90.82, decimals: 2, rank: 7 },
    { id: "hoa-binh/so-giao-thong-van-tai", label: "Sở Giao thông vận tải", value: 90.05, decimals: 2, rank: 8 },
    { id: "hoa-binh/ban-dan-toc", label: "Ban Dân tộc", value: 89.81, decimals: 2, rank: 9 },
    { id: "hoa-binh/so-khoa-hoc-va-cong-nghe", label: "Sở Khoa học và Công nghệ", value: 89.57, decimals: 2, rank: 10 },
    { id: "hoa-binh/so-nong-nghiep-va-phat-trien-nong-thon", label: "Sở Nông nghiệp và Phát triển nông thôn", shortLabel: "Sở NN&PTNT", value: 89.51, decimals: 2, rank: 11 },
    { id: "hoa-binh/so-xay-dung", label: "Sở Xây dựng", value: 89.38, decimals: 2, rank: 12 },
    { id: "hoa-binh/so-y-te", label: "Sở Y tế", value: 88.63, decimals: 2, rank: 13 },
    { id: "hoa-binh/so-cong-thuong", label: "Sở Công Thương", value: 88.56, decimals: 2, rank: 14 },
    { id: "hoa-binh/so-van-hoa-the-thao-va-du-lich", label: "Sở Văn hóa, Thể thao và Du lịch", shortLabel: "Sở VH-TT&DL", value: 88.37, decimals: 2, rank: 15 },
    { id: "hoa-binh/so-ke-hoach-va-dau-tu", label: "Sở Kế hoạch và Đầu tư", value: 88.26, decimals: 2, rank: 16 },
    { id: "hoa-binh/thanh-tra-tinh", label: "Thanh tra tỉnh", value: 87.65, decimals: 2, rank: 17 },
    { id: "hoa-binh/so-giao-duc-va-dao-tao", label: "Sở Giáo dục và Đào tạo", value: 87.63, decimals: 2, rank: 18 },
    { id: "hoa-binh/so-tai-nguyen-va-moi-truong", label: "Sở Tài nguyên và Môi trường", shortLabel: "Sở TN&MT", value: 81.09, decimals: 2, rank: 19 },
  ],
  options: { id: "ranked", locale: "vi", title: "PAR INDEX 2024 của các sở, ban, ngành tỉnh Hòa Bình", unit: "percent", median: 89.57, medianDecimals: 2, published: 19, blockTotal: 19, maximum: 100, highlightId: "hoa-binh/so-khoa-hoc-va-cong-nghe" },
};
