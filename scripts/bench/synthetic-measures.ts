/** The largest points of each synthetic field of PAR INDEX; together 100. */
export const fieldMaximums = [10, 10, 15, 15, 15, 15, 20] as const;

/** Names the levels of every synthetic scale, best first. */
export const levelNames = [
  { slug: "xuat-sac", nameVi: "xuất sắc", nameEn: "excellent" },
  { slug: "tot", nameVi: "tốt", nameEn: "good" },
  { slug: "hoan-thanh", nameVi: "hoàn thành", nameEn: "completed" },
  { slug: "khong-hoan-thanh", nameVi: "không hoàn thành", nameEn: "not completed" },
] as const;
