import { familyNames } from "../ingest/check-file/family-names.ts";
import { exampleMark } from "../ingest/example-row.ts";
import type { TemplateList } from "./template-lists.ts";
import type { TemplateTable } from "./template-table.ts";

/** Writes the guide of a template: how to fill it in, then what every column takes. */
export function guideRows({ family, columns, lists }: TemplateTable): string[][] {
  return [
    [`Mẫu: ${familyNames[family][0]}`],
    ["Chép đúng như văn bản in, mỗi dòng một số liệu; không gộp ô, không dùng công thức, không đổi dòng tiêu đề."],
    [`Dòng thứ hai của trang “Số liệu” là ví dụ (ô Ghi chú: “${exampleMark}”): ghi đè cả dòng, hoặc chọn cả dòng rồi bấm Delete để xóa nội dung.`],
    ["Mọi ô ở dạng Văn bản để Excel giữ nguyên 08, 95,50, 4/4; tam giác xanh ở góc ô không phải là lỗi."],
    ["Dòng tiêu đề được khóa, không có mật khẩu: cần sửa thì vào Xem lại (Review) → Bỏ bảo vệ trang tính."],
    ["Điền xong: kiểm tra ở trang /kiem-tra-tep/ của Dân vận Mở (tệp không rời khỏi máy), hoặc bằng lệnh npm run check-data -- TỆP."],
    [],
    ["Cột", "Bắt buộc", "Cách ghi"],
    ...columns.map((column) => [column.headingVi, column.required ? "có" : "", `${column.helpVi}.${listWords(lists.get(column.name))}`]),
  ];
}

function listWords(list: TemplateList | undefined): string {
  if (list === undefined) return "";
  return list.closed ? " Chọn trong danh sách." : " Có danh sách để chọn; văn bản ghi khác thì cứ ghi như văn bản.";
}
