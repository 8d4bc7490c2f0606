import type { Page } from "playwright-core";
import { isThere, recorded, type Desk } from "../../support/portal-desk";

/** Stops that somebody would go by before giving up. */
const MOST_STOPS = 150;

/** Goes on by the Tab key until what has the focus is called so. */
async function tabTo(page: Page, called: RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate<string>(`(() => {
      const element = document.activeElement;
      return element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent;
    })()`);
    if (called.test(name.trim())) return;
  }
  throw new Error(`Tab never came to ${called}`);
}

/** From a question to an answer, without a mouse. */
export const keyboardAlone = ({ as, ask }: Desk) =>
  describe("who has a keyboard only", () => {
    it("searches, opens a dossier, looks at what a party has, opens a signal and answers it", async () => {
      const { signalen } = await ask(`{ signalen(first: 40, filter: { aan: [ZONMW], status: [OPEN] }) {
        nodes { id soort agendaItems { id onderwerp } }
      } }`);
      const { id, agendaItems: [item] } = signalen.nodes.find(({ agendaItems }: any) => agendaItems.length > 0);
      const page = await as("zonmw-medewerker-2", "/over");
      await tabTo(page, /^Zoek in alles/);
      await page.keyboard.type(item.onderwerp);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/zoeken?*");
      await isThere(page);
      const escaped = item.onderwerp.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
      await tabTo(page, new RegExp(`^${escaped}$`));
      await page.keyboard.press("Enter");
      await page.waitForURL(`**/agenda/${item.id}*`);
      await isThere(page);

      await tabTo(page, /^Zorginstituut$/);
      await page.keyboard.press("ArrowRight");
      expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("ZonMw");
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe("tabpanel");

      // Its signals, and this one among them.
      await page.goto(`/signalen/${id}`);
      await isThere(page);
      await tabTo(page, /^Beantwoord dit signaal$/);
      await page.keyboard.press("Enter");
      await page.waitForURL(`**/werken/signaal/${id}`);
      await isThere(page);
      await tabTo(page, /^Wat uw organisatie ermee doet/);
      await page.keyboard.type("In b");
      await tabTo(page, /^Reden/);
      await page.keyboard.type("Staat op de onderzoeksagenda.");
      await tabTo(page, /^Geef het antwoord$/);
      await page.keyboard.press("Enter");
      await recorded(page);
      // What was recorded is where one is.
      expect(await page.evaluate("document.activeElement.textContent")).toContain("Vastgelegd.");
      const { signaal } = await ask(`{ signaal(id: "${id}") { antwoorden { status reden } } }`);
      expect(signaal.antwoorden).toContainEqual({ status: "IN_BEHANDELING", reden: "Staat op de onderzoeksagenda." });
    });

    it("stays where they are, at the end of a list", async () => {
      const page = await as("zonmw-medewerker-2", "/agenda?volgorde=NAAM_OPLOPEND");
      await page.getByRole("button", { name: "Volgende bladzijde" }).press("Enter");
      await page.getByText(/^21 tot en met 40 van/).waitFor();
      const back = page.getByRole("button", { name: "Vorige bladzijde" });
      await back.press("Enter");
      await page.getByText(/^1 tot en met 20 van/).waitFor();
      expect(await page.evaluate("document.activeElement.textContent")).toBe("Vorige bladzijde");
      expect(await back.getAttribute("aria-disabled")).toBe("true");
      await back.press("Enter");
      expect(new URL(page.url()).searchParams.getAll("na")).toEqual([]);
    });

    it("hears that searching failed, and not that nothing was found", async () => {
      const page = await as("zonmw-medewerker-2", "/werken/project");
      await page.route("**/graphql", (route) =>
        route.request().postDataJSON()?.operationName === "PortaalKiesProgramma" ? route.abort() : route.continue(),
      );
      await page.getByLabel(/^Programma/).fill("zorg");
      await page.locator(".combobox-none", { hasText: "Zoeken lukt nu niet." }).waitFor();
      expect(await page.locator(".combobox [role=status]").allInnerTexts()).toContain("Zoeken lukt nu niet.");
      await page.unrouteAll({ behavior: "wait" });
    });
  });
