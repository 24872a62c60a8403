import { inLocale, localPath, type Locale } from "../../i18n/locale.ts";
import { words } from "../../i18n/words.ts";
import { citedVersion } from "../../tables/cited-version.ts";
import { readReleases } from "../../tables/releases.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { versionText } from "../../sharing/citation.ts";
import { feedNames, feeds } from "../feeds.ts";
import type { PageModel, Section } from "../model.ts";
import { siteAddress } from "../site-address.ts";

/** Makes the page that says how to cite, embed and follow what stands on the site. */
export function citingPages(_data: SiteData, locale: Locale): PageModel[] {
  const { version, date } = citedVersion();
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
      lead: [
        [
          inLocale(
            locale,
            "Được dùng lại mọi số liệu và biểu đồ, kể cả thương mại, khi ghi “Dân vận Mở” và nguồn gốc của số liệu (CC BY 4.0).",
            "Every figure and chart may be reused, commercially too, with credit to “Dân vận Mở” and to the original source (CC BY 4.0).",
          ),
        ],
        [
          inLocale(locale, "Tình trạng dữ liệu đang xem: ", "State of the data you are looking at: "),
          `${versionText({ version, released: date }, locale)}.`,
        ],
      ],
      sections: [citingSection(locale), embeddingSection(locale), feedSection(locale), paperSection(locale)],
    },
  ];
}

function citingSection(locale: Locale): Section {
  return {
    id: "trich-dan",
    heading: inLocale(locale, "Trích dẫn", "Citing"),
    paragraphs: [
      [
        inLocale(
          locale,
          "Mỗi mẫu trích dẫn có bốn dạng (ngắn, đầy đủ, BibTeX, RIS), ghi phiên bản của dữ liệu và mã băm SHA-256 của tệp CSV chứa số liệu: có hai thứ đó thì về sau ai cũng kiểm tra được trích dẫn có đúng bản này không.",
          "Every citation has four forms (short, full, BibTeX, RIS) and names the version of the data and the SHA-256 of the CSV that holds the figures: with these, anybody can later check that it is this very state that was cited.",
        ),
      ],
    ],
    facts: [
      {
        term: inLocale(locale, "Biểu đồ", "A chart"),
        detail: [
          inLocale(
            locale,
            "Dưới mỗi biểu đồ có đường dẫn “trích dẫn, tải, nhúng”. Tất cả: ",
            "Below each chart is a link “cite, download, embed”. All of them: ",
          ),
          { text: inLocale(locale, "danh sách biểu đồ", "list of charts"), path: "/bieu-do/" },
        ],
      },
      {
        term: inLocale(locale, "Bảng dữ liệu", "A data set"),
        detail: [
          inLocale(locale, "Cuối trang của mỗi bảng, xem ", "At the end of the page of each table, see "),
          { text: words(locale).downloads, path: "/du-lieu/" },
        ],
      },
      {
        term: inLocale(locale, "Một số liệu", "One number"),
        detail: [
          inLocale(
            locale,
            "Bấm vào số liệu để đến trang nguồn; mã của dòng đó là địa chỉ cố định của số liệu, cuối trang có tệp trích dẫn của từng số liệu. Tất cả: ",
            "Follow the number to the page of its source; the id of its row is the number’s permanent address, and at the end of the page are files with a citation of each number. All of them: ",
          ),
          { text: inLocale(locale, "danh sách nguồn", "list of sources"), path: "/nguon/" },
        ],
      },
    ],
  };
}

function embeddingSection(locale: Locale): Section {
  const newest = readReleases().at(-1);
  const id = inLocale(locale, "<mã biểu đồ>", "<chart id>");
  const address = (path: string) => siteAddress(localPath(path, locale));
  return {
    id: "nhung",
    heading: inLocale(locale, "Nhúng", "Embedding"),
    paragraphs: [
      [
        inLocale(
          locale,
          "Bản nhúng là một tệp HTML duy nhất: hình vẽ nằm trong tệp, không có script, không tải gì thêm, có nguồn và ngày bên trong; hiện được cả trong khung bị cô lập (sandbox). Mã để chép nằm ở trang của mỗi biểu đồ.",
          "An embed is one HTML file: the drawing stands inside it, there is no script, nothing more is loaded, source and date are inside; it shows in a sandboxed frame too. The code to copy stands on the page of each chart.",
        ),
      ],
    ],
    facts: [
      {
        term: inLocale(locale, "Bản luôn mới", "Living embed"),
        detail: [`${address("/nhung/")}${id}/`],
      },
      {
        term: inLocale(locale, "Bản giữ nguyên", "Frozen embed"),
        detail: [
          newest === undefined
            ? inLocale(
                locale,
                "Chưa có phiên bản nào được phát hành; mỗi phiên bản sẽ giữ nguyên mọi bản nhúng của nó, từng byte, ở /v/<phiên bản>/nhung/, và cho biết khi có số liệu mới hơn.",
                "Nothing has been released yet; every release will keep all its embeds, byte for byte, below /v/<version>/nhung/, and tell when newer data exists.",
              )
            : `${siteAddress(`/v/${newest.version}`)}${localPath("/nhung/", locale)}${id}/index.html${inLocale(locale, ": không đổi một byte nào, và cho biết khi có số liệu mới hơn", ": no byte of it changes, and it tells when newer data exists")}`,
        ],
      },
    ],
    links: [{ text: inLocale(locale, "Mọi phiên bản đã phát hành", "All releases"), path: "/v/" }],
  };
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

/** What a printed page of an area or agency begins with. */
function paperSection(locale: Locale): Section {
  return {
    id: "in-ra-giay",
    heading: inLocale(locale, "In ra giấy", "On paper"),
    paragraphs: [
      [
        inLocale(
          locale,
          "Khi in trang của một địa phương hay cơ quan, tờ A4 đầu tiên là phiếu tóm tắt đứng riêng được: số liệu gần nhất, nguồn, ngày công bố, địa chỉ trang và bản dữ liệu. Muốn đưa riêng phiếu cho người khác thì chỉ in trang 1.",
          "When the page of an area or agency is printed, its first sheet of A4 stands alone: the latest figures with source and date, the address of the page and the release of the data. To hand on the sheet alone, print page 1 only.",
        ),
      ],
    ],
  };
}
