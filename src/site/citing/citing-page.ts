import { inLocale, type Locale } from "../../i18n/locale.ts";
import { words } from "../../i18n/words.ts";
import { localPath } from "../../i18n/locale.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { feedNames, feeds } from "../feeds.ts";
import type { PageModel, Section } from "../model.ts";

/** Makes the page that says how to cite, embed and follow what stands on the site. */
export function citingPages(_data: SiteData, locale: Locale): PageModel[] {
  return [
    {
      path: "/trich-dan/",
      locale,
      title: inLocale(locale, "Trích dẫn, nhúng, theo dõi", "Citing, embedding, following"),
      description: inLocale(
        locale,
        "Cách ghi nguồn một số liệu, một biểu đồ, một bảng; cách nhúng biểu đồ vào trang khác; cách theo dõi phiên bản mới và đính chính.",
        "How to cite a figure, a chart, a table; how to embed a chart in another page; how to follow new releases and corrections.",
      ),
      breadcrumbs: [{ text: words(locale).home, path: "/" }],
      lead: [],
      sections: [feedSection(locale)],
    },
  ];
}

function feedSection(locale: Locale): Section {
  return {
    id: "theo-doi",
    heading: inLocale(locale, "Theo dõi", "Following"),
    paragraphs: [
      [
        inLocale(
          locale,
          "Hai nguồn cấp tin dạng Atom, đọc được bằng mọi phần mềm đọc tin (RSS), không cần đăng ký:",
          "Two Atom feeds, which any feed reader (RSS) opens; nothing to sign up for:",
        ),
      ],
    ],
    facts: feedNames.map((name) => ({
      term: inLocale(locale, feeds[name].titleVi, feeds[name].titleEn),
      detail: [
        `${inLocale(locale, feeds[name].aboutVi, feeds[name].aboutEn)} `,
        { text: localPath(feeds[name].path, locale), file: localPath(feeds[name].path, locale) },
      ],
    })),
  };
}
