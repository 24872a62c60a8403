import { inLocale, type Locale } from "../i18n/locale.ts";
import { familyNames } from "../ingest/check-file/family-names.ts";
import { families } from "../ingest/check-file/guess-family.ts";
import type { Section } from "./model.ts";

/** Lists the templates to fill in, a workbook and a CSV for every family. */
export function templateSection(locale: Locale): Section {
  const heading = inLocale(locale, "Mẫu để điền số liệu", "Templates to fill in");
  return {
    id: "mau",
    heading,
    paragraphs: [
      [
        inLocale(
          locale,
          "Mẫu có danh sách để chọn, lời giải thích từng cột và một dòng ví dụ. Điền xong, kiểm tra tệp ở trang ",
          "A template offers lists to choose from, help for every column and an example row. When it is filled in, check the file on the page ",
        ),
        { text: inLocale(locale, "Kiểm tra tệp số liệu", "Check a data file"), path: "/kiem-tra-tep/" },
        inLocale(locale, "; tệp không rời khỏi máy.", "; it does not leave your machine."),
      ],
    ],
    tables: [
      {
        caption: heading,
        isStacked: true,
        columns: [
          { title: inLocale(locale, "Loại số liệu", "Family") },
          { title: inLocale(locale, "Cho Excel, LibreOffice", "For Excel, LibreOffice") },
          { title: inLocale(locale, "CSV", "CSV") },
        ],
        rows: families.map((family) => ({
          cells: [
            [inLocale(locale, ...familyNames[family])],
            [{ text: `${family}.xlsx`, file: `/du-lieu/mau/${family}.xlsx` }],
            [{ text: `${family}.csv`, file: `/du-lieu/mau/${family}.csv` }],
          ],
        })),
      },
    ],
  };
}
