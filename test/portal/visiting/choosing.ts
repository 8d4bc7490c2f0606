import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { isThere, type Desk } from "../../support/portal-desk";

const DAY = "2020-01-01";

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^;]*)(?:;|$)/g)].map(([, cell]) => cell.replaceAll(/^"|"$/g, "").replaceAll('""', '"'));

/** What one asks of a list. */
export const choosing = ({ rig, ask }: Desk) =>
  describe("who chooses in a list", () => {
    let page: Page;
    beforeEach(async () => {
      page = await rig().newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    });
    afterEach(() => page.context().close());

    /** Holds what is asked with a document, until it is let go. */
    async function hold(operation: string): Promise<() => void> {
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await page.route(new RegExp(`operationName=${operation}&`), async (route) => held.then(() => route.continue()));
      return letGo;
    }
    const search = (): URLSearchParams => new URL(page.url()).searchParams;
    const places = (): Promise<number> => page.evaluate<number>("history.length");
    /** A column of the file of all that was found, by its header. */
    async function saved(header: string): Promise<string[]> {
      const [csv] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSV" }).click()]);
      const [headers, ...rows] = readFileSync(await csv.path(), "utf8").replace("\uFEFF", "").trimEnd().split("\r\n").map(cellsOf);
      return rows.map((row) => row[headers.indexOf(header)]);
    }

    it("goes on from the page on screen only, however often they click while another is on its way", async () => {
      await page.goto("/agenda?volgorde=NAAM_OPLOPEND");
      await isThere(page);
      const next = page.getByRole("button", { name: "Volgende bladzijde" });
      const press = (): Promise<void> => next.evaluate((button: any) => button.click());
      let letGo = await hold("PortaalAgenda");
      await next.click();
      await page.locator(".pager", { hasText: "Bezig met laden…" }).waitFor();
      expect(await next.getAttribute("aria-disabled")).toBe("true");
      await press();
      letGo();
      await page.getByText(/^21 tot en met 40 van/).waitFor();
      expect(await next.getAttribute("aria-disabled")).toBeNull();
      expect(search().getAll("na")).toHaveLength(1);

      await page.unrouteAll({ behavior: "wait" });
      letGo = await hold("PortaalAgenda");
      await page.getByLabel("Volgorde").selectOption("IMPACT_EURO_AFLOPEND");
      await page.locator(".pager", { hasText: "Bezig met laden…" }).waitFor();
      await press();
      letGo();
      await page.getByText(/^1 tot en met 20 van/).waitFor();
      expect(search().getAll("na")).toEqual([]);
    });

    it("has what fits best first only of what they search: not by an old address, nor when the search is cleared", async () => {
      const { agendaItemsOverzicht } = await ask("{ agendaItemsOverzicht { totaal } }");
      const all = page.getByText(`${agendaItemsOverzicht.totaal} gevonden`, { exact: true });
      const order = page.getByLabel("Volgorde");
      await page.goto("/agenda?volgorde=RELEVANTIE");
      await all.waitFor();
      expect(await order.inputValue()).toBe("ERNST_AFLOPEND");
      await page.goto("/agenda?zoek=%20");
      await all.waitFor();

      const field = page.getByLabel("Zoek in deze lijst");
      await field.fill("kanker");
      await field.press("Enter");
      await order.selectOption("RELEVANTIE");
      await page.waitForURL("**/agenda?zoek=kanker&volgorde=RELEVANTIE");
      await isThere(page);
      await page.getByText(/^\d+ gevonden$/).waitFor();
      await field.fill("");
      await field.press("Enter");
      await all.waitFor();
      expect(await order.locator("option").allInnerTexts()).not.toContain("Wat het best past bij de zoektekst");
    });

    it("finds what there is by an old address with a kind that is not there any more, and cannot type more than is searched", async () => {
      const { zoekAlles } = await ask('{ zoekAlles(tekst: "borstkanker") { totaal } }');
      await page.goto("/zoeken?q=borstkanker&soort=GEK&soort=toString");
      await page.getByText(`${zoekAlles.totaal} gevonden`).waitFor();
      const field = page.getByRole("combobox", { name: "Zoek in alles" });
      await field.fill("x".repeat(600));
      await field.press("Enter");
      await page.getByText("Niets gevonden.").waitFor();
      expect(search().get("q")).toBe("x".repeat(500));
    });

    it("begins at the first page of a list when they choose another day", async () => {
      await page.goto("/signalen");
      await page.getByRole("button", { name: "Volgende bladzijde" }).click();
      await page.getByText(/^21 tot en met /).waitFor();
      await page.getByLabel("Signalen op deze dag").fill("2026-01-01");
      await page.getByRole("button", { name: "Toon deze dag" }).click();
      await page.waitForURL(`${rig().origin}/signalen?op=2026-01-01`);
      await page.getByText(/^1 tot en met /).waitFor();
    });

    it("is told how many each choice leaves of a list, and not of what they searched in it", async () => {
      await page.goto("/agenda?fase=HERBEOORDELING");
      const { agendaItemsOverzicht } = await ask("{ agendaItemsOverzicht(filter: { fase: [HERBEOORDELING] }) { totaal } }");
      await page.getByRole("checkbox", { name: `Herbeoordeling (${agendaItemsOverzicht.totaal})`, exact: true }).waitFor();
      await page.goto("/agenda?fase=HERBEOORDELING&zoek=kanker");
      await isThere(page);
      await page.getByRole("checkbox", { name: "Herbeoordeling", exact: true }).waitFor();
    });

    it("goes on choosing of a filter after the last choice in it is undone", async () => {
      await page.goto("/agenda?fase=HERBEOORDELING");
      await isThere(page);
      await page.getByRole("checkbox", { name: /^Herbeoordeling/ }).uncheck();
      await page.waitForURL(`${rig().origin}/agenda`);
      await page.getByRole("checkbox", { name: /^Instroom/ }).check();
      await page.waitForURL(`${rig().origin}/agenda?fase=INSTROOM`);
    });

    it("finds a day by what it is called, types it, and goes back to what was before in one step", async () => {
      await page.goto("/projecten");
      await isThere(page);
      const before = await places();
      const field = page.getByLabel("Status op deze dag", { exact: true });
      await field.focus();
      // Day and month in whatever order, and the year one figure at a time.
      await page.keyboard.type("01012020");
      await page.waitForURL(`${rig().origin}/projecten?op=${DAY}`);
      expect(await places()).toBe(before + 1);
      await field.fill("2021-01-01");
      await page.waitForURL(`${rig().origin}/projecten?op=2021-01-01`);
      expect(await places()).toBe(before + 1);
      await page.goBack();
      await page.waitForURL(`${rig().origin}/projecten`);
      expect(await field.inputValue()).toBe("");
    });

    it("reads of a project how it stood on the day by which they filter, on the page and in the file", async () => {
      const { projecten } = await ask(`{ projecten(first: 100, filter: { status: [LOPEND], op: "${DAY}" }) { totaal nodes { status } } }`);
      expect(projecten.nodes.map(({ status }: any) => status)).toContain("AFGEROND");
      await page.goto(`/projecten?status=LOPEND&op=${DAY}&aantal=100`);
      await isThere(page);
      const shown = await page.locator('td[data-label="Status"]').allInnerTexts();
      expect(new Set(shown)).toEqual(new Set(["Lopend"]));
      expect(await saved("Status")).toEqual(Array(projecten.totaal).fill("Lopend"));
    });

    it("reads of a programme what it was part of on the day by which they filter, on the page and in the file", async () => {
      const { programmas } = await ask(`{ programmas(first: 100, volgorde: NAAM_OPLOPEND) {
        nodes { onderdeelVan { naam } toen: onderdeelVan(op: "${DAY}") { naam } }
      } }`);
      const names = programmas.nodes.map(({ toen }: any) => toen?.naam ?? "");
      expect(names).not.toEqual(programmas.nodes.map(({ onderdeelVan }: any) => onderdeelVan?.naam ?? ""));
      await page.goto(`/programmas?op=${DAY}&aantal=100`);
      await isThere(page);
      expect(await page.locator('td[data-label="Onderdeel van"]').allInnerTexts()).toEqual(names.map((name: string) => name || "geen"));
      expect(await saved("Onderdeel van")).toEqual(names);
    });

    it("saves shares and norms as numbers are written here", async () => {
      const { verzekeraars } = await ask("{ verzekeraars(first: 100, volgorde: NAAM_OPLOPEND) { nodes { marktaandeel { procent } } } }");
      const shares = verzekeraars.nodes.map(({ marktaandeel }: any) => marktaandeel?.procent ?? "");
      expect(shares.join()).toContain(".");
      await page.goto("/concerns");
      await isThere(page);
      expect(await saved("Marktaandeel")).toEqual(shares.map((share: string) => share.replace(".", ",")));
    });
  });
