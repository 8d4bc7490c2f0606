import { fillIn, group, historyOf, isThere, recorded, type Desk } from "../../support/portal-desk";

const ACCOUNT = "nza-medewerker-1";

/** What staff of the NZa do most, in the words that they read. */
export const workAtNza = ({ as, ask }: Desk) =>
  describe("who works at the NZa", () => {
    it("publishes a prestatie, sets its tariff to the cent as it was written, and reads it back", async () => {
      const page = await as(ACCOUNT, "/");
      await page.getByRole("link", { name: "Werken" }).click();
      await page.getByRole("link", { name: "Publiceer een prestatie" }).click();
      await fillIn(page, { Omschrijving: "Leefstijlbegeleiding in een groep", Soort: "Prestatie", "Geldig van": "2031-01-01" });
      await fillIn(page, { "Telt voor het eigen risico": "Nee" });
      await group(page, "Sectoren").getByRole("checkbox").first().check();
      await fillIn(group(page, "Bronnen"), { Titel: "Beleidsregel" });
      await page.getByRole("button", { name: "Publiceer de prestatie" }).click();
      await recorded(page);
      await page.getByRole("link", { name: "Stel er een tarief voor vast" }).click();
      await fillIn(page, { Bedrag: "1.234,50", Eenheid: "per behandeling", "Soort tarief": "Maximum", "Geldig van": "2031-01-01" });
      await fillIn(group(page, "Bronnen"), { Titel: "Tariefbeschikking" });
      await page.getByRole("button", { name: "Stel het tarief vast" }).click();
      await recorded(page);
      expect(await historyOf(page)).toContain(`Door nza (${ACCOUNT})`);
      await page.goBack();
      const { prestaties } = await ask(`{ prestaties(zoek: "Leefstijlbegeleiding in een groep") { nodes { id eigenRisico tarieven { nodes { bedrag geldigVan } } } } }`);
      expect(prestaties.nodes).toEqual([
        { id: expect.any(String), eigenRisico: false, tarieven: { nodes: [{ bedrag: "1234.50", geldigVan: "2031-01-01" }] } },
      ]);
      const told = await as(ACCOUNT, `/prestaties/${prestaties.nodes[0].id}`);
      await isThere(told);
      expect(await told.locator("main").innerText()).toMatch(/€\s1\.234,50/);
    });

    it("sets tariffs by the rows of a file; what was recorded already is not recorded again", async () => {
      const { prestaties } = await ask(`{
        prestaties(first: 100, filter: { geldigOp: "2031-05-01" }) {
          nodes { code codelijst tarieven(filter: { geldigOp: "2031-05-01" }) { totaal } }
        }
      }`);
      const codes = prestaties.nodes.filter(({ code, codelijst, tarieven }: any) => code && codelijst && tarieven.totaal === 0);
      const [one, other] = codes;
      const row = ({ code, codelijst }: any, amount: string): string => `${code};${codelijst};${amount};per keer;maximum;1-5-2031;Beschikking`;
      const rows = ["code;codelijst;bedrag;eenheid;tariefsoort;geldig van;bron titel", row(one, "10,05"), row(other, "1.234"), row(other, "20")];
      const page = await as(ACCOUNT, "/werken");
      const hand = async (): Promise<void> => {
        await page.getByLabel(/^Of plak de rijen hier/).fill(rows.join("\n"));
        await page.getByRole("button", { name: "Controleer de rijen" }).click();
      };
      await page.getByRole("link", { name: "Stel meer tarieven tegelijk vast, uit een bestand" }).click();
      await hand();
      // Of an amount that can be read in two ways, nobody is to guess which.
      await page.getByText("Van 3 rijen: 2 klaar om vast te leggen, 0 al vastgelegd, 1 met iets dat niet klopt.").waitFor();
      await page.getByText(/"1\.234" is niet zeker een getal/).waitFor();
      await page.getByRole("button", { name: "Leg 2 rijen vast" }).click();
      await page.getByText("Klaar. 2 rijen vastgelegd, 0 geweigerd, nog 0 te doen.").waitFor();
      await page.getByRole("button", { name: "Nog een bestand" }).click();
      await hand();
      await page.getByText("Van 3 rijen: 0 klaar om vast te leggen, 2 al vastgelegd, 1 met iets dat niet klopt.").waitFor();
    });

    it("answers a signal for the NZa, and all see the answer at the signal", async () => {
      const page = await as(ACCOUNT, "/");
      await page.getByRole("link", { name: "Signalen voor de NZa" }).click();
      await page.getByRole("heading", { level: 1, name: "Signalen" }).waitFor();
      await page.locator("tbody th a").first().click();
      await page.getByRole("link", { name: "Beantwoord dit signaal" }).click();
      await fillIn(page, { "Wat uw organisatie ermee doet": "Niet terecht" });
      await page.getByRole("button", { name: "Geef het antwoord" }).click();
      // To say that it is not right takes a reason.
      await page.getByRole("link", { name: "Reden: Vul een tekst in." }).click();
      await page.keyboard.type("De prestatie staat in een andere lijst.");
      await page.getByRole("button", { name: "Geef het antwoord" }).click();
      await recorded(page);
      await page.getByRole("link", { name: "Alles van dit signaal, met waarop het berust" }).click();
      await page.getByText("De prestatie staat in een andere lijst.").waitFor();
    });
  });
