import { nearestNames } from "../lib/nearest-names.ts";
import { isValidOn, type Registry } from "../registry/registry.ts";
import type { Agency, AgencyType } from "../registry/registry-tables.ts";
import { agencyAliasesOf, agencyNamesOf, englishAgencyKey, typeNames, type AgencyNames } from "./agency-names.ts";
import { createNameIndex } from "./name-index.ts";
import { remembered } from "./named-rows.ts";
import { chainOf, successorNames } from "./resolve-area.ts";
import { sharedValidity, type Resolution, type Validity } from "./resolution.ts";

/** Where and when an agency's name is read; the block breaks ties between an agency and a place of one name. */
export interface AgencyQuestion {
  areaId: string;
  date: string | null;
  blockId?: string | null;
}

export type AgencyResolver = (text: string, question: AgencyQuestion) => Resolution<Agency>;

const levelOfBlock: ReadonlyMap<string, string> = new Map([
  ["districts", "district"],
  ["communes", "commune"],
  ["wards-2025", "commune"],
  ["communes-2025", "commune"],
]);

const blocksOfOwnAgencies: ReadonlySet<string> = new Set([
  "departments",
  "departments-and-units",
  "central-agencies",
  "public-service-units",
  "district-offices",
]);

/** Makes the look-up of agencies by name, short name, type, place governed or English name, at a place and date. */
export function createAgencyResolver(registry: Registry): AgencyResolver {
  const namesByArea = new Map<string, AgencyNames>();
  const typeAliases = new Map<string, string[]>();
  for (const alias of registry.tables.aliases) {
    if (alias.kind === "agency-type") typeAliases.set(alias.targetId, [...(typeAliases.get(alias.targetId) ?? []), alias.alias]);
  }
  const namesOf = (areaId: string): AgencyNames => {
    let names = namesByArea.get(areaId);
    if (names === undefined) {
      names = agencyNamesOf(registry, areaId, typeAliases);
      namesByArea.set(areaId, names);
    }
    return names;
  };

  const aliasesOf = remembered((areaId: string) => agencyAliasesOf(registry, areaId));
  const aliasedAgencies = (text: string, { areaId, date }: AgencyQuestion): Agency[] =>
    aliasesOf(areaId)
      .find(text)
      .filter((alias) => date === null || isValidOn(alias, date))
      .map((alias) => alias.agency);

  const typesByName = createNameIndex<AgencyType>();
  for (const type of registry.tables.agencyTypes) for (const name of typeNames(type, typeAliases)) typesByName.add(name, type);

  return (text, question) => {
    const own = registry.agencyById.get(text);
    if (own !== undefined && chainOf(registry, own.areaId).includes(question.areaId)) return inForce([own], question);
    // "gồm các Sở: Công Thương; …" drops the head word.
    const printed = text.replace(/^\(?(?:gồm )?các (sở|ban|phòng)\s*:?\s*\)?\s*:?\s*/i, (_, head: string) => `${head} `);
    const names = namesOf(question.areaId);
    let gone: Resolution<Agency> | null = null;
    for (const [position, index] of names.entries()) {
      const named = index.find(position === names.length - 1 ? englishAgencyKey(text) : printed);
      const found = position === 0 ? [...new Set([...named, ...aliasedAgencies(printed, question)])] : named;
      if (found.length === 0) continue;
      const resolution = inForce(found, question);
      if (resolution.kind !== "notInForce") return resolution;
      gone ??= resolution;
    }
    const ended = gone ?? typeNotInForce(printed, question);
    if (ended !== null) return ended;
    const type = typesByName.find(printed).find((candidate) => question.date === null || isValidOn(candidate, question.date));
    const candidates = candidatesFor(text, question.areaId, names.slice(0, -1));
    return type === undefined ? { kind: "unknown", candidates } : { kind: "unknown", candidates, typeId: type.agencyTypeId };
  };

  /** A kind of office that had ended by then is named as such, even where the place never listed one. */
  function typeNotInForce(text: string, { date }: AgencyQuestion): Resolution<Agency> | null {
    const types = date === null ? [] : typesByName.find(text);
    const [type] = types;
    if (type === undefined || date === null || types.some((candidate) => isValidOn(candidate, date))) return null;
    return { kind: "notInForce", name: type.nameVi, from: type.validFrom, to: type.validTo, successors: successorTypes(type.agencyTypeId) };
  }

  function candidatesFor(text: string, areaId: string, names: AgencyNames): string[] {
    const aliases = aliasesOf(areaId);
    const nearest = nearestNames(text, [...names.flatMap((index) => [...index.names()]), ...aliases.names()], 12);
    const agencies = nearest.map(
      (name) =>
        (names.map((index) => index.spelledAs(name)).find((agency) => agency !== undefined) ?? aliases.spelledAs(name)?.agency)?.nameVi ?? name,
    );
    return [...new Set(agencies)].slice(0, 3);
  }

  function inForce(agencies: readonly Agency[], question: AgencyQuestion): Resolution<Agency> {
    const { date } = question;
    const existing = date === null ? [...agencies] : agencies.filter((agency) => isValidOn(validityOf(agency), date));
    const candidates = existing.length > 1 ? preferBlock(existing, question) : existing;
    const [only, second] = candidates;
    if (only !== undefined && second === undefined) return { kind: "found", item: only };
    if (only !== undefined) return { kind: "ambiguous", candidates: candidates.map(describe) };
    const gone = agencies[0] as Agency;
    const validity = validityOf(gone);
    return { kind: "notInForce", name: gone.nameVi, from: validity.validFrom, to: validity.validTo, successors: successorsOf(gone) };
  }

  /** An agency exists only while its type and its area do. */
  function validityOf(agency: Agency): Validity {
    return sharedValidity(agency, registry.agencyTypeById.get(agency.agencyTypeId), registry.areaById.get(agency.areaId));
  }

  function preferBlock(agencies: readonly Agency[], { areaId, blockId }: AgencyQuestion): Agency[] {
    const level = levelOfBlock.get(blockId ?? "");
    if (level === undefined && !blocksOfOwnAgencies.has(blockId ?? "")) return [...agencies];
    const fitting = agencies.filter((agency) =>
      level === undefined ? agency.areaId === areaId : registry.areaById.get(agency.areaId)?.level === level,
    );
    return fitting.length > 0 ? fitting : [...agencies];
  }

  function successorsOf(agency: Agency): string[] {
    const names = successorTypes(agency.agencyTypeId);
    return names.length > 0 ? names : successorNames(registry, agency.areaId);
  }

  function successorTypes(agencyTypeId: string): string[] {
    const rows = registry.tables.agencyTypeSuccessions.filter((row) => row.predecessorTypeId === agencyTypeId && row.successorTypeId !== null);
    const names = rows.map((row) => registry.agencyTypeById.get(row.successorTypeId ?? "")?.nameVi ?? "").filter((name) => name !== "");
    return [...new Set(names)];
  }

  function describe(agency: Agency): string {
    return `${agency.nameVi}${agency.areaId === "" ? "" : ` (${registry.areaById.get(agency.areaId)?.fullNameVi ?? agency.areaId})`} [${agency.agencyId}]`;
  }
}
