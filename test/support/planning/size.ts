/** How many queries are planned; `CHECK_PLANNING=500` asks for more, and for the worst one to be shown and judged. */
export const QUERIES = Number(process.env.CHECK_PLANNING ?? 12);

/** Whether they are timed: a machine that does other work as well says nothing about that. */
export const IS_TIMED = process.env.CHECK_PLANNING !== undefined;
