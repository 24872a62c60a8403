import { inLocale, type Locale } from "../../i18n/locale.ts";
import { formatList } from "../../lib/format.ts";
import type { ReportCheck } from "../../registry/derived-tables.ts";
import type { ObservationStatus, ReportFigure } from "../../registry/observation-tables.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { checksOf } from "../checks-section.ts";
import { instrumentText } from "../instruments.ts";
import { sourceLink } from "../links.ts";
import type { Text } from "../model.ts";
import { withoutBrackets } from "../without-brackets.ts";
import { comparedText, coverageWord } from "../source-words.ts";
import { looseDateText, numberText, statusText } from "../values.ts";

/** Opens the page of a report: what it states, what is missing, what its own figures say of each other. */
export function reportLead(data: SiteData, figures: readonly ReportFigure[], locale: Locale): Text[] {
  return [
    whatSentence(data, figures, locale),
    statusSentence(figures, locale),
    checkSentence(checksOf(data, figures), locale),
    readSentence(data, figures, locale),
  ];
}

function whatSentence(data: SiteData, figures: readonly ReportFigure[], locale: Locale): Text {
  const first = figures[0] as ReportFigure;
  const source = data.registry.sourceById.get(first.sourceId);
  const instrument = data.registry.instrumentById.get(first.instrumentId ?? "");
  const date = source?.publicationDate ?? null;
  const published =
    date === null
      ? inLocale(locale, "không rõ ngày công bố", "publication date not known")
      : inLocale(locale, `công bố ${looseDateText(date, "vi")}`, `published ${looseDateText(date, "en")}`);
  const beginning =
    instrument === undefined
      ? inLocale(locale, "Nguồn nêu ", "The source states ")
      : inLocale(
          locale,
          `${instrumentText(instrument, "vi")} của ${instrument.issuer} nêu `,
          `${instrumentText(instrument, "en")} by ${instrument.issuer} states `,
        );
  const count = { text: numberText(figures.length, locale), path: `/bao-cao/${first.reportId}/#so-lieu` };
  const about = inLocale(
    locale,
    " số liệu về thực hiện quy chế dân chủ ở cơ sở (",
    ` ${figures.length === 1 ? "figure" : "figures"} on grassroots democracy (`,
  );
  const link = sourceLink(data.registry, first.sourceId, locale);
  return [beginning, count, about, { ...link, text: withoutBrackets(link.text) }, `, ${published}).`];
}

/** Counts what kind of value or of missing each figure is; a kind that does not occur is not named. */
function statusSentence(figures: readonly ReportFigure[], locale: Locale): Text {
  const missing: ObservationStatus[] = ["noCase", "notPublished", "notApplicable", "notRated", "cutOff"];
  const count = (status: ObservationStatus) => figures.filter((figure) => figure.status === status).length;
  const named = missing
    .filter((status) => count(status) > 0)
    .map((status) =>
      inLocale(
        locale,
        `${numberText(count(status), "vi")} số ${statusText(status, "vi")}`,
        `${statusText(status, "en")} ${numberText(count(status), "en")}`,
      ),
    );
  const zeros = count("zero");
  const stated = figures.length - missing.reduce((sum, status) => sum + count(status), 0);
  const zeroPart = zeros === 0 ? "" : inLocale(locale, ` (trong đó ${numberText(zeros, "vi")} số bằng 0)`, ` (zero: ${numberText(zeros, "en")})`);
  const parts = [
    inLocale(locale, `${numberText(stated, "vi")} số có giá trị${zeroPart}`, `with a value ${numberText(stated, "en")}${zeroPart}`),
    ...named,
  ];
  return [inLocale(locale, `Trong số đó: ${formatList(parts, "vi")}.`, `Of these: ${formatList(parts, "en")}.`)];
}

function checkSentence(checks: readonly ReportCheck[], locale: Locale): Text {
  if (checks.length === 0)
    return [inLocale(locale, "Các số liệu này không có quan hệ số học nào để kiểm tra.", "These figures have no arithmetic relation to check.")];
  const count = (verdict: ReportCheck["verdict"]) => numberText(checks.filter((check) => check.verdict === verdict).length, locale);
  const [all, holds, contradiction, warning, open] = [
    numberText(checks.length, locale),
    count("holds"),
    count("contradiction"),
    count("warning"),
    count("notCheckable"),
  ];
  return [
    inLocale(
      locale,
      `Trong ${all} phép kiểm tra: ${holds} khớp, ${contradiction} bất nhất, ${warning} cần lưu ý, ${open} không kiểm tra được.`,
      `Checks made: ${all}; holds ${holds}, contradiction ${contradiction}, warning ${warning}, not checkable ${open}.`,
    ),
  ];
}

function readSentence(data: SiteData, figures: readonly ReportFigure[], locale: Locale): Text {
  const source = data.registry.sourceById.get(figures[0]?.sourceId ?? "");
  const read = source === undefined ? inLocale(locale, "không rõ", "unknown") : coverageWord(source, locale);
  const compared = comparedText(figures, locale);
  return [inLocale(locale, `Mức độ đọc nguồn: ${read}; số liệu ${compared}.`, `Reading of the source: ${read}; figures ${compared}.`)];
}
