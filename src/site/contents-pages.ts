import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { SiteData } from "../tables/site-data.ts";
import { contentsSections } from "./contents-sections.ts";
import type { PageModel, Section, Text } from "./model.ts";

/** Makes the page that lists every page of the site. */
export function contentsPages(data: SiteData, locale: Locale): PageModel[] {
  const sections = contentsSections(data, locale);
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
      lead: [jumps("/muc-luc/", sections)],
      sections,
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
      ],
      sections: [{ id: "muc-luc", heading: words(locale).contents, paragraphs: [jumps("/tim-kiem/", sections)] }, ...sections],
    },
  ];
}

function jumps(path: string, sections: readonly Section[]): Text {
  return sections.flatMap((section, position): Text => [position === 0 ? "" : " · ", { text: section.heading, path: `${path}#${section.id}` }]);
}
