import { hitLink } from "./hit-link.ts";
import type { PreparedIndex } from "./prepare-index.ts";
import { search } from "./search.ts";
import { statusText } from "./status-text.ts";

/** Shows what a search form asks for as a list below it, as the reader types; what stands after it gives way meanwhile. */
export function attachResults(
  form: HTMLFormElement,
  { prepared, root, query, shown }: { prepared: PreparedIndex; root: URL; query: string; shown: number },
): void {
  const input = form.querySelector("input") as HTMLInputElement;
  const status = document.createElement("p");
  const list = document.createElement("ol");
  status.setAttribute("role", "status");
  list.className = "found";
  form.after(status, list);

  const update = (): void => {
    const text = input.value.trim();
    const found = search(prepared, text, shown);
    list.replaceChildren(
      ...found.hits.map((hit) => {
        const item = document.createElement("li");
        item.append(hitLink(hit, root));
        return item;
      }),
    );
    status.textContent = text === "" ? "" : statusText(found, prepared.index.words);
    if (form.dataset["covers"] === undefined) return;
    for (const section of document.querySelectorAll<HTMLElement>("main > section")) section.hidden = text !== "";
  };

  if (input.value === "") input.value = query;
  input.addEventListener("input", update);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keepInAddress(input.value.trim());
    update();
    list.querySelector("a")?.focus();
  });
  update();
}

function keepInAddress(query: string): void {
  const address = new URL(location.href);
  address.searchParams.set("q", query);
  try {
    history.replaceState(null, "", address);
  } catch {
    // Browsers refuse this on pages opened from a disk; the list is shown all the same.
  }
}
