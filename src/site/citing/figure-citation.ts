import { localPath, type Locale } from "../../i18n/locale.ts";
import { tableOfFamily } from "../../registry/observation-tables.ts";
import type { Source } from "../../registry/registry-tables.ts";
import type { Citation } from "../../sharing/citation.ts";
import { citedVersion, tableHash } from "../../tables/cited-version.ts";
import type { AnyObservation, SiteData } from "../../tables/site-data.ts";
import { observationLink } from "../links.ts";
import { observationAsPrinted, observationWhat, observationWho } from "../observation-words.ts";
import { fullAddress } from "../site-address.ts";
import { periodText } from "../values.ts";
import { citedSources } from "./cited-sources.ts";
import { plainText } from "./plain-text.ts";

/** Says what is cited when one number is: what it measures, of whom, when, as printed; the hash is that of its table. */
export function figureCitation(data: SiteData, observation: AnyObservation, locale: Locale): Citation {
  const { version, date } = citedVersion();
  const { row, family } = observation;
  const subject = `${observationWhat(data, observation, locale)}, ${plainText(observationWho(data, observation, locale))}, ${periodText(row.period, locale)}`;
  return {
    key: row.observationId,
    title: `${subject}: ${observationAsPrinted(observation, locale)}`,
    kind: "figure",
    version,
    released: date,
    sha256: tableHash("tables", tableOfFamily[family].name),
    address: fullAddress(localPath(observationLink(row, "").path, locale)),
    sources: citedSources(data.registry, [observation]),
  };
}

/** Says what is cited when all figures from one source are. */
export function sourceCitation(source: Source, observations: readonly AnyObservation[], locale: Locale): Citation {
  const { version, date } = citedVersion();
  const [first] = observations;
  return {
    key: `nguon:${source.sourceId}`,
    title: source.title,
    kind: "source",
    version,
    released: date,
    sha256: tableHash("tables", tableOfFamily[first?.family ?? "scores"].name),
    address: fullAddress(localPath(`/nguon/${source.sourceId}/`, locale)),
    sources: [{ publisher: source.publisher, title: source.title, date: source.publicationDate, url: source.url }],
  };
}
