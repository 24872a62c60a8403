/** Finds a column by its letters, counting from 0: A is 0, Z is 25, AA is 26. */
export function columnPosition(letters: string): number {
  return [...letters].reduce((position, letter) => position * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
