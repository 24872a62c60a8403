import type { AboutFile } from "../../src/ingest/check-file/about-file.ts";
import { families } from "../../src/ingest/check-file/guess-family.ts";
import type { Resolver } from "../../src/ingest/resolver.ts";
import { nearestNames } from "../../src/lib/nearest-names.ts";
import { readPeriod } from "../../src/lib/period.ts";
import { lastDayOf, readDay, readPartialDate } from "../../src/lib/vietnamese-date.ts";
import type { Registry } from "../../src/registry/registry.ts";

/** The options with which a command is told what origin.yaml would say. */
export const aboutOptions = {
  family: { type: "string" },
  area: { type: "string" },
  period: { type: "string" },
  year: { type: "string" },
  source: { type: "string" },
  instrument: { type: "string" },
  scale: { type: "string" },
  agency: { type: "string" },
  "decision-date": { type: "string" },
  "publication-date": { type: "string" },
  style: { type: "string" },
  partial: { type: "boolean" },
} as const;

type Values = { [Name in keyof typeof aboutOptions]?: (typeof aboutOptions)[Name]["type"] extends "boolean" ? boolean : string };

/** Reads those options against the registry; a text says which one is wrong and what was likely meant. */
export function aboutOf(values: Values, { registry, resolver }: { registry: Registry; resolver: Resolver }): AboutFile | string {
  const family = families.find((name) => name === values.family);
  if (values.family !== undefined && family === undefined) return wrong("family", values.family, families);
  const style = (["vi", "en", "auto"] as const).find((name) => name === values.style);
  if (values.style !== undefined && style === undefined) return wrong("style", values.style, ["vi", "en", "auto"]);
  const period = values.period ?? values.year;
  const read = period === undefined ? null : readPeriod(period);
  if (period !== undefined && read === null) return wrong("period", period, ["2023", "6 tháng đầu năm 2023", "2021-2023"]);
  const ids = [
    ["source", registry.sourceById, "data/registry/sources.csv"],
    ["instrument", registry.instrumentById, "data/registry/instruments.csv"],
    ["scale", registry.scaleById, "data/registry/scales.csv"],
    ["agency", registry.agencyById, "data/registry/agencies.csv"],
  ] as const;
  for (const [name, known, table] of ids) {
    const value = values[name];
    if (value !== undefined && !known.has(value))
      return `${wrong(name, value, nearestNames(value, known.keys()))} Mã mới thì thêm dòng vào ${table} trước.`;
  }
  const decisionDate = values["decision-date"] === undefined ? null : readDay(values["decision-date"]);
  if (values["decision-date"] !== undefined && decisionDate === null) return wrong("decision-date", values["decision-date"], ["2023-07-07"]);
  const publicationDate = values["publication-date"] === undefined ? null : readPartialDate(values["publication-date"]);
  if (values["publication-date"] !== undefined && publicationDate === null) return wrong("publication-date", values["publication-date"], ["2023-07-11"]);
  const days = [read?.end, decisionDate, publicationDate === null ? null : lastDayOf(publicationDate)].filter((day) => day != null).sort();
  const areaId = values.area === undefined ? null : areaOf(values.area, days[0] ?? null, { registry, resolver });
  if (areaId !== null && typeof areaId !== "string") return wrong("area", values.area ?? "", areaId.candidates);
  return {
    ...(family === undefined ? {} : { family }),
    ...(areaId === null ? {} : { areaId }),
    ...(period === undefined ? {} : { period }),
    ...(values.source === undefined ? {} : { sourceId: values.source }),
    ...(style === undefined ? {} : { numberStyle: style }),
    instrumentId: values.instrument ?? null,
    scaleId: values.scale ?? null,
    agencyId: values.agency ?? null,
    decisionDate,
    publicationDate,
    coverage: values.partial === true ? "partial" : "complete",
  };
}

/** Finds a province or the country by its id or name on a day, or names what was likely meant. */
export function areaOf(text: string, date: string | null, { registry, resolver }: { registry: Registry; resolver: Resolver }): string | { candidates: string[] } {
  const answer = resolver.area(text, { within: "viet-nam", date, level: "province" });
  if (answer.kind === "found") return answer.item.areaId;
  if (answer.kind === "notInForce") return { candidates: answer.successors };
  const provinces = registry.tables.areas.filter((area) => area.level === "province" || area.level === "country");
  return { candidates: answer.kind === "ambiguous" ? answer.candidates : nearestNames(text, provinces.map((area) => area.nameVi)) };
}

function wrong(name: string, value: string, candidates: readonly string[]): string {
  const meant = candidates.length === 0 ? "" : ` Có phải là ${candidates.join(", ")}?`;
  return `--${name}: không nhận “${value}”.${meant}`;
}
