import type { Page, Route } from "playwright-core";
import { fillIn, group, recorded, type Desk } from "../../support/portal-desk";

const ACCOUNT = "zonmw-medewerker-1";
const OPERATION = "PortaalKennislacuneRegistreren";

/** What happens to a change on the way to the graph and back, one of each time it is sent; after these it comes through. */
type Fate = "busy" | "lost" | Promise<void>;

export const sending = ({ rig, as, ask }: Desk) =>
  describe("who sends what they filled in", () => {
    /** What was sent from now on, until the page goes elsewhere. */
    async function watch(page: Page, fates: Fate[]): Promise<{ sleutel: string; input: { vraag: string } }[]> {
      const sent: { sleutel: string; input: { vraag: string } }[] = [];
      await page.unrouteAll({ behavior: "wait" });
      await page.route("**/graphql", async (route: Route) => {
        const { operationName, variables } = route.request().postDataJSON() ?? {};
        if (operationName !== OPERATION) return route.continue();
        const fate = fates[sent.length];
        sent.push(variables);
        if (fate === "busy") return route.fulfill(tooBusy(rig().origin));
        const response = await route.fetch();
        if (fate instanceof Promise) await fate;
        return fate === "lost" ? route.abort("connectionreset") : route.fulfill({ response });
      });
      return sent;
    }
    const found = async (vraag: string): Promise<string[]> =>
      (await ask(`{ kennislacunes(zoek: "${vraag}") { nodes { vraag } } }`)).kennislacunes.nodes.map((each: any) => each.vraag);
    async function fill(vraag: string): Promise<Page> {
      const page = await as(ACCOUNT, "/werken/kennislacune");
      await fillIn(page, { "De vraag": vraag, "Ingebracht door": "Patiëntenvereniging" });
      await group(page, "Sectoren").getByRole("checkbox").first().check();
      await fillIn(group(page, "Bronnen"), { Titel: "Kennisagenda" });
      return page;
    }
    /** Sends it once more, and waits for what is answered. */
    async function again(page: Page): Promise<void> {
      const answered = page.waitForResponse((response) => response.request().postDataJSON()?.operationName === OPERATION);
      await page.getByRole("button", { name: "Verstuur opnieuw" }).click();
      await answered;
    }
    const told = (page: Page): Promise<void> => page.getByText("Het is nu te druk; er is niets vastgelegd.").waitFor();

    it("sends what is on screen after it was too busy: the same with the same key, and a correction as another change", async () => {
      const page = await fill("Werkt nazorg met zwiff?");
      const sent = await watch(page, ["busy", "busy", "busy"]);
      await page.getByRole("button", { name: "Registreer de kennislacune" }).click();
      await told(page);
      await again(page);
      await told(page);
      await fillIn(page, { "De vraag": "Werkt nazorg met zweef?" });
      await again(page);
      await told(page);
      // Nothing was recorded, and nobody says that it may have been.
      await page.reload();
      await page.getByText(/Dit vulde u eerder in/).waitFor();
      await page.getByRole("button", { name: "Registreer de kennislacune" }).click();
      await recorded(page);
      expect(sent.map(({ input }) => input.vraag)).toEqual([
        ...["Werkt nazorg met zwiff?", "Werkt nazorg met zwiff?", "Werkt nazorg met zweef?", "Werkt nazorg met zweef?"],
      ]);
      expect(sent[1].sleutel).toBe(sent[0].sleutel);
      expect(sent[2].sleutel).not.toBe(sent[0].sleutel);
      expect(await found("zwiff")).toEqual([]);
      expect(await found("zweef")).toEqual(["Werkt nazorg met zweef?"]);
    });

    it("cannot send a record that was typed and not chosen; one that was chosen stays so, however it is typed again", async () => {
      const page = await as(ACCOUNT, "/werken/project");
      const programme = page.getByLabel(/^Programma/);
      await programme.fill("doelmatigheid");
      await programme.blur();
      const fault = page.getByText("Kies een van de gevonden records, of maak dit leeg.");
      await fault.waitFor();
      expect(await programme.getAttribute("aria-invalid")).toBe("true");
      expect(await programme.getAttribute("aria-describedby")).toContain(await fault.getAttribute("id"));
      await page.getByRole("button", { name: "Registreer het project" }).click();
      await page.getByRole("link", { name: "Programma: Kies een van de gevonden records, of maak dit leeg." }).waitFor();
      await programme.fill("");
      await programme.pressSequentially("DoelmatigheidsOnderzoek");
      await page.getByRole("listbox").getByRole("option").first().click();
      const chosen = await page.locator(".combobox-chosen").first().innerText();
      await programme.press("End");
      await programme.press("x");
      await page.locator(".combobox-chosen").first().waitFor({ state: "detached" });
      await programme.press("Backspace");
      await programme.press("Space");
      await programme.blur();
      expect(await page.locator(".combobox-chosen").first().innerText()).toBe(chosen);
      await page.getByRole("button", { name: "Registreer het project" }).click();
      await page.getByRole("link", { name: /^Titel: / }).waitFor();
      expect(await fault.count()).toBe(0);
      await page.reload();
      await page.getByRole("button", { name: "Begin opnieuw" }).click();
      expect(await programme.inputValue()).toBe("");
    });

    it("cannot choose what was found by another text than the one that is there now", async () => {
      const page = await as(ACCOUNT, "/werken/project");
      await page.unrouteAll({ behavior: "wait" });
      const programme = page.getByLabel(/^Programma/);
      const options = page.getByRole("listbox", { name: "Gevonden records" }).getByRole("option");
      await programme.pressSequentially("DoelmatigheidsOnderzoek");
      await options.first().waitFor();
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await page.route("**/graphql", async (route) => held.then(() => route.continue()));
      await programme.press("x");
      expect(await options.count()).toBe(0);
      await programme.press("ArrowDown");
      expect(await programme.getAttribute("aria-activedescendant")).toBeNull();
      await page.getByText("Bezig met zoeken…").waitFor();
      letGo();
      await page.unrouteAll({ behavior: "wait" });
      await programme.fill("");
    });

    it("is not told that nothing was recorded, when it is too busy to hear what became of what was sent before", async () => {
      const page = await fill("Werkt thuiszorg met plonk?");
      const sent = await watch(page, ["lost", "busy"]);
      await page.getByRole("button", { name: "Registreer de kennislacune" }).click();
      const unsure = page.getByText("We weten niet of het is vastgelegd.");
      await unsure.waitFor();
      await again(page);
      await unsure.waitFor();
      await again(page);
      await recorded(page);
      expect(new Set(sent.map(({ sleutel }) => sleutel)).size).toBe(1);
      expect(await found("plonk")).toEqual(["Werkt thuiszorg met plonk?"]);
    });

    it("is not offered to send the same again after so long that it could be recorded twice", async () => {
      const page = await fill("Werkt ergotherapie met mist?");
      const sent = await watch(page, ["lost"]);
      await page.getByRole("button", { name: "Registreer de kennislacune" }).click();
      await page.getByText("We weten niet of het is vastgelegd.").waitFor();
      await page.evaluate(`(() => {
        const name = Object.keys(localStorage).find((each) => each.startsWith("concept/") && each.endsWith("/werken/kennislacune"));
        const draft = JSON.parse(localStorage.getItem(name));
        draft.sent.at = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000).toISOString();
        localStorage.setItem(name, JSON.stringify(draft));
      })()`);
      await page.reload();
      await page.getByText("Kijk eerst of het er staat.").waitFor();
      await page.evaluate("dispatchEvent(new Event('online'))");
      expect(await page.getByRole("button", { name: "Verstuur opnieuw" }).count()).toBe(0);
      await page.getByRole("button", { name: "Het staat er: gooi dit weg" }).click();
      expect(await page.getByLabel(/^De vraag/).inputValue()).toBe("");
      expect(sent).toHaveLength(1);
      expect(await found("mist")).toEqual(["Werkt ergotherapie met mist?"]);
    });

    it("finds what became of it after having left while it was sent, and cannot send it beside that", async () => {
      const page = await fill("Werkt revalidatie met flanel?");
      let answer = (): void => undefined;
      const sent = await watch(page, [new Promise<void>((resolve) => (answer = resolve))]);
      const asked = page.waitForRequest((request) => request.postDataJSON()?.operationName === OPERATION);
      await page.getByRole("button", { name: "Registreer de kennislacune" }).click();
      await asked;
      await page.getByRole("link", { name: "Werken" }).first().click();
      await page.getByRole("heading", { level: 1, name: "Werken" }).waitFor();
      await page.goBack();
      await page.getByRole("heading", { level: 1, name: /kennislacune/i }).waitFor();
      expect(await page.getByRole("button", { name: /^(Registreer|Verstuur)/ }).count()).toBe(0);
      answer();
      await page.getByRole("button", { name: "Registreer de kennislacune" }).waitFor();
      expect(await page.getByLabel(/^De vraag/).inputValue()).toBe("");
      expect(sent).toHaveLength(1);
      expect(await found("flanel")).toEqual(["Werkt revalidatie met flanel?"]);
    });
  });

const tooBusy = (origin: string) => ({
  status: 429,
  headers: { "access-control-allow-origin": origin },
  contentType: "application/json",
  body: '{"errors":[{"message":"Too much was asked; try again in a second","extensions":{"code":"RATE_LIMITED"}}]}',
});
