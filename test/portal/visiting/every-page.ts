import type { Page } from "playwright-core";
import { wrongWith } from "../../support/axe";
import { isThere, type Desk } from "../../support/portal-desk";
import { PAGES } from "../../support/portal-pages";
import { MOST_SHIFT, shiftOf, watchShift } from "../../support/portal-shift";

/** So many questions to the graph a page may need to be seen. */
const MOST_QUESTIONS = 3;

/** Before anything else is done at the portal: it tells whom its pages ask while nobody has signed in. */
export const everyPage = ({ rig }: Desk) =>
  describe("every page of the portal", () => {
    let page: Page;
    let narrow: Page;
    let questions = 0;
    /** With a header for which a browser asks leave first. */
    let headed = 0;

    beforeAll(async () => {
      page = await rig().newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
      narrow = await rig().newPage({ viewport: { width: 320, height: 640 }, colorScheme: "dark" });
      await Promise.all([page, narrow].map(watchShift));
      page.on("request", (request) => {
        if (request.method() === "OPTIONS" || new URL(request.url()).pathname !== "/graphql") return;
        // The feeds are looked at every twenty seconds, for who keeps the page open.
        if (!request.url().includes("operationName=PortaalWijzigingen&")) questions += 1;
        if ("content-type" in request.headers()) headed += 1;
      });
    });
    afterAll(async () => {
      await page?.context().close();
      await narrow?.context().close();
    });

    async function open(on: Page, address: string): Promise<void> {
      await on.goto(address);
      await isThere(on);
      expect(await shiftOf(on)).toBeLessThanOrEqual(MOST_SHIFT);
    }

    it.each(Object.entries(PAGES))("%s is there, asks little, and can be used by everybody", async (_name, address) => {
      const { complaints } = rig();
      [questions, headed] = [0, 0];
      complaints.length = 0;
      await open(page, address);
      expect(questions).toBeLessThanOrEqual(MOST_QUESTIONS);
      expect(headed).toBe(0);
      expect(await page.title()).toMatch(/^.+ – Pakketgraaf$/);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.locator("main").innerText()).not.toMatch(/undefined|\[object|NaN|Invalid Date|…$/);
      expect(await wrongWith(page)).toEqual([]);

      await open(narrow, address);
      expect(await wrongWith(narrow)).toEqual([]);
      const wide = await narrow.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      expect(wide).toBe(0);
      expect(complaints).toEqual([]);
    });

    it("asks nothing of anybody but the portal and the gateway, until somebody signs in", () => {
      const { hosts, origin, federation } = rig();
      const expected = [origin, federation.url].map((url) => new URL(url).host);
      expect([...hosts].sort()).toEqual(expected.sort());
    });
  });
