/** Sheets that the templates of this site carry beside the table. */
export const templateSheets = { guide: "Hướng dẫn", lists: "Danh mục" } as const;
