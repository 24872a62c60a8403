import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Source } from "../../registry/registry-tables.ts";
import type { AnyObservation } from "../../tables/site-data.ts";
import type { Section, Text } from "../model.ts";
import { citationSection } from "./citation-section.ts";
import { sourceCitation } from "./figure-citation.ts";
import { citationForms, citationsFile } from "./figure-citations.ts";

/** Shows how to cite what rests on a source: all of it here, each number by its id in files. */
export function sourceCitationSection(source: Source, observations: readonly AnyObservation[], locale: Locale): Section {
  const section = citationSection(sourceCitation(source, observations, locale), locale);
  const files: Text = citationForms.flatMap(({ ending, titleVi, titleEn }, index) => [
    index === 0 ? "" : ", ",
    { text: inLocale(locale, titleVi, titleEn), file: citationsFile(source.sourceId, ending, locale) },
  ]);
  return {
    ...section,
    paragraphs: [
      ...(section.paragraphs ?? []),
      [
        inLocale(
          locale,
          "Trích dẫn riêng từng số liệu, mỗi số liệu một mục theo mã của nó, là phần sau dấu # trong địa chỉ của số liệu: ",
          "Citations of single numbers, an entry for each under its id, which follows # in the address of the number: ",
        ),
        ...files,
        ".",
      ],
    ],
  };
}
