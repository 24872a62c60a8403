import { hash } from "node:crypto";

/**
 * The style of every embedded chart, inside its file: an embed is one file, so that it also works where no other file of ours is reached.
 *
 * A policy without `unsafe-inline` lets it through by its hash. A frozen embed keeps its style for ever: add a new style as the last
 * one, and never change or remove one that was released.
 */
export const embedStyles: readonly string[] = [
  "body{margin:0;padding:.5rem;max-width:30rem;background:#fff;color:#1c2328;font:14px/1.45 system-ui,sans-serif}" +
    "h1{font-size:1rem;margin:0 0 .5rem}p{margin:.35rem 0}svg{display:block;width:100%;max-width:28rem;height:auto}a{color:#0b5c7a}.note{color:#55616b;font-size:13px}",
];

/** The style that embeds get now. */
export const embedStyle = embedStyles.at(-1) ?? "";

/** Names the styles of all embeds, old and new, the way a content policy does. */
export const embedStyleSources = embedStyles.map((style) => `'sha256-${hash("sha256", style, "base64")}'`);
