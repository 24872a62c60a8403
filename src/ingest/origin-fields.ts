import type { Origin } from "../registry/raw-tables.ts";

/** The values that a field is limited to. */
export const choices: Partial<Record<keyof Origin, readonly string[]>> = {
  family: ["ratings", "tallies", "scores", "reports", "models"],
  periodBasis: ["stated", "publicationDate", "asOf", "notStated"],
  numberStyle: ["vi", "en", "auto"],
  coverage: ["complete", "partial"],
};
const meanings: Partial<Record<keyof Origin, readonly [vi: string, en: string]>> = {
  areaId: ["mã địa phương trong data/registry/areas.csv", "the id of an area in data/registry/areas.csv"],
  sourceId: ["mã nguồn trong data/registry/sources.csv", "the id of a source in data/registry/sources.csv"],
  instrumentId: ["mã văn bản trong data/registry/instruments.csv", "the id of a document in data/registry/instruments.csv"],
  scaleId: ["mã thang xếp loại trong data/registry/scales.csv", "the id of a scale in data/registry/scales.csv"],
  agencyId: ["mã cơ quan báo cáo trong data/registry/agencies.csv", "the id of the reporting agency in data/registry/agencies.csv"],
  period: ["kỳ, ví dụ 2023", "a period, for example 2023"],
  decisionDate: ["ngày, ví dụ 2023-07-07", "a day, for example 2023-07-07"],
  publicationDate: ["ngày, ví dụ 2023-07-11, 2023-07 hoặc 2023", "a date, for example 2023-07-11, 2023-07 or 2023"],
  comparedWithOriginal: ["true hoặc false", "true or false"],
  files: [
    "danh sách tệp, mỗi tệp một lần, có name và sha256 (npm run check-data -- --seal THƯ-MỤC ghi giúp)",
    "a list of files, each of them once, with name and sha256 (npm run check-data -- --seal FOLDER writes it)",
  ],
};
/** Every field of origin.yaml, in the order of the template. */
export const fields = [
  "family",
  "areaId",
  "sourceId",
  "instrumentId",
  "scaleId",
  "agencyId",
  "period",
  "periodBasis",
  "decisionDate",
  "publicationDate",
  "numberStyle",
  "comparedWithOriginal",
  "coverage",
  "files",
] as const satisfies readonly (keyof Origin)[];
/** Fields that may be null, where the source is silent. */
export const optional: ReadonlySet<string> = new Set(["instrumentId", "scaleId", "agencyId", "period", "decisionDate", "publicationDate"]);

/** Says what a field of origin.yaml must hold. */
export function expected(field: keyof Origin): { expectedVi: string; expectedEn: string } {
  const allowed = choices[field];
  if (allowed !== undefined) return { expectedVi: `một trong ${allowed.join(", ")}`, expectedEn: `one of ${allowed.join(", ")}` };
  const [expectedVi, expectedEn] = meanings[field] ?? ["một chuỗi chữ", "a text"];
  return { expectedVi, expectedEn };
}
