import { escapeHtml } from "../lib/escape-html.ts";

/** One entry of a feed. */
export interface FeedEntry {
  /** Never changes and is never used again: readers of feeds tell entries apart by it. */
  id: string;
  title: string;
  /** The day, YYYY-MM-DD. */
  updated: string;
  /** Where to read more: a full address, or one that begins at the root of the site. */
  address: string;
  summary: string;
}

/** A feed with its entries, the newest first. */
export interface Feed {
  id: string;
  title: string;
  subtitle: string;
  language: string;
  author: string;
  /** Of the feed itself and of the page about it. */
  selfAddress: string;
  pageAddress: string;
  /** The day that the feed says it changed while it has no entry, YYYY-MM-DD. */
  since: string;
  entries: readonly FeedEntry[];
}

/** Writes a feed as Atom (RFC 4287); days become midnight UTC, since publications state no time. */
export function atomFeed(feed: Feed): string {
  const updated = feed.entries
    .map((entry) => entry.updated)
    .reduce((latest, day) => (day > latest ? day : latest), feed.entries.length === 0 ? feed.since : "");
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(feed.language)}">\n` +
    [
      element("id", feed.id),
      element("title", feed.title),
      element("subtitle", feed.subtitle),
      `<link rel="self" type="application/atom+xml" href="${escapeHtml(feed.selfAddress)}"/>\n`,
      `<link rel="alternate" type="text/html" href="${escapeHtml(feed.pageAddress)}"/>\n`,
      element("updated", time(updated)),
      `<author><name>${escapeHtml(feed.author)}</name></author>\n`,
      ...feed.entries.map(entryText),
    ].join("") +
    "</feed>\n"
  );
}

function entryText(entry: FeedEntry): string {
  const link = `<link rel="alternate" type="text/html" href="${escapeHtml(entry.address)}"/>\n`;
  return `<entry>\n${element("id", entry.id)}${element("title", entry.title)}${element("updated", time(entry.updated))}${link}${element("summary", entry.summary)}</entry>\n`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>\n`;
}

function time(day: string): string {
  return `${day}T00:00:00Z`;
}
