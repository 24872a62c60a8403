import { inLocale, type Locale } from "../../i18n/locale.ts";
import { formatList } from "../../lib/format.ts";
import type { Text } from "../model.ts";
import { numberText } from "../values.ts";
import { yearSpan } from "../year-span.ts";
import type { SiteChart } from "./site-chart.ts";

/** Opens the page of a chart: what stands in it, how far that compares, and where the chart belongs. */
export function chartLead(chart: SiteChart): Text[] {
  const { locale, home } = chart;
  return [
    [whatItShows(chart)],
    [howFarItCompares(chart)],
    [inLocale(locale, "Biểu đồ này nằm ở trang ", "This chart stands on the page "), home, "."],
  ];
}

function whatItShows({ observations, locale }: SiteChart): string {
  const sources = new Set(observations.map(({ row }) => row.sourceId)).size;
  const years = observations.flatMap(({ row }) => yearsOf(row));
  const span = years.length === 0 ? null : yearSpan(Math.min(...years), Math.max(...years), locale);
  const [count, of] = [numberText(observations.length, locale), numberText(sources, locale)];
  const [whenVi, whenEn] = span === null ? ["", ""] : [`, năm ${span}`, `, ${span}`];
  return inLocale(
    locale,
    `Biểu đồ và bảng dưới đây có ${count} số liệu đã công bố${whenVi}, lấy từ ${of} nguồn.`,
    `The chart and table below hold ${count} published ${observations.length === 1 ? "figure" : "figures"}${whenEn}, from ${of} ${sources === 1 ? "source" : "sources"}.`,
  );
}

/** The first and last year of what a value is about, which may be a period of years. */
function yearsOf({ period, year }: { period: string | null; year: number | null }): number[] {
  const parts = (period ?? "").split("/").map((part) => Number(part.slice(0, 4)));
  return parts.every((part) => part > 0) ? parts : year === null ? [] : [year];
}

function howFarItCompares(chart: SiteChart): string {
  const { figure, locale } = chart;
  if (figure.chart.kind === "components" || figure.chart.kind === "report-figures")
    return inLocale(
      locale,
      "Mỗi số là một chỉ tiêu riêng: xem cạnh nhau được, không so hơn kém.",
      "Each figure is of a measure of its own: they can be read side by side, but none is above another.",
    );
  if (figure.chart.kind === "trend") return overTheYears(figure.chart.options, locale);
  return amongOthers(chart);
}

function overTheYears({ breaks, condition }: { breaks: readonly unknown[]; condition?: string | null | undefined }, locale: Locale): string {
  const stops = numberText(breaks.length, locale);
  if (breaks.length > 0)
    return inLocale(
      locale,
      `Đường nối dừng ở ${stops} chỗ, vì số liệu trước và sau đó không so sánh được; lý do ghi dưới biểu đồ.`,
      `The line stops at ${stops} ${breaks.length === 1 ? "place" : "places"}, where values before and after do not compare; the reasons stand below the chart.`,
    );
  return condition == null
    ? inLocale(locale, "Số liệu các năm so sánh được với nhau.", "The values of the years compare.")
    : inLocale(
        locale,
        "Số liệu các năm so sánh có điều kiện; điều kiện ghi dưới biểu đồ.",
        "The values of the years compare on a condition, which stands below the chart.",
      );
}

function amongOthers({ comparability, observations, locale }: SiteChart): string {
  const drawn = new Set(observations.map(({ row }) => row.observationId));
  const rows = comparability.filter((one) => drawn.has(one.observationId));
  const count = (verdict: string): number => rows.filter((row) => row.comparability === verdict).length;
  const empty = rows.filter((row) => row.reasons.includes("value-missing")).length;
  const [free, conditional, refused] = [count("comparable"), count("conditional"), count("notComparable") - empty];
  if (free === rows.length) return inLocale(locale, "Các số liệu này so sánh được với nhau.", "These figures compare with each other.");
  if (conditional === rows.length)
    return inLocale(
      locale,
      "Các số liệu này so sánh có điều kiện; điều kiện ghi dưới biểu đồ.",
      "These figures compare on a condition, which stands below the chart.",
    );
  const said = (number: number, vi: string, en: string): string[] =>
    number === 0 ? [] : [inLocale(locale, `${numberText(number, "vi")} ${vi}`, `${numberText(number, "en")} ${en}`)];
  const parts = [
    ...said(free, "số so sánh được", free === 1 ? "compares" : "compare"),
    ...said(conditional, "số so sánh có điều kiện", `${conditional === 1 ? "compares" : "compare"} only on a condition`),
    ...said(refused, "số không so sánh được với các số khác", `${refused === 1 ? "does" : "do"} not compare with the others`),
    ...said(empty, "dòng không có giá trị", empty === 1 ? "holds no value" : "hold no value"),
  ];
  return inLocale(
    locale,
    `Trong đó có ${formatList(parts, "vi")}; lý do ghi dưới biểu đồ và trong tệp CSV.`,
    `Of these, ${formatList(parts, "en")}; the reasons stand below the chart and in the CSV.`,
  );
}
