import type { Figure, Link, PageModel, Table, Text } from "../../src/site/model.ts";

/** Writes running text as a reader sees it. */
export function plain(text: Text): string {
  return text.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

/** Every figure of a page. */
export function figuresOf(page: PageModel): Figure[] {
  return page.sections.flatMap((section) => section.figures ?? []);
}

/** Every table of a page, those of its figures included. */
export function tablesOf(page: PageModel): Table[] {
  return page.sections.flatMap((section) => [...(section.tables ?? []), ...(section.figures ?? []).map((figure) => figure.table)]);
}

/** Every running text of a page. */
export function textsOf(page: PageModel): Text[] {
  return [
    ...page.lead,
    ...page.sections.flatMap((section) => [
      ...(section.paragraphs ?? []),
      ...(section.facts ?? []).map((fact) => fact.detail),
      ...(section.figures ?? []).flatMap((figure) => [figure.sources, ...figure.notes]),
      ...(section.links ?? []).map((link): Text => [link]),
    ]),
    ...tablesOf(page).flatMap((table) => table.rows.flatMap((row) => row.cells)),
  ];
}

/** Every word that the page itself says: titles, headings, terms, columns, captions, descriptions. */
export function wordsOf(page: PageModel): string[] {
  return [
    page.title,
    page.description,
    ...page.sections.flatMap((section) => [section.heading, ...(section.facts ?? []).map((fact) => fact.term)]),
    ...figuresOf(page).flatMap((figure) => [figure.title, figure.description]),
    ...tablesOf(page).flatMap((table) => [table.caption, ...table.columns.map((column) => column.title)]),
  ];
}

/** Every link of a page to another page of the site. */
export function linksOf(page: PageModel): Link[] {
  return textsOf(page).flatMap((text) => text.filter((part): part is Link => typeof part !== "string" && "path" in part));
}

/** Finds a section of a page. */
export function sectionOf(page: PageModel, id: string) {
  const section = page.sections.find((one) => one.id === id);
  if (section === undefined) throw new Error(`${page.path} has no section ${id}`);
  return section;
}

/** Finds a page by its path. */
export function pageAt(pages: Iterable<PageModel>, path: string): PageModel {
  const paths: string[] = [];
  for (const page of pages) {
    if (page.path === path) return page;
    paths.push(page.path);
  }
  throw new Error(`no page ${path} among ${paths.join(", ")}`);
}
