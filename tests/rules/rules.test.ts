import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exampleMark } from "../../src/ingest/example-row.ts";
import type { EditionInput, IngestContext } from "../../src/ingest/edition.ts";
import { ingestAll } from "../../src/ingest/ingest-all.ts";
import { problemOf } from "../../src/ingest/problem-log.ts";
import { createResolver } from "../../src/ingest/resolver.ts";
import { fileMisplacedRule } from "../../src/rules/file-misplaced.ts";
import { rules } from "../../src/rules/index.ts";
import type { Problem } from "../../src/rules/rule.ts";
import { edition, type EditionChange } from "../fixtures/editions.ts";
import { smallRegistry } from "../fixtures/small-registry.ts";
import { expectWords } from "../helpers/expect-words.ts";

/** What makes a rule fire, where it points, and a close neighbour that must pass without any error. */
interface Example {
  fires: EditionInput[];
  /** Column letter and row as a spreadsheet shows them; no letter: the whole row; "0": the whole file. */
  at: string;
  quiet?: EditionInput[];
}

const scores = (rows: string, headings = "Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính", more: EditionChange = {}) => [
  edition("scores", { csv: `${headings}\n${rows}\n`, ...more }),
];
const score = (value: string, unit = "%", more: EditionChange = {}) => scores(`SIPAS,Sở Nội vụ,Departments,${value},${unit}`, undefined, more);
const rankHeadings = "Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính,Thứ hạng,Trên tổng số";
const ranks = (rows: readonly (readonly [agency: string, value: string, rank: string])[], more: EditionChange & { of?: number } = {}) =>
  scores(rows.map(([agency, value, rank]) => `SIPAS,${agency},Departments,${value},%,${rank},${more.of ?? 20}`).join("\n"), rankHeadings, more);
const complete: EditionChange = { origin: { coverage: "complete" } };
const ratings = (rows: string, headings = "Cơ quan,Khối,Mức", more: EditionChange = {}) => [
  edition("ratings", { csv: `${headings}\n${rows}\n`, ...more }),
];
const rating = (agency: string, more: EditionChange = {}) => ratings(`${agency},Departments,tốt`, undefined, more);
const tallies = (rows: string, headings = "Khối,Mức,Số đơn vị,Tổng số") => [edition("tallies", { csv: `${headings}\n${rows}\n` })];
const reports = (rows: string, more: EditionChange = {}) => [
  edition("reports", { csv: `Chỉ tiêu,Giá trị,Đơn vị tính,Bước,Ghi chú\n${rows}\n`, ...more }),
];
const models = (rows: string, headings = "Cách đếm,Cách gọi,Đơn vị đếm,Số lượng,Tập thể,Cá nhân") => [
  edition("models", { csv: `${headings}\n${rows}\n` }),
];
const origin = (fields: Record<string, unknown>, more: EditionChange = {}) => [edition("ratings", { origin: fields, ...more })];
const bytes = (...values: number[]): EditionChange => ({ bytes: Uint8Array.from(values) });
const latin1 = (text: string): EditionChange => ({ bytes: Uint8Array.from(text, (character) => character.charCodeAt(0)) });
/** UTF-8 in which one private character is a byte that no letter begins with. */
const brokenAt = (text: string): EditionChange => {
  const [before = "", after = ""] = text.split("\uE000");
  const encode = (part: string): Uint8Array => new TextEncoder().encode(part);
  return { bytes: Uint8Array.from([...encode(before), 0xe1, ...encode(after)]) };
};
const inSonLa = { areaId: "son-la", scaleId: null };

const examples: Record<string, Example> = {
  "file-empty": { fires: [edition("scores", { csv: "\n \n" })], at: "0" },
  "file-not-text": { fires: [edition("scores", bytes(0x50, 0x4b, 3, 4, 0, 0))], at: "0" },
  "encoding-unknown": {
    fires: [edition("scores", { bytes: Uint8Array.from({ length: 600 }, (_, position) => 128 + ((position * 53) % 128)) })],
    at: "0",
  },
  "encoding-windows-1258": {
    fires: [edition("ratings", latin1("agency,block,level\nS\u00F5\u00D2 N\u00F4\u00F2i vu\u00F2,Departments,t\u00F4\u00ECt\n"))],
    at: "0",
  },
  "encoding-byte-broken": {
    fires: [edition("ratings", brokenAt("Cơ quan,Khối,Mức\nSở Nội vụ,Departments,tốt\nSở Tư ph\uE000p,Departments,tốt\n"))],
    at: "A3",
    quiet: ratings("Sở Tư pháp,Departments,tốt"),
  },
  "font-tcvn3": { fires: [edition("ratings", latin1("agency,block,level\nSë Khoa häc vµ C«ng nghÖ,së,xuÊt s¾c\n"))], at: "0" },
  "font-vni": { fires: [edition("ratings", latin1("agency,block,level\nSôû Khoa hoïc vaø Coâng ngheä,sôû,xuaát saéc\n"))], at: "0" },
  "text-garbled": { fires: [edition("ratings", { csv: "agency,block,level\nSá»Ÿ Ná»™i vá»¥,Departments,tá»‘t\n" })], at: "0" },
  "characters-lost": { fires: rating("S\uFFFD Nội vụ"), at: "A2" },
  "letter-of-another-script": {
    fires: scores("SIP\u0410S,Sở Nội vụ,Departments,90,%"),
    at: "A2",
    quiet: ratings("Sở Nội vụ,Departments,tốt,tiếng Nga: Ханой", "Cơ quan,Khối,Mức,Ghi chú"),
  },
  "text-decomposed": { fires: rating("Sở Nội vụ".normalize("NFD")), at: "A2" },
  "stray-spaces": { fires: rating("Sở  Nội vụ "), at: "A2" },
  "formula-cell": {
    fires: ratings("Sở Nội vụ,Departments,tốt,=A1", "Cơ quan,Khối,Mức,Ghi chú"),
    at: "D2",
    quiet: ratings("Sở Nội vụ,Departments,tốt,+2 bậc = tốt hơn", "Cơ quan,Khối,Mức,Ghi chú"),
  },
  "quote-unclosed": {
    fires: ratings('Sở Tư pháp,Departments,tốt\n"Sở Nội vụ,Departments,tốt'),
    at: "3",
    quiet: ratings('"Sở Nội vụ",Departments,tốt'),
  },
  "row-ragged": { fires: ratings("Sở Nội vụ,Sở, ban, ngành,tốt"), at: "2", quiet: ratings("Sở Nội vụ,Departments,tốt,,,") },
  "header-not-first": {
    fires: [edition("ratings", { csv: "BẢNG XẾP LOẠI NĂM 2022,,\n,,\nCơ quan,Khối,Mức\nSở Nội vụ,Departments,tốt\n" })],
    at: "1",
  },
  "header-absent": { fires: [edition("ratings", { csv: "Sở Nội vụ,Departments,tốt\nSở Tư pháp,Departments,tốt\n" })], at: "1" },
  "delimiter-unknown": { fires: [edition("ratings", { csv: "Cơ quan|Khối|Mức\nSở Nội vụ|Departments|tốt\n" })], at: "1" },
  "header-missing": { fires: ratings("Sở Nội vụ,Departments", "Cơ quan,Khối"), at: "1" },
  "header-unknown": {
    fires: ratings("Sở Nội vụ,Departments,tốt,x", "Cơ quan,Khối,Mức,Ghi chu"),
    at: "D1",
    quiet: ratings("Sở Nội vụ,Departments,tốt,x", "CƠ QUAN,khối, Mức ,ghi chú"),
  },
  "header-duplicate": { fires: ratings("Sở Nội vụ,Departments,tốt,tốt", "Cơ quan,Khối,Mức,level"), at: "D1" },
  "header-empty": {
    fires: ratings("Sở Nội vụ,Departments,tốt,x", "Cơ quan,Khối,Mức,"),
    at: "D1",
    quiet: ratings("Sở Nội vụ,Departments,tốt,", "Cơ quan,Khối,Mức,"),
  },
  "header-repeated": {
    fires: ratings("Sở Nội vụ,Departments,tốt\nCơ quan,Khối,Mức\nSở Tư pháp,Departments,tốt"),
    at: "3",
    quiet: ratings("Sở Nội vụ,Departments,tốt\nSở Tư pháp,Departments,tốt"),
  },
  "cell-too-long": {
    fires: score("9".repeat(32_768)),
    at: "D2",
    quiet: ratings(`Sở Nội vụ,Departments,tốt,${"x".repeat(32_767)}`, "Cơ quan,Khối,Mức,Ghi chú"),
  },
  "file-no-rows": { fires: [edition("ratings", { csv: "Cơ quan,Khối,Mức\n" })], at: "1" },
  "cell-missing": { fires: ratings("Sở Nội vụ,Departments,"), at: "C2" },
  "origin-missing": { fires: [edition("ratings", { originText: null })], at: "0" },
  "origin-unreadable": { fires: [edition("ratings", { originText: "family: [ratings\nareaId" })], at: "2" },
  "origin-field-unknown": { fires: origin({ sourceid: "x" }), at: "15" },
  "origin-field-missing": { fires: origin({ instrumentId: undefined }), at: "0" },
  "origin-value-invalid": { fires: origin({ numberStyle: "việt" }), at: "11" },
  "origin-family-mismatch": { fires: [edition("ratings", { folder: { family: "tallies" } })], at: "1" },
  "origin-area-mismatch": { fires: [edition("ratings", { folder: { areaId: "son-la" } })], at: "2" },
  "file-missing": { fires: origin({ files: [{ name: "khac.csv", sha256: "0" }] }), at: "14" },
  "file-not-listed": { fires: [edition("ratings", { extraFiles: { "thua.csv": "x" } })], at: "14" },
  "file-hash-differs": { fires: [edition("ratings", { hash: "0".repeat(64) })], at: "0" },
  "source-unknown": { fires: origin({ sourceId: "nguon-c" }), at: "3" },
  "instrument-unknown": { fires: origin({ instrumentId: "hai-phong/x" }), at: "4", quiet: origin({ instrumentId: "hai-phong/1937-qd-ubnd-2023" }) },
  "instrument-not-given": {
    fires: origin({ decisionDate: "2023-07-07" }),
    at: "4",
    quiet: origin({ decisionDate: "2023-07-07", instrumentId: "hai-phong/1937-qd-ubnd-2023" }),
  },
  "instrument-of-another-place": {
    fires: [edition("scores", { origin: { areaId: "son-la", instrumentId: "hai-phong/1937-qd-ubnd-2023" } })],
    at: "4",
    quiet: origin({ instrumentId: "hai-phong/1937-qd-ubnd-2023" }),
  },
  "instrument-date-differs": {
    fires: origin({ decisionDate: "2023-07-08", instrumentId: "hai-phong/1937-qd-ubnd-2023" }),
    at: "9",
    quiet: origin({ decisionDate: "2023-07-07", instrumentId: "hai-phong/1937-qd-ubnd-2023" }),
  },
  "scale-unknown": { fires: origin({ scaleId: "x" }), at: "5", quiet: origin({ scaleId: null }) },
  "scale-of-another-place": { fires: origin({ scaleId: "son-la/dan-van" }), at: "C2" },
  "scale-not-in-force": { fires: origin({ period: "2021" }), at: "C2" },
  "date-unreadable": { fires: origin({ publicationDate: "31/02/2023" }), at: "10", quiet: origin({ publicationDate: "2023-07" }) },
  "decision-after-publication": { fires: origin({ decisionDate: "2023-08-01" }), at: "9", quiet: origin({ decisionDate: "2023-07-11" }) },
  "edition-duplicate": {
    fires: [edition("ratings"), edition("ratings", { folder: { edition: "mau-2" }, origin: { sourceId: "nguon-b", period: "2023" } })],
    at: "0",
  },
  "edition-repeats": {
    fires: ["2022", "2023"].map((period, position) =>
      edition("ratings", {
        csv: `Cơ quan,Khối,Mức,Vị trí\n${["Sở Nội vụ", "Sở Tư pháp", "Thanh tra", "Ban Quản lý A"].map((name) => `${name},Departments,tốt,trang ${position}`).join("\n")}\n`,
        folder: { edition: period },
        origin: { period },
      }),
    ),
    at: "0",
    quiet: ["2022", "2023"].map((period, position) =>
      edition("ratings", {
        csv: `Cơ quan,Khối,Mức\n${["Sở Nội vụ", "Sở Tư pháp", "Thanh tra", "Ban Quản lý A"].map((name, index) => `${name},Departments,${position === index ? "tốt" : "xuất sắc"}`).join("\n")}\n`,
        folder: { edition: period },
        origin: { period },
      }),
    ),
  },
  "area-unknown": {
    fires: ratings("Sở Nội vụ,Departments,tốt,Hải Phong", "Cơ quan,Khối,Mức,Địa phương"),
    at: "D2",
    quiet: ratings("Sở Nội vụ,Departments,tốt,Thành phố Cảng", "Cơ quan,Khối,Mức,Địa phương"),
  },
  "area-ambiguous": {
    fires: [
      edition("models", {
        csv: "Cách đếm,Cách gọi,Đơn vị đếm,Số lượng,Địa phương\nđăng ký,đăng ký,mô hình,5,Sơn La\n",
        origin: { areaId: "son-la" },
      }),
    ],
    at: "E2",
    quiet: [
      edition("models", {
        csv: "Cách đếm,Cách gọi,Đơn vị đếm,Số lượng,Địa phương\nđăng ký,đăng ký,mô hình,5,TP. Sơn La\n",
        origin: { areaId: "son-la" },
      }),
    ],
  },
  "area-not-in-force": {
    fires: [edition("models", { origin: { period: "2026", publicationDate: null, areaId: "bac-ninh" } })],
    at: "2",
    quiet: [edition("models", { origin: { period: "2024", publicationDate: null, areaId: "bac-ninh" } })],
  },
  "agency-unknown": { fires: rating("Sở Khoa học"), at: "A2", quiet: rating("Sở KHCN") },
  "agency-ambiguous": { fires: rating("Ban Quản lý"), at: "A2", quiet: rating("Ban Quản lý A") },
  "agency-not-in-force": {
    fires: scores("SIPAS,son-la/so-noi-vu,Departments,90,%", undefined, { origin: { areaId: "son-la", period: "2025", publicationDate: null } }),
    at: "B2",
    quiet: scores("SIPAS,son-la/so-noi-vu,Departments,90,%", undefined, { origin: { areaId: "son-la", period: "2024", publicationDate: null } }),
  },
  "block-not-in-force": {
    fires: scores("SIPAS,Sở Nội vụ,Districts,90,%", undefined, { origin: { areaId: "son-la", period: "2025", publicationDate: null } }),
    at: "C2",
    quiet: scores("SIPAS,Sở Nội vụ,Departments,90,%", undefined, { origin: { areaId: "son-la", period: "2025", publicationDate: null } }),
  },
  "block-unknown": { fires: ratings("Sở Nội vụ,Khối sở,tốt"), at: "B2" },
  "level-unknown": { fires: ratings("Sở Nội vụ,Departments,khá"), at: "C2", quiet: ratings("Sở Nội vụ,Departments,Hoàn thành tốt") },
  "index-unknown": { fires: scores("SIPA,Sở Nội vụ,Departments,90,%"), at: "A2" },
  "component-unknown": {
    fires: scores("PAR INDEX,Cải cách,Sở Nội vụ,Departments,9,điểm", "Chỉ số,Thành phần,Đơn vị,Khối,Giá trị,Đơn vị tính"),
    at: "B2",
    quiet: scores("PAR INDEX,Cải cách thể chế,Sở Nội vụ,Departments,9,điểm", "Chỉ số,Thành phần,Đơn vị,Khối,Giá trị,Đơn vị tính"),
  },
  "indicator-unknown": { fires: reports("VB_TON,8,,,"), at: "A2", quiet: reports("Tổng số văn bản,8,,,") },
  "indicator-not-in-force": {
    fires: reports("COVID_TONG,0 đồng,,,", { origin: { period: "2023", publicationDate: null } }),
    at: "A2",
    quiet: reports("COVID_TONG,0 đồng,,,", { origin: { period: "2022", publicationDate: null } }),
  },
  "measure-unknown": { fires: models("đăng,x,mô hình,5,,"), at: "A2" },
  "name-ambiguous": { fires: ratings("Sở Nội vụ,khối chung,tốt"), at: "B2", quiet: ratings('Sở Nội vụ,"Sở, ban, ngành",tốt') },
  "unit-unknown": { fires: score("90", "phần"), at: "E2", quiet: score("90", "% điểm tối đa") },
  "unit-disagrees": { fires: score("90%", "điểm"), at: "D2", quiet: score("90 điểm", "điểm") },
  "status-unknown": {
    fires: scores("SIPAS,Sở Nội vụ,Departments,90,%,tạm", "Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính,Tình trạng"),
    at: "F2",
    quiet: scores("SIPAS,Sở Nội vụ,Departments,90,%,Tạm tính", "Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính,Tình trạng"),
  },
  "stage-unknown": {
    fires: ratings("Sở Nội vụ,Departments,tốt,nháp", "Cơ quan,Khối,Mức,Bước"),
    at: "D2",
    quiet: ratings("Sở Nội vụ,Departments,tốt,tự chấm", "Cơ quan,Khối,Mức,Bước"),
  },
  "subject-kind-unknown": {
    fires: scores("SIPAS,trung bình khối,giữa,Departments,90,%", "Chỉ số,Đơn vị,Loại đơn vị,Khối,Giá trị,Đơn vị tính"),
    at: "C2",
    quiet: scores("SIPAS,trung bình khối,trung bình,Departments,90,%", "Chỉ số,Đơn vị,Loại đơn vị,Khối,Giá trị,Đơn vị tính"),
  },
  "status-contradicts-value": {
    fires: scores("SIPAS,Sở Nội vụ,Departments,90,%,không công bố", "Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính,Tình trạng"),
    at: "F2",
    quiet: scores("SIPAS,Sở Nội vụ,Departments,,%,không công bố", "Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính,Tình trạng"),
  },
  "value-not-stated": {
    fires: score(""),
    at: "2",
    quiet: scores("SIPAS,Sở Nội vụ,Departments,,%,không công bố", "Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính,Tình trạng"),
  },
  "number-unreadable": { fires: score("khá cao"), at: "D2" },
  "number-ambiguous": { fires: score("6.430"), at: "D2", quiet: score('"6,430"') },
  "number-style": { fires: score("99.05"), at: "D2", quiet: score('"99,05"') },
  "letter-in-number": { fires: score('"4O,2"'), at: "D2" },
  "number-inner-space": { fires: score('"80, 48"'), at: "D2", quiet: score('"80,48"') },
  "value-out-of-range": { fires: score('"981,31"'), at: "D2", quiet: score("100") },
  "value-above-maximum": { fires: score("102", "điểm"), at: "D2", quiet: score("100", "điểm") },
  "value-negative": { fires: score("-5"), at: "D2", quiet: score("0") },
  "count-has-decimals": { fires: tallies('Departments,tốt,"2,5",22'), at: "C2", quiet: tallies("Departments,tốt,08,22") },
  "rank-unreadable": {
    fires: ranks([["Sở Nội vụ", "90", "tốt"]]),
    at: "F2",
    quiet: ranks([
      ["Sở Nội vụ", "90", "cuối bảng"],
      ["Sở Tư pháp", "91", "1="],
    ]),
  },
  "rank-gap": {
    fires: ranks(
      [
        ["Sở Nội vụ", "92", "1"],
        ["Sở Tư pháp", "90", "3"],
      ],
      { ...complete, of: 3 },
    ),
    at: "F3",
    quiet: ranks(
      [
        ["Sở Nội vụ", "92", "1"],
        ["Sở Tư pháp", "92", "1"],
        ["Thanh tra", "90", "3"],
      ],
      { ...complete, of: 3 },
    ),
  },
  "rows-below-rank-of": {
    fires: ranks([["Sở Nội vụ", "92", "1"]], { ...complete, of: 2 }),
    at: "G2",
    quiet: ranks([["Sở Nội vụ", "92", "1"]], { of: 2 }),
  },
  "named-below-tally": {
    fires: [...ratings("Sở Nội vụ,Departments,tốt\nSở Tư pháp,Departments,tốt", undefined, complete), ...tallies("Departments,tốt,3,22")],
    at: "C3",
    quiet: [...ratings("Sở Nội vụ,Departments,tốt\nSở Tư pháp,Departments,tốt"), ...tallies("Departments,tốt,3,22")],
  },
  "template-example": {
    fires: ratings(`Sở Nội vụ,Departments,tốt,${exampleMark}\nSở Tư pháp,Departments,tốt,`, "Cơ quan,Khối,Mức,Ghi chú"),
    at: "D2",
    quiet: ratings("Sở Nội vụ,Departments,tốt,ví dụ\nSở Tư pháp,Departments,tốt,", "Cơ quan,Khối,Mức,Ghi chú"),
  },
  "rank-above-rank-of": { fires: ranks([["Sở Nội vụ", "90", "21"]]), at: "F2", quiet: ranks([["Sở Nội vụ", "90", "20"]]) },
  "rank-of-differs": {
    fires: scores("SIPAS,Sở Nội vụ,Departments,92,%,1,20\nSIPAS,Sở Tư pháp,Departments,90,%,2,21", rankHeadings),
    at: "G3",
    quiet: scores("SIPAS,Sở Nội vụ,Departments,92,%,1,20\nSIPAS,Sở Tư pháp,Departments,90,%,2,", rankHeadings),
  },
  "rank-repeated": {
    fires: ranks([
      ["Sở Nội vụ", "90", "3"],
      ["Sở Tư pháp", "91", "3"],
    ]),
    at: "F3",
    quiet: ranks([
      ["Sở Nội vụ", "90", "3"],
      ["Sở Tư pháp", "90", "3"],
      ["Thanh tra", "89", "5="],
      ["Ban Quản lý A", "88", "5="],
    ]),
  },
  "rank-in-value": { fires: score("7/20"), at: "D2", quiet: score('"85,5/100"') },
  "rank-value-swapped": {
    fires: ranks(
      [
        ["Sở Nội vụ", "1", "95"],
        ["Sở Tư pháp", "2", "94"],
      ],
      { of: 100 },
    ),
    at: "D2",
    quiet: ranks([
      ["Sở Nội vụ", "95", "1"],
      ["Sở Tư pháp", "94", "2"],
    ]),
  },
  "block-of-another-level": {
    fires: scores("SIPAS,Sở Nội vụ,Districts,90,%"),
    at: "C2",
    quiet: scores("SIPAS,Sở Nội vụ,Departments,90,%"),
  },
  "share-for-percent": {
    fires: ranks([
      ["Sở Nội vụ", '\"99,32\"', "1"],
      ["Sở Tư pháp", '\"99,05\"', "2"],
      ["Thanh tra", '\"0,971\"', "3"],
    ]),
    at: "D4",
    quiet: ranks([
      ["Sở Nội vụ", '\"99,32\"', "1"],
      ["Sở Tư pháp", '\"5,5\"', "2"],
      ["Thanh tra", '\"0,971\"', "3"],
    ]),
  },
  "rank-against-value": {
    fires: ranks([
      ["Sở Nội vụ", "90", "1"],
      ["Sở Tư pháp", "91", "2"],
    ]),
    at: "F3",
    quiet: ranks([
      ["Sở Nội vụ", "90", "2"],
      ["Sở Tư pháp", "91", "1"],
    ]),
  },
  "number-became-date": {
    fires: tallies("Departments,tốt,01-Nov,"),
    at: "C2",
    quiet: reports("VB_TONG,tính đến 22/9/2022: 5 văn bản,,,"),
  },
  "number-doubtful": {
    fires: tallies("Departments,tốt,12 (dự kiến),"),
    at: "C2",
    quiet: [edition("tallies", { csv: "Khối,Mức,Số đơn vị,Tình trạng\nDepartments,tốt,12 (dự kiến),tạm tính\n" })],
  },
  "number-excel-day": { fires: tallies("Departments,tốt,44866,"), at: "C2", quiet: models("đăng ký,x,mô hình,44.866,,") },
  "count-range": { fires: tallies("Departments,tốt,3-4,"), at: "C2", quiet: tallies("Departments,tốt,3/4,") },
  "count-words-unknown": { fires: tallies("Departments,tốt,7 xe đạp,"), at: "C2", quiet: tallies("Departments,tốt,7 đơn vị,") },
  "tally-above-block-total": { fires: tallies("Departments,tốt,23,22"), at: "C2", quiet: tallies("Departments,tốt,22/22,") },
  "tally-sum": {
    fires: tallies("Departments,xuất sắc,2,22\nDepartments,tốt,19,22"),
    at: "C2",
    quiet: tallies("Departments,xuất sắc,2,22\nDepartments,tốt,19,22\nDepartments,không xếp loại,1,22"),
  },
  "block-total-differs": {
    fires: tallies("Departments,xuất sắc,2,22\nDepartments,tốt,20,23"),
    at: "D3",
    quiet: tallies("Departments,xuất sắc,2,22\nDistricts,tốt,14,14"),
  },
  "total-differs-in-cell": { fires: tallies("Departments,tốt,14/14,15"), at: "C2", quiet: tallies("Departments,tốt,14/14,14") },
  "named-above-tally": {
    fires: [...ratings("Sở Nội vụ,Departments,tốt\nSở Tư pháp,Departments,tốt"), ...tallies("Departments,tốt,1,22")],
    at: "B2",
    quiet: [...ratings("Sở Nội vụ,Departments,tốt\nSở Tư pháp,Departments,tốt"), ...tallies("Departments,tốt,2,22")],
  },
  "parts-differ-from-count": { fires: models("đăng ký,x,mô hình,139,96,41"), at: "D2", quiet: models("đăng ký,x,mô hình,hơn 139,96,41") },
  "percent-of-ratio": { fires: reports('HNCBCC,"3/4 đơn vị, đạt 70%",,,'), at: "B2", quiet: reports('HNCBCC,"376/527 vụ, đạt 71,3%",,,') },
  "numerator-above-denominator": { fires: reports("HNCBCC,5/4 đơn vị,,,"), at: "B2", quiet: reports("HNCBCC,4/4 đơn vị,,,") },
  "period-unreadable": {
    fires: ratings("Sở Nội vụ,Departments,tốt,năm ngoái", "Cơ quan,Khối,Mức,Kỳ"),
    at: "D2",
    quiet: ratings("Sở Nội vụ,Departments,tốt,6 tháng đầu năm 2022", "Cơ quan,Khối,Mức,Kỳ"),
  },
  "period-missing": {
    fires: ratings("Sở Nội vụ,Departments,tốt,", "Cơ quan,Khối,Mức,Kỳ", { origin: { period: null } }),
    at: "D2",
    quiet: ratings("Sở Nội vụ,Departments,tốt,2022", "Cơ quan,Khối,Mức,Kỳ", { origin: { period: null } }),
  },
  "period-in-future": {
    fires: scores("SIPAS,Sở Nội vụ,Departments,90,%,2027", "Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính,Kỳ", { origin: { areaId: "son-la" } }),
    at: "F2",
    quiet: scores("SIPAS,Sở Nội vụ,Departments,90,%,2026", "Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính,Kỳ", {
      origin: { areaId: "son-la", publicationDate: null },
    }),
  },
  "period-too-early": {
    fires: models("đăng ký,x,mô hình,5,1989", "Cách đếm,Cách gọi,Đơn vị đếm,Số lượng,Kỳ"),
    at: "E2",
    quiet: models("đăng ký,x,mô hình,5,1990", "Cách đếm,Cách gọi,Đơn vị đếm,Số lượng,Kỳ"),
  },
  "published-before-period": {
    fires: ratings("Sở Nội vụ,Departments,tốt,2024", "Cơ quan,Khối,Mức,Kỳ"),
    at: "D2",
    quiet: ratings("Sở Nội vụ,Departments,tốt,2023", "Cơ quan,Khối,Mức,Kỳ"),
  },
  "duplicate-observation": {
    fires: ratings("Sở Nội vụ,Departments,tốt\nsở nội vụ,Departments,xuất sắc"),
    at: "A3",
    quiet: ratings("Sở Nội vụ,Departments,tốt,chính thức\nsở nội vụ,Departments,xuất sắc,tự chấm", "Cơ quan,Khối,Mức,Bước"),
  },
  "locator-partly-missing": {
    fires: ratings("Sở Nội vụ,Departments,tốt,dòng 1\nSở Tư pháp,Departments,tốt,", "Cơ quan,Khối,Mức,Vị trí"),
    at: "D3",
    quiet: ratings("Sở Nội vụ,Departments,tốt,dòng 1\nSở Tư pháp,Departments,tốt,dòng 2", "Cơ quan,Khối,Mức,Vị trí"),
  },
};

const context: IngestContext = { registry: smallRegistry, resolver: createResolver(smallRegistry), today: "2026-01-15" };
const run = (inputs: EditionInput[], more: Partial<IngestContext> = {}) => ingestAll(inputs, { ...context, ...more }).problems;
const clean = ["ratings", "tallies", "scores", "reports", "models"].map((family) => edition(family));
/** Rules that are tested below by hand: they are not about an edition. */
const elsewhere = new Set([
  "file-misplaced",
  "too-many-rows",
  // Those about the registry: registry-rules.test.ts.
  ...rules.map((rule) => rule.id).filter((id) => id.startsWith("registry-")),
  // They need a file beside what is published: tests/ingest/check-file.test.ts. Those about workbooks: tests/ingest/xlsx.test.ts.
  "row-withdrawn",
  "family-unknown",
  ...rules.map((rule) => rule.id).filter((id) => id.startsWith("xlsx-")),
]);

describe("the list of rules", () => {
  it("holds at least forty, each with its own id and file", () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ids).size).toBe(ids.length);
    const files = readdirSync(new URL("../../src/rules", import.meta.url)).filter((name) => !["index.ts", "rule.ts", "words.ts"].includes(name));
    expect([...ids].sort()).toEqual(files.map((name) => name.replace(".ts", "")).sort());
  });

  it("is tested rule by rule", () => {
    expect(rules.map((rule) => rule.id).filter((id) => !elsewhere.has(id) && examples[id] === undefined)).toEqual([]);
  });
});

describe.each(rules.filter((rule) => !elsewhere.has(rule.id)).map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const example = examples[id] as Example;

  it("fires at the right cell, with words and a way out in both languages", () => {
    const found = run(example.fires).filter((problem) => problem.ruleId === id);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((problem) => `${problem.column}${problem.row}`)).toContain(example.at);
    expectWords(found[0] as Problem, rule);
  });

  it("stays quiet beside it", () => {
    const problems = run(example.quiet ?? clean);
    expect(problems.filter((problem) => problem.ruleId === id || problem.severity === "error")).toEqual([]);
  });
});

describe("rules outside an edition", () => {
  it("too-many-rows fires at its limit only", () => {
    const three = ratings("Sở Nội vụ,Departments,tốt\nSở Tư pháp,Departments,tốt");
    expect(run(three, { maximumRows: 2 }).map((problem) => problem.ruleId)).toEqual(["too-many-rows"]);
    expect(run(three, { maximumRows: 3 })).toEqual([]);
  });

  it("file-misplaced has words in both languages", () => {
    expectWords(problemOf(fileMisplacedRule, { file: "data/raw/x", row: 0, position: null, columnName: "", value: "x" }, {}), fileMisplacedRule);
  });
});

describe("a note that says what the source prints", () => {
  it.each([
    ["value-out-of-range", scores('SIPAS,Sở Nội vụ,Departments,"981,31",%,nguồn in 981', "Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính,Ghi chú")],
    ["tally-above-block-total", tallies("Departments,tốt,23,22,nguồn in 23", "Khối,Mức,Số đơn vị,Tổng số,Ghi chú")],
    [
      "rank-above-rank-of",
      scores("SIPAS,Sở Nội vụ,Departments,90,%,21,20,nguồn in 21", "Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính,Thứ hạng,Trên tổng số,Ghi chú"),
    ],
    [
      "named-above-tally",
      [
        ...ratings("Sở Nội vụ,Departments,tốt\nSở Tư pháp,Departments,tốt"),
        ...tallies("Departments,tốt,1,22,nguồn nêu 2 tên", "Khối,Mức,Số đơn vị,Tổng số,Ghi chú"),
      ],
    ],
  ])("turns %s into a warning", (id, inputs) => {
    expect(run(inputs).map((problem) => [problem.ruleId, problem.severity])).toEqual([[id, "warning"]]);
  });
});

describe("a cell that cannot be read as it stands is named once, for what it is", () => {
  const told = (inputs: EditionInput[]) => run(inputs).map((problem) => `${problem.ruleId} ${problem.column}${problem.row}`);

  it.each([
    ["TCVN3", "font-tcvn3", "Së Khoa häc vµ C«ng nghÖ", "Sở Khoa học và Công nghệ"],
    ["VNI", "font-vni", "Sôû Noäi vuï", "Sở Nội vụ"],
  ])("an agency typed in %s within a file that is fine", (_, id, typed, meant) => {
    const [problem, ...more] = run(ratings(`Sở Tư pháp,Departments,tốt\n${typed},Departments,xuất sắc`));
    expect(problem).toMatchObject({ ruleId: id, column: "A", row: 3, value: typed, suggestion: meant });
    expect(problem?.hintVi).toContain("UniKey");
    expect(more).toEqual([]);
  });

  it("a heading typed in TCVN3 is the column it means", () => {
    expect(told(ratings("Sở Tư pháp,Departments,tốt,Đúng như quyết định", "Cơ quan,Khối,Møc,Ghi chú"))).toEqual(["font-tcvn3 C1"]);
  });

  it.each(["Phó Giám đốc São Tomé", "Công ty Nestlé, m² và 3×4", "Müller", "Buôn Ðôn", "«khá», ½ số phiếu"])("%s is no such font", (note) => {
    expect(told(ratings(`Sở Tư pháp,Departments,tốt,"${note}"`, "Cơ quan,Khối,Mức,Ghi chú"))).toEqual([]);
  });

  it("a letter that only looks Latin, before the name it makes unknown", () => {
    expect(told(scores("SIP\u0410S,Sở Nội vụ,Departments,90,%"))).toEqual(["letter-of-another-script A2"]);
    expect(told(rating("Sở Nội v\u03C5"))).toEqual(["letter-of-another-script A2"]);
  });

  it("a cell longer than any cell can be, even by ten million digits", () => {
    expect(told(score("9".repeat(10_000_000)))).toEqual(["cell-too-long D2"]);
  });

  it("a zero byte in a cell; many of them are no text", () => {
    expect(told(ratings("Sở N\u0000ội vụ,Departments,tốt"))).toEqual(["encoding-byte-broken A2"]);
    expect(told(ratings(`Sở Nội vụ,Departments,tốt${"\u0000".repeat(21)}`))).toEqual(["encoding-unknown 0"]);
  });

  it("a broken byte says that the file is UTF-8", () => {
    const [problem] = run([edition("ratings", brokenAt("Cơ quan,Khối,Mức\nSở N\uE000ội vụ,Departments,tốt\n"))]);
    expect(problem?.textVi).toContain("Tệp ở bảng mã UTF-8 nhưng ô này có byte hỏng");
    expect(problem?.textVi).toContain("ở ký tự thứ 5");
  });

  it("a broken byte, wherever it stands; the rest of the file is read on", () => {
    expect(told([edition("ratings", brokenAt("Cơ quan,Khối,Mức\nSở Tư pháp,Departments,t\uE000t\nSở Nọi,Departments,tốt\n"))])).toEqual([
      "encoding-byte-broken C2",
      "agency-unknown A3",
    ]);
    expect(told([edition("ratings", brokenAt("Cơ quan,Khối,M\uE000c\nSở Tư pháp,Departments,tốt\n"))])).toEqual(["encoding-byte-broken C1"]);
    expect(told([edition("ratings", brokenAt("Cơ quan,Khối,Mức\nSở Tư pháp,Departments,tốt\uE000"))])).toEqual(["encoding-byte-broken C2"]);
  });
});

it("a file that origin.yaml lists twice is refused there, not row by row", () => {
  const [{ files }] = rating("Sở Nội vụ") as [EditionInput];
  const listed = { name: "ratings.csv", sha256: files[0]?.sha256 };
  const found = run(rating("Sở Nội vụ", { origin: { files: [listed, listed] } }));
  expect(found.map((problem) => `${problem.ruleId} ${problem.row}`)).toEqual(["origin-value-invalid 14"]);
  expect(found[0]?.textVi).toContain("mỗi tệp một lần");
});

it("says of rows behind an open quotation mark nothing but where it opens", () => {
  const rows = 'SIPAS,Sở Nội vụ,Departments,92,%,1,3\nSIPAS,"Sở Tư pháp,Departments,91,%,2,3\nSIPAS,Thanh tra,Departments,90,%,3,3';
  expect(run(scores(rows, rankHeadings, complete)).map((problem) => `${problem.ruleId} ${problem.row}`)).toEqual(["quote-unclosed 3"]);
});

it.each([
  ["an empty file", "\n", ["tệp rỗng"], [0]],
  ["a list", "- a\n- b\n", ["không gồm các dòng"], [0]],
  ["tabs", "family: ratings\nfiles:\n\t- name: a\n", ["dùng dấu cách"], [3]],
  ["fields given twice", "family: ratings\nareaId: x\nfamily: ratings\nareaId: x\n", ["hai lần", "hai lần"], [3, 4]],
  [
    "aliases that unfold without end",
    `a: &a [${"x,".repeat(9)}]\nb: &b [${"*a,".repeat(99)}]\nc: &c [${"*b,".repeat(99)}]\nd: [*c]\n`,
    ["bí danh"],
    [0],
  ],
])("origin.yaml that cannot be read says why, in Vietnamese and with the line: %s", (_, originText, reasons, lines) => {
  const found = run([edition("ratings", { originText })]).filter((problem) => problem.ruleId === "origin-unreadable");
  expect(found.map((problem) => problem.row)).toEqual(lines);
  for (const [index, reason] of reasons.entries()) expect(found[index]?.textVi).toContain(reason);
  for (const problem of found) expect(problem.textVi).not.toMatch(/are not allowed|must be|line \d|YAML\.$/);
});

it("what origin.yaml says wrongly of every row is reported once", () => {
  const two = "Cơ quan,Khối,Mức\nSở Nội vụ,Departments,tốt\nSở Tư pháp,Departments,tốt\n";
  const found = (fields: Record<string, unknown>, csv = two) =>
    run([edition("ratings", { csv, origin: { scaleId: null, ...fields } })]).filter((problem) => problem.ruleId.includes("period"));
  expect(found({ period: "2027", publicationDate: null })).toMatchObject([{ ruleId: "period-in-future", value: "2027" }]);
  expect(found({ period: "1980" })).toMatchObject([{ ruleId: "period-too-early" }]);
  expect(found({ period: "2024" })).toMatchObject([{ ruleId: "published-before-period", severity: "warning" }]);
  expect(found({ period: null })).toMatchObject([{ ruleId: "period-missing", row: 2 }]);
  const own = "Cơ quan,Khối,Mức,Kỳ\nSở Nội vụ,Departments,tốt,2027\nSở Tư pháp,Departments,tốt,2027\n";
  expect(found({}, own).map((problem) => `${problem.column}${problem.row}`)).toEqual(["D2", "D3"]);
});

it("a missing field of origin.yaml may be null only where the source may be silent", () => {
  const fields = ["areaId", "sourceId", "periodBasis", "numberStyle", "comparedWithOriginal", "coverage", "files"];
  for (const field of fields) {
    const [problem] = run([edition("ratings", { origin: { [field]: undefined }, folder: { areaId: "hai-phong" } })]);
    expect(problem).toMatchObject({ ruleId: "origin-field-missing", columnName: field });
    expect(`${problem?.hintVi} ${problem?.hintEn}`).not.toContain("null");
    const [refused] = run([edition("ratings", { origin: { [field]: null }, folder: { areaId: "hai-phong" } })]);
    expect(refused, field).toMatchObject({ ruleId: "origin-value-invalid", columnName: field });
  }
  const [optional] = run([edition("ratings", { origin: { decisionDate: undefined } })]);
  expect(optional?.hintVi).toContain("ghi null nếu nguồn không nêu");
});

it("an agency that its place does not list yet is offered the kind it has elsewhere", () => {
  const [problem] = run([edition("ratings", { origin: inSonLa, csv: "Cơ quan,Khối,Mức\nSở Tư pháp,Departments,tốt\n" })]).filter(
    ({ ruleId }) => ruleId === "agency-unknown",
  );
  expect(problem?.hintVi).toContain("loại so-tu-phap");
  expect(problem?.hintEn).toContain("the type so-tu-phap");
  expect(run(rating("Sở Khoa học"))[0]?.hintVi).not.toContain("loại");
});

it("an unknown scale offers those in force at the place", () => {
  const problems = run([edition("ratings", { origin: inSonLa, csv: "Cơ quan,Khối,Mức\nSở Nội vụ,Departments,tốt\n" })]);
  expect(problems).toMatchObject([{ ruleId: "scale-unknown", severity: "error" }]);
  expect(problems[0]?.hintVi).toContain("son-la/dan-van");
});

describe("what a message says of the rows it compares", () => {
  const textOf = (inputs: EditionInput[], id: string) => run(inputs).find((problem) => problem.ruleId === id)?.textVi ?? "";

  it("one agency with two levels is no repetition of content", () => {
    expect(textOf(ratings("Sở Nội vụ,Departments,tốt\nsở nội vụ,Departments,xuất sắc"), "duplicate-observation")).toContain(
      "khác mức: ở đây “xuất sắc”, ở kia “tốt”",
    );
    expect(textOf(ratings("Sở Nội vụ,Departments,tốt\nsở nội vụ,Departments,tốt"), "duplicate-observation")).toContain("cùng nội dung");
    expect(textOf(tallies("Departments,tốt,3,\nDepartments,tốt,4,"), "duplicate-observation")).toContain("ở đây “4”, ở kia “3”");
  });

  it("levels above the total of their block are said, however little is covered", () => {
    expect(textOf(tallies("Districts,xuất sắc,3,20\nDistricts,tốt,18,20"), "tally-sum")).toBe("Cộng các mức được 21, khác tổng số 20 của khối.");
  });

  it("levels below the total are said only where the file is called complete", () => {
    const rows = "Khối,Mức,Số đơn vị,Tổng số\nDepartments,tốt,18,20\n";
    expect(textOf([edition("tallies", { csv: rows })], "tally-sum")).toBe("");
    expect(textOf([edition("tallies", { csv: rows, ...complete })], "tally-sum")).toContain("được 18, khác tổng số 20");
    expect(textOf([edition("tallies", { csv: `${rows}Departments,xuất sắc,01-Nov,20\n`, ...complete })], "tally-sum")).toBe("");
  });
});
