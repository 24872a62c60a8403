import { inLocale, type Locale } from "../i18n/locale.ts";
import type { TableSchema } from "../registry/table-schema.ts";
import { archive, downloadFolder, tableFile } from "./addresses.ts";
import { packageTexts } from "./package-texts.ts";
import type { TableRow } from "./published-table.ts";
import { tableFormats } from "./table-formats.ts";

/** Describes a table as a schema.org Dataset with a DataDownload for every format; `addressOf` makes a full address of a path. */
export function datasetJsonLd(
  schema: TableSchema,
  rows: readonly TableRow[],
  { locale, addressOf }: { locale: Locale; addressOf: (path: string) => string },
): object {
  const years = rows.flatMap((row) => (typeof row["year"] === "number" ? [row["year"]] : []));
  const page = addressOf(`${locale === "vi" ? "" : "/en"}${downloadFolder}${schema.name}/`);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": addressOf(`${downloadFolder}${schema.name}/`),
    url: page,
    identifier: schema.name,
    name: inLocale(locale, schema.titleVi, schema.titleEn),
    description: `${inLocale(locale, schema.descriptionVi, schema.descriptionEn)} ${inLocale(locale, packageTexts.descriptionVi, packageTexts.descriptionEn)}`,
    inLanguage: locale,
    license: packageTexts.licence.path,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: packageTexts.creator, url: addressOf("/") },
    keywords: packageTexts.keywords,
    spatialCoverage: { "@type": "Country", name: "Việt Nam" },
    ...(years.length === 0 ? {} : { temporalCoverage: `${years.reduce((a, b) => Math.min(a, b))}/${years.reduce((a, b) => Math.max(a, b))}` }),
    includedInDataCatalog: { "@type": "DataCatalog", name: "Dân vận Mở", url: addressOf(downloadFolder) },
    variableMeasured: schema.fields.map((field) => ({
      "@type": "PropertyValue",
      name: field.name,
      alternateName: inLocale(locale, field.titleVi, field.titleEn),
      ...(field.descriptionVi === undefined ? {} : { description: inLocale(locale, field.descriptionVi, field.descriptionEn) }),
    })),
    distribution: [
      ...tableFormats.map((format) => ({
        "@type": "DataDownload",
        name: inLocale(locale, format.titleVi, format.titleEn),
        encodingFormat: format.mediaType,
        contentUrl: addressOf(downloadFolder + tableFile(schema.name, format.id)),
      })),
      { "@type": "DataDownload", name: archive.name, encodingFormat: archive.mediaType, contentUrl: addressOf(downloadFolder + archive.name) },
    ],
  };
}
