/** What a release changes, from the heaviest: how tables are read, which figures there are, what a figure is. */
export type ReleaseKind = "schema" | "rows" | "correction";

/** Says whether a text is a version of data: three whole numbers. */
export function isVersion(text: string): boolean {
  return /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/.test(text);
}

/** Orders versions, the oldest first. */
export function byVersion(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let part = 0; part < 3; part += 1) if (left[part] !== right[part]) return (left[part] ?? 0) - (right[part] ?? 0);
  return 0;
}

/**
 * Gives the version after another: a schema that old programs cannot read is a new major version, new rows a minor one, corrections a patch.
 *
 * @throws if the text is not a version.
 */
export function nextVersion(version: string, kind: ReleaseKind): string {
  if (!isVersion(version)) throw new Error(`"${version}" is not a version such as 1.2.0.`);
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (kind === "schema") return `${major + 1}.0.0`;
  return kind === "rows" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
