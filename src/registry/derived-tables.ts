import { defineTable, type Row } from "./table-schema.ts";

/** What the engine of comparability says, and why. */
const comparability = {
  name: "comparability",
  type: "text",
  required: true,
  titleVi: "So sánh",
  titleEn: "Comparability",
  oneOf: ["comparable", "conditional", "notComparable"],
  ordered: true,
} as const;

/** Shares of levels within a block and year, from tallies only. */
export const levelShares = defineTable({
  name: "level-shares",
  titleVi: "Tỷ lệ theo mức",
  titleEn: "Shares by level",
  descriptionVi: "Tỷ lệ đơn vị ở mỗi mức trong một khối và một kỳ, chỉ tính từ số đơn vị theo mức đã công bố.",
  descriptionEn: "The share of units in each level of a block and period, computed from published tallies only.",
  primaryKey: ["observationId"],
  fields: [
    {
      name: "observationId",
      type: "text",
      required: true,
      titleVi: "Mã số liệu",
      titleEn: "Observation id",
      descriptionVi: "Số đơn vị theo mức làm căn cứ",
      descriptionEn: "The tally it rests on",
      references: "tallies.observationId",
    },
    { name: "areaId", type: "text", required: true, titleVi: "Địa phương", titleEn: "Area" },
    { name: "blockId", type: "text", required: true, titleVi: "Khối", titleEn: "Block" },
    { name: "scaleId", type: "text", required: true, titleVi: "Thang", titleEn: "Scale" },
    { name: "sourceId", type: "text", required: true, titleVi: "Nguồn", titleEn: "Source" },
    { name: "stage", type: "text", required: true, titleVi: "Bước", titleEn: "Stage" },
    { name: "period", type: "text", titleVi: "Kỳ số liệu", titleEn: "Period" },
    { name: "year", type: "integer", titleVi: "Năm", titleEn: "Year" },
    { name: "levelId", type: "text", titleVi: "Mức", titleEn: "Level" },
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
      titleVi: "Tổng số đơn vị",
      titleEn: "Units in the block",
      descriptionVi: "Để trống: không công bố",
      descriptionEn: "Empty: not published",
    },
    {
      name: "share",
      type: "number",
      titleVi: "Tỷ lệ (0–1)",
      titleEn: "Share (0-1)",
      descriptionVi: "count / blockTotal; để trống khi một trong hai không công bố",
      descriptionEn: "count / blockTotal; empty where either is not published",
    },
    {
      name: "named",
      type: "integer",
      required: true,
      titleVi: "Số được nêu tên",
      titleEn: "Named",
      descriptionVi: "Số cơ quan được nêu tên ở mức, khối, kỳ và nguồn này",
      descriptionEn: "Ratings of this level, block, period and source",
    },
    {
      name: "unnamed",
      type: "integer",
      titleVi: "Số không nêu tên",
      titleEn: "Not named",
      descriptionVi: "count - named; không nêu tên khác với thiếu số liệu",
      descriptionEn: "count - named; not the same as missing",
    },
    {
      ...comparability,
      descriptionVi: "Các mức của khối này có đặt cạnh nhau như các phần của một tổng được không",
      descriptionEn: "Whether the levels of this block may stand together as parts of one whole",
    },
    {
      name: "reasons",
      type: "list",
      titleVi: "Lý do",
      titleEn: "Reasons",
      descriptionVi:
        "Mã quy tắc: block-size-unknown (không biết tổng số đơn vị), level-order-unknown (chưa rõ thứ bậc), self-assessed (tự chấm), value-missing (không công bố số)…",
      descriptionEn: "Rule ids: block-size-unknown, level-order-unknown, self-assessed, value-missing, …",
    },
  ],
});

/** Positions within one publication's block, from its values. */
export const ranks = defineTable({
  name: "ranks",
  titleVi: "Thứ hạng tính từ giá trị",
  titleEn: "Ranks computed from values",
  descriptionVi: "Thứ hạng trong khối, tính từ giá trị đã công bố; chỉ tính khi nguồn công bố đủ cả khối.",
  descriptionEn: "Rank within the block, computed from published values; only where the source publishes the whole block.",
  primaryKey: ["observationId"],
  fields: [
    { name: "observationId", type: "text", required: true, titleVi: "Mã số liệu", titleEn: "Observation id", references: "scores.observationId" },
    { name: "indexId", type: "text", required: true, titleVi: "Chỉ số", titleEn: "Index" },
    { name: "areaId", type: "text", required: true, titleVi: "Địa phương", titleEn: "Area" },
    { name: "blockId", type: "text", required: true, titleVi: "Khối", titleEn: "Block" },
    { name: "year", type: "integer", required: true, titleVi: "Năm", titleEn: "Year" },
    { name: "sourceId", type: "text", required: true, titleVi: "Nguồn", titleEn: "Source" },
    { name: "value", type: "number", required: true, titleVi: "Giá trị", titleEn: "Value" },
    {
      name: "computedRank",
      type: "integer",
      titleVi: "Thứ hạng tính được",
      titleEn: "Computed rank",
      descriptionVi:
        "1 là cao nhất, bằng điểm thì cùng thứ hạng tốt hơn; để trống khi nguồn chỉ công bố một phần khối, không biết khối có bao nhiêu đơn vị, hoặc các giá trị không so sánh được",
      descriptionEn:
        "1 = best, ties share the better rank; empty when the publication is partial, the size of the block is not known, or the values do not compare",
    },
    {
      name: "rankFrom",
      type: "integer",
      titleVi: "Thứ hạng cao nhất có thể",
      titleEn: "Best possible rank",
      descriptionVi: "Thứ hạng tốt nhất mà số đã làm tròn còn cho phép; để trống khi không tính thứ hạng",
      descriptionEn: "The best rank that the rounding of the values still allows; empty without a computed rank",
    },
    {
      name: "rankTo",
      type: "integer",
      titleVi: "Thứ hạng thấp nhất có thể",
      titleEn: "Worst possible rank",
      descriptionVi: "Thứ hạng kém nhất mà số đã làm tròn còn cho phép; để trống khi không tính thứ hạng",
      descriptionEn: "The worst rank that the rounding of the values still allows; empty without a computed rank",
    },
    {
      name: "withinRounding",
      type: "boolean",
      titleVi: "Chênh lệch nhỏ hơn sai số làm tròn",
      titleEn: "Difference within rounding",
      descriptionVi:
        "true: với ít nhất một đơn vị khác, chênh lệch nhỏ hơn sai số làm tròn nên thứ tự chưa chắc (rankFrom khác rankTo); để trống khi không tính thứ hạng",
      descriptionEn:
        "true: the difference to at least one other unit is smaller than the rounding, so the order is not certain (rankFrom differs from rankTo); empty without a computed rank",
    },
    { name: "printedRank", type: "integer", titleVi: "Thứ hạng đã in", titleEn: "Printed rank" },
    {
      name: "rankOf",
      type: "integer",
      titleVi: "Trên tổng số",
      titleEn: "Rank of",
      descriptionVi: "Như đã in; nếu không in: số đơn vị đã công bố khi đủ cả khối",
      descriptionEn: "As printed, else the number published when complete",
    },
    {
      name: "tied",
      type: "integer",
      required: true,
      titleVi: "Số đơn vị cùng giá trị",
      titleEn: "Tied",
      descriptionVi: "Số đơn vị có cùng giá trị, tính cả đơn vị này",
      descriptionEn: "Units with the same value, itself included",
    },
    { name: "complete", type: "boolean", required: true, titleVi: "Công bố đủ khối", titleEn: "Block complete" },
    {
      ...comparability,
      descriptionVi: "Các giá trị của khối trong nguồn này có xếp thứ hạng với nhau được không",
      descriptionEn: "Whether the values that this source gives for the block may be ranked together",
    },
    {
      name: "reasons",
      type: "list",
      titleVi: "Lý do",
      titleEn: "Reasons",
      descriptionVi:
        "Mã quy tắc, vì sao không có thứ hạng hoặc cần lưu ý: partial-publication (công bố một phần khối), block-size-unknown (không biết cỡ khối), maximum-unknown (không biết điểm tối đa)…",
      descriptionEn: "Rule ids, why there is no rank or what to keep in mind: partial-publication, block-size-unknown, maximum-unknown, …",
    },
  ],
});

/** Change from one year to the next that a subject has values for. */
export const changes = defineTable({
  name: "changes",
  titleVi: "Thay đổi giữa hai kỳ",
  titleEn: "Changes between periods",
  descriptionVi: "Chênh lệch điểm của cùng một đơn vị giữa hai kỳ liền nhau có số liệu; không tính qua thay đổi phương pháp hay đơn vị tính.",
  descriptionEn: "Difference of one unit's score between two successive periods with data; not computed across a change of method or unit.",
  primaryKey: ["fromObservationId", "toObservationId"],
  fields: [
    {
      name: "fromObservationId",
      type: "text",
      required: true,
      titleVi: "Số liệu trước",
      titleEn: "From observation",
      references: "scores.observationId",
    },
    { name: "toObservationId", type: "text", required: true, titleVi: "Số liệu sau", titleEn: "To observation", references: "scores.observationId" },
    { name: "indexId", type: "text", required: true, titleVi: "Chỉ số", titleEn: "Index" },
    { name: "componentId", type: "text", required: true, titleVi: "Thành phần", titleEn: "Component" },
    { name: "areaId", type: "text", required: true, titleVi: "Địa phương", titleEn: "Area" },
    { name: "blockId", type: "text", required: true, titleVi: "Khối", titleEn: "Block" },
    { name: "agencyId", type: "text", titleVi: "Cơ quan", titleEn: "Agency" },
    { name: "fromYear", type: "integer", required: true, titleVi: "Từ năm", titleEn: "From year" },
    { name: "toYear", type: "integer", required: true, titleVi: "Đến năm", titleEn: "To year" },
    { name: "fromValue", type: "number", required: true, titleVi: "Giá trị trước", titleEn: "From value" },
    { name: "toValue", type: "number", required: true, titleVi: "Giá trị sau", titleEn: "To value" },
    {
      name: "change",
      type: "number",
      titleVi: "Chênh lệch",
      titleEn: "Change",
      descriptionVi: "toValue - fromValue, làm tròn theo số chữ số thập phân đã in; để trống khi hai giá trị không so sánh được",
      descriptionEn: "toValue - fromValue, rounded to the decimals printed; empty when the two do not compare",
    },
    comparability,
    {
      name: "reasons",
      type: "list",
      titleVi: "Lý do",
      titleEn: "Reasons",
      descriptionVi:
        "Mã quy tắc: method-break (đổi bộ tiêu chí), method-unknown (chưa rõ bộ tiêu chí), unit-differs (khác đơn vị tính), maximum-differs (khác điểm tối đa)…",
      descriptionEn: "Rule ids: method-break, method-unknown, unit-differs, maximum-differs, …",
    },
  ],
});

/** Median, quartiles and n of N of a block's values. */
export const distributions = defineTable({
  name: "distributions",
  titleVi: "Phân bố theo khối",
  titleEn: "Distributions by block",
  descriptionVi:
    "Trung vị, tứ phân vị của các giá trị đã công bố trong một khối, một kỳ, một nguồn; kèm số giá trị có được trên tổng số đơn vị của khối.",
  descriptionEn: "Median and quartiles of the values published for a block, period and source, with how many units of the block have a value.",
  primaryKey: ["indexId", "areaId", "blockId", "year", "sourceId", "unit"],
  fields: [
    { name: "indexId", type: "text", required: true, titleVi: "Chỉ số", titleEn: "Index" },
    {
      name: "areaId",
      type: "text",
      required: true,
      titleVi: "Địa phương",
      titleEn: "Area",
      descriptionVi: "viet-nam với tỉnh, thành phố và bộ, ngành",
      descriptionEn: "viet-nam for provinces and ministries",
    },
    { name: "blockId", type: "text", required: true, titleVi: "Khối", titleEn: "Block" },
    { name: "year", type: "integer", required: true, titleVi: "Năm", titleEn: "Year" },
    {
      name: "sourceId",
      type: "text",
      required: true,
      titleVi: "Nguồn",
      titleEn: "Source",
      descriptionVi: "chosen: với tỉnh, thành phố và bộ, ngành, mỗi đơn vị một giá trị sau khi chọn giữa các nguồn",
      descriptionEn: "chosen: for provinces and ministries, one value a unit after choosing between sources",
    },
    { name: "unit", type: "text", required: true, titleVi: "Đơn vị tính", titleEn: "Unit" },
    { name: "published", type: "integer", required: true, titleVi: "Số giá trị", titleEn: "Values published (n)" },
    { name: "blockTotal", type: "integer", titleVi: "Tổng số đơn vị (N)", titleEn: "Units in the block (N)" },
    { name: "complete", type: "boolean", required: true, titleVi: "Đủ cả khối", titleEn: "Complete", descriptionVi: "n = N", descriptionEn: "n = N" },
    {
      name: "minimum",
      type: "number",
      titleVi: "Thấp nhất",
      titleEn: "Minimum",
      descriptionVi: "Để trống khi các giá trị không so sánh được với nhau",
      descriptionEn: "Empty where the values do not compare",
    },
    {
      name: "lowerQuartile",
      type: "number",
      titleVi: "Tứ phân vị dưới",
      titleEn: "Lower quartile",
      descriptionVi: "Nội suy tuyến tính (kiểu 7 của R); để trống khi các giá trị không so sánh được với nhau",
      descriptionEn: "Linear interpolation (R type 7); empty where the values do not compare",
    },
    {
      name: "median",
      type: "number",
      titleVi: "Trung vị",
      titleEn: "Median",
      descriptionVi: "Để trống khi các giá trị không so sánh được với nhau",
      descriptionEn: "Empty where the values do not compare",
    },
    {
      name: "upperQuartile",
      type: "number",
      titleVi: "Tứ phân vị trên",
      titleEn: "Upper quartile",
      descriptionVi: "Để trống khi các giá trị không so sánh được với nhau",
      descriptionEn: "Empty where the values do not compare",
    },
    {
      name: "maximum",
      type: "number",
      titleVi: "Cao nhất",
      titleEn: "Maximum",
      descriptionVi: "Để trống khi các giá trị không so sánh được với nhau",
      descriptionEn: "Empty where the values do not compare",
    },
    {
      ...comparability,
      descriptionVi: "Các giá trị của khối có đặt chung trong một phân bố được không",
      descriptionEn: "Whether the values of the block may stand in one distribution",
    },
    {
      name: "reasons",
      type: "list",
      titleVi: "Lý do",
      titleEn: "Reasons",
      descriptionVi: "Mã quy tắc: maximum-unknown (không biết điểm tối đa), maximum-differs (khác điểm tối đa), approximate (số xấp xỉ)…",
      descriptionEn: "Rule ids: maximum-unknown, maximum-differs, approximate, …",
    },
  ],
});

/** Components of a score with their share of the maximum. */
export const componentProfiles = defineTable({
  name: "component-profiles",
  titleVi: "Hồ sơ thành phần",
  titleEn: "Component profiles",
  descriptionVi: "Giá trị từng thành phần của một đơn vị, điểm tối đa và phần đạt được.",
  descriptionEn: "Each component's value of a unit, its maximum and the share reached.",
  primaryKey: ["observationId"],
  fields: [
    { name: "observationId", type: "text", required: true, titleVi: "Mã số liệu", titleEn: "Observation id", references: "scores.observationId" },
    { name: "indexId", type: "text", required: true, titleVi: "Chỉ số", titleEn: "Index" },
    { name: "componentId", type: "text", required: true, titleVi: "Thành phần", titleEn: "Component" },
    { name: "areaId", type: "text", required: true, titleVi: "Địa phương", titleEn: "Area" },
    { name: "blockId", type: "text", required: true, titleVi: "Khối", titleEn: "Block" },
    { name: "agencyId", type: "text", titleVi: "Cơ quan", titleEn: "Agency" },
    { name: "year", type: "integer", titleVi: "Năm", titleEn: "Year" },
    { name: "sourceId", type: "text", required: true, titleVi: "Nguồn", titleEn: "Source" },
    { name: "value", type: "number", titleVi: "Giá trị", titleEn: "Value" },
    { name: "unit", type: "text", required: true, titleVi: "Đơn vị tính", titleEn: "Unit" },
    { name: "maximum", type: "number", titleVi: "Điểm tối đa", titleEn: "Maximum" },
    {
      name: "shareOfMaximum",
      type: "number",
      titleVi: "Phần đạt được (0–1)",
      titleEn: "Share of maximum (0-1)",
      descriptionVi: "value / maximum; để trống khi không rõ điểm tối đa",
      descriptionEn: "value / maximum; empty where the maximum is not known",
    },
    { name: "rank", type: "integer", titleVi: "Thứ hạng", titleEn: "Rank" },
  ],
});

/** Result of every check that arithmetic or a declaration makes. */
export const reportChecks = defineTable({
  name: "report-checks",
  titleVi: "Kiểm tra số liệu",
  titleEn: "Checks",
  descriptionVi: "Kết quả kiểm tra từng đẳng thức, tổng, khoảng giá trị và các nguồn với nhau.",
  descriptionEn: "The result of each identity, total, range and cross-source check.",
  primaryKey: ["checkId"],
  fields: [
    { name: "checkId", type: "text", required: true, titleVi: "Mã", titleEn: "Check id" },
    {
      name: "ruleId",
      type: "text",
      required: true,
      titleVi: "Quy tắc",
      titleEn: "Rule",
      descriptionVi:
        "mã đẳng thức, hoặc tally-sum, named-within-tally, component-sum, value-range, rank-within-total, rank-against-value, percent-of-ratio, sources-disagree, declared",
      descriptionEn:
        "identity id, tally-sum, named-within-tally, component-sum, value-range, rank-within-total, rank-against-value, percent-of-ratio, sources-disagree, declared",
    },
    {
      name: "verdict",
      type: "text",
      required: true,
      titleVi: "Kết luận",
      titleEn: "Verdict",
      oneOf: ["holds", "contradiction", "warning", "notCheckable"],
    },
    { name: "areaId", type: "text", required: true, titleVi: "Địa phương", titleEn: "Area" },
    { name: "agencyId", type: "text", titleVi: "Cơ quan", titleEn: "Agency" },
    { name: "year", type: "integer", titleVi: "Năm", titleEn: "Year" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources" },
    { name: "observationIds", type: "list", titleVi: "Số liệu liên quan", titleEn: "Observations" },
    { name: "left", type: "text", titleVi: "Vế trái", titleEn: "Left side", descriptionVi: "ví dụ TT_TONG = 0", descriptionEn: "e.g. TT_TONG = 0" },
    {
      name: "right",
      type: "text",
      titleVi: "Vế phải",
      titleEn: "Right side",
      descriptionVi: "ví dụ TT_RIENG + TT_LONGGHEP = 0 + 4 = 4",
      descriptionEn: "e.g. TT_RIENG + TT_LONGGHEP = 0 + 4 = 4",
    },
    { name: "textVi", type: "text", required: true, titleVi: "Diễn giải", titleEn: "In words (Vietnamese)" },
    { name: "textEn", type: "text", required: true, titleVi: "Diễn giải tiếng Anh", titleEn: "In words (English)" },
    {
      name: "shownVi",
      type: "text",
      titleVi: "Trang này hiển thị",
      titleEn: "What is shown (Vietnamese)",
      descriptionVi: "Trang này hiển thị gì và vì sao; để trống: hai vế khớp nhau",
      descriptionEn: "What this site shows and why; empty: both sides agree",
    },
    {
      name: "shownEn",
      type: "text",
      titleVi: "Trang này hiển thị, tiếng Anh",
      titleEn: "What is shown (English)",
      descriptionVi: "Để trống: hai vế khớp nhau",
      descriptionEn: "Empty: both sides agree",
    },
  ],
});

/** What is there and what is not, by area, family and year. */
export const coverage = defineTable({
  name: "coverage",
  titleVi: "Mức độ đầy đủ",
  titleEn: "Coverage",
  descriptionVi: "Theo địa phương, loại số liệu, khối, năm: có bao nhiêu trên tổng số, và là loại thiếu nào.",
  descriptionEn: "By area, family, block and year: how many of how many, and which kind of gap.",
  primaryKey: ["areaId", "family", "indexId", "blockId", "year"],
  fields: [
    { name: "areaId", type: "text", required: true, titleVi: "Địa phương", titleEn: "Area" },
    { name: "family", type: "text", required: true, titleVi: "Loại số liệu", titleEn: "Family" },
    {
      name: "indexId",
      type: "text",
      titleVi: "Chỉ số",
      titleEn: "Index",
      descriptionVi: "Chỉ với điểm theo chỉ số",
      descriptionEn: "Only for scores",
    },
    { name: "blockId", type: "text", titleVi: "Khối", titleEn: "Block" },
    {
      name: "year",
      type: "integer",
      titleVi: "Năm",
      titleEn: "Year",
      descriptionVi: "Để trống: nguồn không nêu kỳ",
      descriptionEn: "Empty: period not stated",
    },
    { name: "observations", type: "integer", required: true, titleVi: "Số dòng", titleEn: "Rows" },
    {
      name: "named",
      type: "integer",
      required: true,
      titleVi: "Số đơn vị có giá trị",
      titleEn: "Units with a value",
      descriptionVi: "Số đơn vị khác nhau có điểm, mức hoặc số lượng",
      descriptionEn: "Distinct units with a score, level or count",
    },
    { name: "rankOnly", type: "integer", required: true, titleVi: "Chỉ có thứ hạng", titleEn: "Rank or grade only" },
    {
      name: "blockTotal",
      type: "integer",
      titleVi: "Tổng số đơn vị",
      titleEn: "Units in the block (N)",
      descriptionVi: "Để trống: không công bố",
      descriptionEn: "Empty: not published",
    },
    {
      name: "state",
      type: "text",
      required: true,
      titleVi: "Tình trạng",
      titleEn: "State",
      oneOf: ["complete", "partial", "countsOnly", "rankOnly", "unknownTotal", "statisticOnly", "withheld", "notPublished"],
      descriptionVi: "withheld, notPublished: không có dòng nào, lý do ghi ở bảng gaps",
      descriptionEn: "withheld, notPublished: there are no rows; the table gaps gives the reason",
    },
  ],
});

/** Every table that is computed from the clean ones. */
export const derivedTables = [levelShares, ranks, changes, distributions, componentProfiles, reportChecks, coverage] as const;

export type LevelShare = Row<typeof levelShares>;
export type Rank = Row<typeof ranks>;
export type Change = Row<typeof changes>;
export type Distribution = Row<typeof distributions>;
export type ComponentProfile = Row<typeof componentProfiles>;
export type ReportCheck = Row<typeof reportChecks>;
export type Coverage = Row<typeof coverage>;
