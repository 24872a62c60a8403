import { tableFormats } from "../../downloads/table-formats.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import { words } from "../../i18n/words.ts";
import { escapeHtml } from "../../lib/escape-html.ts";
import { embedHeight } from "../../sharing/chart-embed.ts";
import { citedVersion } from "../../tables/cited-version.ts";
import { dataFolder } from "../../tables/data-folder.ts";
import { newestReleaseWith } from "../../tables/released-files.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { citationSection } from "../citing/citation-section.ts";
import type { FileLink, PageModel, Section } from "../model.ts";
import { siteAddress } from "../site-address.ts";
import { numberText } from "../values.ts";
import { chartFiles, chartFormatFile, chartFormatIds, chartPath } from "./chart-addresses.ts";
import { chartCitation } from "./chart-citation.ts";
import { chartLead } from "./chart-lead.ts";
import { chartCopy } from "./chart-copy.ts";
import type { ChartCollection, SiteChart } from "./site-chart.ts";

/** Makes the list of charts and the page of each, on which it can be taken along, from the other pages of a language. */
export function chartPages(data: SiteData, locale: Locale, collection: ChartCollection): PageModel[] {
  const charts = collection.charts(data);
  return [listPage(charts, locale), ...charts.map((chart) => chartPage(data, chart))];
}

const kinds = [
  ["ban-do", "Bản đồ ô", "Tile maps"],
  ["hang", "Thứ tự trong một khối và một năm", "Units of a block and year in order"],
  ["chuoi", "Qua các năm", "Over the years"],
  ["thanh-phan", "Thành phần của chỉ số", "Components of an index"],
  ["hai-chi-so", "Hai chỉ số cạnh nhau", "Two indices side by side"],
  ["so-sanh", "So sánh có sẵn", "Ready comparisons"],
  ["muc", "Số đơn vị theo mức xếp loại", "Units by level of rating"],
  ["bao-cao", "Số liệu của báo cáo", "Figures of reports"],
  ["mo-hinh", "Mô hình “Dân vận khéo”", "“Dân vận khéo” models"],
] as const;

function title(locale: Locale): string {
  return inLocale(locale, "Biểu đồ", "Charts");
}

function listPage(charts: readonly SiteChart[], locale: Locale): PageModel {
  const drawn = new Map(charts.flatMap(({ observations }) => observations.map(({ row }) => [row.observationId, row.sourceId])));
  const [count, figures, sources, conditional] = [
    charts.length,
    drawn.size,
    new Set(drawn.values()).size,
    charts.filter(({ figure }) => figure.chart.options.condition != null).length,
  ].map((number) => numberText(number, locale));
  return {
    path: "/bieu-do/",
    locale,
    title: title(locale),
    description: inLocale(
      locale,
      "Mọi biểu đồ của trang này, mỗi biểu đồ một địa chỉ cố định, tải về được ở dạng SVG, PNG, CSV, kèm cách trích dẫn và nhúng.",
      "Every chart of this site at an address that stays, as SVG, PNG and CSV, with how to cite and embed it.",
    ),
    breadcrumbs: [{ text: words(locale).home, path: "/" }],
    lead: [
      [
        inLocale(
          locale,
          `Có ${count} biểu đồ, vẽ từ ${figures} số liệu đã công bố của ${sources} nguồn.`,
          `There are ${count} charts, drawn from ${figures} published figures of ${sources} sources.`,
        ),
      ],
      [
        inLocale(
          locale,
          `${conditional} biểu đồ đặt cạnh nhau những số liệu so sánh có điều kiện; điều kiện ghi ngay dưới hình.`,
          `${conditional} charts set figures side by side that compare on a condition, which stands right below.`,
        ),
      ],
      [inLocale(locale, "Địa chỉ của mỗi biểu đồ không thay đổi khi có thêm số liệu.", "The address of a chart stays when figures are added.")],
    ],
    sections: [
      ...kinds.flatMap(([kind, vi, en]): Section[] => {
        const ofKind = charts.filter(({ chartId }) => chartId.startsWith(`${kind}--`));
        return ofKind.length === 0
          ? []
          : [{ id: kind, heading: inLocale(locale, vi, en), links: ofKind.map((chart) => ({ text: chart.title, path: chartPath(chart.chartId) })) }];
      }),
      listSection(locale),
    ],
  };
}

function listSection(locale: Locale): Section {
  return {
    id: "danh-muc",
    heading: inLocale(locale, "Danh mục cho phần mềm", "The list for programs"),
    paragraphs: [
      [
        inLocale(
          locale,
          "Mọi địa chỉ của mọi biểu đồ, kèm mã băm của số liệu và điều kiện khi so sánh: ",
          "Every address of every chart, with the hash of its figures and the condition under which they compare: ",
        ),
        { text: "danh-muc.csv", file: "/bieu-do/danh-muc.csv" },
      ],
    ],
  };
}

function chartPage(data: SiteData, chart: SiteChart): PageModel {
  const { chartId, locale, figure } = chart;
  return {
    path: chartPath(chartId),
    locale,
    title: chart.title,
    documentTitle: inLocale(locale, `Biểu đồ: ${chart.title}`, `Chart: ${chart.title}`),
    description: inLocale(
      locale,
      `Biểu đồ “${chart.title}” để tải về, trích dẫn và nhúng, kèm số liệu và nguồn.`,
      `The chart “${chart.title}” to take along, cite and embed, with its figures and sources.`,
    ),
    breadcrumbs: [{ text: title(locale), path: "/bieu-do/" }],
    lead: chartLead(chart),
    sections: [
      { id: "bieu-do", heading: inLocale(locale, "Biểu đồ và số liệu", "The chart and its figures"), figures: [figure] },
      filesSection(chart),
      citationSection(chartCitation(data, chart), locale),
      embedSection(data, chart),
    ],
  };
}

function filesSection({ chartId, locale, observations }: SiteChart): Section {
  const files = chartFiles(chartId, locale);
  const file = (path: string): FileLink => ({ text: path.slice(path.lastIndexOf("/") + 1), file: path });
  const rows = numberText(observations.length, locale);
  return {
    id: "tai-ve",
    heading: inLocale(locale, "Tải về", "Download"),
    facts: [
      {
        term: "SVG",
        detail: [
          file(files.svg),
          inLocale(
            locale,
            ": hình sắc nét ở mọi cỡ, cho trang web và in ấn; có tiêu đề, nguồn và ngày trong hình",
            ": sharp at any size, for the web and print; title, source and date inside the picture",
          ),
        ],
      },
      {
        term: "PNG",
        detail: [
          file(files.png),
          inLocale(
            locale,
            ": ảnh gấp đôi cỡ (2×), cho văn bản và mạng xã hội; có tiêu đề, nguồn và ngày trong hình",
            ": an image at twice the size (2×), for documents and social media; title, source and date inside the picture",
          ),
        ],
      },
      {
        term: "CSV",
        detail: [
          file(files.csv),
          inLocale(
            locale,
            `: ${rows} số liệu của biểu đồ với mọi cột của bảng gốc, mỗi dòng có mã, nguồn, tình trạng và hai cột comparability, reasons: số đó so sánh được với các số khác của biểu đồ đến đâu và vì sao (biểu đồ qua các năm: với những năm trước); xem `,
            `: the ${rows} figures of the chart with every column of their table, each row with its id, source, status and two columns, comparability and reasons: how far it compares with the other figures of the chart and why (over the years: with the years before); see the `,
          ),
          { text: inLocale(locale, "từ điển dữ liệu", "data dictionary"), path: "/du-lieu/" },
        ],
      },
      ...chartFormatIds.map((id) => {
        const format = tableFormats.find((one) => one.id === id)!;
        return {
          term: inLocale(locale, format.titleVi, format.titleEn),
          detail: [
            file(chartFormatFile(chartId, id)),
            inLocale(locale, `: ${withSmallInitial(format.forVi)}`, `: ${withSmallInitial(format.forEn)}`),
          ],
        };
      }),
    ],
  };
}

/** A sentence of its own becomes the end of another. */
function withSmallInitial(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase("vi") + sentence.slice(1).replace(/\.$/, "");
}

function embedSection(data: SiteData, chart: SiteChart): Section {
  const { chartId, locale, title } = chart;
  const { embed } = chartFiles(chartId, locale);
  const height = embedHeight(chartCopy(data, chart));
  const frozen = frozenVersion(embed);
  return {
    id: "nhung",
    heading: inLocale(locale, "Nhúng", "Embed"),
    paragraphs: [
      [
        inLocale(
          locale,
          "Bản nhúng là một tệp HTML duy nhất, không có script, có nguồn và ngày bên trong: ",
          "The embed is one HTML file without a script, with source and date inside: ",
        ),
        { text: inLocale(locale, "xem bản nhúng", "see the embed"), file: embed },
        inLocale(
          locale,
          ". Nó luôn là bản mới nhất; bản giữ nguyên theo phiên bản: xem ",
          ". It always shows the newest data; for one that stays as a release had it see ",
        ),
        { text: inLocale(locale, "cách nhúng", "how to embed"), path: "/trich-dan/#nhung" },
        ".",
      ],
    ],
    samples: [
      { title: inLocale(locale, "HTML, luôn mới", "HTML, living"), code: embedCode(siteAddress(embed), height, title) },
      ...(frozen === null
        ? []
        : [
            {
              title: inLocale(locale, `HTML, giữ nguyên phiên bản ${frozen}`, `HTML, as version ${frozen} had it`),
              // A kept release names files, since it may lie where nobody serves index.html for a folder.
              code: embedCode(siteAddress(`/v/${frozen}${embed}index.html`), height + noticeHeight, title),
            },
          ]),
    ],
  };
}

/** Chooses the release to freeze an embed at: the one that the site shows, else the last that has the chart; null for a new chart. */
function frozenVersion(embed: string): string | null {
  const { version, date } = citedVersion();
  return date === null ? (newestReleaseWith(dataFolder(), `${embed.slice(1)}index.html`)?.version ?? null) : version;
}

/** A kept embed says above the chart that it is one, and whether newer data exists. */
const noticeHeight = 130;

/** Writes the code that shows an embed in another page; nothing inside it may run, send or open anything but a link. */
function embedCode(address: string, height: number, name: string): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(name)}" sandbox="allow-popups" loading="lazy" width="100%" height="${height}" style="border: 0; max-width: 30rem"></iframe>`;
}
