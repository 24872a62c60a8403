import { addressOf } from "./addresses.ts";
import { hitLink } from "./hit-link.ts";
import type { PreparedIndex } from "./prepare-index.ts";
import { search } from "./search.ts";
import { statusText } from "./status-text.ts";

const shownAtOnce = 8;
const announceAfter = 400;

/**
 * Turns the field of a search form into a combobox with a list of pages, after the ARIA practices.
 *
 * The focus stays in the field; options are links, so that a reader can also open one in another tab.
 */
export function attachCombobox(form: HTMLFormElement, { prepared, root }: { prepared: PreparedIndex; root: URL }): void {
  const input = form.querySelector("input") as HTMLInputElement;
  const { words, base } = prepared.index;
  const list = document.createElement("div");
  const status = document.createElement("p");
  let active = -1;
  let announcing: ReturnType<typeof setTimeout> | undefined;

  list.hidden = true;
  setAttributes(list, { id: `${input.id}-hits`, class: "hits", role: "listbox", "aria-label": words.label });
  setAttributes(status, { class: "quiet", role: "status" });
  setAttributes(input, { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" });
  form.append(list, status);

  const options = (): NodeListOf<HTMLAnchorElement> => list.querySelectorAll("a");
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) activate(-1);
  };
  const activate = (position: number): void => {
    active = position;
    options().forEach((option, at) => option.setAttribute("aria-selected", String(at === position)));
    const option = options()[position];
    if (option === undefined) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  };
  const announce = (text: string): void => {
    clearTimeout(announcing);
    announcing = setTimeout(() => (status.textContent = text), announceAfter);
  };
  const update = (): void => {
    const text = input.value.trim();
    const found = search(prepared, text, shownAtOnce);
    const links = found.hits.map((hit) => hitLink(hit, root));
    if (found.total > links.length) links.push(allLink(text));
    links.forEach((link, position) =>
      setAttributes(link, { id: `${list.id}-${position}`, role: "option", tabindex: "-1", "aria-selected": "false" }),
    );
    list.replaceChildren(...links);
    list.scrollTop = 0;
    activate(-1);
    open(links.length > 0);
    announce(text === "" ? "" : statusText(found, words));
  };
  const allLink = (text: string): HTMLAnchorElement => {
    const link = document.createElement("a");
    link.href = `${addressOf(`${base}/tim-kiem/`, root)}?q=${encodeURIComponent(text)}`;
    link.className = "all";
    link.textContent = words.all;
    return link;
  };
  const move = (step: 1 | -1): void => {
    if (list.hidden) {
      update();
      if (list.hidden) return;
    }
    const count = options().length;
    // One place before the first and after the last is the field itself.
    activate(((active + 1 + step + count + 1) % (count + 1)) - 1);
  };

  input.addEventListener("input", update);
  input.addEventListener("click", () => {
    if (list.hidden && input.value.trim() !== "") update();
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const isHandled = handleKey(event);
    if (isHandled) event.preventDefault();
  });
  // The field keeps the focus while an option is pressed with mouse or finger.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  input.addEventListener("blur", () => open(false));
  if (document.activeElement === input && input.value.trim() !== "") update();

  function handleKey({ key, altKey }: KeyboardEvent): boolean {
    switch (key) {
      case "ArrowDown":
        if (altKey) update();
        else move(1);
        return true;
      case "ArrowUp":
        if (altKey) open(false);
        else move(-1);
        return true;
      case "Home":
      case "End":
        // The cursor moves in the field, as everywhere; the option is let go.
        activate(-1);
        return false;
      case "Escape":
        if (list.hidden) input.value = "";
        open(false);
        return true;
      case "Enter": {
        const option = options()[active];
        if (list.hidden || option === undefined) return false;
        option.click();
        return true;
      }
      default:
        return false;
    }
  }
}

function setAttributes(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
