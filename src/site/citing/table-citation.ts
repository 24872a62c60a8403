import { inLocale, localPath, type Locale } from "../../i18n/locale.ts";
import type { Citation } from "../../sharing/citation.ts";
import { citedVersion, tableHash } from "../../tables/cited-version.ts";
import type { Dataset } from "../datasets.ts";
import { fullAddress } from "../site-address.ts";

/** Says what is cited when a whole table is; its sources are a column of it. */
export function tableCitation({ schema, folder }: Dataset, locale: Locale): Citation {
  const { version, date } = citedVersion();
  return {
    key: schema.name,
    title: inLocale(locale, schema.titleVi, schema.titleEn),
    kind: "table",
    version,
    released: date,
    sha256: tableHash(folder, schema.name),
    address: fullAddress(localPath(`/du-lieu/${schema.name}/`, locale)),
    sources: [],
  };
}
