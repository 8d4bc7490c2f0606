import { fillIn, group, historyOf, isThere, recorded, type Desk } from "../../support/portal-desk";

const ACCOUNT = "cz-concern-medewerker-1";
const OTHER = "achmea-medewerker-1";
const RULING = "st-genexpressie-2023";
const SECRET = "Alleen in twee centra, tegen een vaste prijs.";

/** What who buys care for an insurer does most, in the words that they read. */
export const workAtInsurer = ({ as, ask }: Desk) =>
  describe("who buys care for an insurer", () => {
    it("sees what applies to the own concern, and what is missing", async () => {
      const page = await as(ACCOUNT, "/");
      await page.getByRole("link", { name: "Mijn concern" }).click();
      await page.getByRole("link", { name: "CZ groep" }).first().click();
      await page.getByRole("heading", { level: 2, name: /^Wat voor dit concern geldt/ }).waitFor();
      await isThere(page);
      const { duidingsvoorwaarden } = await ask("{ duidingsvoorwaarden(first: 1) { nodes { tekst } } }");
      expect(duidingsvoorwaarden.nodes).toHaveLength(1);
      expect(await page.getByRole("region", { name: /^Voorwaarden van uitspraken/ }).getByRole("row").count()).toBeGreaterThan(1);
    });

    it("records a confidential term that carries out a ruling: the own concern and the NZa see it, another concern does not", async () => {
      const page = await as(ACCOUNT, `/duidingen/${RULING}`);
      await page.getByRole("link", { name: "Leg een voorwaarde vast" }).click();
      await fillIn(page, {
        ...{ "Van wie": "CZ groep", Soort: "Expertisecentrum", "De voorwaarde in woorden": SECRET },
        ...{ "Waarover zij gaat, in uw woorden": "Genexpressietesten", "Wie haar mag zien": "Vertrouwelijk", "Geldig van": "2020-01-01" },
      });
      await fillIn(group(page, "Duidingen"), { Relatie: "Voert voorwaarde uit", Grondslag: "Afgeleid", Onderbouwing: "Noemt de test." });
      await fillIn(group(page, "Duidingen"), { "Voorwaarde van de duiding": "één test per tumor" });
      await fillIn(group(page, "Bronnen"), { Titel: "Overeenkomst" });
      await page.getByRole("button", { name: "Leg de voorwaarde vast" }).click();
      await recorded(page);
      await page.getByText("Zij is vertrouwelijk: alleen uw concern en de NZa zien haar.").waitFor();
      await page.getByRole("link", { name: SECRET }).click();
      await page.getByRole("heading", { level: 1, name: /^Expertisecentrum/ }).waitFor();
      const address = new URL(page.url()).pathname;
      await page.getByText("Alleen het concern waarvan het is, en de NZa", { exact: true }).waitFor();

      // On whose pages it stands, and who sees it there.
      const shown = async (account: string): Promise<boolean[]> => {
        const told: boolean[] = [];
        for (const place of [address, `/duidingen/${RULING}`, "/concerns/cz-concern"]) {
          const seen = await as(account, place);
          await isThere(seen);
          told.push((await seen.locator("main").innerText()).includes(SECRET));
        }
        return told;
      };
      expect(await shown(ACCOUNT)).toEqual([true, true, true]);
      expect((await shown("nza-medewerker-1"))[0]).toBe(true);
      expect(await shown(OTHER)).toEqual([false, false, false]);
      expect(await (await as(OTHER, address)).locator("main").innerText()).toContain("is er niet");
    });

    it("answers a signal from the work list, changes the answer, and reads both in its history", async () => {
      const page = await as(ACCOUNT, "/werken");
      const { signalen } = await ask(`{ signalen(filter: { aan: [VERZEKERAARS], bijNaam: false, status: [OPEN] }) { totaal } }`);
      const heading = page.getByRole("heading", { name: "Signalen voor alle zorgverzekeraars" });
      expect(await heading.innerText()).toBe(`Signalen voor alle zorgverzekeraars (${signalen.totaal})`);
      await page.getByRole("link", { name: `Alle ${signalen.totaal} bekijken` }).click();
      await page.getByText(`${signalen.totaal} gevonden`).waitFor();
      await page.goBack();
      await isThere(page);
      await page.getByRole("list").filter({ has: page.locator(".work-item") }).last().getByRole("link").first().click();
      await fillIn(page, { "Wat uw organisatie ermee doet": "In behandeling", Reden: "Wordt meegenomen bij de inkoop." });
      await page.getByRole("button", { name: "Geef het antwoord" }).click();
      await recorded(page);
      await page.reload();
      await fillIn(page, { "Wat uw organisatie ermee doet": "Afgehandeld", Reden: "Staat in de overeenkomst van 2031." });
      await page.getByRole("button", { name: "Geef het antwoord" }).click();
      await recorded(page);
      const history = await historyOf(page);
      expect(history).toContain("Wordt meegenomen bij de inkoop.");
      expect(history).toContain("Staat in de overeenkomst van 2031.");
    });

    it("learns that a colleague answered a signal first, sees that answer, and gives another instead", async () => {
      const { signalen } = await ask(`{ signalen(first: 20, filter: { aan: [VERZEKERAARS], bijNaam: false, status: [OPEN] }) { nodes { id } } }`);
      const { id } = signalen.nodes.at(-1);
      const late = await as(ACCOUNT, `/werken/signaal/${id}`);
      await fillIn(late, { "Wat uw organisatie ermee doet": "Afgehandeld", Reden: "Staat al in de polis." });
      const first = await as("cz-concern-medewerker-2", `/werken/signaal/${id}`);
      await fillIn(first, { "Wat uw organisatie ermee doet": "In behandeling", Reden: "Een collega zoekt het uit." });
      await first.getByRole("button", { name: "Geef het antwoord" }).click();
      await recorded(first);
      await late.getByRole("button", { name: "Geef het antwoord" }).click();
      await late.getByRole("heading", { name: "Iemand anders wijzigde dit intussen" }).waitFor();
      await late.getByText("Een collega zoekt het uit.").first().waitFor();
      await late.getByRole("button", { name: "Leg vast wat ik koos" }).click();
      await late.locator(".form-done").waitFor();
      const { signaal } = await ask(`{ signaal(id: "${id}") { antwoorden { status reden } } }`);
      expect(signaal.antwoorden).toEqual([{ status: "AFGEHANDELD", reden: "Staat al in de polis." }]);
    });

    it("is not offered to answer what is for another concern by name, nor for another party", async () => {
      const { byName, toOthers } = await ask(`{
        byName: signalen(first: 1, filter: { bijNaam: true }) { nodes { id concerns { id } } }
        toOthers: signalen(first: 1, filter: { aan: [ZONMW] }) { nodes { id aan } }
      }`);
      expect(byName.nodes).toEqual([{ id: expect.any(String), concerns: [{ id: "onvz-concern" }] }]);
      expect(toOthers.nodes[0].aan).not.toContain("VERZEKERAARS");
      for (const { id } of [...byName.nodes, ...toOthers.nodes]) {
        const page = await as(ACCOUNT, `/signalen/${id}`);
        await page.getByText("Dit signaal is niet voor uw organisatie").waitFor();
        expect(await page.getByRole("link", { name: "Beantwoord dit signaal" }).count()).toBe(0);
        await page.goto(`/werken/signaal/${id}`);
        await page.getByText("Dit signaal is niet voor uw organisatie").waitFor();
        expect(await page.getByRole("button", { name: "Geef het antwoord" }).count()).toBe(0);
      }
    });

    it("is told that a condition is contracted, also when ten terms that carried it out before come first by name", async () => {
      const { duidingsvoorwaarden } = await ask(`{ duidingsvoorwaarden(first: 100, filter: { soort: [VOLUMENORM] }) {
        nodes { id tekst duiding { id conclusie geldigheden { van tot } } } } }`);
      const holds = ({ van, tot }: any): boolean => van !== null && van < "2026-01-01" && tot === null;
      const condition = duidingsvoorwaarden.nodes.find(
        ({ duiding: { conclusie, geldigheden } }: any) => conclusie !== "NEE" && geldigheden.some(holds),
      );
      const relation = { id: condition.duiding.id, voorwaardeId: condition.id, relatie: "VOERT_VOORWAARDE_UIT" };
      const common = {
        ...{ verzekeraarId: "cz-concern", soort: "VOLUMENORM", zorgvormTekst: "Deze zorg", openbaarheid: "OPENBAAR" },
        ...{ bronnen: [{ titel: "Inkoopbeleid" }], duidingen: [{ ...relation, grondslag: "AFGELEID", onderbouwing: "Noemt haar." }] },
      };
      const ended = Array.from({ length: 10 }, (_, year) => ({
        ...{ omschrijving: `Afspraak ${year}`, geldigVan: `${2010 + year}-01-01`, geldigTot: `${2011 + year}-01-01` },
      }));
      for (const term of [...ended, { omschrijving: "Zoals nu geldt", geldigVan: "2020-01-01" }]) {
        const { uitkomst } = await ask(
          `mutation ($input: ContractvoorwaardeVastleggenInput!, $sleutel: ID!) {
            uitkomst: contractvoorwaardeVastleggen(input: $input, sleutel: $sleutel) { fouten { pad bericht } } }`,
          "cz-concern",
          { input: { ...common, ...term }, sleutel: term.omschrijving },
        );
        expect(uitkomst.fouten).toEqual([]);
      }
      const page = await as(ACCOUNT, "/concerns/cz-concern");
      const row = page.locator("#geldt tbody tr", { has: page.getByRole("link", { name: /^Afspraak / }) });
      expect(await row.locator("[class*=standing--]").allInnerTexts()).toEqual(["Komt overeen"]);
      expect((await row.getByRole("link", { name: /^(Afspraak|Zoals)/ }).allInnerTexts()).slice(0, 2)).toEqual(["Zoals nu geldt", "Afspraak 9"]);
    });
  });
