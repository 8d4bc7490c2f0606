import type { Page } from "playwright-core";
import { isThere, type Desk } from "../../support/portal-desk";

/** What a change of a record looks like in the feed of its party. */
const changed = (id: string, second: number) => ({
  nodes: [{ __typename: "Wijziging", wanneer: new Date(Date.UTC(2031, 0, 1, 0, 0, second)).toISOString(), recordType: "AgendaItem", recordId: id, sub: null, na: { id } }],
  pageInfo: { __typename: "PageInfo", endCursor: "00000000-0000-4000-8000-000000000001" },
  __typename: "WijzigingConnection",
});
const nothing = { nodes: [], pageInfo: { __typename: "PageInfo", endCursor: null }, __typename: "WijzigingConnection" };

/** With the clock of the page in hand. */
export const freshness = ({ rig }: Desk) =>
  describe("who keeps a page open", () => {
    let page: Page;
    /** When the feeds were asked, by what they had told before. */
    let asked: (string | undefined)[];
    let isChanged: boolean;
    let isAway: boolean;
    beforeEach(async () => {
      page = await rig().newPage();
      [asked, isChanged, isAway] = [[], false, false];
      await page.clock.install();
      await page.route(/PortaalWijzigingen/, async (route) => {
        asked.push(JSON.parse(new URL(route.request().url()).searchParams.get("variables")!).zorginstituut);
        const data = Object.fromEntries(["zonmw", "verzekeraars", "nza", "signalering"].map((party) => [party, nothing]));
        const zorginstituut = isChanged ? changed("ag-hipec", asked.length) : nothing;
        const headers = { "access-control-allow-origin": rig().origin };
        const away = { message: "away", path: ["zonmw"], extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "zonmw" } };
        const without = isAway ? { zonmw: null } : {};
        await route.fulfill({ headers, json: { data: { ...data, zorginstituut, ...without }, ...(isAway && { errors: [away] }) } });
      });
      await page.goto("/agenda/ag-hipec");
      await isThere(page);
    });
    afterEach(() => page.context().close());

    const wakes = (state: "visible" | "hidden"): Promise<unknown> =>
      page.evaluate(`Object.defineProperty(document, "visibilityState", { value: "${state}", configurable: true });
        document.dispatchEvent(new Event("visibilitychange"))`);
    const answered = (): Promise<unknown> => page.waitForResponse(/PortaalWijzigingen/).then((response) => response.finished());

    it("asks the feeds every twenty seconds, and not while nobody looks", async () => {
      for (let turn = 1; turn <= 3; turn += 1) await Promise.all([answered(), page.clock.runFor("00:20")]);
      expect(asked).toHaveLength(3);
      await wakes("hidden");
      await page.clock.runFor("05:00");
      // Had they been asked meanwhile, that would come before this.
      await Promise.all([answered(), wakes("visible")]);
      expect(asked).toHaveLength(4);
    });

    it("catches up at once after sleep, once, is told of what changed on screen, and sees it when they want to", async () => {
      await wakes("hidden");
      // A machine that sleeps: hours go by, and none of the twenty seconds in them.
      await page.clock.fastForward("08:00:00");
      asked.length = 0;
      isChanged = true;
      const place = await page.evaluate("scrollY");
      await wakes("visible");
      await page.getByText("1 gegeven op deze pagina is intussen gewijzigd.").waitFor();
      expect(asked).toEqual([undefined]);
      expect(await page.evaluate("scrollY")).toBe(place);
      // From there on, not from the beginning; and what was told is not told twice.
      await Promise.all([answered(), page.clock.runFor("00:20")]);
      expect(asked).toEqual([undefined, "00000000-0000-4000-8000-000000000001"]);
      await page.getByText("1 gegeven op deze pagina is intussen gewijzigd.").waitFor();
      await page.getByRole("button", { name: "Toon het nieuwste" }).click();
      await page.getByText(/intussen gewijzigd/).waitFor({ state: "detached" });
    });

    it("is told of what changed while a party is away, and not on another page", async () => {
      [isChanged, isAway] = [true, true];
      await Promise.all([answered(), page.clock.runFor("00:20")]);
      const told = page.getByText("1 gegeven op deze pagina is intussen gewijzigd.");
      await told.waitFor();
      await page.getByRole("link", { name: "Zorgvormen", exact: true }).click();
      await told.waitFor({ state: "detached" });
    });

    it("is told still when what changed could not be shown, and when it changed once more while it was asked", async () => {
      const told = page.getByText("1 gegeven op deze pagina is intussen gewijzigd.");
      const show = page.getByRole("button", { name: "Toon het nieuwste" });
      isChanged = true;
      await Promise.all([answered(), page.clock.runFor("00:20")]);
      await told.waitFor();
      isChanged = false;
      await page.route(/operationName=PortaalDossier&/, (route) => route.abort());
      await Promise.all([page.waitForEvent("requestfailed"), show.click()]);
      await show.and(page.locator("[aria-busy=false]")).waitFor();
      expect(await told.count()).toBe(1);

      // It comes after the next change was told.
      await page.unroute(/operationName=PortaalDossier&/);
      let goOn = (): void => undefined;
      const held = new Promise<void>((resolve) => (goOn = resolve));
      await page.route(/operationName=PortaalDossier&/, async (route) => held.then(() => route.continue()));
      await show.click();
      isChanged = true;
      await Promise.all([answered(), page.clock.runFor("00:20")]);
      isChanged = false;
      goOn();
      await show.and(page.locator("[aria-busy=false]")).waitFor();
      expect(await told.count()).toBe(1);
      await show.click();
      await told.waitFor({ state: "detached" });
    });
  });
