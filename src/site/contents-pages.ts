import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { SiteData } from "../tables/site-data.ts";
import { contentsSections } from "./contents-sections.ts";
import type { PageModel, Section, Text } from "./model.ts";
import { numberText } from "./values.ts";

/** Makes the page that lists every page of the site. */
export function contentsPages(data: SiteData, locale: Locale): PageModel[] {
  const sections = contentsSections(data, locale);
  const count = (number: number): string => numberText(number, locale);
  return [
    {
      path: "/muc-luc/",
      locale,
      title: words(locale).contents,
      description: inLocale(
        locale,
        "Mọi trang của trang này: địa phương, cơ quan theo loại và theo nơi, chỉ số, công bố, báo cáo, bảng dữ liệu.",
        "Every page of this site: areas, agencies by kind and place, indices, publications, reports, data tables.",
      ),
      breadcrumbs: [{ text: words(locale).home, path: "/" }],
      lead: [
        [
          inLocale(
            locale,
            `Trang này dẫn tới ${count(linksOf(sections))} trang của trang web, xếp theo ${count(sections.length)} mục.`,
            `This page leads to ${count(linksOf(sections))} pages of the site, in ${count(sections.length)} parts.`,
          ),
        ],
        [
          inLocale(locale, "Không thấy điều cần tìm thì xem ", "For what is not here, see the "),
          { text: inLocale(locale, "danh sách nguồn", "list of sources"), path: "/nguon/" },
          inLocale(locale, ", ", ", the "),
          { text: inLocale(locale, "danh sách biểu đồ", "list of charts"), path: "/bieu-do/" },
          inLocale(locale, " hoặc dùng ", " or the "),
          { text: inLocale(locale, "trang tìm kiếm", "search page"), path: "/tim-kiem/" },
          ".",
        ],
      ],
      sections: [{ id: "cac-muc", heading: inLocale(locale, "Các mục", "Parts"), paragraphs: [jumps("/muc-luc/", sections)] }, ...sections],
    },
  ];
}

/** Makes the page that searches; without a script it shows the contents, for the search of the browser. */
export function searchPages(data: SiteData, locale: Locale): PageModel[] {
  const sections = contentsSections(data, locale);
  return [
    {
      path: "/tim-kiem/",
      hasForm: true,
      locale,
      title: words(locale).search,
      description: inLocale(
        locale,
        "Tìm địa phương, cơ quan, chỉ số, công bố, báo cáo và nguồn; gõ có dấu, không dấu hoặc viết tắt.",
        "Find areas, agencies, indices, publications, reports and sources; with or without marks, or by initials.",
      ),
      breadcrumbs: [{ text: words(locale).home, path: "/" }],
      lead: [
        [
          inLocale(
            locale,
            "Gõ có dấu, không dấu hoặc viết tắt: “hà nam”, “ha nam”, “so khcn hp”, “snv gia lai”, “par index 2022”.",
            "Type with or without Vietnamese marks, or initials: “hà nam”, “ha nam”, “so khcn hp”, “snv gia lai”, “par index 2022”.",
          ),
        ],
        [
          inLocale(
            locale,
            "Tên cũ và tên mới của các đơn vị sáp nhập đều tìm được, kèm năm.",
            "Old and new names of merged units are both found, with their years.",
          ),
        ],
      ],
      sections: [{ id: "muc-luc", heading: words(locale).contents, paragraphs: [jumps("/tim-kiem/", sections)] }, ...sections],
    },
  ];
}

/** Counts the pages that sections lead to, each once. */
function linksOf(sections: readonly Section[]): number {
  const cells = sections.flatMap(({ tables = [] }) => tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.flat())));
  const parts = [...cells, ...sections.flatMap(({ links = [] }) => links)];
  return new Set(parts.flatMap((part) => (typeof part === "object" && "path" in part ? [part.path.replace(/#.*$/, "")] : []))).size;
}

function jumps(path: string, sections: readonly Section[]): Text {
  return sections.flatMap((section, position): Text => [position === 0 ? "" : " · ", { text: section.heading, path: `${path}#${section.id}` }]);
}
