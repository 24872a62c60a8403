import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { indexedPng } from "./indexed-png.ts";

const fonts = createRequire(import.meta.url);
/** Has every Vietnamese letter, and charts are measured by it; fonts of the machine are not looked at, so every machine draws the same. */
const fontFiles = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((file) => fonts.resolve(`dejavu-fonts-ttf/ttf/${file}`));

/** Draws an opaque SVG as PNG, enlarged by a factor; same text, same bytes. */
export function picturePng(svg: string, scale: number): Uint8Array {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "DejaVu Sans", sansSerifFamily: "DejaVu Sans" };
  const { width, height, pixels } = new Resvg(svg, { fitTo: { mode: "zoom", value: scale }, font }).render();
  return indexedPng({ width, height, pixels });
}
