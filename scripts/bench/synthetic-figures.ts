import type { Family } from "../../src/registry/observation-tables.ts";
import { seededRandom } from "./seeded-random.ts";
import { type SyntheticGroup, syntheticYears } from "./synthetic-groups.ts";
import { fieldMaximums, levelNames } from "./synthetic-measures.ts";

/** One synthetic publication of one family: where it lies, what origin.yaml says, its rows under Vietnamese headings. */
export interface SyntheticEdition {
  family: Family;
  areaId: string;
  edition: string;
  sourceId: string;
  instrumentId: string | null;
  scaleId: string | null;
  year: number;
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Makes the publications of one group in all years; figures add up as a report's identities ask, and depend on the seed and the group only. */
export function syntheticFigures(group: SyntheticGroup, seed: number): SyntheticEdition[] {
  const random = seededRandom(hashOf(group.slug) ^ seed);
  const strengths = group.agencies.map(() => 0.7 + random() * 0.25);
  return syntheticYears.flatMap((year) => {
    const shifted = strengths.map((strength) => Math.min(0.99, Math.max(0.4, strength + (random() - 0.5) * 0.1)));
    const levels = shifted.map((strength) => levelNames[strength > 0.88 ? 0 : strength > 0.72 ? 1 : strength > 0.55 ? 2 : 3].nameVi);
    const shared = { areaId: group.areaId, edition: `synthetic-${year}-${group.slug}`, year, scaleId: null, instrumentId: null };
    const decision = {
      ...{ sourceId: `synthetic-decision-${group.slug}-${year}`, scaleId: `${group.areaId}/dan-van-synthetic` },
      instrumentId: `${group.areaId}/synthetic-${group.slug}-${year}`,
    };
    const yearbook = { sourceId: `synthetic-yearbook-${group.slug}-${year}` };
    return [
      { ...shared, ...decision, family: "ratings", headings: ["Cơ quan", "Khối", "Mức"], rows: ratingRows(group, levels) },
      { ...shared, ...decision, family: "tallies", headings: ["Khối", "Mức", "Số đơn vị", "Tổng số"], rows: tallyRows(group, levels) },
      {
        ...shared,
        ...yearbook,
        family: "scores",
        headings: scoreHeadings,
        rows: scoreRows(group, shifted, { random, withFields: year >= firstYearWithFields }),
      },
      { ...shared, ...yearbook, family: "reports", headings: ["Cơ quan", "Chỉ tiêu", "Giá trị"], rows: reportRows(group, random) },
      {
        ...shared,
        ...yearbook,
        family: "models",
        headings: ["Cơ quan", "Cách đếm", "Cách gọi", "Đơn vị đếm", "Số lượng"],
        rows: modelRows(group, random),
      },
    ].map((edition) => ({ ...edition, ...located(edition, `Bảng giả lập ${group.slug} ${year}`) }) as SyntheticEdition);
  });
}

/** Adds the column "Vị trí", so that every file says that it is synthetic and no two are the same. */
function located({ headings, rows }: { headings: string[]; rows: string[][] }, place: string): { headings: string[]; rows: string[][] } {
  return { headings: [...headings, "Vị trí"], rows: rows.map((row) => [...row, place]) };
}

/** Few publications print the parts of an index, and mostly the newer ones. */
const firstYearWithFields = 2020;

interface ScoreOptions {
  random: () => number;
  withFields: boolean;
}

const scoreHeadings = ["Đơn vị", "Khối", "Chỉ số", "Thành phần", "Giá trị", "Đơn vị tính", "Điểm tối đa", "Thứ hạng", "Trên tổng số"];

function ratingRows({ agencies, blockAsPrinted }: SyntheticGroup, levels: readonly string[]): string[][] {
  return agencies.map(({ nameVi }, index) => [nameVi, blockAsPrinted, levels[index] ?? ""]);
}

function tallyRows({ agencies, blockAsPrinted }: SyntheticGroup, levels: readonly string[]): string[][] {
  return levelNames.map(({ nameVi }) => [blockAsPrinted, nameVi, String(levels.filter((level) => level === nameVi).length), String(agencies.length)]);
}

/** PAR INDEX with its printed rank, in years that print parts with its seven fields, which add up to it; and SIPAS. */
function scoreRows({ agencies, blockAsPrinted }: SyntheticGroup, strengths: readonly number[], { random, withFields }: ScoreOptions): string[][] {
  const fields = strengths.map((strength) =>
    fieldMaximums.map((maximum) => Math.round(maximum * Math.min(1, strength + (random() - 0.5) * 0.1) * 100)),
  );
  const totals = fields.map((values) => values.reduce((sum, value) => sum + value, 0));
  return agencies.flatMap(({ nameVi }, index) => {
    const total = totals[index] ?? 0;
    const rank = 1 + totals.filter((other) => other > total).length;
    const size = String(agencies.length);
    return [
      [nameVi, blockAsPrinted, "PAR INDEX", "", hundredths(total), "điểm", "100", String(rank), size],
      ...(withFields ? (fields[index] ?? []) : []).map((value, field) => [
        nameVi,
        blockAsPrinted,
        "PAR INDEX",
        `gia_lap_${field + 1}`,
        hundredths(value),
        "điểm",
        String(fieldMaximums[field]),
        "",
        "",
      ]),
      [nameVi, blockAsPrinted, "SIPAS", "", hundredths(Math.round((strengths[index] ?? 0) * 9000 + random() * 900)), "%", "", "", ""],
    ];
  });
}

function reportRows({ agencies }: SyntheticGroup, random: () => number): string[][] {
  return agencies.flatMap(({ nameVi }) => {
    const party = Math.floor(random() * 6);
    const state = Math.floor(random() * 9);
    const teams = 1 + Math.floor(random() * 3);
    return [
      [nameVi, "VB_TONG", twoDigits(party + state)],
      [nameVi, "VB_CAPUY", twoDigits(party)],
      [nameVi, "VB_CQ", twoDigits(state)],
      [nameVi, "KT_DOAN", twoDigits(teams)],
      [nameVi, "KT_DONVI", twoDigits(teams + Math.floor(random() * 4))],
    ];
  });
}

function modelRows({ agencies }: SyntheticGroup, random: () => number): string[][] {
  return agencies.flatMap(({ nameVi }) => {
    const registered = 2 + Math.floor(random() * 12);
    return [
      [nameVi, "đăng ký", "đăng ký", "mô hình", String(registered)],
      [nameVi, "công nhận", "công nhận", "mô hình", String(Math.floor(registered * random()))],
    ];
  });
}

/** Prints hundredths with a decimal comma: 9553 -> 95,53. */
function hundredths(value: number): string {
  return `${Math.floor(value / 100)},${String(value % 100).padStart(2, "0")}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function hashOf(text: string): number {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}
