/** Sheets that the templates of this site carry beside the table. */
export const templateSheets = { guide: "Hướng dẫn", lists: "Danh mục" } as const;

/** Sheets that templates and downloads of this site carry beside the table; nobody's figures are lost when they are not read. */
export const companionSheets: ReadonlySet<string> = new Set([...Object.values(templateSheets), "Từ điển - Dictionary", "Nguồn - Sources"]);
