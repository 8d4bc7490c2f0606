import type { Page, Route } from "playwright-core";
import { hasBrowser } from "../support/browser";
import { signIn, startPortal, type PortalRig } from "../support/portal";

const PROJECT = "nicer-mm";
const AGENDA_ITEM = "ag-multipel-myeloom";
const LINK = `/werken/koppelen?project=${PROJECT}&agendaItem=${AGENDA_ITEM}`;

(hasBrowser ? describe : describe.skip)("who works in the portal", () => {
  let rig: PortalRig;
  /** Each member of staff on a machine of their own. */
  const pages = new Map<string, Page>();
  beforeAll(async () => {
    rig = await startPortal(true);
  });
  afterAll(() => rig?.stop());

  /** The page of a member of staff, signed in, at an address. */
  async function as(account: string, address: string): Promise<Page> {
    let page = pages.get(account);
    if (!page) {
      page = await rig.newPage({ viewport: { width: 1280, height: 900 } });
      pages.set(account, page);
      await page.goto("/werken");
      await signIn(page, account);
    }
    await page.goto(address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return page;
  }

  async function ask(query: string, client?: string): Promise<any> {
    const { data, errors } = await rig.federation.query(query, {}, { token: await rig.token(client) });
    expect(errors).toBeUndefined();
    return data;
  }

  const links = async (): Promise<any[]> => {
    const filter = `{ project: ["${PROJECT}"], agendaItem: ["${AGENDA_ITEM}"], status: [VOORGESTELD, BEVESTIGD, BETWIST] }`;
    const { koppelingen } = await ask(
      `{ koppelingen(filter: ${filter}) { nodes { id status geschiedenis { nodes { soort sub } } } } }`,
    );
    return koppelingen.nodes;
  };

  async function recorded(page: Page): Promise<void> {
    await page.locator(".form-done, .notice--warning, .notice--error").first().waitFor();
    expect(await page.locator("main").innerText()).toContain("Vastgelegd.");
  }

  it("is not let in without signing in, and told why", async () => {
    const page = await rig.newPage();
    await page.goto("/werken");
    await page.getByText("Daarvoor meldt u zich aan").waitFor();
    await page.goto("/werken/koppelen");
    await page.getByText("Daarvoor meldt u zich aan").waitFor();
  });

  it("is told of every field that is wrong, at the field", async () => {
    const page = await as("zonmw-medewerker-1", LINK);
    await page.getByRole("button", { name: "Stel de koppeling voor" }).click();
    const summary = page.getByRole("link", { name: /Grondslag/ });
    await summary.waitFor();
    await summary.click();
    expect(await page.getByLabel("Grondslag").getAttribute("aria-invalid")).toBe("true");
    expect(await page.getByLabel("Grondslag").evaluate((field: any) => field.ownerDocument.activeElement === field)).toBe(true);
  });

  it("proposes a link once, though the answer was lost on the way and the button was pressed twice", async () => {
    const page = await as("zonmw-medewerker-1", LINK);
    await page.getByLabel("Grondslag").selectOption("AFGELEID");
    await page.getByLabel("Onderbouwing").fill("Levert het ziektemodel voor deze beoordeling.");
    await page.getByLabel("Titel").fill("Projectpagina");
    // What was filled in outlives a reload.
    await page.reload();
    await page.getByText(/Dit vulde u eerder in/).waitFor();
    expect(await page.getByLabel("Titel").inputValue()).toBe("Projectpagina");

    const keys: string[] = [];
    const lose = async (route: Route): Promise<void> => {
      const { operationName, variables } = route.request().postDataJSON() ?? {};
      if (operationName !== "PortaalKoppelingVoorstellen") return route.continue();
      keys.push(variables.sleutel);
      const answer = await route.fetch();
      await (keys.length === 1 ? route.abort("connectionreset") : route.fulfill({ response: answer }));
    };
    await page.route("**/graphql", lose);
    await page.getByRole("button", { name: "Stel de koppeling voor" }).dblclick();
    await page.getByText("We weten niet of het is vastgelegd.").waitFor();
    await page.getByRole("button", { name: "Verstuur opnieuw" }).click();
    await recorded(page);
    await page.unroute("**/graphql", lose);
    expect(new Set(keys).size).toBe(1);
    expect(await links()).toEqual([
      expect.objectContaining({ status: "VOORGESTELD", geschiedenis: { nodes: [expect.objectContaining({ soort: "TOEGEVOEGD" })] } }),
    ]);
  });

  it("cannot confirm what they proposed themselves; a colleague does, from the work list", async () => {
    const [{ id }] = await links();
    const proposer = await as("zonmw-medewerker-1", `/werken/koppeling/${id}`);
    await proposer.getByText("U stelde deze koppeling zelf voor").waitFor();
    expect(await proposer.getByRole("link", { name: "Bevestigen" }).count()).toBe(0);

    const page = await as("zonmw-medewerker-2", "/werken");
    await page.locator(`a[href*="/werken/koppeling/${id}"]`).first().click();
    await page.getByRole("link", { name: "Bevestigen" }).click();
    await page.getByLabel("Reden").fill("Besproken met het Zorginstituut.");
    await page.getByRole("button", { name: "Bevestigen" }).click();
    await recorded(page);
    expect((await links())[0].status).toBe("BEVESTIGD");
  });

  it("learns that somebody else was first, sees both, and chooses", async () => {
    const [{ id }] = await links();
    const late = await as("zonmw-medewerker-2", `/werken/koppeling/${id}?besluit=intrekken`);
    await late.getByLabel("Reden").fill("Dubbel met een ander project.");
    const objector = await as("zorginstituut-medewerker-1", `/werken/koppeling/${id}?besluit=bezwaar`);
    await objector.getByLabel("Reden").fill("Gaat over een andere indicatie.");
    await objector.getByRole("button", { name: "Bezwaar maken" }).click();
    await recorded(objector);

    await late.getByRole("button", { name: "Intrekken" }).click();
    await late.getByRole("heading", { name: "Iemand anders wijzigde dit intussen" }).waitFor();
    await late.getByText("Gaat over een andere indicatie.").first().waitFor();
    expect((await links())[0].status).toBe("BETWIST");
  });

  it("reads in the history who did what", async () => {
    const [{ id }] = await links();
    const page = await as("zonmw-medewerker-1", `/werken/geschiedenis/Koppeling/${id}`);
    await page.getByText("zonmw-medewerker-2").first().waitFor();
    const text = await page.locator("main").innerText();
    expect(text.indexOf("zonmw-medewerker-2")).toBeGreaterThan(-1);
    expect(text).toContain("zonmw-medewerker-1");
    // Who of another organisation it was, is theirs to know.
    expect(text).not.toContain("zorginstituut-medewerker-1");
  });

  it("answers a signal for an insurer, and sees the answer at the signal", async () => {
    // For all of them, and not by name for another concern.
    const { signalen } = await ask("{ signalen(first: 100, filter: { aan: [VERZEKERAARS], status: [OPEN] }) { nodes { id concerns { id } } } }");
    const { id } = signalen.nodes.find(({ concerns }: any) => concerns.every((concern: any) => concern.id === "cz-concern"));
    const page = await as("cz-concern-medewerker-1", `/werken/signaal/${id}`);
    await page.getByLabel("Wat uw organisatie ermee doet").selectOption("IN_BEHANDELING");
    await page.getByLabel("Reden").fill("Wordt meegenomen bij de inkoop.");
    await page.getByRole("button", { name: "Geef het antwoord" }).click();
    await recorded(page);
    await page.goto(`/signalen/${id}`);
    await page.getByText("Wordt meegenomen bij de inkoop.").first().waitFor();
  });

  it("sets a tariff for the NZa, to the cent as it was written", async () => {
    const { prestaties } = await ask("{ prestaties(first: 1) { nodes { id } } }");
    const [{ id }] = prestaties.nodes;
    const page = await as("nza-medewerker-1", `/werken/tarief?prestatie=${id}`);
    await page.getByLabel("Bedrag").fill("1.234,50");
    await page.getByLabel("Eenheid").fill("per behandeling");
    await page.getByLabel("Soort tarief").selectOption("MAXIMUM");
    await page.getByLabel("Geldig van").fill("2031-01-01");
    const source = page.getByLabel("Titel");
    if (await source.count()) await source.first().fill("Tariefbeschikking");
    await page.getByRole("button", { name: "Stel het tarief vast" }).click();
    await recorded(page);
    const { tarieven } = await ask(`{ prestatie(id: "${id}") { tarieven { nodes { bedrag geldigVan } } } }`).then(
      ({ prestatie }) => prestatie,
    );
    expect(tarieven.nodes).toContainEqual({ bedrag: "1234.50", geldigVan: "2031-01-01" });
  });

  it("prepares a ruling for Zorginstituut that nobody else sees yet", async () => {
    const page = await as("zorginstituut-medewerker-1", "/werken/duiding");
    await page.getByLabel("Titel").first().fill("Standpunt in voorbereiding");
    await page.getByLabel("Soort", { exact: true }).selectOption("STANDPUNT");
    await page.getByRole("group", { name: /Bronnen/ }).getByLabel("Titel").fill("Werkprogramma");
    await page.getByRole("button", { name: "Leg het concept vast" }).click();
    await recorded(page);
    const seen = "{ duidingen(zoek: \"Standpunt in voorbereiding\", filter: { gepubliceerd: false }) { totaal } }";
    expect((await ask(seen, "zorginstituut")).duidingen.totaal).toBe(1);
    expect((await ask(seen, "nza")).duidingen.totaal).toBe(0);
    await page.goto("/werken");
    await page.getByText("Standpunt in voorbereiding").first().waitFor();
  });

  it("is told that something on screen was changed by another, and sees it when they want to", async () => {
    const page = await as("zonmw-medewerker-2", "/kennislacunes");
    await page.getByText(/^\d+ gevonden$/).waitFor();
    const [{ id }] = await links();
    await page.goto(`/werken/koppeling/${id}`);
    await page.getByText(/[Bb]etwist/).first().waitFor();
    const objector = await as("zorginstituut-medewerker-1", `/werken/koppeling/${id}?besluit=bezwaar-intrekken`);
    await objector.getByLabel("Reden").fill("Toch dezelfde indicatie.");
    await objector.getByRole("button", { name: "Bezwaar intrekken" }).click();
    await recorded(objector);
    // As when a machine wakes up: it looks at once.
    await page.evaluate("dispatchEvent(new Event('online'))");
    await page.getByText(/op deze pagina (is|zijn) intussen gewijzigd/).waitFor();
    await page.getByRole("button", { name: "Toon het nieuwste" }).click();
    await page.getByText(/op deze pagina (is|zijn) intussen gewijzigd/).waitFor({ state: "detached" });
    await page.getByText(/[Bb]evestigd/).first().waitFor();
  });
});
