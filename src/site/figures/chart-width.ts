/** The width that charts are drawn at: it fits a phone, so that text there is no smaller than intended. */
export const chartWidth = 340;
