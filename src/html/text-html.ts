import { escapeHtml } from "../lib/escape-html.ts";
import type { Text } from "../site/model.ts";
import { fileAddress, pageAddress, type Place } from "./place.ts";

/** Writes running text: plain parts escaped, links resolved for the place. */
export function textHtml(text: Text, place: Place): string {
  let html = "";
  for (const part of text) html += typeof part === "string" ? escapeHtml(part) : linkHtml(part, place);
  return html;
}

function linkHtml(link: Exclude<Text[number], string>, place: Place): string {
  const text = escapeHtml(link.text);
  if ("file" in link) return `<a href="${escapeHtml(fileAddress(link.file, place))}">${text}</a>`;
  if ("url" in link) return `<a href="${escapeHtml(link.url)}" rel="noopener">${text}</a>`;
  const label = link.label === undefined ? "" : ` aria-label="${escapeHtml(link.label)}" title="${escapeHtml(link.label)}"`;
  return `<a href="${escapeHtml(pageAddress(link.path, place))}"${label}>${text}</a>`;
}
