import { nearestNames } from "../lib/nearest-names.ts";
import { isValidOn } from "../registry/registry.ts";
import type { Level, Scale } from "../registry/registry-tables.ts";
import { levelUnknownRule } from "../rules/level-unknown.ts";
import { nameAmbiguousRule } from "../rules/name-ambiguous.ts";
import { scaleNotInForceRule } from "../rules/scale-not-in-force.ts";
import { scaleOfAnotherPlaceRule } from "../rules/scale-of-another-place.ts";
import { scaleUnknownRule } from "../rules/scale-unknown.ts";
import { chainOf } from "./resolve-area.ts";
import { shownDay } from "./row-names.ts";
import type { RowTime } from "./row-time.ts";
import type { RowReader } from "./row-reader.ts";

/** Finds the scale that levels of a row are read in: the one of origin.yaml, else the only one in force at the place. */
export function readScale(reader: RowReader, areaId: string, time: RowTime, subject: Scale["subject"]): Scale | null {
  const { origin, registry, resolver } = reader.edition;
  if (origin.scaleId === null) {
    const scales = resolver.scalesInForce(areaId, subject, time.date);
    if (scales.length === 1) return scales[0] ?? null;
    const [other] = scales.length > 0 ? [] : resolver.scalesInForce(areaId, subject, null);
    if (other === undefined) reader.reportOnce(scaleUnknownRule, "level", { candidates: scales.map((scale) => scale.scaleId) }, { value: "" });
    else reportNotInForce(reader, other, time);
    return null;
  }
  const scale = registry.scaleById.get(origin.scaleId) ?? null;
  if (scale === null) return null;
  if (!chainOf(registry, areaId).includes(scale.areaId)) {
    const nameOf = (id: string): string => registry.areaById.get(id)?.fullNameVi ?? id;
    reader.reportOnce(scaleOfAnotherPlaceRule, "level", { scalePlace: nameOf(scale.areaId), place: nameOf(areaId) }, { value: scale.scaleId });
    return null;
  }
  if (time.date !== null && !isValidOn(scale, time.date)) {
    reportNotInForce(reader, scale, time);
    return null;
  }
  return scale;
}

function reportNotInForce(reader: RowReader, scale: Scale, { date }: RowTime): void {
  const days = { from: shownDay(scale.validFrom), to: shownDay(scale.validTo), date: shownDay(date) };
  reader.reportOnce(scaleNotInForceRule, "level", days, { value: scale.scaleId });
}

/** Resolves a level within its scale; null after reporting why not. */
export function readLevel(reader: RowReader, scale: Scale): Level | null {
  const text = reader.text("level");
  const answer = reader.edition.resolver.level(text, scale.scaleId);
  if (answer.kind === "found") return answer.item;
  if (answer.kind === "ambiguous") reader.report(nameAmbiguousRule, "level", { candidates: answer.candidates });
  else if (answer.kind === "unknown")
    reader.report(
      levelUnknownRule,
      "level",
      { scale: `“${scale.nameVi}”`, candidates: answer.candidates },
      { suggestion: nearestNames(text, answer.candidates, 1)[0] ?? null },
    );
  return null;
}
