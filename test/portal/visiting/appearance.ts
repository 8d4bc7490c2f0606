import type { Page } from "playwright-core";
import { wrongWith } from "../../support/axe";
import { differenceFrom } from "../../support/pictures";
import { isThere, type Desk } from "../../support/portal-desk";

const DOSSIER = "/agenda/ag-hipec";

/** Elements of a page by which somebody does something, with something that is asked of each. */
const each = <T>(page: Page, of: string): Promise<T[]> =>
  page.evaluate(`[...document.querySelectorAll("a[href], button, input, select, summary")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0)
    .map((element) => (${of})(element, getComputedStyle(element)))`);

/**
 * Of a picture that is kept. A dossier in another font differs by 0.005, in letters of another size by 0.019, without its text by
 * 0.032, without its styles by 0.050, in the other theme by 0.86.
 */
const MOST_DIFFERENT = 0.02;

/** What people set their machines to. */
export const appearance = ({ rig }: Desk) =>
  describe("who has set their machine to what they need", () => {
    it.each(["/agenda", DOSSIER, "/zorgvormen/mammaprint", "/over"])(
      "reads %s at 400 %, scrolling one way only, and with what has the focus in sight",
      async (address) => {
        // 1280 by 1024 pixels, of which each is as large as four by four.
        const page = await rig().newPage({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
        await page.goto(address);
        await isThere(page);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
        for (let stop = 0; stop < 25; stop += 1) {
          await page.keyboard.press("Tab");
          const { top, bottom, text } = await page.evaluate<{ top: number; bottom: number; text: string }>(`(() => {
            const { top, bottom } = document.activeElement.getBoundingClientRect();
            return { top, bottom, text: document.activeElement.textContent };
          })()`);
          if (bottom <= 0 || top >= 256) throw new Error(`out of sight: ${text}`);
        }
        await page.context().close();
      },
    );

    it("sees nothing move by itself who wants less motion", async () => {
      const page = await rig().newPage({ reducedMotion: "reduce" });
      await page.goto(DOSSIER);
      await isThere(page);
      const moving = await page.evaluate(`[...document.querySelectorAll("*")].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior !== "auto";
      }).length`);
      expect(moving).toBe(0);
      expect(await page.evaluate("document.getAnimations().length")).toBe(0);
      await page.context().close();
    });

    it("reads all the same, in the colours that they choose, who has the browser keep nothing", async () => {
      const page = await rig().newPage();
      await page.addInitScript(`for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(globalThis, name, { get() { throw new DOMException("Access is denied", "SecurityError"); } });
      }`);
      await page.goto(DOSSIER);
      await isThere(page);
      await page.getByLabel("Kleuren").selectOption({ label: "Donker" });
      expect(await page.evaluate("document.documentElement.dataset.thema")).toBe("donker");
      await page.context().close();
    });

    it.each(["light", "dark"] as const)("tells with lines, in forced %s colours, what is told with colours elsewhere", async (colorScheme) => {
      const page = await rig().newPage({ forcedColors: "active", colorScheme, viewport: { width: 1280, height: 900 } });
      await page.goto(DOSSIER);
      await isThere(page);
      expect(await wrongWith(page)).toEqual([]);
      // The page and the part where one is, and none beside it.
      const lines = (places: string): Promise<boolean[]> =>
        page.evaluate(`[...document.querySelectorAll('${places}')].map((element) =>
          getComputedStyle(element).borderBlockEndColor !== getComputedStyle(document.documentElement).backgroundColor)`);
      expect(await lines(".frame-nav a")).toEqual([true, false, false, false, false, false]);
      expect(await lines("[role=tab]")).toEqual([true, false, false, false]);
      // Where something is chosen or pressed, it has an edge.
      const bare = await each<string | false>(
        page,
        `(element, { borderBlockEndStyle, borderBlockEndWidth }) =>
          /^(BUTTON|INPUT|SELECT)$/.test(element.tagName) && element.type !== "checkbox" &&
          (borderBlockEndStyle === "none" || parseFloat(borderBlockEndWidth) < 1) && element.textContent`,
      );
      expect(bare.filter((text) => text !== false)).toEqual([]);
      await page.context().close();
    });

    it.each([
      ["agenda", "/agenda"],
      ["dossier", DOSSIER],
      ["zorgvorm", "/zorgvormen/mammaprint?op=2019-06-01"],
      ["signalen", "/signalen"],
      ["duiding", "/duidingen/st-genexpressie-2023"],
    ])(
      "sees of %s the picture that is kept, in light and in dark colours, with everything in the same place",
      async (name, address) => {
        const page = await rig().newPage({ colorScheme: "light", viewport: { width: 1280, height: 900 } });
        await page.goto(address);
        await isThere(page);
        // What draws charts comes after the page.
        await page.locator(".chart-place:not(:has(svg))").first().waitFor({ state: "detached" });
        const boxes = (): Promise<string[]> =>
          page.evaluate(`[...document.querySelectorAll("body *")].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [element.tagName, element.className.baseVal ?? element.className, x, y, width, height].join(" ");
          })`);
        const light = { boxes: await boxes(), picture: await page.screenshot() };
        await page.emulateMedia({ colorScheme: "dark" });
        const dark = { boxes: await boxes(), picture: await page.screenshot() };
        expect(dark.boxes).toEqual(light.boxes);
        for (const [theme, { picture }] of Object.entries({ light, dark })) {
          expect(await differenceFrom(`${name}-${theme}`, picture, page)).toBeLessThan(MOST_DIFFERENT);
        }
        await page.context().close();
      },
    );

    it("sees another picture of a page that has lost its styles, or a part", async () => {
      const page = await rig().newPage({ colorScheme: "light", viewport: { width: 1280, height: 900 } });
      await page.goto(DOSSIER);
      await isThere(page);
      await page.evaluate("document.querySelector('main').style.visibility = 'hidden'");
      expect(await differenceFrom("dossier-light", await page.screenshot(), page)).toBeGreaterThan(MOST_DIFFERENT);
      await page.evaluate("document.querySelector('main').style.visibility = ''");
      await page.evaluate("for (const { ownerNode } of [...document.styleSheets]) ownerNode.remove()");
      expect(await differenceFrom("dossier-light", await page.screenshot(), page)).toBeGreaterThan(MOST_DIFFERENT);
      await page.context().close();
    });

    it.each(["light", "dark"] as const)("sees in %s colours where the focus is, at every stop", async (colorScheme) => {
      const page = await rig().newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
      await page.goto(DOSSIER);
      await isThere(page);
      const stops = new Set<string>();
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press("Tab");
        const { name, outline, width, isSame } = await page.evaluate<{ name: string; outline: string; width: number; isSame: boolean }>(`(() => {
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement);
          return {
            name: document.activeElement.outerHTML.slice(0, 200),
            outline: outlineStyle,
            width: parseFloat(outlineWidth),
            isSame: outlineColor === getComputedStyle(document.documentElement).backgroundColor,
          };
        })()`);
        stops.add(name);
        if (outline === "none" || width < 2 || isSame) throw new Error(`no focus to be seen at ${name}`);
      }
      expect(stops.size).toBeGreaterThan(50);
      await page.context().close();
    });
  });
