import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/ingest/decode.ts";
import { legacyFontOf } from "../../src/ingest/legacy-fonts.ts";

const text = 'Cơ quan,Khối,Mức\nSở Khoa học và Công nghệ,"sở, ban, ngành",xuất sắc\nĐảng ủy,tỉnh,hoàn thành\n';
const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
const utf16 = (content: string, littleEndian: boolean, bom: boolean): Uint8Array => {
  const units = [...(bom ? "\uFEFF" : ""), ...content].flatMap((character) => character.split(""));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, position) => view.setUint16(position * 2, unit.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};
const marks1258 = new Map([
  ["\u0300", 0xcc],
  ["\u0309", 0xd2],
  ["\u0303", 0xde],
  ["\u0301", 0xec],
  ["\u0323", 0xf2],
]);
const letters1258 = new Map([
  ["ă", 0xe3],
  ["Ă", 0xc3],
  ["â", 0xe2],
  ["Â", 0xc2],
  ["ê", 0xea],
  ["Ê", 0xca],
  ["ô", 0xf4],
  ["Ô", 0xd4],
  ["ơ", 0xf5],
  ["Ơ", 0xd5],
  ["ư", 0xfd],
  ["Ư", 0xdd],
  ["đ", 0xf0],
  ["Đ", 0xd0],
]);
/** Writes text as Windows-1258 does: base letters with ă â ê ô ơ ư đ of their own, tones as combining marks. */
const windows1258 = (content: string): Uint8Array =>
  Uint8Array.from(
    [...content.normalize("NFD").replace(/([aeouAEOU])([\u0323]?)([\u0302\u0306\u031B])/g, "$1$3$2")]
      .join("")
      .replace(/[aeouAEOU][\u0302\u0306\u031B]/g, (pair) => pair.normalize("NFC")),
    (character) => marks1258.get(character) ?? letters1258.get(character) ?? character.charCodeAt(0),
  );
const latin1 = (content: string): Uint8Array => Uint8Array.from(content, (character) => character.charCodeAt(0));

const tcvn3 = "C¬ quan,Khèi,Møc\nSë Khoa häc vµ C«ng nghÖ,së,xuÊt s¾c\nV¨n phßng ñy ban nh©n d©n,tØnh,hoµn thµnh tèt\n";
const vni = "Cô quan,Khoái,Möùc\nSôû Khoa hoïc vaø Coâng ngheä,sôû,xuaát saéc\nVaên phoøng uûy ban nhaân daân,tænh,hoaøn thaønh toát\n";

describe("decodeText", () => {
  it.each([
    ["UTF-8", utf8(text), "utf-8"],
    ["UTF-8 with BOM", utf8(`\uFEFF${text}`), "utf-8"],
    ["UTF-16 LE with BOM", utf16(text, true, true), "utf-16le"],
    ["UTF-16 BE with BOM", utf16(text, false, true), "utf-16be"],
    ["UTF-16 LE without BOM", utf16(text, true, false), "utf-16le"],
    ["UTF-16 BE without BOM", utf16(text, false, false), "utf-16be"],
    ["Windows-1258", windows1258(text), "windows-1258"],
    ["plain ASCII", utf8("agency,block\nDepartment of Justice,departments\n"), "utf-8"],
  ])("reads %s", (_, bytes, encoding) => {
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ kind: "text", encoding });
    if (decoded.kind === "text" && encoding !== "utf-8") expect(decoded.text.replace("\uFEFF", "")).toBe(text);
  });

  it.each([
    ["TCVN3 bytes", latin1(tcvn3), "tcvn3"],
    ["TCVN3 saved as UTF-8", utf8(tcvn3), "tcvn3"],
    ["TCVN3 saved as UTF-16", utf16(tcvn3, true, true), "tcvn3"],
    ["VNI bytes", latin1(vni), "vni"],
    ["VNI saved as UTF-8", utf8(vni), "vni"],
  ])("names %s", (_, bytes, font) => {
    expect(decodeText(bytes)).toMatchObject({ kind: "legacyFont", font });
  });

  it("tells UTF-8 with a broken byte from Windows-1258, which has no sequence of UTF-8", () => {
    const broken = Uint8Array.from([...utf8(text), 0xe1]);
    expect(decodeText(broken)).toMatchObject({ kind: "text", encoding: "utf-8", brokenBytes: true });
    expect(decodeText(utf8(text))).not.toHaveProperty("brokenBytes");
    expect(decodeText(windows1258(text))).toMatchObject({ encoding: "windows-1258" });
  });

  it("names text that was opened in the wrong encoding and saved again", () => {
    const garbled = new TextDecoder("windows-1252").decode(utf8(text));
    expect(decodeText(utf8(garbled))).toMatchObject({ kind: "garbled" });
  });

  it("names what is no text at all", () => {
    expect(decodeText(new Uint8Array())).toEqual({ kind: "empty" });
    expect(decodeText(utf8("  \n\n"))).toEqual({ kind: "empty" });
    expect(decodeText(utf8("\uFEFF"))).toEqual({ kind: "empty" });
    expect(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))).toMatchObject({ kind: "notText", format: "Excel (XLSX, ZIP)" });
    expect(decodeText(utf8("<html><body><table><tr><td>Cơ quan</td></tr></table></body></html>"))).toEqual({ kind: "notText", format: "HTML" });
    expect(decodeText(utf8('[{"Cơ quan": "Sở Nội vụ"}]'))).toEqual({ kind: "notText", format: "JSON" });
    expect(decodeText(Uint8Array.from({ length: 400 }, (_, position) => 128 + ((position * 37) % 128)))).toEqual({ kind: "unknownEncoding" });
  });
});

describe("legacyFontOf", () => {
  it.each([
    ["Unicode Vietnamese", text],
    ["Unicode Vietnamese in capitals", text.toUpperCase()],
    ["decomposed Vietnamese", text.normalize("NFD")],
    ["Vietnamese with marks of Latin-1 only", "Hà Giang, Hòa Bình, Lào Cai, xã Cán Tỷ, mô hình, và, có, là, hóa"],
    ["a text of Latin-1 words only", "Hà Nam, Hòa Bình, Cà Mau, Sóc Trang, Lào Cai, Thái Bình, xã, là"],
    ["plain ASCII", "Department of Home Affairs, 95.53"],
    ["signs of ordinary text", "90.383 m², 10°C, © 2021, «Dân vận khéo», 5 £, § 3, năm 2022"],
    ["French", "Café, déjà vu, forêt, noël, garçon"],
  ])("does not fire on %s", (_, content) => {
    expect(legacyFontOf(content)).toBeNull();
  });
});
