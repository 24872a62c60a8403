/**
 * Rounds the numbers of an attribute: coordinates to one decimal, which is finer than a pixel.
 *
 * An "em" keeps two, since one would move text by half a pixel.
 */
function roundedNumbers(value: string): string {
  return value.replace(/-?\d*\.\d+(?:e-?\d+)?(em)?/g, (number, unit?: string) => (unit ? String(Math.round(Number.parseFloat(number) * 100) / 100) + unit : String(Math.round(Number(number) * 10) / 10 || 0)));
}

const textEscapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\uE000": "" };
/** Escapes a text between tags; the placeholder of ids cannot stand in it. */
export function escapedText(text: string): string {
  return /[&<>\uE000]/.test(text) ? text.replace(/[&<>\uE000]/g, (character) => textEscapes[character]!) : text;
}
/** Escapes a text for a double-quoted attribute. */
export function escapedAttribute(text: string): string {
  return /[&<"]/.test(text) ? text.replace(/[&<"]/g, (character) => (character === '"' ? "&quot;" : textEscapes[character]!)) : text;
}

/** A text in the tree. */
class MinimalText {
  parentNode: MinimalElement | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  serialized(): string {
    return escapedText(this.text);
  }
}

/** The part of an element that Plot and d3-selection write to; nothing of it can be queried. */
export class MinimalElement {
  parentNode: MinimalElement | null = null;
  readonly ownerDocument: MinimalDocument;
  readonly namespaceURI: string;
  readonly tagName: string;
  readonly attributes = new Map<string, string | number>();
  readonly children: (MinimalElement | MinimalText)[] = [];

  constructor(ownerDocument: MinimalDocument, namespaceURI: string, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.tagName = tagName;
  }
  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, typeof value === "number" ? value : String(value));
  }
  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  getAttribute(name: string): string | null {
    const value = this.attributes.get(name);
    return value === undefined ? null : String(value);
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  appendChild<T extends MinimalElement | MinimalText>(child: T): T {
    return this.insertBefore(child, null);
  }
  insertBefore<T extends MinimalElement | MinimalText>(child: T, next: MinimalElement | MinimalText | null): T {
    child.parentNode?.removeChild(child);
    child.parentNode = this;
    if (next === null) this.children.push(child);
    else this.children.splice(this.children.indexOf(next), 0, child);
    return child;
  }
  removeChild(child: MinimalElement | MinimalText): void {
    this.children.splice(this.children.indexOf(child), 1);
    child.parentNode = null;
  }
  set textContent(text: unknown) {
    this.children.length = 0;
    if (text != null && text !== "") this.appendChild(new MinimalText(String(text)));
  }
  /** Plot asks for no element by selector in what is drawn here; a chart that does must fail aloud. */
  querySelector(selector: string): never {
    throw new Error(`the minimal document cannot look up "${selector}"`);
  }

  /**
   * Writes the element as text.
   *
   * Ids get the prefix; labels of inner groups are left out (they give accessibility findings), and styles (the policy of the site forbids them).
   */
  serialized(ids: ElementIds): string {
    const { tagName, children } = this;
    if (tagName === "style") return "";
    const attributes = this.serializedAttributes(ids);
    if (children.length === 0) return tagName === "g" ? "" : `<${tagName}${attributes}/>`;
    let inner = "";
    for (const child of children) inner += child.serialized(ids);
    return inner === "" && tagName === "g" ? "" : `<${tagName}${attributes}>${inner}</${tagName}>`;
  }

  private serializedAttributes(ids: ElementIds): string {
    let text = "";
    for (const [name, value] of this.attributes) {
      if (name === "aria-label" || name === "aria-description" || name === "font-variant" || name === "style") continue;
      if (typeof value === "number") text += ` ${name}="${Math.round(value * 10) / 10 || 0}"`;
      else if (name === "transform" && this.tagName === "text") text += textPosition(value);
      else if (name === "y" && this.tagName === "text") text += ` dy="${roundedNumbers(value)}"`;
      else if (name === "id") text += ` id="${ids.of(value)}"`;
      else if (value.startsWith("url(#")) text += ` ${name}="url(#${ids.of(value.slice(5, -1))})"`;
      else text += ` ${name}="${escapedAttribute(value.includes(".") && name !== "class" ? roundedNumbers(value) : value)}"`;
    }
    return text;
  }
}

/** Writes the place of a text as x and y, which is shorter than a transform; Plot's own y is an offset in em. */
function textPosition(transform: string): string {
  const match = /^translate\(([^,]+),([^)]+)\)$/.exec(transform);
  if (match === null) return ` transform="${roundedNumbers(transform)}"`;
  return ` x="${roundedNumbers(match[1]!)}" y="${roundedNumbers(match[2]!)}"`;
}

/** Stands before each id of a drawing until the chart that shows it puts its own id there. */
export const idPlaceholder = "\uE000";

/** Numbers the ids of one drawing from 1, since Plot counts them through the whole process. */
export class ElementIds {
  private readonly names = new Map<string, string>();
  of(id: string): string {
    let name = this.names.get(id);
    if (name === undefined) this.names.set(id, (name = `${idPlaceholder}${this.names.size + 1}`));
    return name;
  }
}

/** A document that can only be written to: all that Plot needs, and no more. */
export class MinimalDocument {
  readonly documentElement: MinimalElement;
  constructor() {
    this.documentElement = new MinimalElement(this, "http://www.w3.org/1999/xhtml", "html");
  }
  createElementNS(namespace: string, name: string): MinimalElement {
    return new MinimalElement(this, namespace, name);
  }
  createElement(name: string): MinimalElement {
    return new MinimalElement(this, "http://www.w3.org/1999/xhtml", name);
  }
  createTextNode(text: string): MinimalText {
    return new MinimalText(text);
  }
}
