import type { ModelCount, Rating, ReportFigure, Score, Tally } from "../../src/registry/observation-tables.ts";
import type * as registered from "../../src/registry/registry-tables.ts";
import { createRegistry, registryFiles, type Registry, type RegistryTables } from "../../src/registry/registry.ts";
import type { Observations } from "../../src/tables/derive.ts";

/** Rows for tests: a literal row states only what the test is about. */

const provenance = {
  period: "2022",
  periodBasis: "stated",
  year: 2022,
  instrumentId: null,
  decisionDate: null,
  publicationDate: null,
  sourceId: "s1",
  locator: null,
  comparedWithOriginal: false,
  status: "stated",
  rawFile: "test.csv",
  rawRow: 2,
  noteVi: null,
  noteEn: null,
} as const;

/** A given year sets the period too; a given period sets the year. */
function dated<T extends { year?: number | null; period?: string | null }>(row: T): { year: number | null; period: string | null } {
  if (row.period !== undefined)
    return { period: row.period, year: row.year ?? (row.period === null ? null : Number(row.period.split("/").at(-1)?.slice(0, 4))) };
  return row.year === undefined ? { year: 2022, period: "2022" } : { year: row.year, period: row.year === null ? null : String(row.year) };
}

export function rating(row: Partial<Rating> = {}): Rating {
  const base = {
    areaId: "hai-phong",
    blockId: "departments",
    agencyId: "hai-phong/so-noi-vu",
    agencyAsPrinted: "Sở Nội vụ",
    scaleId: "scale",
    levelId: "scale/tot",
    levelAsPrinted: "tốt",
    stage: "official",
  } as const;
  const full = { ...provenance, ...base, ...row, ...dated(row) };
  return { observationId: `ratings.${full.agencyId}.${full.levelId}.${full.period}.${full.sourceId}`, ...full };
}

export function tally(row: Partial<Tally> = {}): Tally {
  const base = {
    areaId: "hai-phong",
    blockId: "departments",
    scaleId: "scale",
    levelId: "scale/tot",
    levelAsPrinted: "tốt",
    count: 1,
    blockTotal: 2,
    stage: "official",
  } as const;
  const full = { ...provenance, ...base, ...row, ...dated(row) };
  return { observationId: `tallies.${full.areaId}.${full.blockId}.${full.levelId}.${full.stage}.${full.period}.${full.sourceId}`, ...full };
}

export function score(row: Partial<Score> = {}): Score {
  const base = {
    indexId: "par-index",
    componentId: "total",
    methodId: null,
    areaId: "gia-lai",
    blockId: "departments",
    agencyId: "gia-lai/so-noi-vu",
    subjectAsPrinted: "Sở Nội vụ",
    statistic: "value",
    valueAsPrinted: null,
    value: 90,
    bound: null,
    upperBound: null,
    unit: "percent",
    maximum: null,
    rank: null,
    rankAsPrinted: null,
    rankOf: null,
    gradeAsPrinted: null,
    levelId: null,
  } as const;
  const full = { ...provenance, ...base, ...row, ...dated(row) };
  const decimals = row.decimals ?? (full.value === null ? null : (String(full.value).split(".")[1]?.length ?? 0));
  const observationId = `scores.${full.agencyId ?? full.areaId}.${full.blockId}.${full.indexId}.${full.componentId}.${full.statistic}.${full.unit}.${full.period}.${full.sourceId}`;
  return { observationId, ...full, decimals };
}

/** A score of a province itself. */
export function provinceScore(row: Partial<Score> = {}): Score {
  return score({ areaId: "hai-phong", blockId: "provinces", agencyId: null, subjectAsPrinted: "Hải Phòng", ...row });
}

export function figure(row: Partial<ReportFigure> & { indicatorId: string }): ReportFigure {
  const base = {
    reportId: "report",
    areaId: "son-la",
    agencyId: "son-la/so-khoa-hoc-cong-nghe",
    valueAsPrinted: null,
    value: null,
    numerator: null,
    denominator: null,
    bound: null,
    unitAsPrinted: null,
    stage: "result",
  } as const;
  const full = { ...provenance, ...base, ...row, ...dated(row) };
  return { observationId: `reports.${full.reportId}.${full.agencyId ?? full.areaId}.${full.indicatorId}.${full.period}`, ...full };
}

export function model(row: Partial<ModelCount> = {}): ModelCount {
  const base = {
    areaId: "bac-kan",
    agencyId: null,
    measureId: "recognised",
    measureAsPrinted: "công nhận",
    unitAsPrinted: "mô hình",
    countAsPrinted: null,
    count: 1,
    collectives: null,
    individuals: null,
    bound: null,
  } as const;
  const full = { ...provenance, ...base, ...row, ...dated(row) };
  return { observationId: `models.${full.agencyId ?? full.areaId}.${full.measureId}.${full.period}.${full.sourceId}`, ...full };
}

export function observations(rows: Partial<Observations> = {}): Observations {
  return { ratings: [], tallies: [], scores: [], reportFigures: [], models: [], ...rows };
}

export function area(row: Partial<registered.Area> & { areaId: string }): registered.Area {
  return {
    level: "province",
    kind: "tinh",
    nameVi: row.areaId,
    fullNameVi: row.areaId,
    fullNameEn: row.areaId,
    parentId: "viet-nam",
    regionId: null,
    officialCode: null,
    isoCode: null,
    validFrom: null,
    validTo: null,
    instrument: null,
    note: null,
    sourceIds: [],
    ...row,
  };
}

export function method(row: Partial<registered.Method> & { methodId: string }): registered.Method {
  return {
    indexId: "par-index",
    blockId: null,
    nameVi: row.methodId,
    nameEn: row.methodId,
    instrument: null,
    fromYear: 2020,
    toYear: null,
    yearsCertain: true,
    maximum: null,
    minimum: null,
    note: null,
    noteEn: null,
    sourceIds: [],
    ...row,
  };
}

export function index(indexId: string, row: Partial<registered.Index> = {}): registered.Index {
  return {
    indexId,
    shortName: indexId.toUpperCase(),
    nameVi: indexId,
    nameEn: indexId,
    descriptionVi: "",
    descriptionEn: "",
    higherIsBetter: true,
    inputOf: [],
    sourceIds: [],
    ...row,
  };
}

export function component(row: Partial<registered.Component> & { componentId: string }): registered.Component {
  return {
    indexId: "par-index",
    blockId: null,
    kind: "part",
    nameVi: row.componentId,
    nameEn: row.componentId,
    maximum: null,
    minimum: null,
    fromYear: null,
    toYear: null,
    order: 1,
    note: null,
    noteEn: null,
    sourceIds: [],
    ...row,
  };
}

export function agency(agencyId: string, agencyTypeId: string, row: Partial<registered.Agency> = {}): registered.Agency {
  return {
    agencyId,
    areaId: agencyId.split("/").slice(0, -1).join("/"),
    agencyTypeId,
    nameVi: agencyId,
    nameEn: agencyId,
    validFrom: null,
    validTo: null,
    note: null,
    sourceIds: [],
    ...row,
  };
}

export function indicator(indicatorId: string, kind: registered.Indicator["kind"] = "count"): registered.Indicator {
  return {
    indicatorId,
    kind,
    nameVi: `chỉ tiêu ${indicatorId}`,
    nameEn: `indicator ${indicatorId}`,
    groupVi: "",
    groupEn: "",
    unitVi: "",
    unitEn: "",
    fromYear: null,
    toYear: null,
    noteVi: null,
    noteEn: null,
    order: 1,
    sourceIds: [],
  };
}

/** A gap that is known to be one: PAR INDEX of the departments of Đông, withheld in 2024. */
export const withheldGap: registered.Gap = {
  areaId: "dong",
  family: "scores",
  indexId: "par-index",
  blockId: "departments",
  year: 2024,
  kind: "withheld",
  reasonVi: "Đang sắp xếp bộ máy",
  reasonEn: "Being reorganised",
  sourceIds: ["s1"],
};

/** A province that became part of another on 01/7/2025. */
export function merged(predecessorId: string, successorId: string): registered.AreaSuccession {
  return {
    predecessorId,
    successorId,
    kind: "merge",
    share: "whole",
    effectiveDate: "2025-07-01",
    instrument: "202/2025/QH15",
    breaksSeries: true,
    note: null,
    sourceIds: [],
  };
}

export function identity(identityId: string, expression: string, severity: registered.Identity["severity"] = "contradiction"): registered.Identity {
  return { identityId, expression, severity, textVi: `Đẳng thức ${identityId}`, textEn: `Identity ${identityId}` };
}

/** A registry that holds the country and only the rows given. */
export function registry(rows: Partial<RegistryTables> = {}): Registry {
  const empty = Object.fromEntries(Object.keys(registryFiles).map((name) => [name, []])) as unknown as RegistryTables;
  return createRegistry({ ...empty, ...rows, areas: [area({ areaId: "viet-nam", level: "country", parentId: null }), ...(rows.areas ?? [])] });
}
