/** How many queries are planned; `CHECK_PLANNING=500` asks for more, and for the worst one to be shown. */
export const QUERIES = Number(process.env.CHECK_PLANNING ?? 12);

export const SHOW_WORST = process.env.CHECK_PLANNING !== undefined;
