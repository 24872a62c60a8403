import type { Rule } from "./rule.ts";

/** Refuses two areas of one level with one official code on the same day: codes are reused over time, never at once. */
export const registryCodeCollidesRule: Rule<{ areaId: string; otherId: string; otherRow: number }> = {
  id: "registry-code-collides",
  severity: "error",
  checksVi: "Không có hai đơn vị hành chính cùng cấp mang một mã số trong cùng thời gian.",
  checksEn: "No two areas of one level have one official code at the same time.",
  textVi: (seen) => `Mã số “${seen.value}” của ${seen.areaId} trùng với ${seen.otherId} (dòng ${seen.otherRow}) trong cùng thời gian có hiệu lực.`,
  textEn: (seen) =>
    `The official code "${seen.value}" of ${seen.areaId} is also that of ${seen.otherId} (row ${seen.otherRow}) while both are valid.`,
  hintVi: () => "Mã được dùng lại theo thời gian: kiểm tra mã và “validFrom”, “validTo” của hai dòng; đơn vị đã chấm dứt phải có “validTo”.",
  hintEn: () => 'Codes are reused over time: check the code and "validFrom", "validTo" of both rows; an area that has ended needs its "validTo".',
};
