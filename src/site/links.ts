import { inLocale, type Locale } from "../i18n/locale.ts";
import { publisherName } from "../i18n/publisher-name.ts";
import type { Registry } from "../registry/registry.ts";
import { agencyName, areaName } from "./names.ts";
import type { Link } from "./model.ts";

/** Links to the page of an area. */
export function areaLink(registry: Registry, areaId: string, locale: Locale, text?: string): Link {
  return { text: text ?? areaName(registry, areaId, locale), path: `/dia-phuong/${areaId}/` };
}

/** Links to the page of an agency. */
export function agencyLink(registry: Registry, agencyId: string, locale: Locale, text?: string): Link {
  return { text: text ?? agencyName(registry, agencyId, locale), path: `/co-quan/${agencyId}/` };
}

/** Links to the page of an index, or of one year of it. */
export function indexLink(registry: Registry, indexId: string, year?: number): Link {
  const index = registry.indexById.get(indexId);
  return {
    text: `${index?.shortName ?? indexId}${year === undefined ? "" : ` ${year}`}`,
    path: `/chi-so/${indexId}/${year === undefined ? "" : `${year}/`}`,
  };
}

/** Links from a number to its entry on the page of its source. */
export function observationLink(observation: { sourceId: string; observationId: string }, text: string): Link {
  return { text, path: `/nguon/${observation.sourceId}/#${observation.observationId}` };
}

/** Links to the page of a source, by its publisher. */
export function sourceLink(registry: Registry, sourceId: string, locale: Locale): Link {
  const source = registry.sourceById.get(sourceId);
  return { text: source === undefined ? inLocale(locale, "nguồn", "source") : publisherName(source.publisher, locale), path: `/nguon/${sourceId}/` };
}

/** Names the row of a set of criteria in the table of methods. */
export function methodAnchor(methodId: string): string {
  return `bo-tieu-chi-${methodId.replaceAll("/", "-")}`;
}

/** Links to a set of criteria among the methods. */
export function methodLink(registry: Registry, methodId: string, locale: Locale): Link {
  const method = registry.methodById.get(methodId);
  return { text: method === undefined ? methodId : inLocale(locale, method.nameVi, method.nameEn), path: `/phuong-phap/#${methodAnchor(methodId)}` };
}

/** Links to the page of one publication of ratings. */
export function publicationPath(areaId: string, sourceId: string): string {
  return `/xep-loai/${areaId}/${sourceId}/`;
}

/** Links to the entry of a check on the page of discrepancies. */
export function checkLink(check: { checkId: string }, text: string): Link {
  return { text, path: `/bat-nhat/#${check.checkId}` };
}
