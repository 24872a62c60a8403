import type { Family } from "./observation-tables.ts";

/** One column of a raw file; either heading is accepted, in any order and letter case. */
export interface RawColumn {
  name: string;
  headingVi: string;
  headingEn: string;
  required: boolean;
  /** What a clerk should type, in Vietnamese and English. */
  helpVi: string;
  helpEn: string;
}

const column = (name: string, headingVi: string, required: boolean, helpVi: string, helpEn: string): RawColumn => ({
  name,
  headingVi,
  headingEn: name,
  required,
  helpVi,
  helpEn,
});

const period = column(
  "period",
  "Kỳ",
  false,
  "Kỳ được đánh giá: 2022, năm 2022, 6 tháng đầu năm 2023, 2021-2023; để trống nếu nguồn không nêu",
  "The assessed period: 2022, 2023-01/2023-06, 2021-2023; empty if the source does not say",
);
const tail = [
  column("locator", "Vị trí", false, "Mục, bảng, dòng trong nguồn", "Section, table and row in the source"),
  column("note", "Ghi chú", false, "Điều người đọc cần biết", "What a reader should know, in Vietnamese"),
  column("noteEn", "Ghi chú tiếng Anh", false, "Ghi chú bằng tiếng Anh", "The note in English"),
] as const;
const status = column(
  "status",
  "Tình trạng",
  false,
  "Để trống, hoặc: không công bố, không có vụ việc, không áp dụng, không xếp loại, bị cắt, xấp xỉ, tạm tính",
  "Empty, or: notPublished, noCase, notApplicable, notRated, cutOff, approximate, provisional",
);

/** The columns of a raw file, by family. */
export const rawColumns = {
  ratings: [
    column("agency", "Cơ quan", true, "Tên cơ quan như trong văn bản", "Name as printed"),
    column("block", "Khối", true, "Khối xếp loại như trong văn bản", "Block as printed"),
    column("level", "Mức", true, "Mức xếp loại như trong văn bản", "Level as printed"),
    column("area", "Địa phương", false, "Chỉ ghi khi khác với địa phương của hồ sơ", "Only where it differs from the area of the edition"),
    column("stage", "Bước", false, "chính thức (mặc định) hoặc tự chấm", "official (default) or selfAssessed"),
    period,
    status,
    ...tail,
  ],
  tallies: [
    column("block", "Khối", true, "Khối xếp loại như trong văn bản", "Block as printed"),
    column("level", "Mức", true, "Mức xếp loại như trong văn bản", "Level as printed"),
    column(
      "count",
      "Số đơn vị",
      false,
      "Số đơn vị ở mức này: 02, 14/14; để trống nếu không công bố",
      "Units in this level: 02, 14/14; empty if not published",
    ),
    column("blockTotal", "Tổng số", false, "Tổng số đơn vị của khối", "Units in the block"),
    column("area", "Địa phương", false, "Chỉ ghi khi khác với địa phương của hồ sơ", "Only where it differs from the area of the edition"),
    column("stage", "Bước", false, "chính thức (mặc định) hoặc tự chấm", "official (default) or selfAssessed"),
    period,
    status,
    ...tail,
  ],
  scores: [
    column("index", "Chỉ số", true, "PAR INDEX, SIPAS, PAPI…", "PAR INDEX, SIPAS, PAPI…"),
    column("component", "Thành phần", false, "Để trống hoặc “tổng”: cả chỉ số", "Empty or total: the whole index"),
    column("subject", "Đơn vị", true, "Tên đơn vị như trong văn bản, hoặc “trung bình khối”", "Name as printed, or a statistic of the block"),
    column(
      "subjectKind",
      "Loại đơn vị",
      false,
      "cơ quan (mặc định), địa phương, trung bình, cao nhất, thấp nhất",
      "agency (default), area, mean, maximum, minimum",
    ),
    column("block", "Khối", true, "Khối xếp hạng như trong văn bản", "Block as printed"),
    column("value", "Giá trị", false, "Điểm hoặc tỷ lệ như đã in: 95,53; trên 95", "Score as printed: 95.53; trên 95"),
    column("unit", "Đơn vị tính", true, "điểm, %, % điểm tối đa", "points, percent, percentOfMaximum"),
    column("maximum", "Điểm tối đa", false, "Chỉ ghi khi nguồn có in", "Only where printed"),
    column("rank", "Thứ hạng", false, "1, 2, cuối bảng…", "1, 2, last…"),
    column("rankOf", "Trên tổng số", false, "Số đơn vị của khối, nếu nguồn có nêu", "Units in the block, if stated"),
    column("grade", "Hạng", false, "Xếp hạng bằng chữ như đã in: tốt, A (từ 90 điểm trở lên)", "Grade as printed"),
    column("area", "Địa phương", false, "Chỉ ghi khi khác với địa phương của hồ sơ", "Only where it differs from the area of the edition"),
    period,
    status,
    ...tail,
  ],
  reports: [
    column("indicator", "Chỉ tiêu", true, "Mã hoặc tên chỉ tiêu", "Indicator id or name"),
    column("value", "Giá trị", false, "Như đã in: 08, Không có, 4/4 đơn vị đạt tỷ lệ: 100%", "As printed"),
    column(
      "agency",
      "Cơ quan",
      false,
      "Để trống: toàn địa phương, hoặc cơ quan ghi trong hồ sơ",
      "Empty: the whole area, or the agency of the edition",
    ),
    column("area", "Địa phương", false, "Chỉ ghi khi khác với địa phương của hồ sơ", "Only where it differs from the area of the edition"),
    column("unit", "Đơn vị tính", false, "Như đã in", "As printed"),
    column("stage", "Bước", false, "kết quả (mặc định) hoặc kế hoạch", "result (default) or planned"),
    period,
    status,
    ...tail,
  ],
  models: [
    column("measure", "Cách đếm", true, "đăng ký, hiệu quả, công nhận, nhân rộng, biểu dương…", "registered, effective, recognised, …"),
    column("measureAsPrinted", "Cách gọi", true, "Cách gọi trong nguồn", "Wording of the source"),
    column("unit", "Đơn vị đếm", true, "mô hình; mô hình, điển hình; tập thể, cá nhân", "models; models and examples; …"),
    column("count", "Số lượng", false, "Như đã in: 2.071; trên 5.500; để trống nếu không có tổng", "As printed; empty if no total"),
    column("collectives", "Tập thể", false, "Trong đó: tập thể", "Of which collectives"),
    column("individuals", "Cá nhân", false, "Trong đó: cá nhân", "Of which individuals"),
    column("agency", "Cơ quan", false, "Để trống: cả địa phương", "Empty: the whole area"),
    column("area", "Địa phương", false, "Chỉ ghi khi khác với địa phương của hồ sơ", "Only where it differs from the area of the edition"),
    period,
    status,
    ...tail,
  ],
} as const satisfies Record<Family, readonly RawColumn[]>;

/** What `origin.yaml` says of the raw files beside it. */
export interface Origin {
  family: Family;
  areaId: string;
  sourceId: string;
  /** The document of the result; null if the source names none. */
  instrumentId: string | null;
  /** For ratings and tallies: the scale in force. */
  scaleId: string | null;
  /** The reporting agency, where all rows are of one. */
  agencyId: string | null;
  /** Default for rows whose period cell is empty; null: the source does not say. */
  period: string | null;
  periodBasis: "stated" | "publicationDate" | "asOf" | "notStated";
  decisionDate: string | null;
  publicationDate: string | null;
  /** vi: 95,53 and 10.424; en: 95.53 and 10,424; auto: each cell by its unit and range, refused where both readings stay possible. */
  numberStyle: "vi" | "en" | "auto";
  /** Whether someone has compared the file with the original document. */
  comparedWithOriginal: boolean;
  /** How far the source was read, for this edition. */
  coverage: "complete" | "partial";
  files: { name: string; sha256: string }[];
}
