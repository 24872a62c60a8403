import { inLocale, type Locale } from "../../i18n/locale.ts";
import { formatList } from "../../lib/format.ts";
import type { Score } from "../../registry/observation-tables.ts";
import { groupBy } from "../../registry/registry.ts";
import { membershipAreaId, subjectIdOf } from "../../tables/membership-area.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { choiceHash } from "../../views/comparison-choice.ts";
import { type ComparedYear, scoreComparison, type ScoreChoice, type ScoreComparison } from "../../views/score-comparison.ts";
import type { Link, Text } from "../model.ts";
import { areaNameInText } from "../names.ts";
import { basisText } from "../figures/basis-text.ts";
import type { ComparisonParts, PartsOptions } from "./comparison-parts.ts";
import { groupFigure } from "./group-figure.ts";
import { panelsFigure } from "./panels-figure.ts";
import { type UnitNames, unitNames } from "./unit-names.ts";
import { nothingFound } from "./verdict-texts.ts";

/** Sets scores beside each other: values that the engine refuses stand in the table and in panels of their own, never in one order. */
export function scoreParts(data: SiteData, choice: ScoreChoice, { locale, idPrefix }: PartsOptions): ComparisonParts {
  const comparison = scoreComparison(data, choice);
  const names = unitNames(data, choice.unitIds, locale);
  const options = { locale, names, idPrefix };
  const groups = comparison.byYear
    .toReversed()
    .flatMap((year) =>
      year.groups.filter((group) => group.scores.length > 1).map((group, position) => groupFigure(data, group, { ...options, position })),
    );
  const isRefused = comparison.byYear.some((year) => year.groups.length > 1);
  return {
    isRefused,
    verdicts: [
      ...refusalTexts(data, comparison, locale),
      ...allowedTexts(comparison, locale),
      ...emptyTexts(comparison, { years: choice.years, names, locale }),
    ],
    figures: comparison.scores.length === 0 ? [] : [panelsFigure(data, comparison, options), ...groups],
    tables: [],
    instead: isRefused ? insteadLinks(data, comparison, { locale, names }) : [],
  };
}

/** Says once for each set of reasons in which years values do not stand on one axis. */
function refusalTexts(data: SiteData, { byYear }: ScoreComparison, locale: Locale): Text[] {
  const refused = byYear.filter((year) => year.groups.length > 1);
  const idsOf = (year: ComparedYear) => year.refusals.map((reason) => reason.id).join(",");
  return [...groupBy(refused, idsOf).values()].map((years): Text => {
    const list = formatList(
      years.map(({ year }) => String(year)),
      locale,
    );
    const reasons = years[0]?.refusals ?? [];
    return [
      inLocale(
        locale,
        `Năm ${list}: không so sánh được, nên không vẽ chung một trục và không xếp thứ tự.`,
        `${list}: not comparable, so neither drawn on one axis nor put in order.`,
      ),
      ...reasons.flatMap((reason): Text => [` ${inLocale(locale, reason.textVi, reason.textEn)}`, ...basisText(data.registry, reason.basis, locale)]),
    ];
  });
}

/** Says in which years values stand in one order. */
function allowedTexts({ byYear }: ScoreComparison, locale: Locale): Text[] {
  const years = byYear.filter((year) => year.groups.length === 1 && (year.groups[0]?.scores.length ?? 0) > 1);
  const said = (verdict: string, vi: string, en: string): Text[] => {
    const list = formatList(
      years.filter((year) => year.groups[0]?.verdict === verdict).map(({ year }) => String(year)),
      locale,
    );
    return list === "" ? [] : [[inLocale(locale, `Năm ${list}: ${vi}`, `${list}: ${en}`)]];
  };
  return [
    ...said("comparable", "so sánh được trong cùng năm.", "comparable within the year."),
    ...said(
      "conditional",
      "so sánh có điều kiện trong cùng năm; điều kiện ghi dưới từng biểu đồ.",
      "comparable within the year on conditions, which stand below each chart.",
    ),
  ];
}

interface EmptyOptions {
  years: ScoreChoice["years"];
  names: UnitNames;
  locale: Locale;
}

function emptyTexts({ withoutScores, scores }: ScoreComparison, { years, names, locale }: EmptyOptions): Text[] {
  if (withoutScores.length === 0) return [];
  if (scores.length === 0) return [nothingFound(locale)];
  const list = formatList(withoutScores.map(names.label), locale);
  const when = years === null ? "" : inLocale(locale, " trong các năm đã chọn", " in the years chosen");
  return [[inLocale(locale, `Chưa tìm thấy số liệu đã công bố của ${list}${when}.`, `No published figure was found of ${list}${when}.`)]];
}

/** Offers what may be compared: those of the choice that go together, each unit over the years, each unit among its own block. */
function insteadLinks(data: SiteData, comparison: ScoreComparison, { locale, names }: { locale: Locale; names: UnitNames }): Link[] {
  const links = [...groupLinks(comparison, names, locale), ...overTime(data, comparison, locale), ...ownBlocks(data, comparison, locale)];
  return links.filter((link, position) => links.findIndex((other) => other.path === link.path) === position);
}

function groupLinks({ byYear, indexId }: ScoreComparison, names: UnitNames, locale: Locale): Link[] {
  const refused = byYear.filter((year) => year.groups.length > 1);
  return refused.flatMap(({ year, groups }) =>
    groups
      .filter((group) => group.scores.length > 1)
      .map((group) => {
        const unitIds = group.scores.map(subjectIdOf).sort();
        const list =
          unitIds.length > 3 ? inLocale(locale, `${unitIds.length} đơn vị`, `${unitIds.length} units`) : formatList(unitIds.map(names.label), locale);
        return {
          text: inLocale(locale, `Năm ${year}: ${list}`, `${year}: ${list}`),
          path: `/so-sanh/#${choiceHash({ subject: indexId, unitIds, years: [year] })}`,
        };
      }),
  );
}

function overTime(data: SiteData, { units, indexId }: ScoreComparison, locale: Locale): Link[] {
  const index = data.registry.indexById.get(indexId)?.shortName ?? indexId;
  return units.flatMap(({ unitId, series }) => {
    const joined = [...groupBy(series.points, (point) => point.segment).values()].filter((points) => points.length > 1);
    const years = joined.flat().map((point) => point.year);
    if (years.length === 0) return [];
    const { text, path } = unitNames(data, [unitId], locale).link(unitId);
    return [{ text: `${text}: ${index} ${Math.min(...years)}–${Math.max(...years)}`, path }];
  });
}

function ownBlocks(data: SiteData, comparison: ScoreComparison, locale: Locale): Link[] {
  const { registry } = data;
  return comparison.units.flatMap(({ series }) => {
    const last: Score | undefined = series.points.at(-1)?.score;
    if (last === undefined) return [];
    const areaId = membershipAreaId(last, registry);
    const block = registry.blockById.get(last.blockId);
    const index = registry.indexById.get(last.indexId)?.shortName ?? last.indexId;
    const place = areaId === "viet-nam" ? "" : `, ${areaNameInText(registry, areaId, locale)}`;
    const anchor = areaId === "viet-nam" ? last.blockId : areaId.replaceAll("/", "-");
    return [
      {
        text: `${index} ${last.year}: ${block === undefined ? last.blockId : inLocale(locale, block.nameVi, block.nameEn)}${place}`,
        path: `/chi-so/${last.indexId}/${last.year}/#${anchor}`,
      },
    ];
  });
}
