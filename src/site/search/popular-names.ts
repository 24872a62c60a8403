/** Names and spellings of areas that readers type and no registry holds; used for finding only, never shown. */
export const popularNames: Readonly<Record<string, readonly string[]>> = {
  "ho-chi-minh": ["Sài Gòn"],
  "ho-chi-minh-2025": ["Sài Gòn"],
  "bac-kan": ["Bắc Cạn"],
  "dak-lak": ["Đắc Lắc", "Đăk Lăk", "Daklak"],
  "dak-lak-2025": ["Đắc Lắc", "Đăk Lăk", "Daklak"],
  "dak-nong": ["Đắc Nông", "Đăk Nông"],
  "kon-tum": ["Công Tum"],
};
