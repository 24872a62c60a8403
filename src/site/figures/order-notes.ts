import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Registry } from "../../registry/registry.ts";
import { numberText } from "../values.ts";
import type { Text } from "../model.ts";
import type { BlockScores } from "../../views/block-scores.ts";
import { basisText } from "./basis-text.ts";
import { conditionNotes, reasonTexts } from "./reason-texts.ts";

/** Says what the order of a block rests on: its conditions, which values stand apart from it, or why there is none. */
export function orderNotes(registry: Registry, block: BlockScores, locale: Locale): Text[] {
  if (block.verdict === "notComparable") {
    return [
      [
        inLocale(
          locale,
          `Không xếp thứ tự, không tính trung vị: ${reasonTexts(block.reasons, "vi")}`,
          `Neither put in order nor given a median: ${reasonTexts(block.reasons, "en")}`,
        ),
        ...basisText(registry, block.basis, locale),
      ],
    ];
  }
  return [
    ...conditionNotes(registry, { ids: block.ordered > 1 ? block.reasons : [], basis: block.basis }, locale),
    ...apartNotes(registry, block, locale),
  ];
}

/** Says of the units themselves what a reason says of two values. */
function apartText(ids: readonly string[], locale: Locale): string {
  if (ids.length === 1 && ids[0] === "bound")
    return inLocale(
      locale,
      "nguồn chỉ nêu giới hạn (kiểu trên hoặc dưới một mức), không nêu con số chính xác.",
      "the source gives only a bound (above or below some level), not an exact number.",
    );
  return reasonTexts(ids, locale);
}

function apartNotes(registry: Registry, block: BlockScores, locale: Locale): Text[] {
  const apart = block.scores.slice(block.ordered).filter((score) => score.value !== null).length;
  if (apart === 0) return [];
  const said = apartText(block.apartReasons, locale);
  return [
    [
      inLocale(
        locale,
        `${numberText(apart, "vi")} đơn vị không xếp vào thứ tự: ${said}`,
        `${numberText(apart, "en")} ${apart === 1 ? "unit stands" : "units stand"} apart from the order: ${said}`,
      ),
      ...basisText(registry, block.apartBasis, locale),
    ],
  ];
}
