import { trajectenVan } from "../../../subgraphs/signalering/src/doorlooptijd/bijhouden";
import { graafOf } from "../../support/signalering/gevallen";

type Feiten = Parameters<typeof graafOf>[0];

/** Care in hospitals, which has prestaties of its own. */
const ZORG = { sectoren: ["MEDISCH_SPECIALISTISCHE_ZORG"], soort: "BEHANDELING" };
const ITEM = { startdatum: "2020-01-01", zorgvormen: ["zorg"] };
const JA = { soort: "STANDPUNT", conclusie: "JA", conclusieGrondslag: "BRON", zorgvormen: ["zorg"] };
const VAN_VERZEKERAAR = { aard: "CONTRACTVOORWAARDE", soort: "CONTRACTEIS", zorgvormen: ["zorg"] };

/** Of one step: from when on, until when, what it is, and its days or what is missing. */
function stap(naam: string, feiten: Feiten, [type, id]: readonly string[] = ["Zorgvorm", "zorg"]): unknown[] {
  return trajectenVan(type, id, graafOf(feiten))
    .filter((traject) => traject.stap === naam)
    .map(({ van, tot, uitkomst, dagen, ontbreekt }) => [van, tot, uitkomst, dagen ? [dagen.minstens, dagen.hoogstens] : ontbreekt]);
}

describe("from the agenda to a ruling", () => {
  const van = (feiten: Feiten) => stap("AGENDA_DUIDING", { "Zorgvorm zorg": ZORG, ...feiten });

  it.each<[string, Feiten, unknown[]]>([
    ["waits", { "AgendaItem item": ITEM }, [["2020-01-01", null, "WACHT", null]]],
    [
      "ends with the first ruling since, and not with one before",
      {
        "AgendaItem item": ITEM,
        "Duiding eerder": { ...JA, datum: "2019-12-31" },
        "Duiding eerste": { ...JA, datum: "2020-01-31" },
        "Duiding later": { ...JA, datum: "2021-01-01" },
      },
      [["2020-01-01", "2020-01-31", "WACHT", null], ["2020-01-31", null, "KLAAR", [30, 30]]],
    ],
    [
      "is of no length where both are on the same day",
      { "AgendaItem item": ITEM, "Duiding uitspraak": { ...JA, datum: "2020-01-01" } },
      [["2020-01-01", null, "KLAAR", [0, 0]]],
    ],
    [
      "is between two numbers where both are known as a year",
      { "AgendaItem item": { ...ITEM, startdatum: "2020" }, "Duiding uitspraak": { ...JA, datum: "2021" } },
      [
        ["2020-01-01", "2020-12-31", "NIET_TE_BEOORDELEN", "dag waarop het begon"],
        ["2020-12-31", "2021-01-01", "WACHT", null],
        ["2021-01-01", "2021-12-31", "NIET_TE_BEOORDELEN", "dag waarop het eindigde"],
        ["2021-12-31", null, "KLAAR", [1, 730]],
      ],
    ],
    [
      "of two rulings, one of which is known as a year, the first was at the latest on the day of the other",
      { "AgendaItem item": ITEM, "Duiding dag": { ...JA, datum: "2021-03-01" }, "Duiding jaar": { ...JA, datum: "2021" } },
      [
        ["2020-01-01", "2021-01-01", "WACHT", null],
        ["2021-01-01", "2021-03-01", "NIET_TE_BEOORDELEN", "dag waarop het eindigde"],
        ["2021-03-01", null, "KLAAR", [366, 425]],
      ],
    ],
    [
      "cannot be judged without the day of a ruling, which may have been the first",
      { "AgendaItem item": ITEM, "Duiding dag": { ...JA, datum: "2021-03-01" }, "Duiding onbekend": { ...JA, peildatum: "2022-01-01" } },
      [["2020-01-01", null, "NIET_TE_BEOORDELEN", "datum van een duiding"]],
    ],
    [
      "cannot be judged on any day without its start",
      { "AgendaItem item": { zorgvormen: ["zorg"] } },
      [["0001-01-01", null, "NIET_TE_BEOORDELEN", "startdatum van het agenda-item"]],
    ],
    ["has none over a suggestion", { "AgendaItem item": { ...ITEM, zorgvormen: ["zorg SUGGESTIE"] } }, []],
    [
      "does not end with what does not rule on whether care is insured",
      { "AgendaItem item": ITEM, "Duiding rapport": { soort: "RAPPORT", datum: "2020-06-01", zorgvormen: ["zorg"] } },
      [["2020-01-01", null, "WACHT", null]],
    ],
    [
      "waits no longer than its item",
      { "AgendaItem item": { ...ITEM, status: "AFGEROND", peildatum: "2022-05-01" } },
      [["2020-01-01", "2022-05-01", "WACHT", null], ["2022-05-01", null, "VERVALLEN", null]],
    ],
    ["has none where the item is an agenda of many", { "AgendaItem item": { ...ITEM, agendaId: "agenda" } }, []],
  ])("%s", (_, feiten, expected) => expect(van(feiten)).toEqual(expected));

  it("an item without care has the rulings that name it, and no way to a contract", () => {
    const feiten = { "AgendaItem item": { startdatum: "2020-01-01" }, "Duiding uitspraak": { ...JA, zorgvormen: [], agendaItems: ["item"], datum: "2020-01-11" } };
    const item = ["AgendaItem", "item"];
    expect(stap("AGENDA_DUIDING", feiten, item)).toEqual([["2020-01-01", "2020-01-11", "WACHT", null], ["2020-01-11", null, "KLAAR", [10, 10]]]);
    expect(stap("AGENDA_CONTRACT", feiten, item)).toEqual([["2020-01-01", null, "NIET_TE_BEOORDELEN", "zorg waarover het agenda-item gaat"]]);
  });
});

describe("from a ruling to a prestatie", () => {
  const PRESTATIE = { zorgvormen: ["zorg"] };
  const van = (feiten: Feiten) => stap("DUIDING_PRESTATIE", { "Zorgvorm zorg": ZORG, ...feiten });

  it.each<[string, Feiten, unknown[]]>([
    ["waits while the care is insured", { "Duiding ja": { ...JA, datum: "2020-01-01" } }, [["2020-01-01", null, "WACHT", null]]],
    [
      "waits no more once it is shut out",
      {
        "Duiding ja": { ...JA, datum: "2020-01-01" },
        "Duiding nee": { ...JA, conclusie: "NEE", datum: "2022-01-01", vervangt: [{ vervangenId: "ja", aard: "HERBEOORDELING", reikwijdte: "VOLLEDIG", grondslag: "BRON" }] },
      },
      [["2020-01-01", "2022-01-01", "WACHT", null], ["2022-01-01", null, "VERVALLEN", null]],
    ],
    ["does not begin with a ruling that shuts it out", { "Duiding nee": { ...JA, conclusie: "NEE", datum: "2020-01-01" } }, []],
    [
      "does not begin with an advice on which nobody decided",
      { "Duiding advies": { ...JA, soort: "PAKKETADVIES", datum: "2020-01-01" } },
      [],
    ],
    [
      "cannot be judged where a conclusion is not known",
      { "Duiding uitspraak": { ...JA, conclusie: null, datum: "2020-01-01" } },
      [["0001-01-01", null, "NIET_TE_BEOORDELEN", "conclusie van een duiding"]],
    ],
    [
      "ends with the first prestatie since",
      { "Duiding ja": { ...JA, datum: "2020-01-01" }, "Prestatie een": { ...PRESTATIE, geldigVan: "2021-01-01" }, "Prestatie twee": { ...PRESTATIE, geldigVan: "2020-07-01" } },
      [["2020-01-01", "2020-07-01", "WACHT", null], ["2020-07-01", null, "KLAAR", [182, 182]]],
    ],
    [
      "is not there to wait for where a prestatie was already valid",
      { "Duiding ja": { ...JA, datum: "2020-01-01" }, "Prestatie een": { ...PRESTATIE, geldigVan: "2015-01-01" }, "Prestatie onbekend": PRESTATIE },
      [["2020-01-01", null, "WAS_ER_AL", null]],
    ],
    [
      "waits for another where the prestatie had ended by then",
      { "Duiding ja": { ...JA, datum: "2020-01-01" }, "Prestatie een": { ...PRESTATIE, geldigVan: "2015-01-01", geldigTot: "2020-01-01" } },
      [["2020-01-01", null, "WACHT", null]],
    ],
    [
      "cannot be judged where nobody knows since when a prestatie is valid",
      { "Duiding ja": { ...JA, datum: "2020-01-01" }, "Prestatie een": PRESTATIE },
      [["2020-01-01", null, "NIET_TE_BEOORDELEN", "ingang van een prestatie"]],
    ],
    [
      "cannot be judged where a general prestatie may do",
      { "Zorgvorm zorg": { ...ZORG, sectoren: ["GGZ"] }, "Duiding ja": { ...JA, datum: "2020-01-01" } },
      [["2020-01-01", null, "NIET_TE_BEOORDELEN", "of een algemene prestatie de zorg dekt"]],
    ],
    [
      "is none for what has no prestaties",
      { "Zorgvorm zorg": { ...ZORG, sectoren: ["FARMACEUTISCHE_ZORG"] }, "Duiding ja": { ...JA, datum: "2020-01-01" } },
      [],
    ],
  ])("%s", (_, feiten, expected) => expect(van(feiten)).toEqual(expected));
});

describe("to a contract", () => {
  const feiten: Feiten = { "Zorgvorm zorg": ZORG, "Prestatie een": { zorgvormen: ["zorg"], geldigVan: "2020-01-01", geldigTot: "2025-01-01" } };
  const van = (meer: Feiten) => stap("PRESTATIE_CONTRACT", { ...feiten, ...meer });

  it.each<[string, Feiten, unknown[]]>([
    ["waits while the care can be billed", {}, [["2020-01-01", "2025-01-01", "WACHT", null], ["2025-01-01", null, "VERVALLEN", null]]],
    [
      "ends with an insurer's term, and not with a norm of the profession or a term that shuts it out",
      {
        "Contractvoorwaarde norm": { ...VAN_VERZEKERAAR, aard: "BEROEPSNORM", geldigVan: "2020-02-01" },
        "Contractvoorwaarde uit": { ...VAN_VERZEKERAAR, soort: "UITSLUITING", geldigVan: "2020-03-01" },
        "Contractvoorwaarde eis": { ...VAN_VERZEKERAAR, geldigVan: "2020-04-01" },
      },
      [["2020-01-01", "2020-04-01", "WACHT", null], ["2020-04-01", null, "KLAAR", [91, 91]]],
    ],
    [
      "cannot be judged where nobody knows since when a term holds",
      { "Contractvoorwaarde eis": { ...VAN_VERZEKERAAR, geldigVan: "2020-04-01" }, "Contractvoorwaarde ander": VAN_VERZEKERAAR },
      [["2020-01-01", null, "NIET_TE_BEOORDELEN", "ingang van een contractvoorwaarde"]],
    ],
  ])("%s", (_, meer, expected) => expect(van(meer)).toEqual(expected));

  it("from the agenda, nobody waits for one once the care was ruled out", () => {
    expect(
      stap("AGENDA_CONTRACT", { "Zorgvorm zorg": ZORG, "AgendaItem item": ITEM, "Duiding nee": { ...JA, conclusie: "NEE", datum: "2021-01-01" } }),
    ).toEqual([["2020-01-01", "2021-01-01", "WACHT", null], ["2021-01-01", null, "VERVALLEN", null]]);
  });
});
