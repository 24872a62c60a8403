/** Quotes up to five names and joins them with "hoặc". */
export function eitherVi(names: readonly string[]): string {
  return joined(names, "“", "”", "hoặc");
}

/** Quotes up to five names and joins them with "or". */
export function eitherEn(names: readonly string[]): string {
  return joined(names, '"', '"', "or");
}

/** Quotes names and joins them with "và". */
export function listVi(names: readonly string[]): string {
  return joined(names, "“", "”", "và");
}

/** Quotes names and joins them with "and". */
export function listEn(names: readonly string[]): string {
  return joined(names, '"', '"', "and");
}

/** Asks whether one of the nearest names was meant; without any it says so. */
export function didYouMeanVi(candidates: readonly string[]): string {
  return candidates.length === 0 ? "Không có tên nào gần giống." : `Có phải là ${eitherVi(candidates)}?`;
}

/** Asks whether one of the nearest names was meant; without any it says so. */
export function didYouMeanEn(candidates: readonly string[]): string {
  return candidates.length === 0 ? "No name is similar." : `Did you mean ${eitherEn(candidates)}?`;
}

function joined(names: readonly string[], open: string, close: string, or: string): string {
  const quoted = names.slice(0, 5).map((name) => `${open}${name}${close}`);
  if (names.length > 5) quoted.push("…");
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${or} ${last}`;
}
