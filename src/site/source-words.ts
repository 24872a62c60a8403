import { inLocale, type Locale } from "../i18n/locale.ts";
import { numberText, looseDateText } from "./values.ts";
import type { Source } from "../registry/registry-tables.ts";

const coverageWords: Record<Source["coverage"], readonly [string, string]> = {
  whole: ["đã đọc toàn bộ", "read in full"],
  partial: ["đọc được một phần", "read in part"],
  "address-only": ["chỉ biết địa chỉ và tiêu đề", "only the address and title are known"],
  "not-extracted": ["biết có số liệu nhưng chưa lấy ra được", "known to hold figures that were not extracted"],
  unknown: ["không rõ đã đọc đến đâu", "how far it was read is not known"],
};

/** Says how far a source was read, in words. */
export function coverageText(source: Source, locale: Locale): string {
  const detail = inLocale(locale, source.coverageVi, source.coverageEn);
  const words = inLocale(locale, ...coverageWords[source.coverage]);
  return detail === null ? words : `${words}: ${detail}`;
}

/** Says how far a source was read, without the details. */
export function coverageWord(source: Source, locale: Locale): string {
  return inLocale(locale, ...coverageWords[source.coverage]);
}

const publisherKindWords: Record<Source["publisherKind"], readonly [string, string]> = {
  agency: ["Cơ quan nhà nước", "State agencies"],
  party: ["Cơ quan của Đảng, Mặt trận, đoàn thể", "Party, Fatherland Front and mass organisations"],
  press: ["Báo chí", "The press"],
  reprint: ["Trang đăng lại", "Pages that reprint others"],
  "legal-mirror": ["Trang văn bản pháp luật", "Sites of legal texts"],
  dataset: ["Bộ dữ liệu", "Data sets"],
  standard: ["Danh mục, tiêu chuẩn", "Standards and code lists"],
  other: ["Khác", "Other"],
};

/** Kinds of publisher in the order lists show them. */
export const publisherKinds = Object.keys(publisherKindWords) as Source["publisherKind"][];

/** Names a kind of publisher. */
export function publisherKindText(kind: Source["publisherKind"], locale: Locale): string {
  return inLocale(locale, ...publisherKindWords[kind]);
}

/** Writes the publication date of a source and whether it was verified. */
export function sourceDateText(source: Source, locale: Locale): string {
  const date = looseDateText(source.publicationDate, locale);
  if (source.publicationDate === null || source.dateCertain) return date;
  return `${date} ${inLocale(locale, "(ước theo địa chỉ trang hoặc sự kiện, chưa xác minh)", "(estimated from the address or the event, not verified)")}`;
}

/** Says how many of some observations were compared with the original document. */
export function comparedText(observations: readonly { comparedWithOriginal: boolean }[], locale: Locale): string {
  const open = observations.filter((observation) => !observation.comparedWithOriginal).length;
  if (open === 0) return inLocale(locale, "đã đối chiếu bản gốc", "compared with the original");
  if (open === observations.length) return inLocale(locale, "chưa đối chiếu bản gốc", "not compared with the original yet");
  const [part, all] = [numberText(open, locale), numberText(observations.length, locale)];
  return inLocale(locale, `${part} trên ${all} số liệu chưa đối chiếu bản gốc`, `${part} of ${all} figures not compared with the original yet`);
}
