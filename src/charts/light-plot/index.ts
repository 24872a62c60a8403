/**
 * The few marks of Observable Plot that our charts use, with the same drawing to the byte, at a twentieth of its weight.
 *
 * Scripts that draw in a browser take it in place of Plot; a test holds it against Plot on every chart of the site.
 */
export { identity } from "./channel.ts";
export { dot } from "./dot.ts";
export { line } from "./line.ts";
export { plot } from "./plot.ts";
export { rect } from "./rect.ts";
export { ruleX, ruleY } from "./rule.ts";
export { text } from "./text.ts";
