import fc from "fast-check";
import type { AnyObservation } from "../../src/registry/any-observation.ts";
import type { AgencyTypeSuccession, AreaSuccession } from "../../src/registry/registry-tables.ts";
import type { BlockKnowledge, Purpose } from "../../src/compare/rule.ts";
import { indicator as indicatorRow, agency, area, component, figure, index, method, model, rating, registry, score, tally } from "../tables/rows.ts";
import { level, scale } from "../helpers/small-data.ts";

/** Observations of every family for property tests: few names each, so that many pairs share some facts and differ in others. */

const step = (predecessorId: string, successorId: string, kind: AreaSuccession["kind"]): AreaSuccession => ({
  predecessorId,
  successorId,
  kind,
  share: null,
  effectiveDate: "2025-07-01",
  instrument: "202/2025/QH15",
  breaksSeries: kind !== "continue",
  note: null,
  sourceIds: [],
});
const typeStep = (predecessorTypeId: string, successorTypeId: string, breaksSeries: AgencyTypeSuccession["breaksSeries"]): AgencyTypeSuccession => ({
  predecessorTypeId,
  successorTypeId,
  kind: "merge",
  scope: "whole",
  functionsVi: null,
  effectiveDate: "2025-03-01",
  instrument: "45/2025/NĐ-CP",
  breaksSeries,
  confidence: null,
  note: null,
  sourceIds: [],
});

const provinceIds = ["a", "b", "ab-2025", "c", "d", "e"];
const districtIds = ["a/huyen", "a/quan", "b/huyen"];
const agencyTypeIds = ["so-noi-vu", "so-noi-vu-2025", "so-y-te"];

export const generatedRegistry = registry({
  areas: [
    area({ areaId: "a", validTo: "2025-06-30" }),
    area({ areaId: "b", validTo: "2025-06-30" }),
    area({ areaId: "ab-2025", validFrom: "2025-07-01" }),
    ...["c", "d", "e"].map((areaId) => area({ areaId })),
    ...districtIds.map((areaId) => area({ areaId, level: "district", parentId: areaId.slice(0, 1) })),
  ],
  areaSuccessions: [step("a", "ab-2025", "merge"), step("b", "ab-2025", "merge"), step("c", "c", "continue")],
  agencies: [...provinceIds, ...districtIds].flatMap((areaId) => agencyTypeIds.map((typeId) => agency(`${areaId}/${typeId}`, typeId))),
  agencyTypeSuccessions: [typeStep("so-noi-vu", "so-noi-vu-2025", "yes"), typeStep("so-noi-vu", "so-y-te", "annotate")],
  indices: [index("par-index"), index("sipas", { inputOf: ["par-index"] })],
  methods: [
    method({ methodId: "par/2021", toYear: 2021, blockId: "provinces" }),
    method({ methodId: "par/2022", fromYear: 2022, blockId: "provinces" }),
    method({ methodId: "sipas/guess", indexId: "sipas", blockId: "provinces", yearsCertain: false }),
  ],
  components: [component({ componentId: "total", kind: "total", blockId: "provinces", maximum: 100 }), component({ componentId: "part" })],
  scales: [scale("a/thang", { areaId: "a" }), scale("b/thang", { areaId: "b", completeness: "observed" })],
  levels: [level("a/thang/tot", 1, "tốt"), level("a/thang/kha", 2, "khá"), level("b/thang/tot", null, "tốt"), level("b/thang/kem", null, "kém")],
  indicators: [indicatorRow("TONG"), indicatorRow("TYLE", "percent")],
});

/** The facts of an observation before they are made into a row, so that a second one can share most of them. */
interface Recipe<T extends object> {
  family: AnyObservation["family"];
  facts: fc.Arbitrary<T>;
  make: (facts: T) => AnyObservation;
}

const often = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 4, arbitrary: fc.constantFrom(...others) });
const common = {
  period: fc.constantFrom("2021", "2022", "2022", "2022-01/2022-06", "2024", "2025", "2021/2023", null),
  periodBasis: often<"stated" | "publicationDate" | "asOf">("stated", "publicationDate", "asOf"),
  sourceId: fc.constantFrom("s1", "s2"),
  status: often<"stated" | "approximate" | "provisional" | "estimated">("stated", "approximate", "provisional", "estimated"),
};
const level4 = fc.constantFrom("a/thang/tot", "a/thang/tot", "a/thang/kha", "b/thang/tot", "b/thang/kem");
const bound = often<"above" | null>(null, "above", null);
const stage = often<"official" | "selfAssessed">("official", "selfAssessed", "official");

function recipe<T extends object>(family: AnyObservation["family"], facts: fc.Arbitrary<T>, make: (facts: T) => AnyObservation): Recipe<T> {
  return { family, facts, make };
}

const ratings = recipe(
  "ratings",
  fc.record({
    ...common,
    areaId: often("a", "a/huyen"),
    blockId: often("departments", "districts"),
    agencyId: fc.constantFrom(...provinceIds.flatMap((areaId) => agencyTypeIds.map((type) => `${areaId}/${type}`))),
    levelId: level4,
    stage,
    isRated: often(true, false, true),
  }),
  ({ isRated, ...row }) => {
    const named = { ...row, scaleId: row.levelId.slice(0, 7), levelAsPrinted: row.levelId.endsWith("tot") ? "Tốt" : row.levelId };
    return { family: "ratings", row: rating({ ...named, ...(isRated ? {} : { levelId: null, status: "notRated" as const }) }) };
  },
);

const tallies = recipe(
  "tallies",
  fc.record({
    ...common,
    areaId: often("a", "c"),
    blockId: often("departments", "all-units"),
    levelId: level4,
    stage,
    count: often<number | null>(3, 4, null),
    blockTotal: often<number | null>(20, 22, null),
  }),
  (row) => ({ family: "tallies", row: tally({ ...row, scaleId: row.levelId.slice(0, 7) }) }),
);

/** A round of scoring has one method, so what a test forgets about it can only be its name. */
const methodOf = (indexId: string, blockId: string, year: number | null): string | null => {
  if (blockId !== "provinces" || year === null) return null;
  return indexId === "sipas" ? "sipas/guess" : year < 2022 ? "par/2021" : "par/2022";
};
const scores = recipe(
  "scores",
  fc.record({
    ...common,
    indexId: often("par-index", "sipas"),
    componentId: often("total", "part"),
    areaId: fc.constantFrom(...provinceIds, ...provinceIds, ...districtIds),
    type: fc.constantFrom(...agencyTypeIds),
    blockId: fc.constantFrom("departments", "departments", "departments-and-units", "provinces"),
    statistic: often<"value" | "mean">("value", "mean", "value"),
    value: often<number | null>(90, 80, null),
    unit: fc.constantFrom<("points" | "percent")[]>("points", "percent"),
    maximum: fc.constantFrom(100, 100, 70, null),
    rank: often<number | null>(3, null),
    rankOf: often<number | null>(20, 19, null),
    bound,
    isMethodKnown: often(true, false),
  }),
  ({ type, isMethodKnown, ...row }) => {
    const year = row.period === null ? null : Number(row.period.split("/").at(-1)?.slice(0, 4));
    const agencyId = row.blockId === "provinces" || row.statistic !== "value" ? null : `${row.areaId}/${type}`;
    return { family: "scores", row: score({ ...row, agencyId, methodId: isMethodKnown ? methodOf(row.indexId, row.blockId, year) : null }) };
  },
);

const reports = recipe(
  "reports",
  fc.record({
    ...common,
    areaId: fc.constantFrom(...provinceIds, "a/huyen"),
    agencyId: often<string | null>(null, "a/so-y-te"),
    indicatorId: often("TONG", "TYLE", "unknown"),
    value: often<number | null>(5, 6, null),
    numerator: often<number | null>(null, 4),
    bound,
    unitAsPrinted: often<string | null>("cuộc", "hội nghị", null),
    stage: often<"result" | "planned">("result", "planned"),
  }),
  (row) => ({ family: "reports", row: figure(row) }),
);

const models = recipe(
  "models",
  fc.record({
    ...common,
    areaId: fc.constantFrom(...provinceIds, "a/huyen"),
    agencyId: often<string | null>(null, "a/so-y-te", null),
    measureId: often("registered", "recognised"),
    measureAsPrinted: often("đăng ký", "công nhận", "đăng ký (cấp tỉnh)", "đăng ký (cấp huyện)"),
    unitAsPrinted: often("mô hình", "mô hình, điển hình", "tập thể, cá nhân"),
    count: often<number | null>(7, 9, null),
    bound,
  }),
  (row) => ({ family: "models", row: model(row) }),
);

function one<T extends object>({ facts, make }: Recipe<T>): fc.Arbitrary<AnyObservation> {
  return facts.map(make);
}

/** Two that share about three facts of four. */
function pairOf<T extends object>({ facts, make }: Recipe<T>): fc.Arbitrary<[AnyObservation, AnyObservation]> {
  return fc.tuple(facts, facts, dice).map(([first, second, cast]) => [make(first), make(sharing(first, second, cast))]);
}

const dice = fc.nat(2 ** 30 - 1);

/** Who an observation is of: what the units of one round of scoring do not share. */
const identity = new Set(["areaId", "agencyId", "type"]);

/** Several units that share nearly all other facts with the first, as those of one publication do. */
function setOf<T extends object>({ facts, make }: Recipe<T>): fc.Arbitrary<AnyObservation[]> {
  return fc
    .tuple(facts, fc.array(fc.tuple(facts, fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { maxLength: 1 })), { maxLength: 9 }))
    .map(([first, others]) => [first, ...others.map(([own, kept]) => ofRound(first, own, kept[0] ?? 0))].map(make));
}

function ofRound<T extends object>(first: T, own: T, kept: number): T {
  return { ...own, ...Object.fromEntries(Object.entries(first).filter(([name], position) => !identity.has(name) && position !== kept)) };
}

/** Many units that differ in who they are and in their source, and else stand in one of two ways only: as the rows of two yearly tables do. */
function alikeOf<T extends object>({ facts, make }: Recipe<T>): fc.Arbitrary<AnyObservation[]> {
  const own = new Set([...identity, "sourceId"]);
  const unit = fc.tuple(facts, fc.boolean());
  return fc
    .tuple(facts, pairedFacts(facts), fc.array(unit, { minLength: 9, maxLength: 16 }))
    .map(([first, second, units]) =>
      units.map(([unique, isSecond]) =>
        make({ ...(isSecond ? second(first) : first), ...Object.fromEntries(Object.entries(unique).filter(([name]) => own.has(name))) }),
      ),
    );
}

/** Facts that share about three of four with given ones. */
function pairedFacts<T extends object>(facts: fc.Arbitrary<T>): fc.Arbitrary<(first: T) => T> {
  return fc.tuple(facts, dice).map(
    ([own, cast]) =>
      (first) =>
        sharing(first, own, cast),
  );
}

function sharing<T extends object>(first: T, own: T, cast: number): T {
  const shared = Object.entries(first).filter((_, position) => ((cast >> ((position * 2) % 30)) & 3) !== 0);
  return { ...own, ...Object.fromEntries(shared) };
}

/** An observation of any family. */
export const anyObservation = fc.oneof(one(ratings), one(tallies), one(scores), one(scores), one(reports), one(models));

/** Two of one family, by its name. */
export const pairs = { ratings: pairOf(ratings), tallies: pairOf(tallies), scores: pairOf(scores), reports: pairOf(reports), models: pairOf(models) };

/** Two of one family: pairs of different families are refused at once and show little. */
export const anyPair = fc.oneof(...Object.values(pairs), pairs.scores);

/** Sets of one family, or of anything. */
export const anySet = fc.oneof(
  setOf(ratings),
  setOf(tallies),
  setOf(scores),
  setOf(scores),
  setOf(scores),
  setOf(reports),
  setOf(models),
  fc.array(anyObservation, { maxLength: 6 }),
);

/** Sets of one family in which many are alike. */
export const alikeSet = fc.oneof(alikeOf(ratings), alikeOf(tallies), alikeOf(scores), alikeOf(scores), alikeOf(reports), alikeOf(models));

/** A purpose, for ranks with or without what is known of the block. */
export const anyPurpose = fc.record({
  purpose: fc.constantFrom<Purpose[]>("value", "rank", "change"),
  block: fc.constantFrom<(BlockKnowledge | null)[]>(null, { published: 20, total: 20 }, { published: 5, total: 20 }, { published: 5, total: null }),
});
