import type { TableSchema } from "../registry/table-schema.ts";
import { downloadFolder, partitionFile, tableFile } from "./addresses.ts";

/** A program that reads a table and counts its rows by a column. */
export interface CodeSample {
  id: "power-query" | "r" | "python" | "duckdb" | "duckdb-years" | "javascript";
  titleVi: string;
  titleEn: string;
  code: string;
}

/** Writes programs that read a table from its address; every one of them runs as it stands. */
export function codeSamples(
  schema: TableSchema,
  { origin, countBy, years }: { origin: string; countBy: string; years: readonly number[] },
): CodeSample[] {
  const { name } = schema;
  const address = (file: string): string => `${origin}${downloadFolder}${file}`;
  const csv = address(tableFile(name, "csv"));
  const numbers = schema.fields.filter(({ type }) => type === "integer" || type === "number");
  return [
    {
      id: "power-query",
      titleVi: "Excel, Power BI (Power Query)",
      titleEn: "Excel, Power BI (Power Query)",
      code: `let
    Source = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Headers = Table.PromoteHeaders(Source, [PromoteAllScalars = false]),
    Typed = Table.TransformColumnTypes(Headers, {${numbers.map((field) => `{"${field.name}", ${field.type === "integer" ? "Int64.Type" : "type number"}}`).join(", ")}}, "en-US")
in
    Typed`,
    },
    {
      id: "r",
      titleVi: "R (readr)",
      titleEn: "R (readr)",
      code: `library(readr)
rows <- read_csv("${csv}", col_types = cols(.default = col_character(), ${numbers.map((field) => `${field.name} = ${field.type === "integer" ? "col_integer()" : "col_double()"}`).join(", ")}))
print(table(rows$${countBy}))`,
    },
    {
      id: "python",
      titleVi: "Python (pandas)",
      titleEn: "Python (pandas)",
      code: `import pandas as pd

rows = pd.read_csv("${csv}", dtype=str, keep_default_na=False)
for column in [${numbers.map((field) => `"${field.name}"`).join(", ")}]:
    rows[column] = pd.to_numeric(rows[column])
print(rows.groupby("${countBy}").size().to_string())`,
    },
    {
      id: "duckdb",
      titleVi: "DuckDB (Parquet)",
      titleEn: "DuckDB (Parquet)",
      code: `SELECT "${countBy}", count(*) AS "rows"
FROM read_parquet('${address(tableFile(name, "parquet"))}')
GROUP BY ALL
ORDER BY ALL;`,
    },
    {
      id: "duckdb-years",
      titleVi: "DuckDB (Parquet, chỉ một số năm)",
      titleEn: "DuckDB (Parquet, some years only)",
      code: `SELECT "year", count(*) AS "rows"
FROM read_parquet([
${years.map((year) => `  '${address(partitionFile(name, year))}'`).join(",\n")}
], hive_partitioning = true)
GROUP BY ALL
ORDER BY ALL;`,
    },
    {
      id: "javascript",
      titleVi: "JavaScript",
      titleEn: "JavaScript",
      code: `const response = await fetch("${address(tableFile(name, "json"))}");
const rows = await response.json();
const counts = {};
for (const row of rows) counts[row["${countBy}"]] = (counts[row["${countBy}"]] ?? 0) + 1;
console.log(counts);`,
    },
  ];
}
