import type { Page } from "playwright-core";
import { isThere, retell, type Desk } from "../../support/portal-desk";

const LONG = 10_000;

/** Lists of ten thousand records, told in place of what is there. */
export const longLists = ({ rig }: Desk) =>
  describe("who looks through ten thousand records", () => {
    let page: Page;
    beforeEach(async () => {
      page = await rig().newPage({ viewport: { width: 1280, height: 900 } });
    });
    afterEach(() => page.context().close());

    const rows = (): Promise<number> => page.locator("tbody tr:not([aria-hidden])").count();

    it("has a page of them at a time, however far they go on: no more rows than one asked for", async () => {
      await retell(page, "PortaalAgenda", ({ agendaItemsOverzicht: list }, { first, after }) => {
        const begin = Number(after ?? 0);
        const [one] = list.nodes;
        list.totaal = LONG;
        list.nodes = Array.from({ length: first }, (_, place) => ({
          ...one,
          id: `item-${begin + place}`,
          agendaItem: { ...one.agendaItem, id: `item-${begin + place}`, onderwerp: `Onderwerp ${begin + place + 1}` },
        }));
        list.pageInfo = { ...list.pageInfo, hasNextPage: begin + first < LONG, endCursor: String(begin + first) };
      });
      await page.goto("/agenda?aantal=100");
      for (let turn = 1; turn <= 5; turn += 1) {
        await page.getByText(`${(turn - 1) * 100 + 1} tot en met ${turn * 100} van 10.000`).waitFor();
        expect(await rows()).toBe(100);
        await page.getByRole("button", { name: "Volgende bladzijde" }).click();
      }
    });

    it("has of a list that comes as a whole only what is in sight in the page, and all of it by scrolling", async () => {
      await retell(page, "PortaalDuidingImpact", ({ duiding }) => {
        const [one] = duiding.impact.gevolgen;
        duiding.impact.gevolgen = Array.from({ length: LONG }, (_, place) => ({ ...one, knoop: `Knoop ${place}` }));
      });
      await page.goto("/duidingen/st-genexpressie-2023");
      await isThere(page);
      const table = page.getByRole("region", { name: "Wat aan deze duiding hangt" });
      await table.scrollIntoViewIfNeeded();
      const shown = table.locator("tbody tr:not([aria-hidden])");
      await shown.first().waitFor();
      expect(await shown.count()).toBeLessThan(200);
      const { y, height } = (await table.boundingBox())!;
      expect(height).toBeGreaterThan(LONG * 20);
      await page.evaluate(`scrollBy(0, ${y + height - 900})`);
      await table.locator(`tr[aria-rowindex="${LONG + 1}"]`).waitFor();
      expect(await shown.count()).toBeLessThan(200);
    });
  });
