import { defineTable, type Row } from "./table-schema.ts";

/** What an empty or special value means; none of them is zero, none is dropped. */
export const observationStatuses = [
  "stated",
  "zero",
  "noCase",
  "notPublished",
  "notApplicable",
  "notRated",
  "cutOff",
  "bound",
  "approximate",
  "provisional",
  "estimated",
] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** Who, where from and when: the columns that every observation carries. */
const identity = [
  {
    name: "observationId",
    type: "text",
    required: true,
    titleVi: "Mã số liệu",
    titleEn: "Observation id",
    descriptionVi:
      "Cố định: ghép từ loại số liệu, đối tượng, nội dung, kỳ và nguồn; thêm dòng sau này không làm mã thay đổi. Mục của số liệu trên trang: /nguon/<sourceId>/#<observationId>",
    descriptionEn:
      "Stable: built from family, subject, what, period and source; rows added later do not change it. The entry of the figure on the site: /en/nguon/<sourceId>/#<observationId>",
  },
] as const;
const provenance = [
  {
    name: "period",
    type: "text",
    titleVi: "Kỳ số liệu",
    titleEn: "Period",
    descriptionVi: "Kỳ mà giá trị nói về: YYYY, YYYY-MM/YYYY-MM hoặc YYYY/YYYY; để trống: nguồn không nêu",
    descriptionEn: "What the value is about: YYYY, YYYY-MM/YYYY-MM or YYYY/YYYY; empty: not stated",
  },
  {
    name: "periodBasis",
    type: "text",
    required: true,
    titleVi: "Căn cứ xác định kỳ",
    titleEn: "Period basis",
    oneOf: ["stated", "publicationDate", "asOf", "notStated"],
  },
  {
    name: "year",
    type: "integer",
    titleVi: "Năm",
    titleEn: "Year",
    descriptionVi: "Năm cuối của kỳ; để trống: nguồn không nêu kỳ",
    descriptionEn: "Last year of the period; empty: the period is not stated",
  },
  { name: "instrumentId", type: "text", titleVi: "Văn bản", titleEn: "Instrument", references: "instruments.instrumentId" },
  { name: "decisionDate", type: "date", titleVi: "Ngày quyết định", titleEn: "Decision date" },
  {
    name: "publicationDate",
    type: "text",
    titleVi: "Ngày công bố",
    titleEn: "Publication date",
    descriptionVi: "YYYY-MM-DD, YYYY-MM hoặc YYYY",
    descriptionEn: "YYYY-MM-DD, YYYY-MM or YYYY",
  },
  { name: "sourceId", type: "text", required: true, titleVi: "Nguồn", titleEn: "Source", references: "sources.sourceId" },
  {
    name: "locator",
    type: "text",
    titleVi: "Vị trí trong nguồn",
    titleEn: "Locator",
    descriptionVi: "Mục, bảng, dòng; để trống: chưa ghi",
    descriptionEn: "Section, table, row; empty: not recorded",
  },
  { name: "comparedWithOriginal", type: "boolean", required: true, titleVi: "Đã đối chiếu bản gốc", titleEn: "Compared with the original" },
  { name: "status", type: "text", required: true, titleVi: "Tình trạng", titleEn: "Status", oneOf: observationStatuses },
  { name: "rawFile", type: "text", required: true, titleVi: "Tệp gốc", titleEn: "Raw file" },
  {
    name: "rawRow",
    type: "integer",
    required: true,
    titleVi: "Dòng trong tệp gốc",
    titleEn: "Row in the raw file",
    descriptionVi: "Đánh số như bảng tính: dòng tiêu đề là dòng 1",
    descriptionEn: "As a spreadsheet numbers it: the header is row 1",
  },
  { name: "noteVi", type: "text", titleVi: "Ghi chú", titleEn: "Note (Vietnamese)" },
  { name: "noteEn", type: "text", titleVi: "Ghi chú tiếng Anh", titleEn: "Note (English)" },
] as const;

export const ratings = defineTable({
  name: "ratings",
  titleVi: "Xếp loại công tác dân vận",
  titleEn: "Ratings of dân vận work",
  descriptionVi: "Mỗi dòng: một cơ quan được nêu tên và mức xếp loại của cơ quan đó trong một kỳ.",
  descriptionEn: "One row: one named agency and its level in one period.",
  primaryKey: ["observationId"],
  fields: [
    ...identity,
    { name: "areaId", type: "text", required: true, titleVi: "Địa phương công bố", titleEn: "Publishing area", references: "areas.areaId" },
    { name: "blockId", type: "text", required: true, titleVi: "Khối", titleEn: "Block", references: "blocks.blockId" },
    { name: "agencyId", type: "text", required: true, titleVi: "Cơ quan", titleEn: "Agency", references: "agencies.agencyId" },
    { name: "agencyAsPrinted", type: "text", required: true, titleVi: "Tên như đã in", titleEn: "Agency as printed" },
    { name: "scaleId", type: "text", required: true, titleVi: "Thang", titleEn: "Scale", references: "scales.scaleId" },
    {
      name: "levelId",
      type: "text",
      titleVi: "Mức",
      titleEn: "Level",
      descriptionVi: "Để trống khi không được xếp loại",
      descriptionEn: "Empty when not rated",
      references: "levels.levelId",
    },
    { name: "levelAsPrinted", type: "text", required: true, titleVi: "Mức như đã in", titleEn: "Level as printed" },
    { name: "stage", type: "text", required: true, titleVi: "Bước", titleEn: "Stage", oneOf: ["official", "selfAssessed"] },
    ...provenance,
  ],
});

export const tallies = defineTable({
  name: "tallies",
  titleVi: "Số đơn vị theo mức",
  titleEn: "Tallies by level",
  descriptionVi: "Mỗi dòng: số đơn vị của một khối được xếp vào một mức, như đã công bố.",
  descriptionEn: "One row: how many units of a block were put in a level, as published.",
  primaryKey: ["observationId"],
  fields: [
    ...identity,
    { name: "areaId", type: "text", required: true, titleVi: "Địa phương công bố", titleEn: "Publishing area", references: "areas.areaId" },
    { name: "blockId", type: "text", required: true, titleVi: "Khối", titleEn: "Block", references: "blocks.blockId" },
    { name: "scaleId", type: "text", required: true, titleVi: "Thang", titleEn: "Scale", references: "scales.scaleId" },
    {
      name: "levelId",
      type: "text",
      titleVi: "Mức",
      titleEn: "Level",
      descriptionVi: "Để trống với đơn vị không đủ điều kiện xếp loại",
      descriptionEn: "Empty for units that could not be rated",
      references: "levels.levelId",
    },
    { name: "levelAsPrinted", type: "text", required: true, titleVi: "Mức như đã in", titleEn: "Level as printed" },
    {
      name: "count",
      type: "integer",
      titleVi: "Số đơn vị",
      titleEn: "Units",
      descriptionVi: "Để trống: không công bố",
      descriptionEn: "Empty: not published",
    },
    {
      name: "blockTotal",
      type: "integer",
      titleVi: "Tổng số đơn vị của khối",
      titleEn: "Units in the block",
      descriptionVi: "Để trống: không công bố",
      descriptionEn: "Empty: not published",
    },
    { name: "stage", type: "text", required: true, titleVi: "Bước", titleEn: "Stage", oneOf: ["official", "selfAssessed"] },
    ...provenance,
  ],
});

export const scores = defineTable({
  name: "scores",
  titleVi: "Điểm, thứ hạng, hạng theo chỉ số",
  titleEn: "Scores, ranks and grades",
  descriptionVi: "Mỗi dòng: điểm, thứ hạng hoặc hạng của một đơn vị theo một chỉ số hay thành phần trong một kỳ.",
  descriptionEn: "One row: score, rank or grade of a unit on an index or component in one period.",
  primaryKey: ["observationId"],
  fields: [
    ...identity,
    { name: "indexId", type: "text", required: true, titleVi: "Chỉ số", titleEn: "Index", references: "indices.indexId" },
    {
      name: "componentId",
      type: "text",
      required: true,
      titleVi: "Thành phần",
      titleEn: "Component",
      descriptionVi: "total: cả chỉ số",
      descriptionEn: "total: the whole index",
    },
    {
      name: "methodId",
      type: "text",
      titleVi: "Bộ tiêu chí",
      titleEn: "Method",
      descriptionVi: "Để trống: không rõ",
      descriptionEn: "Empty: not known",
      references: "methods.methodId",
    },
    {
      name: "areaId",
      type: "text",
      required: true,
      titleVi: "Địa phương",
      titleEn: "Area",
      descriptionVi: "Tỉnh, thành phố được chấm điểm, hoặc nơi có các cơ quan được chấm điểm; viet-nam với bộ, ngành và trung bình cả nước",
      descriptionEn: "The province scored, or the place whose agencies are scored; viet-nam for ministries and national means",
      references: "areas.areaId",
    },
    { name: "blockId", type: "text", required: true, titleVi: "Khối", titleEn: "Block", references: "blocks.blockId" },
    {
      name: "agencyId",
      type: "text",
      titleVi: "Cơ quan",
      titleEn: "Agency",
      descriptionVi: "Để trống: chính địa phương đó, hoặc đại lượng của cả khối",
      descriptionEn: "Empty: the area itself, or a statistic of the block",
      references: "agencies.agencyId",
    },
    { name: "subjectAsPrinted", type: "text", required: true, titleVi: "Tên như đã in", titleEn: "Subject as printed" },
    {
      name: "statistic",
      type: "text",
      required: true,
      titleVi: "Đại lượng",
      titleEn: "Statistic",
      oneOf: ["value", "mean", "maximum", "minimum"],
      descriptionVi: "value: của một đơn vị; còn lại (mean: trung bình, maximum: cao nhất, minimum: thấp nhất): của cả khối, như đã công bố",
      descriptionEn: "value: of one unit; the others: of the block, as published",
    },
    { name: "valueAsPrinted", type: "text", titleVi: "Giá trị như đã in", titleEn: "Value as printed" },
    {
      name: "value",
      type: "number",
      titleVi: "Giá trị",
      titleEn: "Value",
      descriptionVi: "Để trống: không công bố; là giới hạn khi cột bound có giá trị",
      descriptionEn: "Empty: not published; a bound when bound is set",
    },
    { name: "decimals", type: "integer", titleVi: "Số chữ số thập phân", titleEn: "Decimals printed" },
    { name: "bound", type: "text", titleVi: "Giới hạn", titleEn: "Bound", oneOf: ["atLeast", "above", "atMost", "below"] },
    {
      name: "upperBound",
      type: "number",
      titleVi: "Cận trên",
      titleEn: "Upper bound",
      descriptionVi: "Với khoảng in như 80-<90%: cột value là đầu dưới",
      descriptionEn: "For a printed range such as 80-<90%: value is the lower end",
    },
    { name: "unit", type: "text", required: true, titleVi: "Đơn vị tính", titleEn: "Unit", oneOf: ["points", "percent", "percentOfMaximum"] },
    {
      name: "maximum",
      type: "number",
      titleVi: "Điểm tối đa",
      titleEn: "Maximum",
      descriptionVi: "Để trống: nguồn không in",
      descriptionEn: "Empty: not printed",
    },
    {
      name: "rank",
      type: "integer",
      titleVi: "Thứ hạng",
      titleEn: "Rank",
      descriptionVi: "1 là cao nhất, như đã in",
      descriptionEn: "1 = best, as printed",
    },
    {
      name: "rankAsPrinted",
      type: "text",
      titleVi: "Thứ hạng như đã in",
      titleEn: "Rank as printed",
      descriptionVi: "Chỉ có khi không chỉ là một con số: cuối bảng, đồng hạng, ba đơn vị cuối",
      descriptionEn: "Set when it is more than a number: last, tied, bottom three",
    },
    {
      name: "rankOf",
      type: "integer",
      titleVi: "Trên tổng số",
      titleEn: "Rank of",
      descriptionVi: "Để trống: nguồn không in",
      descriptionEn: "Empty: not printed",
    },
    { name: "gradeAsPrinted", type: "text", titleVi: "Hạng như đã in", titleEn: "Grade as printed" },
    {
      name: "levelId",
      type: "text",
      titleVi: "Hạng",
      titleEn: "Grade",
      descriptionVi: "Mức trong thang của hạng, khi biết thang",
      descriptionEn: "Level of the grade's scale, where the scale is known",
      references: "levels.levelId",
    },
    ...provenance,
  ],
});

export const reportFigures = defineTable({
  name: "report-figures",
  titleVi: "Số liệu báo cáo quy chế dân chủ ở cơ sở",
  titleEn: "Grassroots-democracy report figures",
  descriptionVi: "Mỗi dòng: một chỉ tiêu trong một báo cáo về thực hiện quy chế dân chủ ở cơ sở.",
  descriptionEn: "One row: one indicator of one report on grassroots democracy.",
  primaryKey: ["observationId"],
  fields: [
    ...identity,
    {
      name: "reportId",
      type: "text",
      required: true,
      titleVi: "Báo cáo",
      titleEn: "Report",
      descriptionVi: "<areaId>/<thư mục> của tệp gốc",
      descriptionEn: "<areaId>/<edition> of the raw folder",
    },
    { name: "areaId", type: "text", required: true, titleVi: "Địa phương", titleEn: "Area", references: "areas.areaId" },
    {
      name: "agencyId",
      type: "text",
      titleVi: "Cơ quan",
      titleEn: "Agency",
      descriptionVi: "Để trống: cả địa phương",
      descriptionEn: "Empty: the whole area",
      references: "agencies.agencyId",
    },
    { name: "indicatorId", type: "text", required: true, titleVi: "Chỉ tiêu", titleEn: "Indicator", references: "indicators.indicatorId" },
    { name: "valueAsPrinted", type: "text", titleVi: "Giá trị như đã in", titleEn: "Value as printed" },
    {
      name: "value",
      type: "number",
      titleVi: "Giá trị",
      titleEn: "Value",
      descriptionVi: "Để trống: xem cột tình trạng; với tỷ số: tỷ lệ phần trăm đã in, nếu có in",
      descriptionEn: "Empty: see status; the printed percent of a ratio, where printed",
    },
    { name: "numerator", type: "number", titleVi: "Tử số", titleEn: "Numerator" },
    { name: "denominator", type: "number", titleVi: "Mẫu số", titleEn: "Denominator" },
    { name: "bound", type: "text", titleVi: "Giới hạn", titleEn: "Bound", oneOf: ["atLeast", "above", "atMost", "below"] },
    { name: "unitAsPrinted", type: "text", titleVi: "Đơn vị tính", titleEn: "Unit as printed" },
    { name: "stage", type: "text", required: true, titleVi: "Bước", titleEn: "Stage", oneOf: ["result", "planned"] },
    ...provenance,
  ],
});

export const models = defineTable({
  name: "models",
  titleVi: "Mô hình “Dân vận khéo”",
  titleEn: "“Dân vận khéo” model counts",
  descriptionVi: "Mỗi dòng: số mô hình, điển hình theo một cách đếm, của một nơi, trong một kỳ.",
  descriptionEn: "One row: the number of models by one basis of counting, of one place, in one period.",
  primaryKey: ["observationId"],
  fields: [
    ...identity,
    { name: "areaId", type: "text", required: true, titleVi: "Địa phương", titleEn: "Area", references: "areas.areaId" },
    {
      name: "agencyId",
      type: "text",
      titleVi: "Cơ quan",
      titleEn: "Agency",
      descriptionVi: "Để trống: cả địa phương",
      descriptionEn: "Empty: the whole area",
      references: "agencies.agencyId",
    },
    { name: "measureId", type: "text", required: true, titleVi: "Cách đếm", titleEn: "Measure", references: "measures.measureId" },
    { name: "measureAsPrinted", type: "text", required: true, titleVi: "Cách gọi như đã in", titleEn: "Measure as printed" },
    { name: "unitAsPrinted", type: "text", required: true, titleVi: "Đơn vị đếm như đã in", titleEn: "Unit as printed" },
    { name: "countAsPrinted", type: "text", titleVi: "Số lượng như đã in", titleEn: "Count as printed" },
    {
      name: "count",
      type: "integer",
      titleVi: "Số lượng",
      titleEn: "Count",
      descriptionVi: "Để trống: không công bố tổng số",
      descriptionEn: "Empty: no total published",
    },
    { name: "collectives", type: "integer", titleVi: "Tập thể", titleEn: "Collectives" },
    { name: "individuals", type: "integer", titleVi: "Cá nhân", titleEn: "Individuals" },
    { name: "bound", type: "text", titleVi: "Giới hạn", titleEn: "Bound", oneOf: ["atLeast", "above", "atMost", "below"] },
    ...provenance,
  ],
});

/** The five families, each a clean long table. */
export const observationTables = [ratings, tallies, scores, reportFigures, models] as const;
export type Family = "ratings" | "tallies" | "scores" | "reports" | "models";
/** The table that a family of raw files fills. */
export const tableOfFamily = { ratings, tallies, scores, reports: reportFigures, models } as const;

export type Rating = Row<typeof ratings>;
export type Tally = Row<typeof tallies>;
export type Score = Row<typeof scores>;
export type ReportFigure = Row<typeof reportFigures>;
export type ModelCount = Row<typeof models>;
/** The columns every observation shares. */
export type Observation = Pick<
  Rating,
  | "observationId"
  | "period"
  | "periodBasis"
  | "year"
  | "instrumentId"
  | "decisionDate"
  | "publicationDate"
  | "sourceId"
  | "locator"
  | "comparedWithOriginal"
  | "status"
  | "rawFile"
  | "rawRow"
  | "noteVi"
  | "noteEn"
>;
