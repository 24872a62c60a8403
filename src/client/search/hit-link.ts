import { addressOf } from "./addresses.ts";
import type { Hit } from "./search.ts";

/** Makes the link of a hit: title, place and years, kind. */
export function hitLink(hit: Hit, root: URL): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = addressOf(hit.path, root);
  const where = [hit.place, hit.years].filter((part) => part !== "").join(" · ");
  link.append(part("b", hit.title), " ", part("span", where), " ", part("i", hit.kind));
  return link;
}

function part(tag: "b" | "span" | "i", text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
