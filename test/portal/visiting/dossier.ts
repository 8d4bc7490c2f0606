import type { Page } from "playwright-core";
import { isThere, retell, type Desk } from "../../support/portal-desk";

const DOSSIER = "/agenda/ag-hipec";
const DAY = "2025-06-01";

export const dossier = ({ rig, ask }: Desk) =>
  describe("who looks further at a dossier", () => {
    let page: Page;
    beforeEach(async () => {
      page = await rig().newPage({ viewport: { width: 1280, height: 900 } });
    });
    afterEach(() => page.context().close());

    it("comes from another day to signals of that day, and is told what is of which day", async () => {
      const { signalen } = (await ask(`{ agendaItem(id: "ag-hipec") { signalen(op: "${DAY}") { totaal nodes { id } } } }`)).agendaItem;
      expect(signalen.totaal).toBeGreaterThan(0);
      await retell(page, "PortaalDossier", ({ agendaItem }) => (agendaItem.signalen.totaal = 25));
      await page.goto(`${DOSSIER}?op=${DAY}`);
      await isThere(page);
      const addresses = await page.locator("#signalen h3 a").evaluateAll((links: any[]) => links.map(({ href }) => new URL(href).search));
      expect(addresses).toEqual(signalen.nodes.map(() => `?op=${DAY}`));
      const all = page.getByRole("link", { name: "Alle signalen bij dit agenda-item" });
      expect(new URL((await all.getAttribute("href"))!, rig().origin).search).toBe(`?agendaItem=ag-hipec&op=${DAY}`);
      expect(await page.locator("#signalen").innerText()).toContain("Dit zijn de signalen van 1 juni 2025.");
      expect(await page.locator("#aan-zet").innerText()).toContain(
        "De signalen zijn die van 1 juni 2025; wat er na deze fase kan komen, is dat van vandaag.",
      );
    });

    it("sees at the field for the day which day the page is about, also after going back", async () => {
      await page.goto(DOSSIER);
      await isThere(page);
      const field = page.getByLabel("Wat gold er op");
      const today = await field.inputValue();
      expect(await page.locator("#signalen").innerText()).not.toContain("Dit zijn de signalen van");
      await field.fill(DAY);
      await field.press("Enter");
      await page.waitForURL(`**${DOSSIER}?op=${DAY}`);
      await page.getByText("Wat er volgens de bronnen gold op 1 juni 2025.").waitFor();
      await page.goBack();
      await page.getByText("Wat er volgens de bronnen gold op").waitFor({ state: "detached" });
      expect(await field.inputValue()).toBe(today);
    });

    it("sees it as it is today, when the address names a day that there is not", async () => {
      await page.goto(`${DOSSIER}?op=2026-02-31`);
      await page.getByRole("heading", { level: 1, name: /HIPEC/ }).waitFor();
      expect(await page.locator(".notice--error, .notice--warning").count()).toBe(0);
    });
  });
