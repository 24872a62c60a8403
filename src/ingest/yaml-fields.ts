import { isMap, isScalar, LineCounter, parseDocument, type Document } from "yaml";

/** Why a text is no mapping of YAML, and in which line. */
export interface YamlFault {
  row: number;
  reasonVi: string;
  reasonEn: string;
}

const yamlFaults: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  TAB_AS_INDENT: ["thụt dòng bằng tab, phải dùng dấu cách", "the indentation is a tab; use spaces"],
  DUPLICATE_KEY: ["một mục được ghi hai lần", "a field stands there twice"],
  MISSING_CHAR: ["thiếu dấu đóng ngoặc hoặc dấu hai chấm", "a closing bracket, quotation mark or colon is missing"],
  BAD_INDENT: ["thụt dòng không đều", "the indentation is uneven"],
};

/** Reads the fields of a YAML mapping and the line of each into `lines`; otherwise everything that is wrong with it. */
export function yamlFields(bytes: Uint8Array, lines: Map<string, number>): Map<string, unknown> | YamlFault[] {
  const counter = new LineCounter();
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return [{ row: 0, reasonVi: "tệp không ở bảng mã UTF-8", reasonEn: "the file is not in UTF-8" }];
  }
  if (text.trim() === "") return [{ row: 0, reasonVi: "tệp rỗng", reasonEn: "the file is empty" }];
  const document = parseDocument(text, { lineCounter: counter });
  if (document.errors.length > 0)
    return document.errors.map(({ code, linePos }) => {
      const [reasonVi, reasonEn] = yamlFaults[code] ?? ["dòng không đúng cú pháp YAML", "the line is no YAML"];
      return { row: linePos?.[0].line ?? 0, reasonVi, reasonEn };
    });
  if (!isMap(document.contents))
    return [{ row: 0, reasonVi: "tệp không gồm các dòng “mục: giá trị”", reasonEn: 'the file holds no lines of the form "field: value"' }];
  const plain = plainValues(document);
  if (plain === null) return [{ row: 0, reasonVi: "bí danh (&, *) chồng lên nhau", reasonEn: "anchors and aliases (&, *) are nested" }];
  const values = new Map<string, unknown>();
  for (const pair of document.contents.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
    if (isScalar(pair.key) && pair.key.range != null) lines.set(name, counter.linePos(pair.key.range[0]).line);
    values.set(name, plain[name] ?? null);
  }
  return values;
}

/** YAML that unfolds without end is refused by the parser itself. */
function plainValues(document: Document): Record<string, unknown> | null {
  try {
    return document.toJS() as Record<string, unknown>;
  } catch {
    return null;
  }
}
