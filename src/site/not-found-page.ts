import { words } from "../i18n/words.ts";
import type { PageModel } from "./model.ts";

/** Makes the page for addresses that lead nowhere, in both languages at once. */
export function notFoundPage(): PageModel {
  const w = words("vi");
  return {
    path: "/",
    locale: "vi",
    title: "Không tìm thấy trang",
    description: "Địa chỉ này không có trang nào. Hãy tìm theo địa phương, chỉ số, công bố hoặc nguồn.",
    breadcrumbs: [],
    lead: [["Địa chỉ này không có trang nào. Địa chỉ của số liệu đã công bố không thay đổi, nên có thể địa chỉ bị gõ sai hoặc bị cắt."]],
    sections: [
      { id: "di-dau", heading: "Có thể đi tiếp từ đây", links: [{ text: w.home, path: "/" }, ...w.navigation] },
      { id: "english", heading: "English", paragraphs: [["There is no page at this address. ", { text: "Trang chủ / home", path: "/" }]] },
    ],
  };
}
