/** Names a column as a spreadsheet does: 0 is A, 25 is Z, 26 is AA. */
export function columnLetter(position: number): string {
  let rest = position;
  let letters = "";
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}
