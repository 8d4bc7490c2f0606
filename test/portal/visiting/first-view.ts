import type { Page } from "playwright-core";
import { isThere, type Desk } from "../../support/portal-desk";
import { MOST_SHIFT, shiftOf, watchShift } from "../../support/portal-shift";

/** Bytes of script, as they are sent. */
const MOST_SCRIPT = 200_000;

/** What a dossier asks, in orders in which the answers may come. */
const ORDERS = [
  ["PortaalDossier", "PortaalKeten", "PortaalDossierVerder"],
  ["PortaalDossierVerder", "PortaalKeten", "PortaalDossier"],
  ["PortaalKeten", "PortaalDossier", "PortaalDossierVerder"],
];

/** What it takes to see a dossier for the first time. How long is `npm run check:portal`. */
export const firstView = ({ rig }: Desk) =>
  describe("who sees a dossier for the first time", () => {
    it("needs little script", async () => {
      const page = await rig().newPage({ viewport: { width: 1280, height: 900 } });
      const sent: Promise<number>[] = [];
      page.on("requestfinished", (request) => {
        if (request.resourceType() === "script") sent.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      await page.goto("/agenda/ag-hipec", { waitUntil: "networkidle" });
      await isThere(page);
      const bytes = (await Promise.all(sent)).reduce((sum, each) => sum + each, 0);
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT);
      await page.context().close();
    });

    it.each(ORDERS)("sees nothing move, when %s comes first, then %s and then %s", async (...order) => {
      const page = await rig().newPage({ viewport: { width: 1280, height: 900 } });
      await watchShift(page);
      const held = await holdAnswers(page, order.length);
      await page.goto("/agenda/ag-hipec");
      const answers = await held.all;
      expect(Object.keys(answers).sort()).toEqual([...order].sort());
      for (const name of order) {
        await Promise.all([page.waitForResponse((response) => response.url().includes(`operationName=${name}&`)), answers[name]()]);
        // Drawn before the next comes.
        await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
      }
      await isThere(page);
      expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
      await page.context().close();
    });
  });

/** Holds so many answers back, until all have come. @returns what gives each to the page, then */
async function holdAnswers(page: Page, count: number): Promise<{ all: Promise<Record<string, () => Promise<void>>> }> {
  const answers: Record<string, () => Promise<void>> = {};
  let whole = (): void => undefined;
  const all = new Promise<void>((resolve) => (whole = resolve)).then(() => answers);
  await page.route("**/graphql?*", async (route) => {
    const name = new URL(route.request().url()).searchParams.get("operationName")!;
    const response = await route.fetch();
    answers[name] = () => route.fulfill({ response });
    if (Object.keys(answers).length === count) whole();
  });
  return { all };
}
