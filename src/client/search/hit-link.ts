import { addressOf } from "./addresses.ts";
import type { Hit } from "./search.ts";

/** Makes the link of a hit: its title, then place, years and kind. */
export function hitLink(hit: Hit, root: URL): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = addressOf(hit.path, root);
  const about = [hit.place, hit.years, hit.kind].filter((part) => part !== "").join(" · ");
  link.append(part("b", hit.title), " ", part("span", about));
  return link;
}

function part(tag: "b" | "span", text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
