import type { Basis } from "../../compare/basis.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Registry } from "../../registry/registry.ts";
import { methodLink } from "../links.ts";
import type { Text } from "../model.ts";
import { sourceLinks } from "./figure-parts.ts";

const mostNamed = 5;

/** Names what stands behind a reason: methods, scales, legal acts, sources that leave a fact out; empty where nothing does. */
export function basisText(registry: Registry, basis: readonly Basis[], locale: Locale): Text {
  const sourceIds = basis.filter(({ kind, id }) => kind === "source" && registry.sourceById.has(id)).map(({ id }) => id);
  const others = inOrderOfMethods(registry, basis)
    .map((one) => partOf(registry, one, locale))
    .filter((part) => part !== null);
  const named = [...others, ...sourceLinks(registry, sourceIds, locale)];
  if (named.length === 0) return [];
  const shown = named.slice(0, mostNamed).flatMap((part, position) => (position === 0 ? [part] : ["; ", part]));
  return [inLocale(locale, " Căn cứ: ", " Basis: "), ...shown, named.length > mostNamed ? "; …" : "."];
}

function partOf(registry: Registry, { kind, id }: Basis, locale: Locale): Text[number] | null {
  switch (kind) {
    case "source":
      return null;
    case "method":
      return registry.methodById.has(id) ? shortMethodLink(registry, id, locale) : null;
    case "scale": {
      const scale = registry.scaleById.get(id);
      return scale === undefined ? null : atSource(inLocale(locale, `thang “${scale.nameVi}”`, `scale “${scale.nameEn}”`), scale.sourceIds);
    }
    case "instrument":
      return instrumentPart(registry, id);
    case "legalAct":
      return id;
  }
}

function instrumentPart(registry: Registry, id: string): Text[number] | null {
  const instrument = registry.instrumentById.get(id);
  return instrument?.number == null ? null : atSource(instrument.number, instrument.sourceIds);
}

/** Leads to the first source that a scale or an instrument was read in. */
function atSource(text: string, sourceIds: readonly string[]): Text[number] {
  return sourceIds[0] === undefined ? text : { text, path: `/nguon/${sourceIds[0]}/` };
}

/** What a set of criteria holds is told among the methods; here its name is enough. */
function shortMethodLink(registry: Registry, id: string, locale: Locale): Text[number] {
  const link = methodLink(registry, id, locale);
  return { ...link, text: link.text.replace(/: .*$/, "") };
}

/** Sets of criteria stand in the order of their years. */
function inOrderOfMethods(registry: Registry, basis: readonly Basis[]): Basis[] {
  const year = ({ kind, id }: Basis): number => (kind === "method" ? (registry.methodById.get(id)?.fromYear ?? 0) : 0);
  return basis.toSorted((a, b) => year(a) - year(b));
}
