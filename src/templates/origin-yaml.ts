import type { Origin } from "../registry/raw-tables.ts";

/** Writes an origin.yaml with a line in Vietnamese above every field: what it says and where to find it. */
export function originYaml(origin: Omit<Origin, "sourceId"> & { sourceId: string | null }): string {
  const lines = comments.flatMap(([field, comment]) => [
    ...comment.split("\n").map((line) => `# ${line}`),
    field === "files" ? filesYaml(origin.files) : `${field}: ${valueYaml(origin[field])}`,
  ]);
  return `# Hồ sơ của một văn bản: tệp số liệu nằm cạnh tệp này. Ô nào nguồn không nêu thì để null.\n${lines.join("\n")}\n`;
}

const comments: readonly (readonly [keyof Origin, string])[] = [
  ["family", "Loại số liệu; không sửa."],
  ["areaId", "Địa phương công bố (mã trong data/registry/areas.csv)."],
  ["sourceId", "BẮT BUỘC. Mã nguồn trong data/registry/sources.csv; chưa có thì thêm một dòng vào đó trước: npm run registry -- sources."],
  [
    "instrumentId",
    "Văn bản kết quả: mã trong data/registry/instruments.csv, ví dụ hai-phong/1937-qd-ubnd-2023; chưa có thì thêm một dòng vào đó: npm run registry -- instruments.\nnull chỉ khi nguồn không nêu số văn bản.",
  ],
  ["scaleId", "Chỉ với xếp loại: thang đang áp dụng (mã trong data/registry/scales.csv); null: thang duy nhất có hiệu lực ở địa phương."],
  ["agencyId", "Chỉ khi mọi dòng là của một cơ quan (báo cáo của một sở): mã trong data/registry/agencies.csv."],
  ["period", "Kỳ được đánh giá, cho dòng nào để trống cột Kỳ: “2023”, “6 tháng đầu năm 2023”, “2021-2023”."],
  ["periodBasis", "Căn cứ của kỳ: stated (nguồn nêu rõ), publicationDate (suy từ ngày đăng), asOf (tính đến một ngày), notStated (không nêu)."],
  ["decisionDate", "Ngày ký quyết định, dạng “2023-07-07”."],
  ["publicationDate", "Ngày nguồn đăng, dạng “2023-07-11”, “2023-07” hoặc “2023”."],
  ["numberStyle", "Cách viết số trong tệp: vi (95,53 và 10.424), en (95.53 và 10,424), auto (lẫn cả hai)."],
  ["comparedWithOriginal", "true khi đã có người so từng dòng với văn bản gốc."],
  ["coverage", "complete: chép đủ văn bản; partial: mới chép một phần, hoặc nguồn chỉ nêu một phần."],
  ["files", "Tên tệp số liệu và mã băm SHA-256. Điền xong thì chạy: npm run check-data -- --seal THƯ-MỤC-NÀY, lệnh ấy ghi giúp mục này."],
];

function valueYaml(value: unknown): string {
  if (value === null) return "null";
  return typeof value === "boolean" || (typeof value === "string" && /^[a-zA-Z][\w/-]*$/.test(value)) ? String(value) : JSON.stringify(value);
}

function filesYaml(files: Origin["files"]): string {
  return `files:\n${files.map(({ name, sha256 }) => `  - name: ${name}\n    sha256: ${sha256}`).join("\n")}`;
}
