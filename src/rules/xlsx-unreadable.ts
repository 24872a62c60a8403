import type { Rule } from "./rule.ts";

/** Refuses a workbook that cannot be unpacked or read. */
export const xlsxUnreadableRule: Rule<{ reason: string }> = {
  id: "xlsx-unreadable",
  severity: "error",
  checksVi: "Tệp Excel mở được.",
  checksEn: "The workbook can be opened.",
  textVi: (seen) => `Không mở được tệp Excel này (${seen.reason}).`,
  textEn: (seen) => `This workbook cannot be opened (${seen.reason}).`,
  hintVi: () => "Mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx, không đặt mật khẩu; hoặc lưu thành “CSV UTF-8”.",
  hintEn: () => 'Open it in Excel or LibreOffice and save it again as .xlsx without a password, or as "CSV UTF-8".',
};
