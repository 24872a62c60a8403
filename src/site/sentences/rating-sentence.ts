import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Rating, Tally } from "../../registry/observation-tables.ts";
import { blockWithContainers } from "../../tables/block-parts.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { instrumentText } from "../instruments.ts";
import { observationLink, sourceLink } from "../links.ts";
import { withMark } from "../marks.ts";
import type { Text } from "../model.ts";
import { periodsPhrase, unstatedPeriodText } from "../period-phrase.ts";
import { numberText } from "../values.ts";
import { blockInText, holdsAllUnits } from "./block-in-text.ts";

/** Chooses the rating a lead speaks of: the last year's, an official one before a self-assessed one. */
export function latestRating(ratings: readonly Rating[]): Rating | null {
  return (
    [...ratings].sort(
      (a, b) =>
        (b.year ?? 0) - (a.year ?? 0) ||
        Number(b.stage === "official") - Number(a.stage === "official") ||
        (a.observationId < b.observationId ? -1 : 1),
    )[0] ?? null
  );
}

/** Says in which level a document put an agency, for when, and how many of its block stand in that level, from tallies only. */
export function ratingSentence(data: SiteData, rating: Rating, locale: Locale): Text {
  const instrument = data.registry.instrumentById.get(rating.instrumentId ?? "");
  const source = observationLink(rating, sourceLink(data.registry, rating.sourceId, locale).text);
  const by: Text =
    instrument === undefined
      ? [inLocale(locale, "Theo ", "According to "), source]
      : [
          inLocale(locale, `Theo ${instrumentText(instrument, "vi")} do `, `By ${instrumentText(instrument, "en")}, as published by `),
          source,
          inLocale(locale, " đăng", ""),
        ];
  const when = `${periodsPhrase([rating.period], locale)}${unstatedPeriodText([rating], locale)}`;
  const self = rating.stage === "selfAssessed";
  const said =
    rating.levelId === null
      ? inLocale(
          locale,
          `cơ quan không được xếp mức nào về công tác dân vận${when}; nguồn ghi “${rating.levelAsPrinted}”`,
          `the agency was not put in any level for dân vận work${when}; the source says “${rating.levelAsPrinted}”`,
        )
      : inLocale(
          locale,
          `cơ quan ${self ? "tự xếp" : "được xếp"} mức “${rating.levelAsPrinted}” về công tác dân vận${when}`,
          `the agency ${self ? "put itself" : "was put"} in the level “${levelNameEn(data, rating)}” (printed: “${rating.levelAsPrinted}”) for dân vận work${when}`,
        );
  return [...by.filter((part) => part !== ""), `, ${said}`, ...levelCount(data, rating, locale), "."];
}

function levelNameEn(data: SiteData, rating: Rating): string {
  return data.registry.levelById.get(rating.levelId ?? "")?.nameEn ?? rating.levelAsPrinted;
}

/** How many units the same publication counts in the same level; names are never counted. */
function levelCount(data: SiteData, rating: Rating, locale: Locale): Text {
  const tally = tallyOf(data, rating);
  if (tally === undefined || tally.count === null || tally.blockTotal === null) return [];
  const count = withMark(data, tally.observationId, observationLink(tally, numberText(tally.count, locale)), locale);
  const total = numberText(tally.blockTotal, locale);
  const block = blockInText(data, tally.blockId, locale);
  const row = data.registry.blockById.get(tally.blockId);
  const units = inLocale(locale, row?.unitVi ?? "đơn vị", row?.unitEn ?? "units");
  return [
    inLocale(locale, "; mức này có ", "; this level holds "),
    ...count,
    holdsAllUnits(data, tally.blockId)
      ? inLocale(locale, ` trên ${total} ${units}`, ` of ${total} ${units}`)
      : inLocale(locale, ` trên ${total} ${units} của ${block}`, ` of ${total} ${units} among ${block}`),
  ];
}

function tallyOf(data: SiteData, rating: Rating): Tally | undefined {
  const blocks = blockWithContainers(rating.blockId);
  const alike = (data.talliesByArea.get(rating.areaId) ?? []).filter(
    (tally) =>
      tally.levelId === rating.levelId &&
      tally.scaleId === rating.scaleId &&
      tally.sourceId === rating.sourceId &&
      tally.period === rating.period &&
      tally.stage === rating.stage &&
      blocks.includes(tally.blockId),
  );
  return alike.sort((a, b) => blocks.indexOf(a.blockId) - blocks.indexOf(b.blockId))[0];
}
