import type { Rule } from "./rule.ts";

/** Refuses a number written in the other style than the edition declares. */
export const numberStyleRule: Rule<{ expected: string; style: string }> = {
  id: "number-style",
  severity: "error",
  certain: true,
  checksVi: "Số viết theo kiểu đã khai trong origin.yaml.",
  checksEn: "Numbers are written in the style that origin.yaml declares.",
  textVi: (seen) => `“${seen.value}” không viết theo kiểu số đã khai (${seen.style}); theo kiểu đó là “${seen.expected}”.`,
  textEn: (seen) => `"${seen.value}" is not written in the declared style (${seen.style}); in that style it is "${seen.expected}".`,
  hintVi: (seen) => `Ghi “${seen.expected}”; nếu cả hồ sơ in kiểu kia thì sửa numberStyle trong origin.yaml.`,
  hintEn: (seen) => `Write "${seen.expected}"; if the whole document prints the other style, change numberStyle in origin.yaml.`,
};
