import type { Block, Criterion, DeclaredDiscrepancy, Instrument, Level, Measure, Scale, Source } from "../../src/registry/registry-tables.ts";
import type { RegistryTables } from "../../src/registry/registry.ts";
import { deriveTables, type Observations } from "../../src/tables/derive.ts";
import { createSiteData, type SiteData } from "../../src/tables/site-data.ts";
import { agency, area, figure, identity, indicator, model, observations, rating, registry, tally } from "../tables/rows.ts";

/** Builds everything pages may show from literal rows, through the real derivation and look-ups. */
export function smallData(rows: Partial<Observations>, registryRows: Partial<RegistryTables>): SiteData {
  const ofRegistry = registry(registryRows);
  const clean = observations(rows);
  const own = {
    ratings: [...clean.ratings],
    tallies: [...clean.tallies],
    scores: [...clean.scores],
    reportFigures: [...clean.reportFigures],
    models: [...clean.models],
  };
  const derived = deriveTables(clean, ofRegistry);
  return createSiteData(ofRegistry, { ...own, ...derived, componentProfiles: () => derived.componentProfiles });
}

export function source(sourceId: string, row: Partial<Source> = {}): Source {
  return {
    sourceId,
    title: `Tổng hợp thử ${sourceId}`,
    publisher: `Nơi công bố thử ${sourceId}`,
    publisherKind: "press",
    url: `https://example.org/${sourceId}`,
    publicationDate: "2023-07-11",
    dateCertain: true,
    coverage: "whole",
    coverageVi: null,
    coverageEn: null,
    licence: null,
    noteVi: null,
    noteEn: null,
    ...row,
  };
}

export function block(blockId: string, order: number, nameVi: string, nameEn: string): Block {
  return { blockId, nameVi, nameEn, unitVi: "cơ quan", unitEn: "agencies", order, validFrom: null, validTo: null };
}

export function level(levelId: string, order: number | null, nameVi: string, row: Partial<Level> = {}): Level {
  return {
    levelId,
    scaleId: levelId.split("/").slice(0, -1).join("/"),
    order,
    position: null,
    nameVi,
    nameEn: `level ${nameVi}`,
    thresholdFrom: null,
    thresholdTo: null,
    note: null,
    noteEn: null,
    sourceIds: ["s1"],
    ...row,
  };
}

export function scale(scaleId: string, row: Partial<Scale> = {}): Scale {
  return {
    scaleId,
    areaId: "dong",
    subject: "dan-van",
    nameVi: "Thang thử",
    nameEn: "Test scale",
    instrumentId: null,
    validFrom: null,
    validTo: null,
    maximum: 100,
    completeness: "complete",
    note: null,
    noteEn: null,
    sourceIds: ["s1"],
    ...row,
  };
}

export function instrument(instrumentId: string, row: Partial<Instrument> = {}): Instrument {
  return {
    instrumentId,
    areaId: "dong",
    number: "12/QĐ-UBND",
    date: "2023-07-07",
    issuer: "UBND tỉnh Đông",
    kind: "result",
    subjectVi: "xếp loại",
    subjectEn: "ratings",
    replacesNumber: null,
    statusVi: null,
    statusEn: null,
    url: null,
    note: null,
    noteEn: null,
    sourceIds: ["s1"],
    ...row,
  };
}

export function measure(measureId: string, order: number): Measure {
  return { measureId, nameVi: `cách đếm ${measureId}`, nameEn: `measure ${measureId}`, order };
}

export function criterion(scaleId: string, order: string): Criterion {
  return { scaleId, order, textVi: `Tiêu chí ${order}`, textEn: `Criterion ${order}`, maximum: 10, note: null, noteEn: null, sourceIds: ["s1"] };
}

export function discrepancy(discrepancyId: string, row: Partial<DeclaredDiscrepancy> = {}): DeclaredDiscrepancy {
  return {
    discrepancyId,
    severity: "contradiction",
    areaId: "dong",
    observationKeys: [],
    statementAVi: "Bài nói 5",
    statementAEn: "The text says 5",
    locatorA: "Nguồn s-1, mục 1",
    statementBVi: "Phụ lục nói 6",
    statementBEn: "The appendix says 6",
    locatorB: "Phụ lục",
    shownVi: "Giữ cả hai",
    shownEn: "Both are kept",
    sourceIds: ["s1"],
    ...row,
  };
}

/** The registry of an invented place with two departments, a district and a rating scale of three levels. */
export const smallRegistry: Partial<RegistryTables> = {
  areas: [
    area({ areaId: "dong", nameVi: "Đông", fullNameVi: "Tỉnh Đông", fullNameEn: "Đông Province" }),
    area({ areaId: "tay", nameVi: "Tây", fullNameVi: "Tỉnh Tây", fullNameEn: "Tây Province" }),
    area({
      areaId: "dong/huyen-nam",
      level: "district",
      kind: "huyen",
      nameVi: "Nam",
      fullNameVi: "Huyện Nam",
      fullNameEn: "Nam District",
      parentId: "dong",
    }),
  ],
  agencies: [
    agency("dong/so-mot", "so", { nameVi: "Sở Một", nameEn: "Department One" }),
    agency("dong/so-hai", "so", { nameVi: "Sở Hai", nameEn: "Department Two" }),
  ],
  blocks: [
    block("departments", 1, "Sở, ban, ngành", "Departments"),
    block("districts", 2, "UBND cấp huyện", "Districts"),
    block("all-units", 9, "Tất cả", "All units"),
  ],
  sources: [
    source("s1"),
    source("s2", {
      publicationDate: "2024",
      dateCertain: false,
      coverage: "partial",
      coverageVi: "Thiếu trang cuối",
      coverageEn: "Last page missing",
    }),
  ],
  instruments: [instrument("dong/12-qd-ubnd-2023")],
  scales: [scale("dong/thang"), scale("tay/thang", { areaId: "tay", completeness: "observed" })],
  levels: [
    level("dong/thang/xuat-sac", 1, "xuất sắc", { thresholdFrom: 90 }),
    level("dong/thang/tot", 2, "tốt", { thresholdFrom: 70, thresholdTo: 90 }),
    level("dong/thang/kem", 3, "kém"),
    level("tay/thang/dau", null, "đứng đầu", { position: "highest" }),
  ],
  criteria: [criterion("dong/thang", "1"), criterion("dong/thang", "2")],
  indicators: [indicator("TONG"), indicator("MOT"), indicator("HAI")],
  identities: [identity("tong", "TONG = MOT + HAI")],
  measures: [measure("registered", 1), measure("recognised", 2)],
};

const decided = {
  areaId: "dong",
  scaleId: "dong/thang",
  instrumentId: "dong/12-qd-ubnd-2023",
  decisionDate: "2023-07-07",
  publicationDate: "2023-07-11",
  locator: "Đoạn 2",
  comparedWithOriginal: true,
} as const;

/** Two departments of five and no district of three are named; one level of the districts is not published. */
export const smallPublication: Partial<Observations> = {
  tallies: [
    tally({ ...decided, levelId: "dong/thang/tot", levelAsPrinted: "hoàn thành tốt", count: 3, blockTotal: 5 }),
    tally({ ...decided, levelId: "dong/thang/xuat-sac", levelAsPrinted: "xuất sắc", count: 2, blockTotal: 5 }),
    tally({ ...decided, blockId: "districts", levelId: "dong/thang/xuat-sac", levelAsPrinted: "xuất sắc", count: 1, blockTotal: 3 }),
    tally({ ...decided, blockId: "districts", levelId: "dong/thang/tot", levelAsPrinted: "tốt", count: null, blockTotal: 3, status: "notPublished" }),
  ],
  ratings: [
    rating({ ...decided, agencyId: "dong/so-mot", agencyAsPrinted: "Sở Một", levelId: "dong/thang/xuat-sac", levelAsPrinted: "xuất sắc" }),
    rating({ ...decided, agencyId: "dong/so-hai", agencyAsPrinted: "Sở Hai", levelId: "dong/thang/xuat-sac", levelAsPrinted: "xuất sắc" }),
  ],
};

const reported = { reportId: "dong/bao-cao", areaId: "dong", agencyId: "dong/so-mot", instrumentId: null } as const;

/** A report whose total 5 is not 2 + 4, and that leaves out nothing. */
export const smallReport: Partial<Observations> = {
  reportFigures: [
    figure({ ...reported, indicatorId: "TONG", value: 5, valueAsPrinted: "05" }),
    figure({ ...reported, indicatorId: "MOT", value: 2, valueAsPrinted: "02" }),
    figure({ ...reported, indicatorId: "HAI", value: 4, valueAsPrinted: "04" }),
  ],
};

/** Model counts of one measure over one year, three years and an unstated period. */
export const smallModels: Partial<Observations> = {
  models: [
    model({ areaId: "dong", measureId: "registered", count: 1500, countAsPrinted: "trên 1.500", bound: "above", status: "bound" }),
    model({ areaId: "tay", measureId: "registered", count: 900, countAsPrinted: "900", sourceId: "s2" }),
    model({ areaId: "tay", measureId: "registered", period: "2020/2022", count: 2600, countAsPrinted: "2.600" }),
    model({ areaId: "dong/huyen-nam", measureId: "registered", period: null, periodBasis: "notStated", count: 30, countAsPrinted: "30" }),
    model({ areaId: "dong", measureId: "recognised", count: null, collectives: 7, individuals: 2 }),
  ],
};
