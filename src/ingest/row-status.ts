import type { ObservationStatus } from "../registry/observation-tables.ts";
import { stageUnknownRule } from "../rules/stage-unknown.ts";
import { statusContradictsValueRule } from "../rules/status-contradicts-value.ts";
import { statusUnknownRule } from "../rules/status-unknown.ts";
import { valueNotStatedRule } from "../rules/value-not-stated.ts";
import type { RowReader } from "./row-reader.ts";
import { type WordList, isWithoutValue, statusWords, wordIn } from "./words.ts";

/** Reads the stage of a row; an empty cell is the first of the list. */
export function readStage<V extends string>(reader: RowReader, list: WordList<V>, usual: V): V {
  const text = reader.text("stage");
  const stage = text === "" ? usual : wordIn(list, text);
  if (stage === undefined) reader.report(stageUnknownRule, "stage", { candidates: list.proposals });
  return stage ?? usual;
}

/** Reads the status cell; null: empty or not readable. */
export function readStatusCell(reader: RowReader): ObservationStatus | null {
  const text = reader.text("status");
  if (text === "") return null;
  const status = wordIn(statusWords, text);
  if (status === undefined) reader.report(statusUnknownRule, "status", { candidates: statusWords.proposals.slice(0, 7) });
  return status ?? null;
}

/** What a row's value cells say, so that its status can be decided. */
export interface ValueFacts {
  /** The value, or for rows that also live by rank, grade or parts: whether any of them is stated. */
  value: number | null;
  statedOtherwise?: boolean;
  bounded?: boolean;
  approximate?: boolean;
  saysNothing?: boolean;
}

/** Decides the status of a row: the cell where it is filled, else what the value says; the two must not contradict. */
export function decideStatus(reader: RowReader, facts: ValueFacts): ObservationStatus {
  const given = readStatusCell(reader);
  const printed = statusOfValue(facts);
  if (given === null) {
    if (printed === "notPublished" && !reader.failed) reader.report(valueNotStatedRule, "status", {}, { value: "" });
    return printed;
  }
  const hasValue = facts.value !== null;
  const contradicts = isWithoutValue(given)
    ? hasValue && !(facts.saysNothing === true)
    : given === "zero"
      ? facts.value !== 0
      : !hasValue && facts.statedOtherwise !== true;
  if (contradicts) reader.report(statusContradictsValueRule, "status", {});
  return given;
}

function statusOfValue(facts: ValueFacts): ObservationStatus {
  if (facts.value === null) {
    if (facts.saysNothing === true) return "noCase";
    return facts.statedOtherwise === true ? "stated" : "notPublished";
  }
  if (facts.bounded === true) return "bound";
  if (facts.approximate === true) return "approximate";
  return facts.value === 0 ? "zero" : "stated";
}
