import type { Page } from "playwright-core";
import { signIn } from "../../support/portal";
import type { Desk } from "../../support/portal-desk";

export const signingIn = ({ rig }: Desk) =>
  describe("who signs in", () => {
    let page: Page;
    beforeAll(async () => {
      page = await rig().newPage();
    });

    it("comes back to where they were, as who they are", async () => {
      await page.goto("/agenda?fase=INSTROOM");
      await signIn(page, "zonmw-medewerker-1");
      expect(page.url()).toBe(`${rig().origin}/agenda?fase=INSTROOM`);
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
      const late = await rig().newPage();
      await late.clock.install();
      await late.goto("/agenda");
      await signIn(late, "zonmw-medewerker-1");
      const silent = (): Promise<unknown> => late.waitForRequest((request) => request.url().includes("prompt=none"));
      // A token is for an hour. Once only: the issuer's clock does not go along, so that the next one would be late by ours.
      const [request] = await Promise.all([silent(), late.clock.fastForward("59:01")]);
      expect(request).toBeDefined();
      await late.locator("iframe").waitFor({ state: "detached" });
      await late.getByText("(zonmw)").waitFor();
      await late.context().close();
    });

    it("goes on with another token when the gateway refuses the one there is", async () => {
      let refused = 0;
      await page.route("**/graphql", async (route) => {
        if (route.request().method() !== "POST" || refused > 0) return route.continue();
        refused += 1;
        return route.fulfill({
          status: 401,
          headers: { "access-control-allow-origin": rig().origin },
          contentType: "application/json",
          body: '{"errors":[{"message":"The token has expired","extensions":{"code":"UNAUTHENTICATED"}}]}',
        });
      });
      await page.getByRole("link", { name: "Agenda", exact: true }).click();
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
