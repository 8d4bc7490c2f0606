import { coverageOf, lastLook } from "../../scripts/coverage/kind";
import { withCoverage } from "../../scripts/coverage/page";

const bron = (titel: string) => ({ titel, url: null });

const RECORDS = [
  {
    id: "een",
    datum: "2019-06",
    peildatum: "2023-01-01",
    code: "1999",
    bron: bron("Brief van 3 mei 2024"),
    zorgvormKoppelingen: [
      { id: "a", grondslag: "BRON" },
      { id: "b", grondslag: "AFGELEID", bron: bron("Rapport 2026") },
    ],
    zorgvormKandidaten: ["c", "d"],
    // On what a value of the record itself rests: no link.
    faseKoppeling: { fase: "UITSTROOM", grondslag: "BRON" },
  },
  { id: "twee", geldigVan: "2021-Q3", geldigTot: "2027", peildatum: "2026-02-01", bron: [bron("Pagina")], bronnenExtra: [] },
  // Of two files.
  { id: "drie", deel: { bron: bron("Jaarverslag 2025") }, ander: undefined },
];

test("the page tells how many records there are, of which years, how recent, and on what their links rest", () => {
  expect(lastLook(RECORDS)).toBe("2026-02-01");
  const coverage = coverageOf(RECORDS, 2026);
  expect(coverage).toEqual({ records: 3, years: [2019, 2027], recent: 2, links: { BRON: 1, AFGELEID: 1, SUGGESTIE: 2 } });
  expect(coverageOf([{ id: "leeg" }], 2026)).toEqual({
    records: 1,
    years: undefined,
    recent: 0,
    links: { BRON: 0, AFGELEID: 0, SUGGESTIE: 0 },
  });
  const sections = [{ party: "zonmw", kinds: [{ type: "Project", file: "zonmw-projecten.json", coverage }] }];
  const page = withCoverage("Voor.\n<!-- npm run coverage -->\noud\n<!-- einde -->\nNa.\n", sections, "2026-02-01");
  expect(page).toMatch(/^Voor\.\n<!-- npm run coverage -->\n\nGeteld .*<!-- einde -->\nNa\.\n$/s);
  expect(page).not.toContain("oud");
  expect(() => withCoverage("Voor.", sections, "2026-02-01")).toThrow("has no place");
  expect(page).toContain("### zonmw");
  expect(page).toContain("| Project | zonmw-projecten.json | 3 | 2019–2027 | 2 | 1 | 1 | 2 |");
  expect(page).toContain("2025 of 2026");
});
