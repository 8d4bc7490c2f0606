import type { Page } from "playwright-core";
import { isThere, type Desk } from "../../support/portal-desk";

/** In pixels: a bar begins and ends between two of them. */
const MOST_OFF = 1;

/** What is drawn of numbers, measured. */
export const charts = ({ rig }: Desk) =>
  describe("who looks at a chart", () => {
    let page: Page;
    beforeAll(async () => {
      page = await rig().newPage({ viewport: { width: 1280, height: 900 } });
    });
    afterAll(() => page.context().close());

    /** Of a row of a chart: how high its bars are, what is written above them, and how far they stick out above the drawing. */
    async function bars(row: string): Promise<{ heights: number[]; texts: string[]; above: number }> {
      const drawing = page.locator(".chart-row", { hasText: row }).locator("svg.chart-drawing").first();
      await drawing.scrollIntoViewIfNeeded();
      await drawing.waitFor();
      return drawing.evaluate((svg: any) => {
        const boxes: { top: number; height: number }[] = [...svg.querySelectorAll("rect")].map((bar) => bar.getBoundingClientRect());
        return {
          heights: boxes.map(({ height }) => height),
          texts: [...svg.querySelectorAll(".chart-value text")].map(({ textContent }) => textContent),
          above: Math.max(0, ...boxes.map(({ top }) => svg.getBoundingClientRect().top - top)),
        };
      });
    }

    it("sees one bar for a year in which was counted twice, as high as the latest number", async () => {
      await page.goto("/zorgvormen/gecombineerde-leefstijlinterventie");
      await isThere(page);
      const { heights, texts, above } = await bars("deelnemers sinds 2019");
      expect([texts, above]).toEqual([["28.100", "48.000"], 0]);
      expect(heights).toHaveLength(2);
      expect(Math.abs(heights[0] - (heights[1] * 28_100) / 48_000)).toBeLessThan(MOST_OFF);
      await page.getByText("Van een jaar met meer getallen is alleen het laatste getekend.").first().waitFor();
    });

    it("sees of months that may be added up their sum", async () => {
      await page.goto("/programmas/veelbelovende-zorg");
      await isThere(page);
      const { heights, texts, above } = await bars("Aanvragen");
      expect([texts, above]).toEqual([["5", "8"], 0]);
      expect(heights).toHaveLength(2);
      expect(Math.abs(heights[0] - (heights[1] * 5) / 8)).toBeLessThan(MOST_OFF);
    });
  });
