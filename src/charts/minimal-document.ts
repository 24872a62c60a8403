import { escaped, idPlaceholder, roundedNumbers, tenth } from "./svg-text.ts";

/** Labels of inner groups give accessibility findings, inline styles break the policy of the site, font-variant is no attribute. */
const leftOut = new Set(["aria-label", "aria-description", "style", "font-variant"]);
const number = String.raw`-?[\d.]+(?:e-?\d+)?`;
const translation = new RegExp(`^translate\\((${number}),(${number})\\)$`);

/**
 * The part of an element that Plot and d3-selection write to; it turns to text as it is written, and nothing can be read back.
 *
 * Coordinates are rounded, ids get the placeholder, and the place of a text is written as x and y, shorter than a transform.
 */
export class MinimalElement {
  parentNode: MinimalElement | null = null;
  readonly ownerDocument: MinimalDocument;
  readonly namespaceURI: string;
  readonly tagName: string;
  private attributes = "";
  private content = "";
  private children: MinimalElement[] | null = null;

  constructor(ownerDocument: MinimalDocument, namespaceURI: string, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.tagName = tagName;
  }

  /** Writes an attribute; it cannot be written twice. */
  setAttribute(name: string, value: unknown): void {
    if (typeof value === "number") {
      this.attributes += ` ${name}="${tenth(value)}"`;
      return;
    }
    if (leftOut.has(name)) return;
    const text = String(value);
    if (name === "id") this.attributes += ` id="${this.ownerDocument.idOf(text)}"`;
    else if (text.startsWith("url(#")) this.attributes += ` ${name}="url(#${this.ownerDocument.idOf(text.slice(5, -1))})"`;
    else if (name === "transform" && this.tagName === "text") this.placeText(text);
    else if (name === "y" && this.tagName === "text") this.attributes += ` dy="${roundedNumbers(text)}"`;
    else this.attributes += ` ${name}="${text.includes(".") ? roundedNumbers(escaped(text)) : escaped(text)}"`;
  }
  private placeText(transform: string): void {
    const match = translation.exec(transform);
    this.attributes +=
      match === null ? ` transform="${roundedNumbers(transform)}"` : ` x="${tenth(Number(match[1]))}" y="${tenth(Number(match[2]))}"`;
  }
  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  /** Is called for values that are null, before anything is written. */
  removeAttribute(name: string): void {
    if (this.attributes.includes(` ${name}="`)) throw new Error(`the minimal document cannot take back "${name}"`);
  }
  set textContent(text: unknown) {
    this.content = text == null ? "" : escaped(String(text));
    this.children = null;
  }
  appendChild(child: MinimalElement): MinimalElement {
    return this.insertBefore(child, null);
  }
  insertBefore(child: MinimalElement, next: MinimalElement | null): MinimalElement {
    if (child.parentNode !== null) child.parentNode.children = (child.parentNode.children ?? []).filter((other) => other !== child);
    child.parentNode = this;
    this.children ??= [];
    if (next === null) this.children.push(child);
    else this.children.splice(this.children.indexOf(next), 0, child);
    return child;
  }
  /** Nothing that is drawn here is looked up; a chart that would must fail aloud. */
  querySelector(selector: string): never {
    throw new Error(`the minimal document cannot look up "${selector}"`);
  }

  /** Gives what is inside, without styles and empty groups. */
  get innerText(): string {
    let inner = this.content;
    if (this.children !== null) for (const child of this.children) inner += child.outerText;
    return inner;
  }
  private get outerText(): string {
    const { tagName } = this;
    if (tagName === "style") return "";
    const inner = this.innerText;
    if (inner === "") return tagName === "g" || tagName === "text" ? "" : `<${tagName}${this.attributes}/>`;
    return `<${tagName}${this.attributes}>${inner}</${tagName}>`;
  }
}

/** A document that can only be written to: all that Plot needs, and no more. */
export class MinimalDocument {
  readonly documentElement = new MinimalElement(this, "http://www.w3.org/1999/xhtml", "html");
  private readonly ids = new Map<string, string>();

  createElementNS(namespace: string, name: string): MinimalElement {
    return new MinimalElement(this, namespace, name);
  }
  /** Numbers ids from 1 in each document, since Plot counts them through the whole process. */
  idOf(id: string): string {
    let name = this.ids.get(id);
    if (name === undefined) this.ids.set(id, (name = `${idPlaceholder}${this.ids.size + 1}`));
    return name;
  }
}
