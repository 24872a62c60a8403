import { describe, expect, it } from "vitest";
import { readPrintedNumber } from "../../src/ingest/printed-number.ts";
import { readReportValue } from "../../src/ingest/report-value.ts";

const score = { style: "vi", minimum: 0, maximum: 100 } as const;
const count = { style: "vi", whole: true, minimum: 0 } as const;

describe("readPrintedNumber", () => {
  it.each([
    ["95,53", { value: 95.53, decimals: 2, bound: null }],
    ["95,53 điểm", { value: 95.53, unitText: "điểm" }],
    ["94,72%", { value: 94.72, unitText: "%" }],
    ["90,63% điểm", { value: 90.63, unitText: "% điểm" }],
    ["trên 95 điểm", { value: 95, bound: "above", unitText: "điểm" }],
    ["trên 95", { value: 95, bound: "above" }],
    ["hơn 90", { value: 90, bound: "above" }],
    [">90%", { value: 90, bound: "above", unitText: "%" }],
    ["<90%", { value: 90, bound: "below" }],
    ["≥ 90", { value: 90, bound: "atLeast" }],
    ["từ 90 điểm trở lên", { value: 90, bound: "atLeast" }],
    ["gần 78", { value: 78, bound: null, approximate: true }],
    ["80-<90%", { value: 80, bound: "atLeast", upperBound: 90, unitText: "%" }],
    ["80 - 90", { value: 80, bound: "atLeast", upperBound: 90 }],
    ["từ 70 đến dưới 90 điểm", { value: 70, bound: "atLeast", upperBound: 90 }],
    ["80, 48", { value: 80.48, decimals: 2, innerSpace: true }],
    ["80, 48 điểm", { value: 80.48, innerSpace: true }],
    ["84,125", { value: 84.125, decimals: 3 }],
    ["87,16/100 điểm", { value: 87.16, outOf: 100, unitText: "điểm" }],
    ["08", { value: 8, decimals: 0 }],
    ["0", { value: 0 }],
    ["-5", { value: -5 }],
  ])("reads the score %s", (text, expected) => {
    expect(readPrintedNumber(text, score)).toMatchObject({ kind: "printed", ...expected });
  });

  it.each([
    ["14/14", { value: 14, outOf: 14 }],
    ["02", { value: 2 }],
    ["2.071", { value: 2071 }],
    ["2.071 mô hình", { value: 2071, unitText: "mô hình" }],
    ["trên 5.500", { value: 5500, bound: "above" }],
    ["gần 2 ngàn", { value: 2000, approximate: true }],
    ["hơn 400.000", { value: 400000, bound: "above" }],
    ["1,5 triệu", { value: 1500000, decimals: 0 }],
  ])("reads the count %s", (text, expected) => {
    expect(readPrintedNumber(text, count)).toMatchObject({ kind: "printed", ...expected });
  });

  it.each([
    ["4O,2", "letter"],
    ["O8", "letter"],
    ["99.05", "otherStyle"],
    ["6.430", "ambiguous"],
    ["abc", "unreadable"],
    ["", "unreadable"],
    ["khá 90", "unreadable"],
    ["95,44 điểm, đạt tỷ lệ 95,44%", "unreadable"],
    ["12 và 14", "unreadable"],
    ["90-80", "unreadable"],
    ["=A1", "unreadable"],
    ["%", "unreadable"],
  ])("refuses %j as %s", (text, kind) => {
    expect(readPrintedNumber(text, score).kind).toBe(kind);
  });

  it("reads .34 only in English style", () => {
    expect(readPrintedNumber(".34", { ...score, style: "en" })).toMatchObject({ kind: "printed", value: 0.34, decimals: 2 });
    expect(readPrintedNumber(".34", score).kind).toBe("otherStyle");
  });
});

describe("readReportValue", () => {
  const kinds = (kind: "count" | "percent" | "ratio" | "money", unitVi: string, unitEn = "") => ({ kind, unitVi, unitEn });
  it.each([
    ["08", kinds("count", "văn bản"), "", { value: 8 }],
    ["04 cuộc", kinds("count", "cuộc"), "", { value: 4 }],
    ["Chưa giải quyết: 0", kinds("count", "vụ việc"), "", { value: 0 }],
    ["Đã giải quyết 0", kinds("count", "vụ việc"), "", { value: 0 }],
    ["7 TTHC đạt mức độ 3", kinds("count", "dịch vụ công (TTHC)"), "", { value: 7 }],
    ["34 vụ việc phức tạp, tồn đọng, kéo dài", kinds("count", "vụ việc"), "", { value: 34 }],
    ["198 lượt/221 người/200 vụ việc", kinds("count", "lượt"), "", { value: 198 }],
    ["198 lượt/221 người/200 vụ việc", kinds("count", "người"), "", { value: 221 }],
    ["198 lượt/221 người/200 vụ việc", kinds("count", "vụ việc"), "", { value: 200 }],
    ["866 lượt/964 lượt người", kinds("count", "lượt"), "lượt", { value: 866 }],
    ["866 lượt/964 lượt người", kinds("count", "người"), "lượt người", { value: 964 }],
    ["05 lượt đoàn/75 lượt người", kinds("count", "lượt đoàn"), "", { value: 5 }],
    ["6.430 lượt công dân, với 4353 vụ việc", kinds("count", "lượt"), "", { value: 6430 }],
    ["5 cuộc tiếp công dân, đối thoại với 9 công dân (Bí thư Tỉnh ủy)", kinds("count", "cuộc"), "", { value: 5 }],
    [
      "19/48 thủ tục hành chính của sở được giải quyết ở mức độ 3",
      kinds("count", "dịch vụ công (TTHC)"),
      "",
      { value: 19, numerator: 19, denominator: 48 },
    ],
    ["hơn 90.383 m²", kinds("count", "m²"), "", { value: 90383, bound: "above" }],
    ["Không có", kinds("count", "cuộc"), "", { value: 0, saysNothing: true }],
    ["10.424.000 đồng", kinds("money", "đồng"), "", { value: 10424000 }],
    ["0 đồng.", kinds("money", "đồng"), "", { value: 0 }],
    ["trên 58,5 tỷ đồng", kinds("money", "đồng"), "", { value: 58500000000, bound: "above" }],
    ["100%", kinds("percent", "%"), "", { value: 100, numerator: null }],
    ["99,99% hồ sơ", kinds("percent", "%"), "", { value: 99.99, decimals: 2 }],
    ["100% TTHC được cung cấp trực tuyến ở mức độ 3,4", kinds("percent", "%"), "", { value: 100 }],
    ["trên 95% số ý kiến đánh giá", kinds("percent", "%"), "", { value: 95, bound: "above" }],
    ["Không có", kinds("percent", "%"), "", { value: null, saysNothing: true }],
    ["4/4 đơn vị đạt tỷ lệ: 100%", kinds("ratio", "đơn vị"), "", { numerator: 4, denominator: 4, value: 100 }],
    ["đưa ra hòa giải 122 đơn, đạt 100%", kinds("ratio", "đơn"), "", { numerator: 122, denominator: null, value: 100 }],
    ["giải quyết xong 376 vụ việc KN, đạt 71,3%", kinds("ratio", "vụ việc"), "", { numerator: 376, value: 71.3 }],
    ["1.266/1.322 vụ khiếu nại", kinds("ratio", "vụ"), "", { numerator: 1266, denominator: 1322, value: null }],
    ["92%", kinds("ratio", "đơn vị"), "", { value: 92, numerator: null }],
    ["hòa giải thành công 1 đơn", kinds("ratio", "đơn"), "", { numerator: 1, value: null }],
  ] as const)("reads %j for %o", (text, indicator, unit, expected) => {
    expect(readReportValue(text, indicator, unit, "vi")).toMatchObject({ kind: "value", ...expected });
  });

  it("reads the English style when declared", () => {
    expect(readReportValue("20,144 opinions", kinds("count", "ý kiến", "opinions"), "", "en")).toMatchObject({ kind: "value", value: 20144 });
  });

  it("refuses what it would have to guess", () => {
    expect(readReportValue("6 sở, 6 quận, huyện và 24 xã, thị trấn", kinds("count", "đơn vị"), "", "vi")).toEqual({
      kind: "several",
      numbers: ["6", "6", "24"],
    });
    expect(readReportValue("tăng 10% và 12%", kinds("percent", "%"), "", "vi").kind).toBe("several");
    expect(readReportValue("nhiều cuộc", kinds("count", "cuộc"), "", "vi").kind).toBe("unreadable");
    expect(readReportValue("99.05%", kinds("percent", "%"), "", "vi").kind).toBe("otherStyle");
    expect(readReportValue("1O", kinds("count", "cuộc"), "", "vi").kind).toBe("letter");
  });

  it("does not count numbers that name something", () => {
    expect(readReportValue("phòng, chống dịch Covid-19: 3 cuộc năm 2021", kinds("count", "cuộc"), "", "vi")).toMatchObject({
      kind: "value",
      value: 3,
    });
    expect(readReportValue("tính đến 22/9/2022: 1.466 hồ sơ", kinds("count", "hồ sơ"), "", "vi")).toMatchObject({ kind: "value", value: 1466 });
  });
});
