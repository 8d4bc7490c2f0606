import type { Page } from "playwright-core";

/** What a page may move of what is in sight: good, by the web's own measure. */
export const MOST_SHIFT = 0.05;

/** Has the pages that are opened from now on add up what moves while nobody does anything. */
export const watchShift = (page: Page): Promise<unknown> =>
  page.addInitScript(`
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shift += value;
    }).observe({ type: "layout-shift", buffered: true });
  `);

export const shiftOf = (page: Page): Promise<number> => page.evaluate("globalThis.shift");
