import type { Page } from "playwright-core";
import { isThere, retell, type Desk } from "../../support/portal-desk";

const DOSSIER = "/agenda/ag-hipec";
const DAY = "2025-06-01";

/** A list of more than was told of it: so many, of which the first twenty are there. */
const long = (list: any, total: number): any => ({
  ...list,
  totaal: total,
  nodes: Array.from({ length: 20 }, (_, place) => ({ ...list.nodes[0], id: `${list.nodes[0]?.id}-${place}` })),
});

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

    it("is told how many signals wait for whom, also of those that are not on the page", async () => {
      await retell(page, "PortaalDossier", ({ agendaItem }) => {
        const of = (place: number) => ({ aan: place < 22 ? ["ZONMW"] : ["NZA"], status: place < 3 ? "IN_BEHANDELING" : "OPEN" });
        agendaItem.signalen = long(agendaItem.signalen, 25);
        agendaItem.signalen.nodes = agendaItem.signalen.nodes.map((each: any, place: number) => ({ ...each, ...of(place) }));
        const [one] = agendaItem.signalen.nodes;
        const short = { __typename: "Signaal", op: one.op };
        agendaItem.aanZet = {
          ...{ __typename: "SignaalConnection", totaal: 25 },
          nodes: Array.from({ length: 25 }, (_, place) => ({ ...short, id: `${one.id.replace(/-0$/, "")}-${place}`, ...of(place) })),
        };
      });
      await page.goto(DOSSIER);
      await isThere(page);
      expect(await page.locator("#aan-zet .turn-parties").first().locator("li").allInnerTexts()).toEqual([
        ...["ZonMw: 22 signalen, waarvan 19 zonder antwoord", "NZa: 3 signalen"],
      ]);
    });

    it("is told of every list that is longer than what is shown of it", async () => {
      await retell(page, "PortaalDossier", ({ agendaItem }) => {
        const [one] = [...agendaItem.duidingenViaZorgvormen.nodes, ...agendaItem.duidingen.nodes];
        agendaItem.duidingen = { ...agendaItem.duidingen, totaal: 0, nodes: [] };
        agendaItem.duidingenViaZorgvormen = long({ ...agendaItem.duidingenViaZorgvormen, nodes: [one] }, 23);
      });
      await retell(page, "PortaalDossierVerder", ({ agendaItem }) => {
        agendaItem.projecten = long(agendaItem.projecten, 31);
        const via = agendaItem.projectenViaZorgvormen;
        agendaItem.projectenViaZorgvormen = { ...via, totaal: 1, nodes: [{ ...agendaItem.projecten.nodes[0], id: "nog-een" }] };
        const gap = { id: "lacune", vraag: "Werkt het?", status: "OPEN", statusTekst: null, ingebrachtDoor: "ZonMw", bronnen: [] };
        agendaItem.kennislacunes = long({ ...agendaItem.kennislacunes, nodes: [{ __typename: "Kennislacune", ...gap }] }, 24);
        agendaItem.kennislacunesViaZorgvormen = { ...agendaItem.kennislacunesViaZorgvormen, totaal: 0, nodes: [] };
        const { nodes } = agendaItem.gebruikscijfers;
        const empty = { van: null, totEnMet: null, patienten: 5, aantal: null, aantalSoort: null, aantalEenheid: null };
        const costs = { bronnen: [], kosten: null, kostenSoort: null, kostenEenheid: null, waardeSoort: "GEMETEN", zorgvorm: null };
        const figure = nodes[0] ?? { __typename: "Gebruikscijfer", id: "cijfer", jaar: 2020, ...empty, ...costs };
        agendaItem.gebruikscijfers = long({ ...agendaItem.gebruikscijfers, nodes: [figure] }, 30);
        agendaItem.projectenMisschien = long({ ...agendaItem.projectenMisschien, nodes: agendaItem.projecten.nodes }, 27);
      });
      /** The heading of a list and what is said below it. */
      const told = async (party: string, list: string): Promise<string[]> => {
        await page.getByRole("tab", { name: party }).click();
        const part = page.locator(".entries", { has: page.getByRole("heading", { level: 4, name: new RegExp(`^${list}`) }) });
        return [await part.locator("h4").innerText(), ...(await part.locator(":scope > p.soft").allInnerTexts())].map((text) => text.trim());
      };
      await page.goto(DOSSIER);
      await isThere(page);
      expect(await told("Zorginstituut", "Duidingen")).toEqual(["Duidingen (23)", "Hier staan de eerste 20."]);
      // What both lists have counts once: of these nobody told how many there are together.
      expect(await told("ZonMw", "Projecten")).toEqual(["Projecten (minstens 31)", "Hier staan de eerste 21."]);
      expect(await told("ZonMw", "Kennislacunes")).toEqual(["Kennislacunes (24)", "Hier staan de eerste 20."]);
      expect(await told("NZa", "Gebruik")).toEqual(["Gebruik (30)", "Dit zijn de eerste 20 van 30."]);
      expect(await page.locator("#suggesties p.soft").allInnerTexts()).toEqual([
        ...["Dit zijn de eerste 20 van 27 projecten die hier misschien bij horen."],
      ]);
    });
  });
