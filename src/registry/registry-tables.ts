import { defineTable, type Row } from "./table-schema.ts";

/** Places data is about; ids are ours and never reused, official codes are attributes with validity. */
export const areas = defineTable({
  name: "areas",
  titleVi: "Đơn vị hành chính",
  titleEn: "Areas",
  descriptionVi: "Quốc gia, vùng, tỉnh/thành phố (63 đến 30/6/2025, 34 từ 01/7/2025), các đơn vị cấp huyện, cấp xã có số liệu.",
  descriptionEn: "Country, regions, provinces (63 to 30/6/2025, 34 from 01/7/2025), districts and communes that have data.",
  primaryKey: ["areaId"],
  fields: [
    { name: "areaId", type: "text", required: true, titleVi: "Mã đơn vị", titleEn: "Area id" },
    {
      name: "level",
      type: "text",
      required: true,
      titleVi: "Cấp",
      titleEn: "Level",
      oneOf: ["country", "region", "province", "district", "commune"],
      ordered: true,
    },
    {
      name: "kind",
      type: "text",
      required: true,
      titleVi: "Loại",
      titleEn: "Kind",
      descriptionVi: "tinh, thanh-pho-truc-thuoc-tw, huyen, quan, thi-xa, thanh-pho, xa, phuong, thi-tran, dac-khu, vung, quoc-gia",
      descriptionEn: "tinh, thanh-pho-truc-thuoc-tw, huyen, quan, thi-xa, thanh-pho, xa, phuong, thi-tran, dac-khu, vung, quoc-gia",
    },
    {
      name: "nameVi",
      type: "text",
      required: true,
      titleVi: "Tên",
      titleEn: "Name (Vietnamese)",
      descriptionVi: "Tên ngắn, đủ dấu",
      descriptionEn: "Short name with full diacritics",
    },
    { name: "fullNameVi", type: "text", required: true, titleVi: "Tên đầy đủ", titleEn: "Full name (Vietnamese)" },
    {
      name: "fullNameEn",
      type: "text",
      required: true,
      titleVi: "Tên đầy đủ tiếng Anh",
      titleEn: "Full name (English)",
      descriptionVi: "ví dụ Hải Phòng City, Ia Grai District",
      descriptionEn: "e.g. Hải Phòng City, Ia Grai District",
    },
    { name: "parentId", type: "text", titleVi: "Thuộc", titleEn: "Parent", references: "areas.areaId" },
    { name: "regionId", type: "text", titleVi: "Vùng", titleEn: "Region", references: "areas.areaId" },
    {
      name: "officialCode",
      type: "text",
      titleVi: "Mã số hành chính",
      titleEn: "Official code",
      descriptionVi: "Mã của Tổng cục Thống kê trong thời gian đơn vị có hiệu lực; mã được dùng lại nên không dùng làm khóa",
      descriptionEn: "General Statistics Office code while the area is valid; reused over time, so never a key",
    },
    { name: "isoCode", type: "text", titleVi: "Mã ISO 3166-2", titleEn: "ISO 3166-2 code" },
    {
      name: "validFrom",
      type: "date",
      titleVi: "Có hiệu lực từ",
      titleEn: "Valid from",
      descriptionVi: "Để trống: từ trước khi có số liệu",
      descriptionEn: "Empty: before the first data",
    },
    {
      name: "validTo",
      type: "date",
      titleVi: "Có hiệu lực đến",
      titleEn: "Valid to",
      descriptionVi: "Ngày cuối cùng; để trống: còn hiệu lực",
      descriptionEn: "Last day; empty: still valid",
    },
    {
      name: "instrument",
      type: "text",
      titleVi: "Văn bản",
      titleEn: "Legal act",
      descriptionVi: "Văn bản lập hoặc chấm dứt đơn vị",
      descriptionEn: "Act that created or ended the area",
    },
    { name: "note", type: "text", titleVi: "Ghi chú", titleEn: "Note" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

/** Who follows whom among areas, with date and legal act. */
export const areaSuccessions = defineTable({
  name: "area-successions",
  titleVi: "Sắp xếp đơn vị hành chính",
  titleEn: "Area successions",
  descriptionVi: "Đơn vị trước và sau sắp xếp, ngày có hiệu lực và văn bản.",
  descriptionEn: "Areas before and after a reorganisation, with date and legal act.",
  primaryKey: ["predecessorId", "successorId", "kind"],
  fields: [
    { name: "predecessorId", type: "text", required: true, titleVi: "Đơn vị trước", titleEn: "Predecessor", references: "areas.areaId" },
    { name: "successorId", type: "text", required: true, titleVi: "Đơn vị sau", titleEn: "Successor", references: "areas.areaId" },
    {
      name: "kind",
      type: "text",
      required: true,
      titleVi: "Hình thức",
      titleEn: "Kind",
      oneOf: ["continue", "merge", "split", "status-change", "abolish"],
    },
    {
      name: "share",
      type: "text",
      titleVi: "Phần đơn vị trước",
      titleEn: "Share of predecessor",
      descriptionVi: "whole: toàn bộ; part: một phần",
      descriptionEn: "whole or part",
    },
    { name: "effectiveDate", type: "date", titleVi: "Ngày hiệu lực", titleEn: "Effective date" },
    { name: "instrument", type: "text", required: true, titleVi: "Văn bản", titleEn: "Legal act" },
    { name: "breaksSeries", type: "boolean", required: true, titleVi: "Ngắt chuỗi số liệu", titleEn: "Breaks the series" },
    { name: "note", type: "text", titleVi: "Ghi chú", titleEn: "Note" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

/** Kinds of agency that exist in many areas; the type is what compares across areas. */
export const agencyTypes = defineTable({
  name: "agency-types",
  titleVi: "Loại cơ quan",
  titleEn: "Agency types",
  descriptionVi: "Sở, ban, ngành; UBND các cấp; bộ; cơ quan trung ương tại địa phương; đơn vị sự nghiệp.",
  descriptionEn: "Departments, People's Committees, ministries, central agencies in a province, public service units.",
  primaryKey: ["agencyTypeId"],
  fields: [
    { name: "agencyTypeId", type: "text", required: true, titleVi: "Mã loại", titleEn: "Agency type id" },
    {
      name: "level",
      type: "text",
      required: true,
      titleVi: "Cấp",
      titleEn: "Level",
      oneOf: ["country", "province", "district", "commune"],
      ordered: true,
    },
    { name: "nameVi", type: "text", required: true, titleVi: "Tên", titleEn: "Name (Vietnamese)" },
    { name: "nameEn", type: "text", required: true, titleVi: "Tên tiếng Anh", titleEn: "Name (English)" },
    { name: "abbreviation", type: "text", titleVi: "Viết tắt", titleEn: "Abbreviation" },
    { name: "group", type: "text", titleVi: "Nhóm", titleEn: "Group" },
    { name: "validFrom", type: "date", titleVi: "Có hiệu lực từ", titleEn: "Valid from" },
    { name: "validTo", type: "date", titleVi: "Có hiệu lực đến", titleEn: "Valid to" },
    { name: "instrument", type: "text", titleVi: "Văn bản", titleEn: "Legal act" },
    { name: "note", type: "text", titleVi: "Ghi chú", titleEn: "Note" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

/** Who follows whom among agency types. */
export const agencyTypeSuccessions = defineTable({
  name: "agency-type-successions",
  titleVi: "Sắp xếp cơ quan",
  titleEn: "Agency successions",
  descriptionVi: "Loại cơ quan trước và sau sắp xếp (mặc định 01/3/2025), phạm vi và văn bản.",
  descriptionEn: "Agency types before and after reorganisation (1 March 2025 by default), scope and legal act.",
  primaryKey: ["predecessorTypeId", "successorTypeId", "functionsVi"],
  fields: [
    {
      name: "predecessorTypeId",
      type: "text",
      required: true,
      titleVi: "Loại trước",
      titleEn: "Predecessor type",
      references: "agency-types.agencyTypeId",
    },
    {
      name: "successorTypeId",
      type: "text",
      titleVi: "Loại sau",
      titleEn: "Successor type",
      descriptionVi: "Để trống: chấm dứt, không có đơn vị kế tiếp",
      descriptionEn: "Empty: abolished without successor",
      references: "agency-types.agencyTypeId",
    },
    {
      name: "kind",
      type: "text",
      required: true,
      titleVi: "Hình thức",
      titleEn: "Kind",
      oneOf: ["continue", "merge", "merge-optional", "merge-split", "rename-expand", "transfer", "abolish"],
    },
    { name: "scope", type: "text", required: true, titleVi: "Phạm vi", titleEn: "Scope", oneOf: ["whole", "main", "part"] },
    { name: "functionsVi", type: "text", titleVi: "Lĩnh vực chuyển", titleEn: "Functions moved" },
    { name: "effectiveDate", type: "date", titleVi: "Ngày hiệu lực", titleEn: "Effective date" },
    { name: "instrument", type: "text", required: true, titleVi: "Văn bản", titleEn: "Legal act" },
    {
      name: "breaksSeries",
      type: "text",
      required: true,
      titleVi: "Ngắt chuỗi",
      titleEn: "Breaks the series",
      oneOf: ["yes", "no", "annotate", "check"],
    },
    { name: "confidence", type: "text", titleVi: "Mức tin cậy", titleEn: "Confidence", oneOf: ["high", "medium", "low"], ordered: true },
    { name: "note", type: "text", titleVi: "Ghi chú", titleEn: "Note" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

/** Offices that data names. */
export const agencies = defineTable({
  name: "agencies",
  titleVi: "Cơ quan",
  titleEn: "Agencies",
  descriptionVi: "Các cơ quan được nêu tên trong số liệu.",
  descriptionEn: "The agencies that the data names.",
  primaryKey: ["agencyId"],
  fields: [
    {
      name: "agencyId",
      type: "text",
      required: true,
      titleVi: "Mã cơ quan",
      titleEn: "Agency id",
      descriptionVi: "<areaId>/<tên rút gọn>, ví dụ hung-yen/so-khoa-hoc-cong-nghe",
      descriptionEn: "<areaId>/<slug>, e.g. hung-yen/so-khoa-hoc-cong-nghe",
    },
    {
      name: "areaId",
      type: "text",
      required: true,
      titleVi: "Đơn vị hành chính",
      titleEn: "Area",
      descriptionVi: "Với UBND: đơn vị hành chính mà UBND đó quản lý",
      descriptionEn: "For a People's Committee: the area it governs",
      references: "areas.areaId",
    },
    { name: "agencyTypeId", type: "text", required: true, titleVi: "Loại cơ quan", titleEn: "Agency type", references: "agency-types.agencyTypeId" },
    {
      name: "nameVi",
      type: "text",
      required: true,
      titleVi: "Tên",
      titleEn: "Name (Vietnamese)",
      descriptionVi: "Không kèm tên tỉnh: Sở Nội vụ, UBND huyện Ia Grai",
      descriptionEn: "Without the area: Sở Nội vụ, UBND huyện Ia Grai",
    },
    { name: "nameEn", type: "text", required: true, titleVi: "Tên tiếng Anh", titleEn: "Name (English)" },
    { name: "validFrom", type: "date", titleVi: "Có hiệu lực từ", titleEn: "Valid from" },
    { name: "validTo", type: "date", titleVi: "Có hiệu lực đến", titleEn: "Valid to" },
    { name: "note", type: "text", titleVi: "Ghi chú", titleEn: "Note" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

/** Other spellings; an alias says one thing at one place at one date, or it is refused. */
export const aliases = defineTable({
  name: "aliases",
  titleVi: "Tên gọi khác",
  titleEn: "Aliases",
  descriptionVi: "Cách viết khác của tên đơn vị, cơ quan, loại cơ quan, khối, mức, chỉ số, thành phần.",
  descriptionEn: "Other spellings of areas, agencies, agency types, blocks, levels, indices and components.",
  primaryKey: ["kind", "alias", "scopeId", "targetId"],
  fields: [
    {
      name: "kind",
      type: "text",
      required: true,
      titleVi: "Của",
      titleEn: "Kind",
      oneOf: ["area", "agency", "agency-type", "block", "level", "index", "component", "indicator", "measure"],
    },
    {
      name: "alias",
      type: "text",
      required: true,
      titleVi: "Cách viết",
      titleEn: "Spelling",
      descriptionVi: "So sau khi chuẩn hóa: Unicode NFC, chữ thường, một dấu cách, một loại gạch nối, một cách đặt dấu thanh",
      descriptionEn: "Compared after NFC, lower case, one space, uniform dashes and tone placement",
    },
    {
      name: "scopeId",
      type: "text",
      titleVi: "Tại",
      titleEn: "Scope",
      descriptionVi: "area, agency: areaId nơi cách viết có nghĩa; level: scaleId; component: indexId; để trống: mọi nơi",
      descriptionEn: "area/agency: the areaId it holds in; level: the scaleId; component: the indexId; empty: everywhere",
    },
    { name: "targetId", type: "text", required: true, titleVi: "Là", titleEn: "Target id" },
    { name: "validFrom", type: "date", titleVi: "Có hiệu lực từ", titleEn: "Valid from" },
    { name: "validTo", type: "date", titleVi: "Có hiệu lực đến", titleEn: "Valid to" },
  ],
});

/** The groups that a publication ranks or counts within. */
export const blocks = defineTable({
  name: "blocks",
  titleVi: "Khối",
  titleEn: "Blocks",
  descriptionVi: "Nhóm đơn vị được xếp loại, xếp hạng cùng nhau.",
  descriptionEn: "Groups of units that are rated or ranked together.",
  primaryKey: ["blockId"],
  fields: [
    { name: "blockId", type: "text", required: true, titleVi: "Mã khối", titleEn: "Block id" },
    { name: "nameVi", type: "text", required: true, titleVi: "Tên khối", titleEn: "Name (Vietnamese)" },
    { name: "nameEn", type: "text", required: true, titleVi: "Tên tiếng Anh", titleEn: "Name (English)" },
    {
      name: "unitVi",
      type: "text",
      required: true,
      titleVi: "Đơn vị đếm",
      titleEn: "Counted unit (Vietnamese)",
      descriptionVi: "cơ quan, địa phương, tỉnh, bộ",
      descriptionEn: "cơ quan, địa phương, tỉnh, bộ",
    },
    { name: "unitEn", type: "text", required: true, titleVi: "Đơn vị đếm tiếng Anh", titleEn: "Counted unit (English)" },
    { name: "order", type: "integer", required: true, titleVi: "Thứ tự", titleEn: "Order" },
    { name: "validFrom", type: "date", titleVi: "Có hiệu lực từ", titleEn: "Valid from" },
    { name: "validTo", type: "date", titleVi: "Có hiệu lực đến", titleEn: "Valid to" },
  ],
});

/** A dated rating scale of one place. */
export const scales = defineTable({
  name: "scales",
  titleVi: "Thang xếp loại",
  titleEn: "Rating scales",
  descriptionVi: "Thang xếp loại của từng nơi, từng giai đoạn; tên mức chỉ có nghĩa trong thang của nó.",
  descriptionEn: "The rating scale of a place and a period; a level name means nothing without its scale.",
  primaryKey: ["scaleId"],
  fields: [
    { name: "scaleId", type: "text", required: true, titleVi: "Mã thang", titleEn: "Scale id" },
    { name: "areaId", type: "text", required: true, titleVi: "Nơi áp dụng", titleEn: "Area", references: "areas.areaId" },
    {
      name: "subject",
      type: "text",
      required: true,
      titleVi: "Đối tượng",
      titleEn: "Subject",
      oneOf: ["dan-van", "par-index", "tthc"],
      descriptionVi: "Thang dùng để xếp loại việc gì",
      descriptionEn: "What the scale rates",
    },
    { name: "nameVi", type: "text", required: true, titleVi: "Tên", titleEn: "Name (Vietnamese)" },
    { name: "nameEn", type: "text", required: true, titleVi: "Tên tiếng Anh", titleEn: "Name (English)" },
    { name: "instrumentId", type: "text", titleVi: "Văn bản", titleEn: "Instrument", references: "instruments.instrumentId" },
    { name: "validFrom", type: "date", titleVi: "Có hiệu lực từ", titleEn: "Valid from" },
    { name: "validTo", type: "date", titleVi: "Có hiệu lực đến", titleEn: "Valid to" },
    { name: "maximum", type: "number", titleVi: "Điểm tối đa", titleEn: "Maximum points" },
    {
      name: "completeness",
      type: "text",
      required: true,
      titleVi: "Mức đầy đủ",
      titleEn: "Completeness",
      oneOf: ["complete", "observed", "unseen"],
      descriptionVi: "complete: công bố đủ các mức; observed: chỉ gồm các mức thấy trong kết quả; unseen: chưa thấy các mức",
      descriptionEn: "complete: all levels published; observed: only levels seen in results; unseen: levels not seen",
    },
    { name: "note", type: "text", titleVi: "Ghi chú", titleEn: "Note (Vietnamese)" },
    { name: "noteEn", type: "text", titleVi: "Ghi chú tiếng Anh", titleEn: "Note (English)" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

/** The levels of a scale, best first. */
export const levels = defineTable({
  name: "levels",
  titleVi: "Mức xếp loại",
  titleEn: "Levels",
  descriptionVi: "Các mức của từng thang, từ cao xuống thấp.",
  descriptionEn: "The levels of each scale, best first.",
  primaryKey: ["levelId"],
  fields: [
    {
      name: "levelId",
      type: "text",
      required: true,
      titleVi: "Mã mức",
      titleEn: "Level id",
      descriptionVi: "<scaleId>/<tên rút gọn>",
      descriptionEn: "<scaleId>/<slug>",
    },
    { name: "scaleId", type: "text", required: true, titleVi: "Thang", titleEn: "Scale", references: "scales.scaleId" },
    {
      name: "order",
      type: "integer",
      titleVi: "Thứ bậc",
      titleEn: "Order",
      descriptionVi: "1 là cao nhất; để trống: không công bố thứ bậc",
      descriptionEn: "1 = best; empty: the order is not published",
    },
    {
      name: "position",
      type: "text",
      titleVi: "Vị trí suy từ cách gọi",
      titleEn: "Position by wording",
      oneOf: ["highest", "lowest"],
      descriptionVi: "Chỉ ghi khi không công bố thứ bậc: highest là cao nhất, lowest là thấp nhất",
      descriptionEn: "Only where the order is not published",
    },
    { name: "nameVi", type: "text", required: true, titleVi: "Tên mức", titleEn: "Name (Vietnamese)" },
    { name: "nameEn", type: "text", required: true, titleVi: "Tên tiếng Anh", titleEn: "Name (English)" },
    {
      name: "thresholdFrom",
      type: "number",
      titleVi: "Từ (điểm)",
      titleEn: "From (points)",
      descriptionVi: "Tính cả giá trị này",
      descriptionEn: "Inclusive",
    },
    {
      name: "thresholdTo",
      type: "number",
      titleVi: "Đến dưới (điểm)",
      titleEn: "To below (points)",
      descriptionVi: "Không tính giá trị này",
      descriptionEn: "Exclusive",
    },
    { name: "note", type: "text", titleVi: "Ghi chú", titleEn: "Note (Vietnamese)" },
    { name: "noteEn", type: "text", titleVi: "Ghi chú tiếng Anh", titleEn: "Note (English)" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

/** The criteria a scale rests on. */
export const criteria = defineTable({
  name: "criteria",
  titleVi: "Tiêu chí đánh giá",
  titleEn: "Criteria",
  descriptionVi: "Tiêu chí của từng thang, kèm điểm nếu được công bố.",
  descriptionEn: "The criteria of each scale, with points where published.",
  primaryKey: ["scaleId", "order"],
  fields: [
    { name: "scaleId", type: "text", required: true, titleVi: "Thang", titleEn: "Scale", references: "scales.scaleId" },
    {
      name: "order",
      type: "text",
      required: true,
      titleVi: "Số thứ tự",
      titleEn: "Order",
      descriptionVi: "Như đã in: 1, 2, …, 1-8; bonus: điểm cộng",
      descriptionEn: "As printed: 1, 2, …, 1-8, bonus",
    },
    {
      name: "textVi",
      type: "text",
      required: true,
      titleVi: "Nội dung",
      titleEn: "Text (Vietnamese)",
      descriptionVi: "Tên tiêu chí",
      descriptionEn: "Name of the criterion",
    },
    { name: "textEn", type: "text", required: true, titleVi: "Nội dung tiếng Anh", titleEn: "Text (English)" },
    { name: "maximum", type: "number", titleVi: "Điểm tối đa", titleEn: "Maximum points" },
    { name: "note", type: "text", titleVi: "Ghi chú", titleEn: "Note (Vietnamese)" },
    { name: "noteEn", type: "text", titleVi: "Ghi chú tiếng Anh", titleEn: "Note (English)" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

/** SIPAS, PAR INDEX, PAPI and the like. */
export const indices = defineTable({
  name: "indices",
  titleVi: "Chỉ số",
  titleEn: "Indices",
  descriptionVi: "Các chỉ số có trong số liệu.",
  descriptionEn: "The indices that the data holds.",
  primaryKey: ["indexId"],
  fields: [
    {
      name: "indexId",
      type: "text",
      required: true,
      titleVi: "Mã chỉ số",
      titleEn: "Index id",
      descriptionVi: "par-index, sipas, papi, chat-luong-tthc",
      descriptionEn: "par-index, sipas, papi, chat-luong-tthc",
    },
    { name: "shortName", type: "text", required: true, titleVi: "Tên gọi tắt", titleEn: "Short name" },
    { name: "nameVi", type: "text", required: true, titleVi: "Tên", titleEn: "Name (Vietnamese)" },
    { name: "nameEn", type: "text", required: true, titleVi: "Tên tiếng Anh", titleEn: "Name (English)" },
    {
      name: "descriptionVi",
      type: "text",
      required: true,
      titleVi: "Mô tả",
      titleEn: "Description (Vietnamese)",
      descriptionVi: "Hai câu dễ hiểu",
      descriptionEn: "Two plain sentences",
    },
    { name: "descriptionEn", type: "text", required: true, titleVi: "Mô tả tiếng Anh", titleEn: "Description (English)" },
    { name: "higherIsBetter", type: "boolean", required: true, titleVi: "Cao hơn là tốt hơn", titleEn: "Higher is better" },
    {
      name: "inputOf",
      type: "list",
      titleVi: "Là đầu vào của",
      titleEn: "Input of",
      descriptionVi: "Chỉ số lấy chỉ số này làm một đầu vào: hai chỉ số như vậy không độc lập với nhau",
      descriptionEn: "Indices that take this one as an input: two such indices are not independent",
      references: "indices.indexId",
    },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

/** An edition of the method: values across a break do not compare. */
export const methods = defineTable({
  name: "methods",
  titleVi: "Bộ tiêu chí, phương pháp",
  titleEn: "Methods",
  descriptionVi: "Các lần ban hành bộ tiêu chí; giá trị ở hai bên thời điểm thay đổi không so sánh được.",
  descriptionEn: "Editions of each index's method; values on the two sides of a break do not compare.",
  primaryKey: ["methodId"],
  fields: [
    {
      name: "methodId",
      type: "text",
      required: true,
      titleVi: "Mã",
      titleEn: "Method id",
      descriptionVi: "<indexId>/<nhóm khối>/<lần ban hành>",
      descriptionEn: "<indexId>/<block group>/<edition>",
    },
    { name: "indexId", type: "text", required: true, titleVi: "Chỉ số", titleEn: "Index", references: "indices.indexId" },
    {
      name: "blockId",
      type: "text",
      titleVi: "Khối",
      titleEn: "Block",
      descriptionVi: "provinces (tỉnh, thành phố) hoặc ministries (bộ, ngành); để trống: mọi khối",
      descriptionEn: "provinces or ministries; empty: any",
      references: "blocks.blockId",
    },
    { name: "nameVi", type: "text", required: true, titleVi: "Tên", titleEn: "Name (Vietnamese)" },
    { name: "nameEn", type: "text", required: true, titleVi: "Tên tiếng Anh", titleEn: "Name (English)" },
    { name: "instrument", type: "text", titleVi: "Văn bản", titleEn: "Legal act" },
    { name: "fromYear", type: "integer", required: true, titleVi: "Từ kỳ", titleEn: "From assessed year" },
    { name: "toYear", type: "integer", titleVi: "Đến kỳ", titleEn: "To assessed year" },
    {
      name: "yearsCertain",
      type: "boolean",
      required: true,
      titleVi: "Năm áp dụng đã xác minh",
      titleEn: "Years verified",
      descriptionVi: "false: năm áp dụng do người thu thập suy ra",
      descriptionEn: "false: the years were inferred by whoever collected them",
    },
    { name: "maximum", type: "number", titleVi: "Điểm tối đa", titleEn: "Maximum" },
    { name: "minimum", type: "number", titleVi: "Điểm tối thiểu", titleEn: "Minimum" },
    { name: "note", type: "text", titleVi: "Ghi chú", titleEn: "Note (Vietnamese)" },
    { name: "noteEn", type: "text", titleVi: "Ghi chú tiếng Anh", titleEn: "Note (English)" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

/** The parts of an index in one span of years. */
export const components = defineTable({
  name: "components",
  titleVi: "Thành phần chỉ số",
  titleEn: "Index components",
  descriptionVi: "Các thành phần của chỉ số, điểm tối đa và giai đoạn áp dụng.",
  descriptionEn: "The parts of each index, their maximum and the years they apply.",
  primaryKey: ["indexId", "componentId", "blockId", "fromYear"],
  fields: [
    { name: "indexId", type: "text", required: true, titleVi: "Chỉ số", titleEn: "Index", references: "indices.indexId" },
    {
      name: "componentId",
      type: "text",
      required: true,
      titleVi: "Mã thành phần",
      titleEn: "Component id",
      descriptionVi: "total là cả chỉ số; còn lại là mã theo danh mục thành phần",
      descriptionEn: "total is the whole index; codes as in the collected list",
    },
    {
      name: "blockId",
      type: "text",
      titleVi: "Khối",
      titleEn: "Block",
      descriptionVi: "provinces (tỉnh, thành phố), ministries (bộ, ngành); để trống: mọi khối",
      descriptionEn: "provinces, ministries; empty: any",
      references: "blocks.blockId",
    },
    {
      name: "kind",
      type: "text",
      required: true,
      titleVi: "Loại",
      titleEn: "Kind",
      oneOf: ["total", "dimension", "sub-dimension", "field", "measurement", "factor", "half", "part", "sub-index"],
      descriptionVi: "measurement: cách chia thứ hai của cùng số điểm, không cộng với các lĩnh vực",
      descriptionEn: "measurement: a second breakdown of the same points, never added to the fields",
    },
    {
      name: "nameVi",
      type: "text",
      titleVi: "Tên",
      titleEn: "Name (Vietnamese)",
      descriptionVi: "Để trống: chưa thấy tên tiếng Việt",
      descriptionEn: "Empty: no Vietnamese title was seen",
    },
    { name: "nameEn", type: "text", required: true, titleVi: "Tên tiếng Anh", titleEn: "Name (English)" },
    {
      name: "maximum",
      type: "number",
      titleVi: "Điểm tối đa",
      titleEn: "Maximum",
      descriptionVi: "Để trống: chưa thấy in trong nguồn đã đọc",
      descriptionEn: "Empty: not printed in a source read",
    },
    { name: "minimum", type: "number", titleVi: "Điểm tối thiểu", titleEn: "Minimum" },
    { name: "fromYear", type: "integer", titleVi: "Từ kỳ", titleEn: "From assessed year" },
    { name: "toYear", type: "integer", titleVi: "Đến kỳ", titleEn: "To assessed year" },
    { name: "order", type: "integer", required: true, titleVi: "Thứ tự", titleEn: "Order" },
    { name: "note", type: "text", titleVi: "Ghi chú", titleEn: "Note (Vietnamese)" },
    { name: "noteEn", type: "text", titleVi: "Ghi chú tiếng Anh", titleEn: "Note (English)" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

/** Indicators of a grassroots-democracy report. */
export const indicators = defineTable({
  name: "indicators",
  titleVi: "Chỉ tiêu báo cáo quy chế dân chủ ở cơ sở",
  titleEn: "Report indicators",
  descriptionVi: "Chỉ tiêu trong phụ lục báo cáo thực hiện quy chế dân chủ ở cơ sở.",
  descriptionEn: "Indicators in the appendix of reports on grassroots democracy.",
  primaryKey: ["indicatorId"],
  fields: [
    {
      name: "indicatorId",
      type: "text",
      required: true,
      titleVi: "Mã chỉ tiêu",
      titleEn: "Indicator id",
      descriptionVi: "VB_TONG, KT_DOAN, …",
      descriptionEn: "VB_TONG, KT_DOAN, …",
    },
    { name: "nameVi", type: "text", required: true, titleVi: "Tên", titleEn: "Name (Vietnamese)" },
    { name: "nameEn", type: "text", required: true, titleVi: "Tên tiếng Anh", titleEn: "Name (English)" },
    { name: "groupVi", type: "text", required: true, titleVi: "Nhóm", titleEn: "Group (Vietnamese)" },
    { name: "groupEn", type: "text", required: true, titleVi: "Nhóm tiếng Anh", titleEn: "Group (English)" },
    { name: "kind", type: "text", required: true, titleVi: "Loại", titleEn: "Kind", oneOf: ["count", "percent", "ratio", "money"] },
    { name: "unitVi", type: "text", required: true, titleVi: "Đơn vị tính", titleEn: "Unit (Vietnamese)" },
    { name: "unitEn", type: "text", required: true, titleVi: "Đơn vị tính tiếng Anh", titleEn: "Unit (English)" },
    { name: "fromYear", type: "integer", titleVi: "Từ năm", titleEn: "From year" },
    { name: "toYear", type: "integer", titleVi: "Đến năm", titleEn: "To year" },
    { name: "noteVi", type: "text", titleVi: "Ghi chú", titleEn: "Note (Vietnamese)" },
    { name: "noteEn", type: "text", titleVi: "Ghi chú tiếng Anh", titleEn: "Note (English)" },
    { name: "order", type: "integer", required: true, titleVi: "Thứ tự", titleEn: "Order" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

/** Arithmetic that a report's own figures must satisfy. */
export const identities = defineTable({
  name: "identities",
  titleVi: "Đẳng thức kiểm tra",
  titleEn: "Identities",
  descriptionVi: "Quan hệ số học giữa các chỉ tiêu của một báo cáo.",
  descriptionEn: "Arithmetic relations between the indicators of one report.",
  primaryKey: ["identityId"],
  fields: [
    { name: "identityId", type: "text", required: true, titleVi: "Mã", titleEn: "Identity id" },
    {
      name: "expression",
      type: "text",
      required: true,
      titleVi: "Công thức",
      titleEn: "Expression",
      descriptionVi:
        "vế trái (= | <= | <=>) vế phải; số hạng: mã chỉ tiêu, số, + và *; percent(X) là tỷ lệ đã in của X, num(X) và den(X) là tử số và mẫu số",
      descriptionEn:
        "left (= | <= | <=>) right; terms: indicator ids, numbers, + and *; percent(X) is the printed percent of X, num(X) and den(X) its numerator and denominator",
    },
    { name: "severity", type: "text", required: true, titleVi: "Mức", titleEn: "Severity", oneOf: ["contradiction", "warning"] },
    { name: "textVi", type: "text", required: true, titleVi: "Giải thích", titleEn: "Text (Vietnamese)" },
    { name: "textEn", type: "text", required: true, titleVi: "Giải thích tiếng Anh", titleEn: "Text (English)" },
  ],
});

/** What a count of "Dân vận khéo" models counts: the basis decides what may be compared. */
export const measures = defineTable({
  name: "measures",
  titleVi: "Cách đếm mô hình",
  titleEn: "Model measures",
  descriptionVi: "Đăng ký, hiệu quả, công nhận, nhân rộng, biểu dương… là những cách đếm khác nhau.",
  descriptionEn: "Registered, effective, recognised, replicated, commended … are different bases of counting.",
  primaryKey: ["measureId"],
  fields: [
    { name: "measureId", type: "text", required: true, titleVi: "Mã", titleEn: "Measure id" },
    { name: "nameVi", type: "text", required: true, titleVi: "Tên", titleEn: "Name (Vietnamese)" },
    { name: "nameEn", type: "text", required: true, titleVi: "Tên tiếng Anh", titleEn: "Name (English)" },
    { name: "order", type: "integer", required: true, titleVi: "Thứ tự", titleEn: "Order" },
  ],
});

/** Legal and party documents. */
export const instruments = defineTable({
  name: "instruments",
  titleVi: "Văn bản",
  titleEn: "Instruments",
  descriptionVi: "Quyết định, kế hoạch, quy định làm căn cứ.",
  descriptionEn: "Decisions, plans and regulations behind results and scales.",
  primaryKey: ["instrumentId"],
  fields: [
    {
      name: "instrumentId",
      type: "text",
      required: true,
      titleVi: "Mã văn bản",
      titleEn: "Instrument id",
      descriptionVi: "<areaId>/<số rút gọn>-<năm>",
      descriptionEn: "<areaId>/<number slug>-<year>",
    },
    { name: "areaId", type: "text", required: true, titleVi: "Nơi ban hành", titleEn: "Area", references: "areas.areaId" },
    {
      name: "number",
      type: "text",
      titleVi: "Số, ký hiệu",
      titleEn: "Number",
      descriptionVi: "Như đã in; để trống: nguồn không nêu",
      descriptionEn: "As printed; empty: not given in the source",
    },
    { name: "date", type: "date", titleVi: "Ngày ban hành", titleEn: "Date" },
    { name: "issuer", type: "text", required: true, titleVi: "Cơ quan ban hành", titleEn: "Issuer" },
    {
      name: "kind",
      type: "text",
      required: true,
      titleVi: "Loại",
      titleEn: "Kind",
      oneOf: ["criteria", "result", "plan", "method", "reorganisation", "report", "other"],
    },
    { name: "subjectVi", type: "text", required: true, titleVi: "Nội dung", titleEn: "Subject (Vietnamese)" },
    { name: "subjectEn", type: "text", required: true, titleVi: "Nội dung tiếng Anh", titleEn: "Subject (English)" },
    { name: "replacesNumber", type: "text", titleVi: "Thay thế", titleEn: "Replaces" },
    { name: "statusVi", type: "text", titleVi: "Tình trạng", titleEn: "Status (Vietnamese)" },
    { name: "statusEn", type: "text", titleVi: "Tình trạng tiếng Anh", titleEn: "Status (English)" },
    { name: "url", type: "text", titleVi: "Địa chỉ", titleEn: "Address" },
    { name: "note", type: "text", titleVi: "Ghi chú", titleEn: "Note (Vietnamese)" },
    { name: "noteEn", type: "text", titleVi: "Ghi chú tiếng Anh", titleEn: "Note (English)" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

/** Where figures and facts come from, and how far each source was read. */
export const sources = defineTable({
  name: "sources",
  titleVi: "Nguồn",
  titleEn: "Sources",
  descriptionVi: "Nơi công bố số liệu và mức độ đã đọc.",
  descriptionEn: "Where figures come from and how far each source was read.",
  primaryKey: ["sourceId"],
  fields: [
    { name: "sourceId", type: "text", required: true, titleVi: "Mã nguồn", titleEn: "Source id" },
    {
      name: "title",
      type: "text",
      required: true,
      titleVi: "Tiêu đề",
      titleEn: "Title",
      descriptionVi: "Như đã công bố, theo ngôn ngữ của nguồn",
      descriptionEn: "As published, in its own language",
    },
    { name: "publisher", type: "text", required: true, titleVi: "Nơi công bố", titleEn: "Publisher" },
    {
      name: "publisherKind",
      type: "text",
      required: true,
      titleVi: "Loại nơi công bố",
      titleEn: "Kind of publisher",
      oneOf: ["agency", "party", "press", "reprint", "legal-mirror", "dataset", "standard", "other"],
    },
    { name: "url", type: "text", titleVi: "Địa chỉ", titleEn: "Address", descriptionVi: "Để trống: không rõ", descriptionEn: "Empty: not known" },
    {
      name: "publicationDate",
      type: "text",
      titleVi: "Ngày công bố",
      titleEn: "Publication date",
      descriptionVi: "YYYY-MM-DD, YYYY-MM hoặc YYYY, biết đến đâu ghi đến đó",
      descriptionEn: "YYYY-MM-DD, YYYY-MM or YYYY, as far as it is known",
    },
    {
      name: "dateCertain",
      type: "boolean",
      required: true,
      titleVi: "Ngày đã xác minh",
      titleEn: "Date certain",
      descriptionVi: "false: ước theo địa chỉ trang hoặc sự kiện",
      descriptionEn: "false: estimated from the address or the event",
    },
    {
      name: "coverage",
      type: "text",
      required: true,
      titleVi: "Mức độ đã đọc",
      titleEn: "How far read",
      oneOf: ["whole", "partial", "address-only", "not-extracted", "unknown"],
    },
    { name: "coverageVi", type: "text", titleVi: "Chi tiết mức độ đã đọc", titleEn: "Coverage in words (Vietnamese)" },
    { name: "coverageEn", type: "text", titleVi: "Chi tiết mức độ đã đọc, tiếng Anh", titleEn: "Coverage in words (English)" },
    {
      name: "licence",
      type: "text",
      titleVi: "Giấy phép",
      titleEn: "Licence",
      descriptionVi: "Để trống: nguồn không nêu",
      descriptionEn: "Empty: none stated",
    },
    { name: "noteVi", type: "text", titleVi: "Ghi chú", titleEn: "Note (Vietnamese)" },
    { name: "noteEn", type: "text", titleVi: "Ghi chú tiếng Anh", titleEn: "Note (English)" },
  ],
});

/** Contradictions that only reading can find; those that arithmetic finds are computed. */
export const declaredDiscrepancies = defineTable({
  name: "declared-discrepancies",
  titleVi: "Bất nhất được khai báo",
  titleEn: "Declared discrepancies",
  descriptionVi: "Hai phát biểu không thể cùng đúng, phát hiện khi đọc văn bản.",
  descriptionEn: "Two statements that cannot both hold, found by reading.",
  primaryKey: ["discrepancyId"],
  fields: [
    { name: "discrepancyId", type: "text", required: true, titleVi: "Mã", titleEn: "Id" },
    { name: "severity", type: "text", required: true, titleVi: "Mức", titleEn: "Severity", oneOf: ["contradiction", "warning"] },
    { name: "areaId", type: "text", required: true, titleVi: "Đơn vị", titleEn: "Area", references: "areas.areaId" },
    {
      name: "observationKeys",
      type: "list",
      titleVi: "Số liệu liên quan",
      titleEn: "Observations concerned",
      descriptionVi:
        "mã số liệu, hoặc <sourceId>:<mã chỉ tiêu, thành phần hay cách đếm> của mọi số liệu liên quan; để trống: không số liệu nào trên trang này liên quan",
      descriptionEn:
        "observation ids, or <sourceId>:<indicatorId, componentId or measureId> for every figure concerned; empty: no figure of this site is concerned",
    },
    { name: "statementAVi", type: "text", required: true, titleVi: "Phát biểu thứ nhất", titleEn: "First statement (Vietnamese)" },
    { name: "statementAEn", type: "text", required: true, titleVi: "Phát biểu thứ nhất, tiếng Anh", titleEn: "First statement (English)" },
    { name: "locatorA", type: "text", required: true, titleVi: "Vị trí thứ nhất", titleEn: "First locator" },
    { name: "statementBVi", type: "text", required: true, titleVi: "Phát biểu thứ hai", titleEn: "Second statement (Vietnamese)" },
    { name: "statementBEn", type: "text", required: true, titleVi: "Phát biểu thứ hai, tiếng Anh", titleEn: "Second statement (English)" },
    { name: "locatorB", type: "text", required: true, titleVi: "Vị trí thứ hai", titleEn: "Second locator" },
    { name: "shownVi", type: "text", required: true, titleVi: "Trang này hiển thị", titleEn: "What is shown (Vietnamese)" },
    { name: "shownEn", type: "text", required: true, titleVi: "Trang này hiển thị, tiếng Anh", titleEn: "What is shown (English)" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

/** What is known not to be published, and why; without a row here an empty place only means that nothing was found. */
export const gaps = defineTable({
  name: "gaps",
  titleVi: "Chỗ thiếu đã biết lý do",
  titleEn: "Gaps with a known reason",
  descriptionVi: "Số liệu mà nguồn nói rõ là không công bố, hoặc nơi có trách nhiệm quyết định không công bố, kèm lý do.",
  descriptionEn: "Figures that a source says are not published, or that those in charge decided not to publish, with the reason.",
  primaryKey: ["areaId", "family", "indexId", "blockId", "year"],
  fields: [
    { name: "areaId", type: "text", required: true, titleVi: "Địa phương", titleEn: "Area", references: "areas.areaId" },
    {
      name: "family",
      type: "text",
      required: true,
      titleVi: "Loại số liệu",
      titleEn: "Family",
      oneOf: ["ratings", "tallies", "scores", "reports", "models"],
    },
    {
      name: "indexId",
      type: "text",
      titleVi: "Chỉ số",
      titleEn: "Index",
      descriptionVi: "Chỉ với điểm theo chỉ số",
      descriptionEn: "Only for scores",
      references: "indices.indexId",
    },
    {
      name: "blockId",
      type: "text",
      titleVi: "Khối",
      titleEn: "Block",
      descriptionVi: "Để trống: loại số liệu không chia khối",
      descriptionEn: "Empty: the family has no blocks",
      references: "blocks.blockId",
    },
    { name: "year", type: "integer", required: true, titleVi: "Năm", titleEn: "Year" },
    {
      name: "kind",
      type: "text",
      required: true,
      titleVi: "Loại thiếu",
      titleEn: "Kind of gap",
      oneOf: ["withheld", "notPublished"],
      descriptionVi: "withheld: nơi có trách nhiệm quyết định không công bố; notPublished: nguồn nói là không công bố",
      descriptionEn: "withheld: those in charge decided not to publish; notPublished: a source says it is not published",
    },
    { name: "reasonVi", type: "text", required: true, titleVi: "Lý do", titleEn: "Reason (Vietnamese)" },
    { name: "reasonEn", type: "text", required: true, titleVi: "Lý do, tiếng Anh", titleEn: "Reason (English)" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

/** Places of provinces and archipelagos in a grid of tiles. */
export const tiles = defineTable({
  name: "tiles",
  titleVi: "Ô bản đồ",
  titleEn: "Map tiles",
  descriptionVi: "Vị trí ô của 63 và 34 tỉnh, thành phố, có Hoàng Sa và Trường Sa.",
  descriptionEn: "Tile positions of the 63 and the 34 provinces, with Hoàng Sa and Trường Sa.",
  primaryKey: ["grid", "areaId"],
  fields: [
    { name: "grid", type: "text", required: true, titleVi: "Lưới", titleEn: "Grid", oneOf: ["63", "34"] },
    {
      name: "areaId",
      type: "text",
      required: true,
      titleVi: "Đơn vị",
      titleEn: "Area",
      descriptionVi: "Tỉnh, thành phố, hoặc hoang-sa (Hoàng Sa), truong-sa (Trường Sa)",
      descriptionEn: "A province, or hoang-sa / truong-sa",
    },
    { name: "labelVi", type: "text", required: true, titleVi: "Nhãn", titleEn: "Label" },
    { name: "row", type: "integer", required: true, titleVi: "Hàng", titleEn: "Row" },
    { name: "column", type: "integer", required: true, titleVi: "Cột", titleEn: "Column" },
    { name: "kind", type: "text", required: true, titleVi: "Loại", titleEn: "Kind", oneOf: ["province", "archipelago"] },
    { name: "parentId", type: "text", titleVi: "Thuộc", titleEn: "Parent", references: "areas.areaId" },
  ],
});

/** Every table of `data/registry`, in the order in which references can be read. */
export const registryTables = [
  sources,
  areas,
  areaSuccessions,
  agencyTypes,
  agencyTypeSuccessions,
  agencies,
  blocks,
  instruments,
  scales,
  levels,
  criteria,
  indices,
  methods,
  components,
  indicators,
  identities,
  measures,
  aliases,
  declaredDiscrepancies,
  gaps,
  tiles,
] as const;

export type Area = Row<typeof areas>;
export type AreaSuccession = Row<typeof areaSuccessions>;
export type AgencyType = Row<typeof agencyTypes>;
export type AgencyTypeSuccession = Row<typeof agencyTypeSuccessions>;
export type Agency = Row<typeof agencies>;
export type Alias = Row<typeof aliases>;
export type Block = Row<typeof blocks>;
export type Scale = Row<typeof scales>;
export type Level = Row<typeof levels>;
export type Criterion = Row<typeof criteria>;
export type Index = Row<typeof indices>;
export type Method = Row<typeof methods>;
export type Component = Row<typeof components>;
export type Indicator = Row<typeof indicators>;
export type Identity = Row<typeof identities>;
export type Measure = Row<typeof measures>;
export type Instrument = Row<typeof instruments>;
export type Source = Row<typeof sources>;
export type DeclaredDiscrepancy = Row<typeof declaredDiscrepancies>;
export type Gap = Row<typeof gaps>;
export type Tile = Row<typeof tiles>;
