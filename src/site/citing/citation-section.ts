import { inLocale, type Locale } from "../../i18n/locale.ts";
import { citationTexts, type Citation } from "../../sharing/citation.ts";
import type { Section } from "../model.ts";
import { isSiteUrlSet } from "../site-address.ts";

/** Shows how to cite something, short, full and for programs that keep references. */
export function citationSection(citation: Citation, locale: Locale): Section {
  const texts = citationTexts(citation, locale);
  return {
    id: "trich-dan",
    heading: inLocale(locale, "Trích dẫn", "How to cite"),
    ...(isSiteUrlSet()
      ? {}
      : {
          paragraphs: [
            [
              inLocale(
                locale,
                "Bản dựng này chưa biết địa chỉ công khai của trang nên các mẫu dưới đây thiếu địa chỉ: hãy thêm địa chỉ đang xem.",
                "This build does not know the public address of the site, so the forms below lack it: add the address you are reading at.",
              ),
            ],
          ],
        }),
    facts: [
      { term: inLocale(locale, "Ngắn", "Short"), detail: [texts.short] },
      { term: inLocale(locale, "Đầy đủ", "Full"), detail: [texts.full] },
    ],
    samples: [
      { title: "BibTeX", code: texts.bibtex },
      { title: "RIS (EndNote, Zotero, Mendeley)", code: texts.ris },
    ],
  };
}
