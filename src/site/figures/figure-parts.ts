import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Observation } from "../../registry/observation-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import { observationLink, sourceLink } from "../links.ts";
import type { Link, Text } from "../model.ts";
import { looseDateText } from "../values.ts";

/** Lists the publishers behind a figure, each linked to its source page; two pages of one publisher are told apart. */
export function sourceList(registry: Registry, sourceIds: Iterable<string>, locale: Locale): Text {
  return sourceLinks(registry, sourceIds, locale).flatMap((link, index) => (index === 0 ? [link] : ["; ", link]));
}

/** Links to sources, each once and by a name of its own. */
export function sourceLinks(registry: Registry, sourceIds: Iterable<string>, locale: Locale): Link[] {
  const ids = [...new Set(sourceIds)].sort();
  const dated = toldApart(
    ids.map((id) => sourceLink(registry, id, locale)),
    (index) => {
      const date = registry.sourceById.get(ids[index] ?? "")?.publicationDate ?? null;
      return date === null ? "" : `, ${looseDateText(date, locale)}`;
    },
  );
  return toldApart(dated, (_index, place) => ` (${place})`);
}

/** Adds to the text of each link that occurs more than once what tells it from the others. */
function toldApart(links: readonly Link[], addition: (index: number, place: number) => string): Link[] {
  const times = new Map<string, number>();
  for (const { text } of links) times.set(text, (times.get(text) ?? 0) + 1);
  const places = new Map<string, number>();
  return links.map((link, index) => {
    if (times.get(link.text) === 1) return link;
    const place = (places.get(link.text) ?? 0) + 1;
    places.set(link.text, place);
    return { ...link, text: link.text + addition(index, place) };
  });
}

/** Links a table's last cell to the entry of the observation on its source page. */
export function sourceCell(registry: Registry, observation: SourcedRow, locale: Locale): Text {
  return [observationLink(observation, sourceLink(registry, observation.sourceId, locale).text)];
}

/** Ends a row with its source: with the page of the source where a number of the row leads to its entry there already, else with the entry. */
export function withSourceCell(cells: readonly Text[], registry: Registry, observation: SourcedRow, locale: Locale): Text[] {
  const source = sourceLink(registry, observation.sourceId, locale);
  const entry = observationLink(observation, source.text);
  const isLinked = cells.some((cell) => cell.some((part) => typeof part === "object" && "path" in part && part.path === entry.path));
  return [...cells, [isLinked ? source : entry]];
}

type SourcedRow = Pick<Observation, "sourceId" | "observationId">;

/** Says which observations nobody has compared with the original yet; empty when all were. */
export function comparedNote(observations: readonly { comparedWithOriginal: boolean }[], locale: Locale): Text[] {
  const open = observations.filter((observation) => !observation.comparedWithOriginal).length;
  if (open === 0) return [];
  const all = open === observations.length;
  return [
    [
      inLocale(
        locale,
        all ? "Số liệu chép từ bản đọc được, chưa đối chiếu bản gốc." : `${open} trên ${observations.length} số liệu chưa đối chiếu bản gốc.`,
        all
          ? "Figures copied from the version read; not yet compared with the original."
          : `${open} of ${observations.length} figures not yet compared with the original.`,
      ),
    ],
  ];
}

/** Joins links with commas. */
export function linkList(links: readonly Link[]): Text {
  return links.flatMap((link, index) => (index === 0 ? [link] : [", ", link]));
}

/**
 * Names a chart in the whole site, for ever, by what it shows: adding figures changes what is drawn, never the name.
 *
 * No part holds two hyphens in a row once it is made plain, so two charts never get one name.
 */
export function chartId(...parts: readonly (string | number)[]): string {
  return parts
    .flatMap((part) =>
      String(part)
        .split("/")
        .map((name) => slug(name).slice(2)),
    )
    .join("--");
}

/** Makes an id that HTML and SVG accept from any key. */
export function slug(key: string): string {
  return `f-${key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")}`;
}
