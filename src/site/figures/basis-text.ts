import type { Basis } from "../../compare/basis.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Registry } from "../../registry/registry.ts";
import { methodLink, sourceLink } from "../links.ts";
import type { Text } from "../model.ts";

const mostNamed = 4;

/** Names what stands behind a reason: methods, scales, legal acts, sources that leave a fact out; empty where nothing does. */
export function basisText(registry: Registry, basis: readonly Basis[], locale: Locale): Text {
  const named = basis.map((one) => partOf(registry, one, locale)).filter((part) => part !== null);
  if (named.length === 0) return [];
  const shown = named.slice(0, mostNamed).flatMap((part, position) => (position === 0 ? [part] : ["; ", part]));
  return [inLocale(locale, " Căn cứ: ", " Basis: "), ...shown, named.length > mostNamed ? "; …" : "."];
}

function partOf(registry: Registry, { kind, id }: Basis, locale: Locale): Text[number] | null {
  switch (kind) {
    case "source":
      return registry.sourceById.has(id) ? sourceLink(registry, id, locale) : null;
    case "method":
      return registry.methodById.has(id) ? methodLink(registry, id, locale) : null;
    case "scale": {
      const scale = registry.scaleById.get(id);
      return scale === undefined ? null : inLocale(locale, scale.nameVi, scale.nameEn);
    }
    case "instrument":
      return registry.instrumentById.get(id)?.number ?? null;
    case "legalAct":
      return id;
  }
}
