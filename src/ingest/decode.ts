import { isVietnameseSyllable } from "../lib/vietnamese-syllable.ts";
import { legacyFontOf, type LegacyFont } from "./legacy-fonts.ts";

/** The encodings that are read. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1258";

/** The text of a file with the encoding it was in, or why there is none. */
export type Decoded =
  | { kind: "text"; text: string; encoding: TextEncoding; brokenBytes?: true }
  | { kind: "empty" }
  | { kind: "notText"; format: string }
  | { kind: "unknownEncoding" }
  | { kind: "garbled"; example: string }
  | ({ kind: "legacyFont" } & LegacyFont);

const signatures: readonly [format: string, bytes: readonly number[]][] = [
  ["Excel (XLSX, ZIP)", [0x50, 0x4b, 0x03, 0x04]],
  ["Excel 97-2003 (XLS)", [0xd0, 0xcf, 0x11, 0xe0]],
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Words in which the two or three UTF-8 bytes of a Vietnamese letter stand as Western letters. */
const garbledWord = /\S*(?:á[º»][\u0080-\u00BF\u0152-\u2122]|Ä[\u2018\u0090\u0091]|Æ[°¡])\S*/g;
const garbledLetter = /á[º»][\u0080-\u00BF\u0152-\u2122]|Ä[\u2018\u0090\u0091]|Æ[°¡]/;

/** More zero bytes than this are no slip: the file is something else. */
const fewBytes = 20;

/** What portals hand out under the name of a spreadsheet. */
const markupFormats: readonly [format: string, pattern: RegExp][] = [
  ["HTML", /^<(?:!doctype html|html|table|head|body|meta)/],
  ["XML", /^<\?xml/],
  ["JSON", /^(?:\{|\[)\s*["{]/],
];

/** Turns bytes into text: UTF-8 or UTF-16 with or without BOM, else Windows-1258; legacy fonts are named, not guessed. */
export function decodeText(bytes: Uint8Array): Decoded {
  const format = signatures.find(([, signature]) => signature.every((byte, position) => bytes[position] === byte))?.[0];
  if (format !== undefined) return { kind: "notText", format };
  const encoding = unicodeEncodingOf(bytes);
  const text = encoding === null ? null : decodeStrictly(bytes, encoding);
  if (text !== null && encoding !== null) return checkedText(text, encoding);
  return decodeBroken(bytes) ?? decodeSingleByte(bytes);
}

function checkedText(text: string, encoding: "utf-8" | "utf-16le" | "utf-16be"): Decoded {
  const start = text
    .replace(/^\uFEFF/, "")
    .trimStart()
    .slice(0, 200)
    .toLowerCase();
  if (start === "") return { kind: "empty" };
  const format = markupFormats.find(([, pattern]) => pattern.test(start))?.[0];
  if (format !== undefined) return { kind: "notText", format };
  const zeros = text.match(/\u0000/g)?.length ?? 0;
  if (zeros > fewBytes) return { kind: "unknownEncoding" };
  if (zeros > 0) return { kind: "text", text: text.replace(/\u0000/g, "\uFFFD"), encoding, brokenBytes: true };
  const garbled = garbledLetter.test(text) ? (text.match(garbledWord) ?? []) : [];
  if (garbled.length >= 2) return { kind: "garbled", example: garbled[0] ?? "" };
  const font = legacyFontOf(text);
  return font === null ? { kind: "text", text, encoding } : { kind: "legacyFont", ...font };
}

/** Reads the BOM, else looks where the zero bytes of ASCII characters stand. */
function unicodeEncodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const length = Math.min(bytes.length, 4096);
  let zeroAtEven = 0;
  let zeroAtOdd = 0;
  for (let position = 0; position < length; position += 1) {
    if (bytes[position] !== 0) continue;
    if (position % 2 === 0) zeroAtEven += 1;
    else zeroAtOdd += 1;
  }
  if (zeroAtEven + zeroAtOdd > length * 0.2) return zeroAtOdd > zeroAtEven ? "utf-16le" : "utf-16be";
  return "utf-8";
}

function decodeStrictly(bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "utf-16be"): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads UTF-8 with a few broken bytes, which become U+FFFD; null: it is something else.
 *
 * Vietnamese in a one-byte encoding makes hardly any valid sequence of UTF-8, so the two are never close.
 */
function decodeBroken(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (whole <= broken) return null;
  const decoded = checkedText(text, "utf-8");
  return decoded.kind === "text" ? { ...decoded, brokenBytes: true } : decoded;
}

function decodeSingleByte(bytes: Uint8Array): Decoded {
  const font = legacyFontOf(new TextDecoder("windows-1252").decode(bytes));
  const text = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\u0000-\u007F]/.test(word)).slice(0, 5_000);
  const syllables = words.filter(isVietnameseSyllable).length;
  if (font !== null && syllables < words.length * 0.8) return { kind: "legacyFont", ...font };
  if (words.length === 0 || syllables < words.length * 0.6) return { kind: "unknownEncoding" };
  return { kind: "text", text, encoding: "windows-1258" };
}
