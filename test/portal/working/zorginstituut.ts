import { fillIn, group, historyOf, recorded, type Desk } from "../../support/portal-desk";

const ACCOUNT = "zorginstituut-medewerker-1";

/** What staff of Zorginstituut do most, in the words that they read. */
export const workAtZorginstituut = ({ as, ask }: Desk) =>
  describe("who works at Zorginstituut", () => {
    it("prepares an agenda item that nobody else sees, and puts it on the agenda for all", async () => {
      const page = await as(ACCOUNT, "/werken");
      await page.getByRole("link", { name: "Bereid een agenda-item voor" }).click();
      await fillIn(page, {
        ...{ Onderwerp: "Robotchirurgie bij prostaatkanker", Aanleiding: "Vraag van de beroepsgroep.", Fase: "Instroom" },
        ...{ Herkomst: "Werkagenda zorginstituut", Stand: "Gepland", "Stand in woorden": "Begint in 2031." },
      });
      await group(page, "Sectoren").getByRole("checkbox").first().check();
      await fillIn(group(page, "Bronnen"), { Titel: "Werkagenda" });
      await page.getByRole("button", { name: "Leg het concept vast" }).click();
      await recorded(page);
      const seen = `{ agendaItems(zoek: "Robotchirurgie") { totaal } }`;
      expect((await ask(seen, "nza")).agendaItems.totaal).toBe(0);
      await page.getByRole("link", { name: "Zet het op de agenda" }).click();
      await page.getByRole("button", { name: "Zet het op de agenda" }).click();
      await recorded(page);
      expect((await ask(seen, "nza")).agendaItems.totaal).toBe(1);
      expect(await historyOf(page)).toContain(`Door zorginstituut (${ACCOUNT})`);
    });

    it("is not offered to put on the agenda what is there already", async () => {
      const page = await as(ACCOUNT, "/werken/agenda-item/ag-hipec");
      await page.getByText("iedereen: het staat op de agenda").waitFor();
      expect(await page.getByRole("button", { name: "Zet het op de agenda" }).count()).toBe(0);
    });

    it("prepares a ruling that nobody else sees yet, changes it, publishes it, and reads each step in its history", async () => {
      const page = await as(ACCOUNT, "/werken");
      await page.getByRole("link", { name: "Bereid een duiding voor" }).click();
      await fillIn(page, { Titel: "Standpunt in voorbereiding", Soort: "Standpunt" });
      await fillIn(group(page, "Bronnen"), { Titel: "Werkprogramma" });
      await page.getByRole("button", { name: "Leg het concept vast" }).click();
      await recorded(page);
      const seen = '{ duidingen(zoek: "Standpunt in voorbereiding", filter: { gepubliceerd: false }) { totaal } }';
      expect((await ask(seen, "zorginstituut")).duidingen.totaal).toBe(1);
      expect((await ask(seen, "nza")).duidingen.totaal).toBe(0);

      // Later, from the work list.
      await page.getByRole("link", { name: "Werken" }).first().click();
      await page.getByRole("link", { name: "Standpunt in voorbereiding" }).first().click();
      await page.getByRole("link", { name: "Wijzigen" }).click();
      await fillIn(page, { Datum: "2031-03-01", Conclusie: "Ja", Uitkomst: "Hoort tot het basispakket." });
      await fillIn(page, { "Grondslag van de conclusie": "Afgeleid", "Waaruit de conclusie volgt": "Uit de uitkomst." });
      await page.getByRole("button", { name: "Voeg een agenda-item toe" }).click();
      const about = group(page, "Agenda-items");
      await fillIn(about, { "Agenda-item": "HIPEC", Grondslag: "Afgeleid", Onderbouwing: "Gaat over deze behandeling." });
      await page.getByRole("button", { name: "Leg de wijziging vast" }).click();
      await recorded(page);
      await page.getByRole("link", { name: "Publiceren" }).click();
      await page.getByRole("button", { name: "Publiceer de duiding" }).click();
      await recorded(page);
      const history = await historyOf(page);
      expect(history.match(/^(Toegevoegd|Gewijzigd)/gm)).toEqual(["Gewijzigd", "Gewijzigd", "Toegevoegd"]);
      const { duidingen } = await ask('{ duidingen(zoek: "Standpunt in voorbereiding") { nodes { conclusie datum { tekst } } } }', "nza");
      expect(duidingen.nodes).toEqual([{ conclusie: "JA", datum: { tekst: "2031-03-01" } }]);
    });

    it("changes the kind of a ruling while a colleague changes what comes out: both stand, and nothing that is not of that kind", async () => {
      const { vastgelegd } = await ask(
        `mutation { vastgelegd: duidingVastleggen(sleutel: "toelating-1", input: {
          titel: "Toelating in voorbereiding", soort: VOORWAARDELIJKE_TOELATING, datum: "2031-01", einddatum: "2033"
          uitkomst: "Tijdelijk.", bronnen: [{ titel: "Werkprogramma" }]
        }) { duiding { id recordVersie } fouten { bericht } } }`,
        "zorginstituut",
      );
      const { id, recordVersie } = vastgelegd.duiding;
      const page = await as(ACCOUNT, `/werken/duiding/${id}?stap=wijzigen`);
      await fillIn(page, { Soort: "Standpunt" });
      await ask(
        `mutation {
          duidingWijzigen(sleutel: "toelating-2", input: { id: "${id}", verwachteVersie: ${recordVersie}, uitkomst: "Van een collega." }) {
            fouten { bericht }
          }
        }`,
        "zorginstituut",
      );
      await page.getByRole("button", { name: "Leg de wijziging vast" }).click();
      await page.getByRole("heading", { name: "Iemand anders wijzigde dit intussen" }).waitFor();
      expect(await page.locator(".notice tbody th").allInnerTexts()).toEqual(["Soort"]);
      await page.getByRole("button", { name: "Leg vast wat ik koos" }).click();
      await recorded(page);
      const { duiding } = await ask(`{ duiding(id: "${id}") { soort datum { tekst } einddatum { tekst } uitkomst } }`, "zorginstituut");
      expect(duiding).toEqual({ soort: "STANDPUNT", datum: { tekst: "2031-01" }, einddatum: null, uitkomst: "Van een collega." });
    });

    it("objects to a link; ZonMw asks to think again, and the objection is upheld, and then withdrawn", async () => {
      const { koppelingen } = await ask('{ koppelingen(first: 1, filter: { agendaItem: ["ag-hipec"], status: [BEVESTIGD] }) { nodes { id } } }');
      const link = `/werken/koppeling/${koppelingen.nodes[0].id}`;
      const decide = async (account: string, what: string, why: string, then: string): Promise<void> => {
        const page = await as(account, link);
        await page.getByRole("link", { name: what }).click();
        await fillIn(page, { Reden: why });
        await page.getByRole("button", { name: what }).click();
        await recorded(page);
        await page.getByText(`De koppeling is nu ${then}.`).waitFor();
      };
      await decide(ACCOUNT, "Bezwaar maken", "Een andere indicatie.", "betwist");
      await decide("zonmw-medewerker-1", "Heroverweging vragen", "De indicatie is dezelfde.", "betwist");
      const list = await as(ACCOUNT, "/werken");
      await list.getByText("heroverweging gevraagd").first().waitFor();
      await decide(ACCOUNT, "Bezwaar handhaven", "Nee: een ander stadium.", "betwist");
      await decide(ACCOUNT, "Bezwaar intrekken", "Toch hetzelfde stadium.", "bevestigd");
      const page = await as(ACCOUNT, link);
      await page.getByRole("link", { name: "Geschiedenis van deze koppeling" }).click();
      await page.getByText("Toch hetzelfde stadium.").first().waitFor();
      const history = await page.locator("main").innerText();
      for (const why of ["Een andere indicatie.", "De indicatie is dezelfde.", "Nee: een ander stadium."]) expect(history).toContain(why);
    });
  });
