/**
 * Writes the CITATION.cff that goes with the data: the project's own, with the version and the day of the data.
 *
 * @param date the day of the release; null where the data differ from every release.
 * @throws if the project's file has no line for a version: whoever cites would name the version of the programs.
 */
export function citationOfData(citation: string, { version, date }: { version: string; date: string | null }): string {
  const line = /^version: .*$/m;
  if (!line.test(citation)) throw new Error('CITATION.cff: no line "version: …"');
  return citation.replace(line, `version: ${version}${date === null ? "" : `\ndate-released: "${date}"`}`);
}
