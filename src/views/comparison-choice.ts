/** What a reader sets beside each other: an index or a family, the units, the years; `years` null: all there are. */
export interface ComparisonChoice {
  /** An id of `indices`, or a family that has no index. */
  subject: string;
  /** Ids of areas or agencies, in the order chosen. */
  unitIds: readonly string[];
  /** Ascending. */
  years: readonly number[] | null;
}

const parts = { subject: "so-lieu", units: "don-vi", years: "nam" } as const;

/** Writes a choice as the part of an address behind "#": it can be sent, and needs neither a server nor storage. */
export function choiceHash({ subject, unitIds, years }: ComparisonChoice): string {
  const written = [`${parts.subject}=${subject}`];
  if (unitIds.length > 0) written.push(`${parts.units}=${unitIds.join(",")}`);
  if (years !== null) written.push(`${parts.years}=${years.join(",")}`);
  return written.join("&");
}

/** Reads a choice back; null where no subject is named. What cannot be an id or a year is dropped, and nothing is named twice. */
export function choiceFromHash(hash: string): ComparisonChoice | null {
  const read = new Map(
    decoded(hash.replace(/^#/, ""))
      .split("&")
      .map((part) => {
        const at = part.indexOf("=");
        return [part.slice(0, at), part.slice(at + 1)] as const;
      }),
  );
  const subject = read.get(parts.subject) ?? "";
  if (!/^[a-z0-9-]+$/.test(subject)) return null;
  const years = read.get(parts.years);
  return {
    subject,
    unitIds: [...new Set((read.get(parts.units) ?? "").split(","))].filter((id) => /^[a-z0-9][a-z0-9/-]*$/.test(id)),
    years:
      years === undefined
        ? null
        : [...new Set(years.split(","))]
            .filter((year) => /^\d{4}$/.test(year))
            .map(Number)
            .sort((a, b) => a - b),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
