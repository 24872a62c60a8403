import { words } from "../i18n/words.ts";
import type { PageModel, Text } from "./model.ts";

/** What the page for addresses that lead nowhere says in English; it stands in the same file. */
export const notFoundInEnglish: Text = ["There is no page at this address. Search for it, or go to the ", { text: "home page", path: "/" }, "."];

/** Makes the page for addresses that lead nowhere; its search begins with the words of the address. */
export function notFoundPage(): PageModel {
  const w = words("vi");
  return {
    path: "/",
    locale: "vi",
    unlisted: true,
    title: "Không tìm thấy trang",
    description: "Địa chỉ này không có trang nào. Hãy tìm theo địa phương, cơ quan, chỉ số, công bố hoặc nguồn.",
    breadcrumbs: [],
    lead: [["Địa chỉ này không có trang nào. Địa chỉ của số liệu đã công bố không thay đổi, nên có thể địa chỉ bị gõ sai hoặc bị cắt."]],
    sections: [
      {
        id: "di-dau",
        heading: "Có thể đi tiếp từ đây",
        links: [{ text: w.home, path: "/" }, ...w.navigation, { text: w.contents, path: "/muc-luc/" }],
      },
    ],
  };
}
