import { inLocale, type Locale } from "../i18n/locale.ts";
import { publisherName } from "../i18n/publisher-name.ts";
import { formatDate } from "../lib/format.ts";

/** Where cited figures come from. */
export interface CitedSource {
  publisher: string;
  title: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null: not stated. */
  date: string | null;
  url: string | null;
}

/** What is cited, and all that a reader needs to find the same again. */
export interface Citation {
  /** Unique in the site: the key of the entry. */
  key: string;
  title: string;
  kind: "chart" | "table" | "figure" | "source";
  version: string;
  /** The day that version was released, YYYY-MM-DD; null before the first release. */
  released: string | null;
  /** SHA-256 of the CSV that holds what is cited, in hexadecimal. */
  sha256: string;
  /** The full address; null where the site does not know where it stands. */
  address: string | null;
  sources: readonly CitedSource[];
}

/** A citation in the four forms that readers ask for. */
export interface CitationTexts {
  short: string;
  full: string;
  bibtex: string;
  ris: string;
}

const author = "Dân vận Mở";
const kindWords: Record<Citation["kind"], readonly [string, string]> = {
  chart: ["Biểu đồ", "Chart"],
  table: ["Bảng dữ liệu", "Data set"],
  figure: ["Số liệu", "Figure"],
  source: ["Số liệu từ một nguồn", "Figures from one source"],
};
/** More sources than this are counted, not named: the address leads to all of them. */
const mostSources = 3;

/** Writes a citation in a language. */
export function citationTexts(citation: Citation, locale: Locale): CitationTexts {
  return { short: shortText(citation, locale), full: fullText(citation, locale), bibtex: bibtex(citation, locale), ris: ris(citation, locale) };
}

/** Names the sources, the first three of many. */
export function sourcesText(sources: readonly CitedSource[], locale: Locale): string {
  const named = sources
    .slice(0, mostSources)
    .map(
      (source) =>
        `${publisherName(source.publisher, locale)}, ${source.date === null ? inLocale(locale, "không rõ ngày", "date not known") : formatDate(source.date, locale)}`,
    );
  const more = sources.length - named.length;
  const distinct = [...new Set(named)];
  return [...distinct, ...(more > 0 ? [inLocale(locale, `và ${more} nguồn khác`, `and ${more} more`)] : [])].join("; ");
}

/** Names a version with its day; data that differ from the last release say so. */
export function versionText({ version, released }: Pick<Citation, "version" | "released">, locale: Locale): string {
  const [last = "", addition] = version.split("+");
  if (addition !== undefined) {
    if (last === "0.0.0") return inLocale(locale, "bản chưa phát hành", "not released yet");
    return inLocale(locale, `sau phiên bản ${last}, chưa phát hành`, `after version ${last}, not released yet`);
  }
  const day = released === null ? "" : ` (${formatDate(released, locale)})`;
  return inLocale(locale, `phiên bản ${version}${day}`, `version ${version}${day}`);
}

function shortText(citation: Citation, locale: Locale): string {
  const { sources, title } = citation;
  const from = sources.length === 0 ? "" : inLocale(locale, `; nguồn: ${sourcesText(sources, "vi")}`, `; source: ${sourcesText(sources, "en")}`);
  return `${author}, “${quoted(title)}”, ${versionText(citation, locale)}, SHA-256 ${citation.sha256.slice(0, 12)}…${from}.`;
}

/** Quotation marks inside quotation marks are single ones. */
function quoted(text: string): string {
  return text.replaceAll("“", "‘").replaceAll("”", "’");
}

/** What programs that keep references show as the version. */
function versionField(citation: Citation, locale: Locale): string {
  return citation.version.includes("+") ? versionText(citation, locale) : citation.version;
}

function fullText(citation: Citation, locale: Locale): string {
  const { title, kind, sha256, address, sources, released } = citation;
  const year = released === null ? "" : ` (${released.slice(0, 4)})`;
  const parts = [
    `${author}${year}. ${title} [${inLocale(locale, ...kindWords[kind])}], ${versionText(citation, locale)}, SHA-256 ${sha256}.`,
    sources.length === 0
      ? ""
      : inLocale(locale, `Nguồn số liệu: ${sourcesText(sources, "vi")}.`, `Source of the figures: ${sourcesText(sources, "en")}.`),
    address === null ? "" : address,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function bibtex(citation: Citation, locale: Locale): string {
  const { key, title, kind, sha256, address, sources, released } = citation;
  const note = [
    inLocale(locale, ...kindWords[kind]),
    `SHA-256 ${sha256}`,
    ...(sources.length === 0
      ? []
      : [inLocale(locale, `nguồn số liệu: ${sourcesText(sources, "vi")}`, `source of the figures: ${sourcesText(sources, "en")}`)]),
  ].join("; ");
  const fields: [string, string | null][] = [
    ["author", `{${author}}`],
    ["title", `{${bibtexText(title)}}`],
    ["year", released?.slice(0, 4) ?? null],
    ["version", versionField(citation, locale)],
    ["note", bibtexText(note)],
    ["url", address],
    ["language", inLocale(locale, "vietnamese", "english")],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{dan-van-mo:${key.replace(/[^A-Za-z0-9./:-]/g, "-")},\n${lines.join(",\n")}\n}`;
}

/** Escapes what BibTeX reads as a command; a brace that stands alone would end the field. */
function bibtexText(text: string): string {
  return text.replace(/[{}\\]/g, "").replace(/[%&#$_]/g, "\\$&");
}

function ris(citation: Citation, locale: Locale): string {
  const { key, title, kind, sha256, address, sources, released } = citation;
  const lines: [string, string | null][] = [
    ["TY", kind === "chart" ? "FIGURE" : "DATA"],
    ["ID", `dan-van-mo:${key}`],
    ["AU", author],
    ["TI", title],
    ["PY", released?.slice(0, 4) ?? null],
    ["ET", versionField(citation, locale)],
    ["PB", author],
    ["LA", locale],
    ["N1", `SHA-256 ${sha256}`],
    [
      "N1",
      sources.length === 0
        ? null
        : inLocale(locale, `Nguồn số liệu: ${sourcesText(sources, "vi")}`, `Source of the figures: ${sourcesText(sources, "en")}`),
    ],
    ["UR", address],
    ["ER", ""],
  ];
  return lines
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${(value ?? "").replace(/\s+/g, " ")}`)
    .join("\n");
}
