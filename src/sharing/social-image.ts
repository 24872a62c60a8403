import { wrapText } from "../charts/text-width.ts";
import { escapeHtml } from "../lib/escape-html.ts";

/** What the picture says that stands for a kind of page where its address is shared. */
export interface SocialImageTexts {
  siteName: string;
  title: string;
  about: string;
}

const [width, height, margin] = [1200, 630, 90];

/** Draws that picture at the size that networks ask for; the bars stand for no figures. */
export function socialImage({ siteName, title, about }: SocialImageTexts): string {
  const titleLines = wrapText(title, width - 2 * margin, 76).slice(0, 3);
  const aboutLines = wrapText(about, width - 2 * margin, 35).slice(0, 3);
  const titleTop = 250;
  const aboutTop = titleTop + titleLines.length * 80 + 10;
  const text = (x: number, y: number, size: number, line: string, more = "") =>
    `<text x="${x}" y="${y}" font-size="${size}"${more}>${escapeHtml(line)}</text>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans,sans-serif" fill="#1c2328">` +
    `<rect width="${width}" height="${height}" fill="#fff"/><rect width="${width}" height="18" fill="#0b5c7a"/>` +
    [0, 1, 2, 3].map((bar) => `<rect x="${margin + bar * 26}" y="${132 - bar * 16}" width="18" height="${22 + bar * 16}" fill="#0b5c7a"/>`).join("") +
    text(margin + 124, 152, 44, siteName, ' font-weight="600" fill="#0b5c7a"') +
    titleLines.map((line, index) => text(margin, titleTop + index * 80, 66, line, ' font-weight="600"')).join("") +
    aboutLines.map((line, index) => text(margin, aboutTop + index * 46, 32, line, ' fill="#55616b"')).join("") +
    "</svg>\n"
  );
}
