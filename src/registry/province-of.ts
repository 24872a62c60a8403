import type { Registry } from "./registry.ts";

/** Finds the province (or the country) that an area belongs to. */
export function provinceOf(registry: Registry, areaId: string): string {
  let area = registry.areaById.get(areaId);
  while (area !== undefined && area.level !== "province" && area.level !== "country" && area.parentId !== null) {
    area = registry.areaById.get(area.parentId);
  }
  return area?.areaId ?? areaId;
}
