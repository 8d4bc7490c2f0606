import type { Route } from "playwright-core";
import { recorded, type Desk } from "../../support/portal-desk";

const PROJECT = "nicer-mm";
const AGENDA_ITEM = "ag-multipel-myeloom";
const LINK = `/werken/koppelen?project=${PROJECT}&agendaItem=${AGENDA_ITEM}`;

export const links = ({ rig, as, ask }: Desk) =>
  describe("who links research to questions", () => {
  const linked = async (): Promise<any[]> => {
    const filter = `{ project: ["${PROJECT}"], agendaItem: ["${AGENDA_ITEM}"], status: [VOORGESTELD, BEVESTIGD, BETWIST] }`;
    const { koppelingen } = await ask(
      `{ koppelingen(filter: ${filter}) { nodes { id status geschiedenis { nodes { soort sub } } } } }`,
    );
    return koppelingen.nodes;
  };

  it("is not let in without signing in, and told why", async () => {
    const page = await rig().newPage();
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
    expect(await linked()).toEqual([
      expect.objectContaining({ status: "VOORGESTELD", geschiedenis: { nodes: [expect.objectContaining({ soort: "TOEGEVOEGD" })] } }),
    ]);
  });

  it("cannot confirm what they proposed themselves; a colleague does, from the work list", async () => {
    const [{ id }] = await linked();
    const proposer = await as("zonmw-medewerker-1", `/werken/koppeling/${id}`);
    await proposer.getByText("U stelde deze koppeling zelf voor").waitFor();
    expect(await proposer.getByRole("link", { name: "Bevestigen" }).count()).toBe(0);

    const page = await as("zonmw-medewerker-2", "/werken");
    await page.locator(`a[href*="/werken/koppeling/${id}"]`).first().click();
    await page.getByRole("link", { name: "Bevestigen" }).click();
    await page.getByLabel("Reden").fill("Besproken met het Zorginstituut.");
    await page.getByRole("button", { name: "Bevestigen" }).click();
    await recorded(page);
    expect((await linked())[0].status).toBe("BEVESTIGD");
  });

  it("learns that somebody else was first, sees both, and chooses", async () => {
    const [{ id }] = await linked();
    const late = await as("zonmw-medewerker-2", `/werken/koppeling/${id}?besluit=intrekken`);
    await late.getByLabel("Reden").fill("Dubbel met een ander project.");
    const objector = await as("zorginstituut-medewerker-1", `/werken/koppeling/${id}?besluit=bezwaar`);
    await objector.getByLabel("Reden").fill("Gaat over een andere indicatie.");
    await objector.getByRole("button", { name: "Bezwaar maken" }).click();
    await recorded(objector);

    await late.getByRole("button", { name: "Intrekken" }).click();
    await late.getByRole("heading", { name: "Iemand anders wijzigde dit intussen" }).waitFor();
    await late.getByText("Gaat over een andere indicatie.").first().waitFor();
    expect((await linked())[0].status).toBe("BETWIST");
  });

  it("reads in the history who did what", async () => {
    const [{ id }] = await linked();
    const page = await as("zonmw-medewerker-1", `/werken/geschiedenis/Koppeling/${id}`);
    await page.getByText("zonmw-medewerker-2").first().waitFor();
    const text = await page.locator("main").innerText();
    expect(text.indexOf("zonmw-medewerker-2")).toBeGreaterThan(-1);
    expect(text).toContain("zonmw-medewerker-1");
    // Who of another organisation it was, is theirs to know.
    expect(text).not.toContain("zorginstituut-medewerker-1");
  });

  it("keeps what is filled in in one tab apart from another, and is told", async () => {
    const page = await as("zonmw-medewerker-1", "/werken/kennislacune");
    await page.getByLabel("De vraag").fill("Wat ik in het eerste tabblad schrijf");
    const other = await page.context().newPage();
    await other.goto("/werken/kennislacune");
    await other.getByText("Dit formulier staat ook open in een ander tabblad.").waitFor();
    await other.getByLabel("De vraag").fill("Iets anders");
    await other.close();
    await page.reload();
    await page.getByText(/Dit vulde u eerder in/).waitFor();
    expect(await page.getByLabel("De vraag").inputValue()).toBe("Wat ik in het eerste tabblad schrijf");
    expect(await page.getByText("Dit formulier staat ook open").count()).toBe(0);
    await page.getByRole("button", { name: "Begin opnieuw" }).click();
    expect(await page.getByLabel("De vraag").inputValue()).toBe("");
  });

  it("is told that something on screen was changed by another, and sees it when they want to", async () => {
    const page = await as("zonmw-medewerker-2", "/kennislacunes");
    await page.getByText(/^\d+ gevonden$/).waitFor();
    const [{ id }] = await linked();
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

  it("is shown the newest of what is public too, when they want to, and not what the browser kept", async () => {
    const { uitkomst } = await ask(
      `mutation ($input: KennislacuneRegistrerenInput!) {
        uitkomst: kennislacuneRegistreren(input: $input, sleutel: "nieuwste") { kennislacune { id recordVersie } }
      }`,
      undefined,
      { input: { vraag: "Werkt het nieuwste?", sectoren: ["GGZ"], ingebrachtDoor: "ZonMw", bronnen: [{ titel: "Agenda" }] } },
    );
    const { id, recordVersie: verwachteVersie } = uitkomst.kennislacune;
    // One whose requests are looked into keeps nothing: here, nothing is.
    const page = await rig().newPage();
    await page.goto(`/kennislacunes/${id}`);
    await page.getByRole("heading", { level: 1, name: "Werkt het nieuwste?" }).waitFor();
    expect(await page.locator("main").innerText()).not.toContain("In een ronde van 2031.");
    const changed = await ask(
      `mutation ($input: KennislacuneStatusInput!) {
        uitkomst: kennislacuneStatusZetten(input: $input, sleutel: "nieuwste-stand") { fouten { bericht } }
      }`,
      undefined,
      { input: { id, verwachteVersie, status: "IN_ONDERZOEK", statusTekst: "In een ronde van 2031." } },
    );
    expect(changed.uitkomst.fouten).toEqual([]);
    await page.evaluate("dispatchEvent(new Event('online'))");
    await page.getByRole("button", { name: "Toon het nieuwste" }).click();
    await page.getByText("In een ronde van 2031.").first().waitFor();
    await page.context().close();
  });

  it("withdraws a link: it counts nowhere any more, and its history tells why", async () => {
    const [{ id }] = await linked();
    const page = await as("zonmw-medewerker-1", `/werken/koppeling/${id}`);
    await page.getByRole("link", { name: "Intrekken" }).click();
    await page.getByLabel("Reden").fill("Dubbel met een ander project.");
    await page.getByRole("button", { name: "Intrekken" }).click();
    await recorded(page);
    expect(await linked()).toEqual([]);
    await page.getByRole("link", { name: "Geschiedenis hiervan" }).click();
    await page.getByText("Dubbel met een ander project.").first().waitFor();
  });
});
