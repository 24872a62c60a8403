import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

let colours: Map<string, string> | undefined;

/** Gives a drawing the colours of a light page as they stand, for where no style sheet of ours reaches. */
export function withFixedColours(svg: string): string {
  colours ??= lightColours();
  const known = colours;
  return svg
    .replace(/var\((--[a-z0-9-]+)\)/g, (_, name: string) => {
      const colour = known.get(name);
      if (colour === undefined) throw new Error(`charts.css gives no light colour for ${name}.`);
      return colour;
    })
    .replaceAll("currentColor", fixedInk);
}

/** The colour of text where a drawing takes no style. */
export const fixedInk = "#1c2328";

/** Reads the first rule of the style sheet of charts, which is the one of light pages. */
function lightColours(): Map<string, string> {
  const css = readFileSync(join(resolve("src"), "charts/charts.css"), "utf8");
  const rule = /\{([^}]*)\}/.exec(css)?.[1] ?? "";
  return new Map([...rule.matchAll(/(--[a-z0-9-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
}
