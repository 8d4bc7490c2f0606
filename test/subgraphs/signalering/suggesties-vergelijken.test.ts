import { vergelijk } from "../../../subgraphs/signalering/src/suggesties/kenmerken";
import { type Overeenkomst, opGewicht } from "../../../subgraphs/signalering/src/suggesties/overeenkomsten";
import { redenVan } from "../../../subgraphs/signalering/src/suggesties/reden";
import type { Suggestierecord } from "../../../subgraphs/signalering/src/suggesties/suggestierecord";
import { bewoordingVan } from "../../../subgraphs/signalering/src/suggesties/woorden";

const recordOf = (more: Partial<Suggestierecord>) =>
  bewoordingVan({ type: "Project", id: "een", teksten: {}, verwanten: [], codes: {}, ...more });

/** What two records have in common, when every word counts as much. */
const inCommon = (van: Partial<Suggestierecord>, naar: Partial<Suggestierecord>): Overeenkomst[] =>
  opGewicht(vergelijk(recordOf(van), recordOf(naar), () => 1).overeenkomsten);
const titel = (tekst: string) => ({ teksten: { TITEL: tekst } });

describe("two records have in common", () => {
  it.each([
    ["WOORD", "Kosten van operaties", "Een operatie", "operaties", "operatie"],
    ["SAMENSTELLING", "Zorg bij kanker", "Screening op borstkanker", "kanker", "borstkanker"],
    ["SAMENSTELLING", "Telemonitoring", "Monitoring op afstand", "Telemonitoring", "Monitoring"],
    ["SYNONIEM", "Effect van de GLI", "Gecombineerde leefstijlinterventie", "GLI", "Gecombineerde"],
    ["GELIJKEND", "Chirurgisch behandeld", "Chirurgie thuis", "Chirurgisch", "Chirurgie"],
    ["CODE", "Beleidsregel BR/CU-2111", "Wat CU-2111 regelt", "CU-2111", "CU-2111"],
    ["JAAR", "Peiling in 2019", "Sinds 2019", "2019", "2019"],
  ])("%s: %s, %s", (soort, een, ander, term, gevonden) => {
    const found = inCommon(titel(een), titel(ander)).filter((each) => each.soort === soort);
    expect(found.map((each) => [each.term, each.gevonden, each.velden])).toContainEqual([term, gevonden, ["TITEL", "TITEL"]]);
  });

  it("words of an organisation or an indication as such, in whichever of the two", () => {
    const van = { teksten: { TITEL: "Astma", ORGANISATIE: "Trimbos" } };
    const found = inCommon(van, { teksten: { INHOUD: "Trimbos", INDICATIE: "ernstig astma" } });
    expect(found.map(({ soort, term }) => [soort, term])).toEqual([["INDICATIE", "Astma"], ["ORGANISATIE", "Trimbos"]]);
  });

  it("what both are tied to, and a series of codes, the more of them the surer", () => {
    const zorgvorm = { type: "Zorgvorm", id: "z", naam: "Protonentherapie" };
    const lacune = { type: "Kennislacune", id: "k", naam: "Werkt het?" };
    const found = inCommon(
      { verwanten: [zorgvorm, lacune], codes: { "NZA 090613": 1, "NZA 0906..": 1 } },
      { verwanten: [lacune, zorgvorm, { ...zorgvorm, id: "ander" }], codes: { "NZA 0906..": 3 } },
    );
    expect(found.map(({ soort, term, waarde }) => [soort, term, waarde])).toEqual([
      ["ZORGVORM", "Protonentherapie", 1],
      ["VERBAND", "Werkt het?", 1],
      ["CODE", "NZA 0906..", 0.75],
    ]);
  });

  it("no words that only join others, no numbers that look alike, and no parts of what is whole", () => {
    expect(inCommon(titel("De zorg van 12345 voor"), titel("De plaats van 12346 voor"))).toEqual([]);
    expect(inCommon(titel("Behandeling"), titel("Deling"))).toEqual([]);
  });
});

it("a word that few have counts more, and a title more than what is told further", () => {
  const few = (stam: string): number => (stam === "zeldzam" ? 5 : 1);
  const ander = recordOf({ teksten: { INHOUD: "Zeldzaam", TITEL: "Zorg" } });
  const found = vergelijk(recordOf(titel("Zorg zeldzaam")), ander, few).overeenkomsten;
  expect(found.map(({ term, waarde }) => [term, waarde])).toEqual([["Zorg", 1], ["zeldzaam", 3]]);
});

it("tells why in a sentence: what both are tied to, and the words that count most", () => {
  const verwanten = [{ type: "Zorgvorm", id: "z", naam: "Zorg op afstand" }];
  const found = inCommon(
    { ...titel("Telemonitoring bij hartfalen, astma en reuma thuis"), verwanten },
    { ...titel("Monitoring bij hartfalen, astma en reuma thuis"), verwanten },
  );
  expect(redenVan(found)).toBe("Beide gaan over “Zorg op afstand”; beide noemen “hartfalen”, “astma”, “reuma” en “thuis”.");
  const gli = inCommon(titel("GLI"), titel("gecombineerde leefstijlinterventie"));
  expect(redenVan(gli)).toBe("Andere namen voor hetzelfde: “GLI” met “gecombineerde”.");
});
