import { isThere, type Desk } from "../../support/portal-desk";

/** A dossier on paper. */
export const printing = ({ rig, ask }: Desk) =>
  describe("who prints a dossier", () => {
    it("has all of it on paper: every party, the chain in words, sources, and nothing that only a screen can do", async () => {
      const page = await rig().newPage({ viewport: { width: 794, height: 1123 } });
      await page.goto("/agenda/ag-hipec");
      await isThere(page);
      await page.emulateMedia({ media: "print" });
      const text = await page.locator("body").innerText();
      const { agendaItem } = await ask(`{ agendaItem(id: "ag-hipec") {
        onderwerp bronnen { titel } duidingen { nodes { titel } } projecten { nodes { titel } } signalen { nodes { toelichting } }
        prestaties { nodes { omschrijving } } contractvoorwaarden { nodes { omschrijving } }
      } }`);
      const flat = (words: string): string => words.replaceAll(/[\s\u00AD]+/g, " ");
      const told = [
        agendaItem.onderwerp,
        ...agendaItem.bronnen.map(({ titel }: any) => titel),
        ...[...agendaItem.duidingen.nodes, ...agendaItem.projecten.nodes].map(({ titel }: any) => titel),
        ...[...agendaItem.prestaties.nodes, ...agendaItem.contractvoorwaarden.nodes].map(({ omschrijving }: any) => omschrijving),
        ...agendaItem.signalen.nodes.map(({ toelichting }: any) => toelichting),
      ];
      expect(told.filter((words) => !flat(text).includes(flat(words)))).toEqual([]);
      for (const part of ["Zorginstituut", "ZonMw", "Zorgverzekeraars", "NZa", "Tijdlijn", "Bronnen"]) expect(text).toContain(part);
      expect(text).toMatch(/Afgedrukt op .+, uit http:/);
      for (const onScreen of ["Zoek in alles", "Aanmelden", "Afdrukken", "Over dit portaal"]) expect(text).not.toContain(onScreen);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(794);
      await page.context().close();
    });

    it("has a PDF with pages, a title, and headings that software reads", async () => {
      const page = await rig().newPage();
      await page.goto("/agenda/ag-hipec");
      await isThere(page);
      const pdf = (await page.pdf({ format: "A4", tagged: true, outline: true })).toString("latin1");
      const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
      expect(pages.length).toBeGreaterThan(3);
      expect(pages.length).toBeLessThan(25);
      // Said without the pages themselves: they are long.
      const told = { headings: /\/S \/H1\b/.test(pdf), outline: /\/Outlines \d/.test(pdf), language: /\/Lang \(nl/.test(pdf) };
      expect(told).toEqual({ headings: true, outline: true, language: true });
      await page.context().close();
    });
  });
