import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { indexedPng } from "./indexed-png.ts";

/**
 * The Latin part of DejaVu Sans: it has every Vietnamese letter, and charts are measured by it. Fonts of the machine are not looked at,
 * so every machine draws the same.
 */
const fontFiles = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((file) => join(import.meta.dirname, "fonts", file));

/** Draws an opaque SVG as PNG, enlarged by a factor; same text, same bytes. */
export function picturePng(svg: string, scale: number): Uint8Array {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "DejaVu Sans", sansSerifFamily: "DejaVu Sans" };
  const { width, height, pixels } = new Resvg(svg, { fitTo: { mode: "zoom", value: scale }, font }).render();
  return indexedPng({ width, height, pixels });
}
