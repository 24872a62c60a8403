import type { PageParts } from "./page-parts.ts";

const mark = "\uE001";
const everyPage = ["head", "breadcrumbs", "title", "twin", "lead", "sections", "structuredData"] as const satisfies readonly (keyof PageParts)[];
const names = [...everyPage, "formOptions"] as const satisfies readonly (keyof PageParts)[];

const hole = (name: keyof PageParts): string => mark + name + mark;

/** Parts that leave a hole where each of them goes: a page made of these is the frame of all pages of its kind. */
export const holes = {
  ...(Object.fromEntries(names.map((name) => [name, hole(name)])) as Record<keyof PageParts, string>),
  sections: [hole("sections")],
} satisfies PageParts;

/** The parts of a page with its sections in pieces of any kind. */
export type PartsOf<Piece> = Omit<PageParts, "sections"> & { sections: readonly Piece[] };

/** Gives the function that fills the holes of a frame. @throws if the frame lacks one: pages would lack that part. */
export function fillerOf(frame: string): <Piece>(parts: PartsOf<Piece>) => (string | Piece)[] {
  const pieces = frame.split(mark);
  const found = pieces.filter((_, index) => index % 2 === 1) as (keyof PageParts)[];
  const missing = everyPage.filter((name) => !found.includes(name));
  if (missing.length > 0) throw new Error(`The frame has no place for: ${missing.join(", ")}.`);
  return (parts) => pieces.flatMap((piece, index) => (index % 2 === 0 ? [piece] : [parts[piece as keyof PageParts] ?? ""].flat()));
}
