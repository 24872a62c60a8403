import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { rules } from "../rules/index.ts";
import type { SiteData } from "../tables/site-data.ts";
import type { PageModel, Section } from "./model.ts";
import { templateSection } from "./template-section.ts";

/** Makes the page on which a file of figures is checked without leaving the reader's machine. */
export function checkFilePages(_data: SiteData, locale: Locale): PageModel[] {
  return [
    {
      path: "/kiem-tra-tep/",
      hasForm: true,
      locale,
      title: inLocale(locale, "Kiểm tra tệp số liệu", "Check a data file"),
      description: inLocale(
        locale,
        "Thả một tệp CSV hay XLSX để kiểm tra bằng đúng các quy tắc nhập số liệu của trang; tệp không rời khỏi máy.",
        "Drop a CSV or XLSX file to check it with the very rules by which this site takes figures in; it does not leave your machine.",
      ),
      breadcrumbs: [
        { text: words(locale).home, path: "/" },
        { text: words(locale).downloads, path: "/du-lieu/" },
      ],
      lead: [
        [
          inLocale(
            locale,
            "Tệp được kiểm tra ngay trong trình duyệt, không gửi đi đâu. Mỗi vấn đề được chỉ rõ ô như Excel hiện (B14), vì sao, và cách xử lý.",
            "The file is checked inside your browser and sent nowhere. Every problem names the cell as Excel shows it (B14), the reason, and a way out.",
          ),
        ],
        [
          inLocale(
            locale,
            "Tệp từng tải từ trang này cũng được nhận ra: còn nguyên vẹn, hay khác bản đang công bố ở ô nào.",
            "A file once downloaded from this site is recognised too: unaltered, or different from what is published now, and in which cells.",
          ),
        ],
      ],
      sections: [usageSection(locale), templateSection(locale), rulesSection(locale)],
    },
  ];
}

function usageSection(locale: Locale): Section {
  return {
    id: "cach-dung",
    heading: inLocale(locale, "Kiểm tra được gì", "What can be checked"),
    paragraphs: [
      [
        inLocale(
          locale,
          "Càng cho biết nhiều càng kiểm tra được nhiều: cần địa phương để tra tên cơ quan và mức xếp loại, cần kỳ để biết cơ quan và thang nào có hiệu lực. Thả cùng lúc tệp số liệu và origin.yaml của hồ sơ thì mọi thông tin lấy ở đó. Thả hai tệp của một văn bản (xếp loại và số đơn vị theo mức) thì hai tệp được so với nhau.",
          "The more is known, the more can be checked: names of agencies and levels need the area; the period tells which agencies and scales were in force. Drop a file together with the origin.yaml of its edition and everything is read there. Drop two files of one document (ratings and tallies) and they are compared with each other.",
        ),
      ],
      [
        inLocale(locale, "Trên máy có bộ mã của trang, lệnh ", "On a machine with the code of this site, the command "),
        "npm run check-data -- ",
        inLocale(locale, "TỆP cho cùng kết quả, cùng lời báo.", "FILE gives the same results in the same words."),
      ],
    ],
  };
}

function rulesSection(locale: Locale): Section {
  const heading = inLocale(locale, "Các quy tắc", "The rules");
  return {
    id: "quy-tac",
    heading,
    tables: [
      {
        caption: heading,
        columns: [
          { title: inLocale(locale, "Điều phải đúng", "What must hold") },
          { title: inLocale(locale, "Nếu sai", "If it does not") },
          { title: inLocale(locale, "Mã", "Id") },
        ],
        rows: rules.map((rule) => ({
          cells: [
            [inLocale(locale, rule.checksVi, rule.checksEn)],
            [
              rule.severity === "error"
                ? inLocale(locale, "lỗi, không nhập được", "error, cannot be taken in")
                : inLocale(locale, "cảnh báo", "warning"),
            ],
            [rule.id],
          ],
        })),
      },
    ],
  };
}
