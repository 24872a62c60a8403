/** Writes the name of a publisher, or a place in a source, inside brackets: its own brackets become a comma. */
export function withoutBrackets(name: string): string {
  return name.replace(/ \(([^()]*)\)/g, ", $1");
}
