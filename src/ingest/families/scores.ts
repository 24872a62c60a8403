import { suggestedName } from "../../lib/nearest-names.ts";
import type { Score } from "../../registry/observation-tables.ts";
import type { Area, Scale } from "../../registry/registry-tables.ts";
import { componentFor } from "../../registry/registry.ts";
import { componentUnknownRule } from "../../rules/component-unknown.ts";
import { indexUnknownRule } from "../../rules/index-unknown.ts";
import { levelUnknownRule } from "../../rules/level-unknown.ts";
import { nameAmbiguousRule } from "../../rules/name-ambiguous.ts";
import { rankAboveRankOfRule } from "../../rules/rank-above-rank-of.ts";
import { rankUnreadableRule } from "../../rules/rank-unreadable.ts";
import { subjectKindUnknownRule } from "../../rules/subject-kind-unknown.ts";
import { readCountCell } from "../number-cell.ts";
import { readRank, type PrintedRank } from "../read-rank.ts";
import { observationId, provenance } from "../provenance.ts";
import { readArea, readBlock, resolved, resolvedAgency, resolvedArea } from "../row-names.ts";
import { decideStatus } from "../row-status.ts";
import { readTime, type RowTime } from "../row-time.ts";
import type { RowReader } from "../row-reader.ts";
import { readScoreValue } from "../score-value.ts";
import { subjectKinds, wordIn } from "../words.ts";

const levelOfBlock: ReadonlyMap<string, Area["level"]> = new Map([
  ["provinces", "province"],
  ["regions", "region"],
  ["districts", "district"],
  ["communes", "commune"],
]);
const subjectOfIndex: ReadonlyMap<string, Scale["subject"]> = new Map([
  ["par-index", "par-index"],
  ["chat-luong-tthc", "tthc"],
]);

/** Reads one row of a scores file; null when it has an error. */
export function readScore(reader: RowReader): Score | null {
  const time = readTime(reader);
  const within = readArea(reader, time);
  const blockId = readBlock(reader, time);
  const indexId =
    reader.text("index") === ""
      ? null
      : (resolved(reader, "index", reader.edition.resolver.index(reader.text("index")), indexUnknownRule)?.indexId ?? null);
  const componentId = indexId === null ? null : readComponent(reader, indexId, blockId ?? "", time);
  const subject = within === null ? null : readSubject(reader, within, blockId, time);
  const maximumOf = (): number | null =>
    indexId === null || componentId === null
      ? null
      : (componentFor(reader.edition.registry, { indexId, componentId, blockId: blockId ?? "", year: time.period?.year ?? null })?.maximum ?? null);
  const value = readScoreValue(reader, maximumOf);
  const rank = readRankCells(reader);
  const gradeAsPrinted = reader.textOrNull("grade");
  const status = decideStatus(reader, {
    value: value?.value ?? null,
    bounded: value !== null && (value.bound !== null || value.upperBound !== null),
    approximate: value?.approximate ?? false,
    saysNothing: value?.saysNothing ?? false,
    statedOtherwise: rank !== null || gradeAsPrinted !== null,
  });
  const levelId = within === null || indexId === null ? null : readGrade(reader, indexId, within, time);
  if (reader.failed || value === null || subject === null || blockId === null || indexId === null || componentId === null) return null;
  const { sourceId } = reader.edition.origin;
  return {
    observationId: observationId("scores", [subject.agencyId ?? subject.areaId, blockId, indexId, componentId, subject.statistic, value.unit], time, [
      sourceId,
    ]),
    indexId,
    componentId,
    methodId:
      time.period === null || (blockId !== "provinces" && blockId !== "ministries")
        ? null
        : reader.edition.resolver.methodId(indexId, blockId, time.period.year),
    areaId: subject.areaId,
    blockId,
    agencyId: subject.agencyId,
    subjectAsPrinted: reader.text("subject"),
    statistic: subject.statistic,
    valueAsPrinted: reader.textOrNull("value"),
    value: value.value,
    decimals: value.decimals,
    bound: value.bound,
    upperBound: value.upperBound,
    unit: value.unit,
    maximum: value.maximum,
    rank: rank?.rank ?? null,
    rankAsPrinted: rank?.asPrinted ?? null,
    rankOf: rank?.rankOf ?? null,
    gradeAsPrinted,
    levelId,
    ...provenance(reader, time, status),
  };
}

function readComponent(reader: RowReader, indexId: string, blockId: string, time: RowTime): string | null {
  const text = reader.text("component");
  if (text === "" || /^(?:tổng|tổng điểm|tổng số điểm|total)$/i.test(text)) return "total";
  const answer = reader.edition.resolver.component(text, { indexId, blockId, year: time.period?.year ?? null });
  if (answer.kind === "found") return answer.item.componentId;
  const index = reader.edition.registry.indexById.get(indexId)?.shortName ?? indexId;
  if (answer.kind === "unknown")
    reader.report(
      componentUnknownRule,
      "component",
      { index, candidates: answer.candidates },
      { suggestion: suggestedName(text, answer.candidates) },
    );
  else if (answer.kind === "ambiguous") reader.report(nameAmbiguousRule, "component", { candidates: answer.candidates });
  return null;
}

function readSubject(
  reader: RowReader,
  within: string,
  blockId: string | null,
  time: RowTime,
): Pick<Score, "areaId" | "agencyId" | "statistic"> | null {
  const kindText = reader.text("subjectKind");
  const kind = kindText === "" ? "agency" : wordIn(subjectKinds, kindText);
  if (kind === undefined) {
    reader.report(subjectKindUnknownRule, "subjectKind", { candidates: subjectKinds.proposals });
    return null;
  }
  if (reader.text("subject") === "") return null;
  if (kind === "agency") {
    const agencyId = resolvedAgency(reader, "subject", { areaId: within, date: time.date, blockId });
    return agencyId === null ? null : { areaId: within, agencyId, statistic: "value" };
  }
  if (kind !== "area") return { areaId: within, agencyId: null, statistic: kind };
  const areaId = resolvedArea(reader, "subject", { within, date: time.date, level: levelOfBlock.get(blockId ?? "") ?? null });
  return areaId === null ? null : { areaId, agencyId: null, statistic: "value" };
}

function readRankCells(reader: RowReader): PrintedRank | null {
  const text = reader.text("rank");
  const total = readCountCell(reader, "rankOf");
  if (text === "") return null;
  const rank = readRank(text);
  if (rank === null) {
    reader.report(rankUnreadableRule, "rank", {});
    return null;
  }
  const rankOf = total?.count ?? rank.rankOf;
  if (rank.rank !== null && rankOf !== null && rank.rank > rankOf) reader.report(rankAboveRankOfRule, "rank", { rankOf });
  return { ...rank, rankOf };
}

/** Resolves a printed grade where its scale is known: named in origin.yaml, or the only one of the place for that index. */
function readGrade(reader: RowReader, indexId: string, areaId: string, time: RowTime): string | null {
  const grade = reader.text("grade");
  const subject = subjectOfIndex.get(indexId);
  if (grade === "" || subject === undefined) return null;
  const { origin, resolver, registry } = reader.edition;
  const scales = origin.scaleId === null ? resolver.scalesInForce(areaId, subject, time.date) : [registry.scaleById.get(origin.scaleId)];
  const [scale] = scales;
  if (scale === undefined || scales.length > 1) return null;
  const answer = resolver.level(grade, scale.scaleId);
  if (answer.kind === "found") return answer.item.levelId;
  if (origin.scaleId !== null && answer.kind === "unknown")
    reader.report(levelUnknownRule, "grade", { scale: `“${scale.nameVi}”`, candidates: answer.candidates });
  return null;
}
