import type { Page } from "playwright-core";
import { hasBrowser } from "../support/browser";
import { wrongWith } from "../support/axe";
import { startPortal, type PortalRig } from "../support/portal";
import { isThere } from "../support/portal-desk";
import { MOST_SHIFT, shiftOf, watchShift } from "../support/portal-shift";
import { PAGES } from "../support/portal-pages";

/** So many questions to the graph a page may need to be seen. */
const MOST_QUESTIONS = 3;

(hasBrowser ? describe : describe.skip)("every page of the portal", () => {
  let rig: PortalRig;
  let page: Page;
  let narrow: Page;
  let questions = 0;

  beforeAll(async () => {
    rig = await startPortal();
    page = await rig.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
    narrow = await rig.newPage({ viewport: { width: 320, height: 640 }, colorScheme: "dark" });
    await Promise.all([page, narrow].map(watchShift));
    page.on("request", (request) => {
      if (request.method() !== "OPTIONS" && new URL(request.url()).pathname === "/graphql") questions += 1;
    });
  });
  afterAll(() => rig?.stop());

  async function open(on: Page, address: string): Promise<void> {
    await on.goto(address);
    await isThere(on);
    expect(await shiftOf(on)).toBeLessThanOrEqual(MOST_SHIFT);
  }

  it.each(Object.entries(PAGES))("%s is there, asks little, and can be used by everybody", async (_name, address) => {
    questions = 0;
    rig.complaints.length = 0;
    await open(page, address);
    expect(questions).toBeLessThanOrEqual(MOST_QUESTIONS);
    expect(await page.title()).toMatch(/^.+ – Pakketgraaf$/);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator("main").innerText()).not.toMatch(/undefined|\[object|NaN|Invalid Date|…$/);
    expect(await wrongWith(page)).toEqual([]);

    await open(narrow, address);
    expect(await wrongWith(narrow)).toEqual([]);
    const wide = await narrow.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(wide).toBe(0);
    expect(rig.complaints).toEqual([]);
  });

  it("asks nothing of anybody but the portal and the gateway, until somebody signs in", () => {
    const expected = [rig.origin, rig.federation.url].map((url) => new URL(url).host);
    expect([...rig.hosts].sort()).toEqual(expected.sort());
  });
});
