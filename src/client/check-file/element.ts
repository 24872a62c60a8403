/** Makes an element with properties and children; text is text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<Record<string, string>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Makes a button that does something. */
export function button(text: string, onClick: () => void, properties: Partial<Record<string, string>> = {}): HTMLButtonElement {
  const made = element("button", { type: "button", ...properties }, [text]);
  made.addEventListener("click", onClick);
  return made;
}
