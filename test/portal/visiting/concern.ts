import type { Page } from "playwright-core";
import { isThere, retell, type Desk } from "../../support/portal-desk";

const CONCERN = "cz-concern";

/** What rulings ask of a concern, with more signals than one page has room for. */
export const concern = ({ rig }: Desk) =>
  describe("who looks at what a concern contracts", () => {
    let page: Page;
    beforeEach(async () => {
      page = await rig().newPage({ viewport: { width: 1280, height: 900 } });
    });
    afterEach(() => page.context().close());

    it("is told that a term deviates, also when its signal is not among the first of the concern", async () => {
      const term = { id: "een-voorwaarde", omschrijving: "Twintig per jaar", geldigVan: "2020-01-01", geldigTot: null };
      await retell(page, "PortaalConcernMoet", (data) => {
        const [duty] = data.duidingsvoorwaarden.nodes;
        data.duidingsvoorwaarden.nodes = [duty];
        duty.duiding = { ...duty.duiding, conclusie: "JA", geldigheden: [{ __typename: "Geldigheid", van: "2020-01-01", tot: null }] };
        const whole = { soort: "VOLUMENORM", aard: "CONTRACTVOORWAARDE", jaar: null, openbaarheid: "OPENBAAR", norm: null, opsteller: null };
        duty.uitvoering.contractvoorwaarden = {
          ...duty.uitvoering.contractvoorwaarden,
          ...{ totaal: 1, nodes: [{ __typename: "Contractvoorwaarde", ...whole, ...term }] },
        };
        data.signalen = { ...data.signalen, totaal: 60, nodes: [] };
        const onderwerp = { __typename: "Contractvoorwaarde", id: term.id };
        data.afwijkend = { __typename: "SignaalConnection", nodes: [{ __typename: "Signaal", id: "afwijking", onderwerp }] };
      });
      await page.goto(`/concerns/${CONCERN}`);
      await isThere(page);
      const row = page.locator("#geldt tbody tr");
      await row.getByText(term.omschrijving).waitFor();
      expect(await row.getByText("Wijkt af").count()).toBe(1);
    });
  });
