import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { compareVietnamese } from "../lib/collation.ts";
import type { ReportCheck } from "../registry/derived-tables.ts";
import { groupBy } from "../registry/registry.ts";
import { locatorText } from "../registry/locator-text.ts";
import type { SiteData } from "../tables/site-data.ts";
import { checkStatements } from "./check-statements.ts";
import { ruleText } from "./check-words.ts";
import { agencyLink, areaLink, observationLink, sourceLink } from "./links.ts";
import type { PageModel, Section, Table, Text } from "./model.ts";
import { agencyNameWithArea } from "./names.ts";
import { observationsInDoubt } from "./observations-by-id.ts";
import { withSourceLinks } from "./source-mentions.ts";
import { numberText } from "./values.ts";

/** Makes the page of discrepancies: every check that fails or cannot be made, with both statements. */
export function checkPages(data: SiteData, locale: Locale): PageModel[] {
  const byVerdict = groupBy(data.reportChecks, (check) => check.verdict);
  const of = (verdict: ReportCheck["verdict"]) => byVerdict.get(verdict) ?? [];
  return [
    {
      path: "/bat-nhat/",
      locale,
      title: inLocale(locale, "Bất nhất trong số liệu", "Discrepancies in the figures"),
      description: inLocale(
        locale,
        "Những chỗ hai phát biểu không thể cùng đúng, kèm vị trí của từng phát biểu và cách trang này hiển thị.",
        "Where two statements cannot both hold, with the place of each and what this site shows.",
      ),
      breadcrumbs: [{ text: words(locale).home, path: "/" }],
      lead: lead(data, locale),
      sections: [
        section(
          data,
          {
            id: "bat-nhat",
            heading: inLocale(locale, "Bất nhất", "Contradictions"),
            about: inLocale(
              locale,
              "Hai phát biểu không thể cùng đúng. Số liệu vẫn được giữ đúng như đã in.",
              "Two statements that cannot both hold. The figures stay as printed.",
            ),
            checks: of("contradiction"),
          },
          locale,
        ),
        section(
          data,
          {
            id: "can-luu-y",
            heading: inLocale(locale, "Cần lưu ý", "Warnings"),
            about: inLocale(locale, "Chỗ lạ nhưng có thể có lý do.", "Unusual, but there may be a reason."),
            checks: of("warning"),
          },
          locale,
        ),
        section(
          data,
          {
            id: "khong-kiem-tra-duoc",
            heading: inLocale(locale, "Không kiểm tra được", "Not checkable"),
            about: inLocale(
              locale,
              "Nguồn không in đủ số để kiểm tra; điều này không nói số liệu đúng hay sai.",
              "The source does not print enough numbers for the check; this says nothing on whether the figures are right.",
            ),
            checks: of("notCheckable"),
          },
          locale,
        ),
      ].filter((one) => one !== null),
    },
  ];
}

function lead(data: SiteData, locale: Locale): Text[] {
  const count = (verdict: ReportCheck["verdict"]) => numberText(data.reportChecks.filter((check) => check.verdict === verdict).length, locale);
  const all = numberText(data.reportChecks.length, locale);
  return [
    [
      inLocale(
        locale,
        `Trong ${all} phép kiểm tra, ${count("holds")} khớp, ${count("contradiction")} bất nhất, ${count("warning")} cần lưu ý và ${count("notCheckable")} không kiểm tra được.`,
        `Checks made: ${all}; holds ${count("holds")}, contradiction ${count("contradiction")}, warning ${count("warning")}, not checkable ${count("notCheckable")}.`,
      ),
    ],
    [
      inLocale(
        locale,
        "Số học do máy kiểm tra, có tính đến làm tròn và cắt bớt số lẻ; chỗ chỉ thấy được khi đọc văn bản thì do người đọc ghi lại. Trang này không sửa số của nguồn.",
        "Arithmetic is checked by machine, with rounding and cut-off decimals allowed for; what only reading can find is noted by a reader. This site corrects no number of a source.",
      ),
    ],
  ];
}

interface SectionParts {
  id: string;
  heading: string;
  about: string;
  checks: readonly ReportCheck[];
}

function section(data: SiteData, { id, heading, about, checks }: SectionParts, locale: Locale): Section | null {
  if (checks.length === 0) return null;
  return {
    id,
    heading,
    paragraphs: [[about]],
    tables: [
      checkTable(
        data,
        [...checks].sort((a, b) => byPlace(data, a, b)),
        { caption: heading, locale },
      ),
    ],
  };
}

function byPlace(data: SiteData, a: ReportCheck, b: ReportCheck): number {
  const name = (check: ReportCheck) => data.registry.areaById.get(check.areaId)?.nameVi ?? check.areaId;
  return compareVietnamese(name(a), name(b)) || (b.year ?? 0) - (a.year ?? 0) || (a.checkId < b.checkId ? -1 : 1);
}

function checkTable(data: SiteData, checks: readonly ReportCheck[], { caption, locale }: { caption: string; locale: Locale }): Table {
  return {
    caption,
    isStacked: true,
    columns: [
      { title: inLocale(locale, "Nơi, cơ quan", "About") },
      { title: inLocale(locale, "Năm", "Year") },
      { title: inLocale(locale, "Phát biểu thứ nhất", "First statement") },
      { title: inLocale(locale, "Phát biểu thứ hai", "Second statement") },
      { title: inLocale(locale, "Cách phát hiện", "How it was found") },
      { title: inLocale(locale, "Trang này hiển thị gì, vì sao", "What this site shows, and why") },
      { title: inLocale(locale, "Số liệu và nguồn", "Figures and sources") },
    ],
    rows: checks.map((check) => {
      const { first, second, explained, shown } = checkStatements(data, check, locale);
      return {
        id: check.checkId,
        cells: [
          subject(data, check, locale),
          [check.year === null ? inLocale(locale, "không nêu", "not stated") : String(check.year)],
          withSourceLinks(data, first, locale),
          withSourceLinks(data, second, locale),
          howFound(data, check, explained, locale),
          withSourceLinks(data, shown, locale),
          evidence(data, check, locale),
        ],
      };
    }),
  };
}

function subject(data: SiteData, check: ReportCheck, locale: Locale): Text {
  if (check.agencyId !== null) return [agencyLink(data.registry, check.agencyId, locale, agencyNameWithArea(data.registry, check.agencyId, locale))];
  return [areaLink(data.registry, check.areaId, locale)];
}

/** Names the rule that found a discrepancy, or leads to the declarations of those who read the document. */
/** Two sources that differ are said to do so by the sentence itself. */
function howFound(data: SiteData, check: ReportCheck, explained: string, locale: Locale): Text {
  if (explained === "") return foundBy(check, locale);
  const sentence = withSourceLinks(data, explained, locale);
  return check.ruleId === "sources-disagree" ? sentence : [...foundBy(check, locale), ". ", ...sentence];
}

function foundBy(check: ReportCheck, locale: Locale): Text {
  const text = ruleText(check.ruleId, locale);
  return [check.ruleId === "declared" ? { text, path: "/du-lieu/declared-discrepancies/" } : text];
}

/** A discrepancy over a whole table concerns many figures: the first few are linked, the rest counted. */
const mostLinks = 6;

/** Links to the figures concerned, else to the sources. */
function evidence(data: SiteData, check: ReportCheck, locale: Locale): Text {
  const known = check.observationIds.map((id) => observationsInDoubt(data).get(id)).filter((observation) => observation !== undefined);
  const links =
    known.length > 0
      ? known
          .slice(0, mostLinks)
          .map(({ row }, index) =>
            observationLink(
              row,
              `${sourceLink(data.registry, row.sourceId, locale).text}${row.locator === null ? "" : `, ${locatorText(row.locator, locale)}`}${known.length > 1 ? ` (${index + 1})` : ""}`,
            ),
          )
      : check.sourceIds.map((sourceId) => sourceLink(data.registry, sourceId, locale));
  const more = known.length - mostLinks;
  const rest = more > 0 ? [inLocale(locale, ` và ${numberText(more, "vi")} số liệu khác`, ` and ${numberText(more, "en")} more`)] : [];
  return [...links.flatMap((link, index) => (index === 0 ? [link] : ["; ", link])), ...rest];
}
