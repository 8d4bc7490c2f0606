import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { until } from "../../support/launcher";
import { isThere, retell, type Desk } from "../../support/portal-desk";
import { startSubgraph } from "../../support/subgraph";

const LINES = /\r\n/;

export const reading = ({ rig, ask: askWith }: Desk) =>
  describe("who reads", () => {
  let page: Page;
  beforeAll(async () => {
    page = await rig().newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  });
  const ask = (query: string, variables?: Record<string, unknown>): Promise<any> => askWith(query, undefined, variables);

  it("finds what is suggested while typing, with the keyboard alone, and the words that matched are marked", async () => {
    await page.goto("/over");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("inhoud");

    const field = page.getByRole("combobox", { name: "Zoek in alles" });
    await field.focus();
    await page.keyboard.type("borstk");
    await page.getByRole("option").first().waitFor();
    const { zoekVoorstellen } = await ask('{ zoekVoorstellen(tekst: "borstk", first: 1) { tekst } }');
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/zoeken?q=${zoekVoorstellen[0].tekst}`);
    await page.locator("mark").first().waitFor();
    const { zoekAlles } = await ask("query ($tekst: String!) { zoekAlles(tekst: $tekst) { totaal } }", zoekVoorstellen[0]);
    await page.getByText(`${zoekAlles.totaal} gevonden`).waitFor();
  });

  it("is suggested nothing of another text than the one that is there now, and is pointed at nothing that is not there", async () => {
    await page.goto("/over");
    const field = page.getByRole("combobox", { name: "Zoek in alles" });
    const options = page.getByRole("listbox", { name: "Voorstellen" }).getByRole("option");
    const pointedAt = (): Promise<string | null> => field.getAttribute("aria-activedescendant");
    await field.fill("borstk");
    await options.first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(`[id="${await pointedAt()}"]`).count()).toBe(1);
    await field.blur();
    expect(await pointedAt()).toBeNull();

    await field.fill("borstka");
    await options.first().waitFor();
    await page.route(/PortaalZoekvoorstellen/, (route) => route.abort());
    const failed = page.waitForEvent("requestfailed");
    await field.fill("borstkax");
    await failed;
    expect(await options.count()).toBe(0);
    await page.keyboard.press("ArrowDown");
    expect(await pointedAt()).toBeNull();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/zoeken?q=borstkax");
    await page.unrouteAll({ behavior: "wait" });
  });

  it("has what was chosen in the address: it is shared, reloaded and gone back to", async () => {
    await page.goto("/agenda");
    const { alles, deel } = await ask(
      `{ alles: agendaItemsOverzicht { totaal } deel: agendaItemsOverzicht(filter: { fase: [HERBEOORDELING] }) { totaal } }`,
    );
    await page.getByText(`${alles.totaal} gevonden`).waitFor();
    await page.getByText("Fase", { exact: true }).first().click();
    await page.getByRole("checkbox", { name: /^Herbeoordeling/ }).check();
    await page.getByText(`${deel.totaal} gevonden`).waitFor();
    expect(new URL(page.url()).search).toBe("?fase=HERBEOORDELING");
    await page.reload();
    await page.getByText(`${deel.totaal} gevonden`).waitFor();
    expect(await page.getByRole("checkbox", { name: /^Herbeoordeling/ }).isChecked()).toBe(true);
    await page.goBack();
    await page.getByText(`${alles.totaal} gevonden`).waitFor();
  });

  it("comes to the part that an address names, also when nothing of the page is there yet", async () => {
      await page.goto("/agenda/ag-hipec#signalen");
      await isThere(page);
      const part = page.locator("#signalen");
      await until(async () => Math.abs((await part.boundingBox())!.y) < 450);
      // Who goes elsewhere is not brought back.
      await page.keyboard.press("Home");
      await until(async () => (await page.evaluate("scrollY")) === 0);
    });

    it("finds of signals only those at what they came from", async () => {
      const { signalen } = await ask('{ signalen(filter: { agendaItem: ["ag-hipec"] }) { totaal } }');
      await page.goto("/signalen?agendaItem=ag-hipec");
      await page.getByText(`${signalen.totaal} gevonden`).waitFor();
      await page.getByRole("checkbox", { name: "Alleen bij het agenda-item dat u bekeek" }).click();
      const all = await ask("{ signalen { totaal } }");
      expect(all.signalen.totaal).toBeGreaterThan(signalen.totaal);
      await page.getByText(`${all.signalen.totaal} gevonden`).waitFor();
    });

    it("pages through a list, forth and back", async () => {
    await page.goto("/agenda?volgorde=NAAM_OPLOPEND");
    const first = await page.locator("tbody th").first().innerText();
    await page.getByRole("button", { name: "Volgende bladzijde" }).click();
    await page.getByText(/^21 tot en met 40 van/).waitFor();
    expect(await page.locator("tbody th").first().innerText()).not.toBe(first);
    await page.getByRole("button", { name: "Vorige bladzijde" }).click();
    await page.getByText(/^1 tot en met 20 van/).waitFor();
    expect(await page.locator("tbody th").first().innerText()).toBe(first);
  });

  it("saves the whole list, as it was filtered, for a spreadsheet", async () => {
    await page.goto("/agenda?fase=INSTROOM");
    await page.locator("tbody tr").first().waitFor();
    const { agendaItemsOverzicht: list } = await ask(
      "{ agendaItemsOverzicht(first: 100, filter: { fase: [INSTROOM] }, volgorde: ERNST_AFLOPEND) { totaal nodes { agendaItem { onderwerp } } } }",
    );
    const [csv] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSV" }).click()]);
    expect(csv.suggestedFilename()).toMatch(/^agenda-\d{4}-\d\d-\d\d\.csv$/);
    const lines = readFileSync(await csv.path(), "utf8").split(LINES).filter(Boolean);
    expect(lines[0]).toMatch(/^\uFEFFOnderwerp;Fase;/);
    expect(lines).toHaveLength(1 + list.totaal);
    expect(lines.slice(1).map((line) => line.replaceAll('"', "").split(";")[0])).toEqual(
      list.nodes.map(({ agendaItem }: any) => agendaItem.onderwerp.replaceAll('"', "").split(";")[0]),
    );
    const [xlsx] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Excel" }).click()]);
    expect(readFileSync(await xlsx.path()).subarray(0, 2).toString()).toBe("PK");
  });

  it("learns what a word means, where it stands", async () => {
    await page.goto("/agenda");
    const ask = page.getByRole("button", { name: "Wat is dit: Open kennislacune" });
    await ask.click();
    await page.getByText("Of daar een open, of niet onderzochte, bij is.").waitFor();
    expect(await ask.getAttribute("aria-expanded")).toBe("true");
  });

  it("is told when there is no connection, and goes on when there is", async () => {
    await page.goto("/agenda");
    await page.getByText(/^\d+ gevonden$/).waitFor();
    await page.context().setOffline(true);
    try {
      await page.getByLabel("Volgorde").selectOption("IMPACT_EURO_AFLOPEND");
      await page.getByText("Er is geen verbinding").waitFor();
      // Its code was not loaded before.
      await page.getByRole("link", { name: "Werken" }).click();
      await page.getByText("Er is geen verbinding. Kijk of u verbinding hebt").waitFor();
    } finally {
      await page.context().setOffline(false);
    }
    await page.goBack();
    await page.getByText(/^\d+ gevonden$/).waitFor();
    await page.getByText("Er is geen verbinding").waitFor({ state: "detached" });
  });

  it("sees nothing of one ruling under the name of another, while that is waited for", async () => {
    const { duiding } = await ask('{ duiding(id: "st-genexpressie-2023") { voorwaarden { tekst } vervangt { vervangen { titel } } } }');
    const [{ tekst }] = duiding.voorwaarden;
    const [{ vervangen: { titel } }] = duiding.vervangt;
    await page.goto("/duidingen/st-genexpressie-2023");
    const part = page.locator("#voorwaarden");
    await part.getByText(tekst).first().waitFor();
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(/operationName=PortaalUitvoering&/, async (route) => held.then(() => route.continue()));
    await page.locator("#opvolging").getByRole("link", { name: titel }).first().click();
    await page.getByRole("heading", { level: 1, name: titel }).waitFor();
    await part.locator(".waiting").waitFor();
    expect(await part.innerText()).not.toContain(tekst);
    letGo();
    await page.unrouteAll({ behavior: "wait" });
  });

  it("reads what a prestatie is called of which nobody knows the code", async () => {
    const { signalen } = await ask("{ signalen(first: 100) { nodes { id onderbouwing { record { ... on Prestatie { id omschrijving } } } } } }");
    const names = ({ onderbouwing }: any): string[] => onderbouwing.flatMap(({ record }: any) => record?.omschrijving ?? []);
    const signal = signalen.nodes.find((each: any) => names(each).length > 0);
    await retell(page, "PortaalSignaal", (data) => {
      for (const { record } of data.signaal.onderbouwing) if (record.__typename === "Prestatie") record.code = null;
    });
    await page.goto(`/signalen/${signal.id}`);
    await isThere(page);
    await page.locator("#onderbouwing").getByRole("link", { name: names(signal)[0], exact: true }).first().waitFor();
    await page.unrouteAll({ behavior: "wait" });
  });

  it("is shown what was recorded this week when they ask again, also when only the second half of it did not come", async () => {
    await page.route(/operationName=PortaalStartWijzigingen&/, (route) => route.abort());
    await page.goto("/");
    const week = page.locator("section.part", { hasText: "Wat er deze week is vastgelegd" });
    const again = week.getByRole("button", { name: "Probeer het opnieuw" });
    await again.waitFor();
    await page.unrouteAll({ behavior: "wait" });
    await again.click();
    await week.getByRole("heading", { level: 3, name: "ZonMw" }).waitFor();
  });

  it("sees the rest of a dossier while a party is away, and that part when it is back", async () => {
    const { zonmw } = rig().federation.subgraphs;
    await zonmw.stop();
    try {
      await page.goto("/agenda/ag-hipec");
      await page.getByRole("heading", { level: 1, name: /HIPEC/ }).waitFor();
      await page.getByText(/ZonMw is nu niet te bereiken\. De rest klopt\./).first().waitFor();
    } finally {
      rig().federation.subgraphs.zonmw = await startSubgraph("zonmw", { port: zonmw.port });
    }
    await page.getByRole("button", { name: "Probeer het opnieuw" }).first().click();
    await page.getByText(/ZonMw is nu niet te bereiken/).first().waitFor({ state: "detached" });
    await page.getByText(/COLOPEC|HIPEC/).first().waitFor();
  });
});
