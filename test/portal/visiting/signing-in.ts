import type { Page } from "playwright-core";
import { signIn } from "../../support/portal";
import { isThere, type Desk } from "../../support/portal-desk";

const SILENT = /prompt=none/;

export const signingIn = ({ rig }: Desk) =>
  describe("who signs in", () => {
    let page: Page;
    /** On a machine of their own, with its clock in hand. */
    async function timed(expires?: object): Promise<Page> {
      const own = await rig().newPage();
      await own.clock.install();
      if (expires) {
        await own.route("**/token", async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, json: { ...(await response.json()), expires_in: undefined, ...expires } });
        });
      }
      await own.goto("/agenda");
      await signIn(own, "zonmw-medewerker-1");
      return own;
    }
    const silent = (on: Page): Promise<unknown> => on.waitForRequest(SILENT);
    beforeAll(async () => {
      page = await rig().newPage();
    });

    it("comes back to where they were, as who they are", async () => {
      await page.goto("/agenda?fase=INSTROOM#inhoud");
      await signIn(page, "zonmw-medewerker-1");
      expect(page.url()).toBe(`${rig().origin}/agenda?fase=INSTROOM#inhoud`);
      await page.getByText("(zonmw)").waitFor();
    });

    it("leaves no token where a script of another page would find it", async () => {
      const kept = (await page.evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])")) as string;
      expect(kept).not.toMatch(/eyJ|token/i);
    });

    it("is still signed in after a reload, without being asked anything", async () => {
      await page.reload();
      await page.getByText("(zonmw)").waitFor();
    });

    it("gets another token before the one there is ends, without being asked anything or seeing it", async () => {
      const late = await timed();
      // A token is for an hour. Once only: the issuer's clock does not go along, so that the next one would be late by ours.
      const [request] = await Promise.all([silent(late), late.clock.fastForward("59:01")]);
      expect(request).toBeDefined();
      await late.locator("iframe").waitFor({ state: "detached" });
      await late.getByText("(zonmw)").waitFor();
      await late.context().close();
    });

    it("gets another token halfway one that is short, and none before one without an end is refused", async () => {
      const asked: string[] = [];
      const watched = async (expires: object): Promise<Page> => {
        const own = await timed(expires);
        own.on("request", (request) => SILENT.test(request.url()) && asked.push(request.url()));
        return own;
      };
      const endless = await watched({});
      await endless.clock.fastForward("59:01");
      await endless.getByRole("link", { name: "Zorgvormen", exact: true }).click();
      await endless.getByRole("heading", { level: 1, name: "Zorgvormen" }).waitFor();
      await isThere(endless);
      await endless.getByText("(zonmw)").waitFor();
      expect(asked).toEqual([]);
      await endless.context().close();
      const short = await watched({ expires_in: 60 });
      await short.clock.fastForward("00:05");
      await short.getByText(/^\d+ gevonden$/).waitFor();
      expect(asked).toEqual([]);
      await Promise.all([silent(short), short.clock.fastForward("00:30")]);
      await short.context().close();
    });

    it("stays signed in while the issuer cannot be reached, and gets another token when there is a connection again", async () => {
      const late = await timed();
      await late.route(SILENT, (route) => route.abort());
      await Promise.all([silent(late), late.clock.fastForward("59:01")]);
      // It is not waited for any longer.
      await late.clock.runFor("00:10");
      await late.locator("iframe").waitFor({ state: "detached" });
      await late.getByText("(zonmw)").waitFor();
      expect(await late.evaluate("localStorage.getItem('was-signed-in')")).toBe("yes");
      await late.unrouteAll({ behavior: "wait" });
      const renewed = late.waitForResponse("**/token");
      await late.evaluate("dispatchEvent(new Event('online'))");
      expect((await renewed).status()).toBe(200);
      await late.context().close();
    });

    it("is told that there is no connection when the token is over and the issuer cannot be reached, not that it has ended", async () => {
      const late = await timed();
      await late.route(SILENT, (route) => route.abort());
      await late.clock.fastForward("01:00:01");
      await late.getByRole("link", { name: "Zorgvormen", exact: true }).click();
      await late.locator("iframe").first().waitFor({ state: "attached" });
      await late.clock.runFor("00:11");
      await late.getByText("Er is geen verbinding").first().waitFor();
      expect(await late.getByText("U bent niet meer aangemeld.").count()).toBe(0);
      expect(await late.getByRole("button", { name: "Afmelden" }).count()).toBe(1);
      await late.context().close();
    });

    it("reads on as anybody after a reload without the issuer, and is signed in again when it is there", async () => {
      const own = await rig().newPage();
      await own.goto("/agenda");
      await signIn(own, "zonmw-medewerker-1");
      await own.route(/openid-configuration/, (route) => route.abort());
      await own.reload();
      await own.getByText(/^\d+ gevonden$/).waitFor();
      const button = own.getByRole("button", { name: "Aanmelden" });
      await button.and(own.locator("[aria-busy=false]")).waitFor();
      expect(await own.getByText("U bent niet meer aangemeld.").count()).toBe(0);
      await button.click();
      await own.getByText("Aanmelden lukt nu niet: de aanmelddienst is niet te bereiken.").waitFor();
      await own.unrouteAll({ behavior: "wait" });
      await own.evaluate("dispatchEvent(new Event('online'))");
      await own.getByText("(zonmw)").waitFor();
      await own.context().close();
    });

    it("reads on as anybody while the issuer leaves them waiting, and as who they are once it answers", async () => {
      const own = await rig().newPage();
      await own.goto("/agenda");
      await signIn(own, "zonmw-medewerker-1");
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await own.route(/openid-configuration/, async (route) => held.then(() => route.continue()));
      await own.reload();
      await own.getByText(/^\d+ gevonden$/).waitFor();
      await own.getByRole("button", { name: "Aanmelden" }).and(own.locator("[aria-busy=false]")).waitFor();
      letGo();
      await own.getByText("(zonmw)").waitFor();
      await own.getByText(/^\d+ gevonden$/).waitFor();
      await own.context().close();
    });

    it("does not go on as somebody else who signed in at the issuer meanwhile, and is told that the session has ended", async () => {
      const late = await timed();
      await late.context().clearCookies();
      const other = await late.context().newPage();
      await other.goto("/agenda");
      await other.getByRole("button", { name: "Meld u opnieuw aan" }).click();
      await other.getByRole("button", { name: "zorginstituut-medewerker-1" }).click();
      await other.getByText("(zorginstituut)").waitFor();
      await Promise.all([silent(late), late.clock.fastForward("59:01")]);
      await late.getByText("U bent niet meer aangemeld.").waitFor();
      expect(await late.getByText("(zorginstituut)").count()).toBe(0);
      await late.context().close();
    });

    it("is told that signing in failed, where they were, and can try again", async () => {
      const own = await rig().newPage();
      await own.goto("/zorgvormen?sector=GGZ");
      await own.route("**/token", (route) => route.abort());
      await own.getByRole("button", { name: "Aanmelden" }).click();
      await own.getByRole("button", { name: "zonmw-medewerker-1" }).click();
      await own.getByText("Het aanmelden is niet gelukt. U ziet nu alleen wat openbaar is.").waitFor();
      expect(own.url()).toBe(`${rig().origin}/zorgvormen?sector=GGZ`);
      await own.unrouteAll({ behavior: "wait" });
      await own.getByRole("button", { name: "Meld u opnieuw aan" }).click();
      await own.getByRole("button", { name: "zonmw-medewerker-1" }).click();
      await own.getByText("(zonmw)").waitFor();
      await own.context().close();
    });

    it("goes on with another token when the gateway refuses the one there is", async () => {
      let refused = 0;
      await page.route("**/graphql", async (route) => {
        if (route.request().method() !== "POST" || refused > 0) return route.continue();
        refused += 1;
        return route.continue({ headers: { ...route.request().headers(), authorization: "Bearer spoilt" } });
      });
      await Promise.all([silent(page), page.getByRole("link", { name: "Agenda", exact: true }).click()]);
      await page.getByText(/^\d+ gevonden$/).waitFor();
      expect(refused).toBe(1);
      await page.unroute("**/graphql");
    });

    it("is signed out in every tab at once, and at the issuer", async () => {
      const other = await page.context().newPage();
      // Who is signed in is so there too.
      await other.goto(`${rig().origin}/over`);
      await other.getByText("(zonmw)").waitFor();
      await page.getByRole("button", { name: "Afmelden" }).click();
      await page.locator('button[value="ja"]').click();
      await other.getByRole("button", { name: "Aanmelden" }).waitFor();
      await page.goto("/over");
      await page.getByRole("button", { name: "Aanmelden" }).waitFor();
      expect(await page.getByRole("button", { name: "Afmelden" }).count()).toBe(0);
    });

    it("stays signed out, though another token was on its way when another tab signed out", async () => {
      await page.goto("/agenda");
      await signIn(page, "zonmw-medewerker-1");
      const other = await page.context().newPage();
      let letGo = (): void => undefined;
      const hold = new Promise<void>((resolve) => (letGo = resolve));
      await other.route("**/token", async (route) => {
        const response = await route.fetch();
        await hold;
        await route.fulfill({ response });
      });
      const onItsWay = other.waitForRequest("**/token");
      await other.goto("/over");
      await onItsWay;
      await page.getByRole("button", { name: "Afmelden" }).click();
      await page.locator('button[value="ja"]').click();
      await page.getByRole("button", { name: "Aanmelden" }).waitFor();
      const arrived = other.waitForResponse("**/token");
      letGo();
      await arrived;
      await other.locator("iframe").waitFor({ state: "detached" });
      await other.getByRole("button", { name: "Aanmelden" }).waitFor();
      expect(await other.getByRole("button", { name: "Afmelden" }).count()).toBe(0);
      expect(await other.evaluate("localStorage.getItem('was-signed-in')")).toBeNull();
      await other.close();
    });

    it("is told when the session has ended elsewhere, and reads on as anybody", async () => {
      await page.goto("/agenda");
      await signIn(page, "zorginstituut-medewerker-1");
      await page.context().clearCookies();
      await page.reload();
      await page.getByText("U bent niet meer aangemeld.").waitFor();
      await page.getByText(/^\d+ gevonden$/).waitFor();
      await page.getByRole("button", { name: "Meld u opnieuw aan" }).click();
      await page.getByRole("button", { name: "zorginstituut-medewerker-1" }).click();
      await page.getByText("(zorginstituut)").waitFor();
    });

    it("cannot be signed in by a page of another site, nor put in its frame", async () => {
      const { headers } = await fetch(`${rig().origin}/agenda`);
      const policy = headers.get("content-security-policy")!;
      expect(policy).toContain("frame-ancestors 'self'");
      expect(policy).not.toMatch(/unsafe|\*/);
      await page.goto(`/callback?code=abc&state=${"x".repeat(20)}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await page.getByText("(zorginstituut)").count()).toBe(0);
    });
});
