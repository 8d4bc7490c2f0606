import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

let zorginstituut: RunningSubgraph;

beforeAll(async () => {
  zorginstituut = await startSubgraph("zorginstituut");
});
afterAll(() => zorginstituut.stop());

async function ask(query: string) {
  const { data, errors } = await zorginstituut.query(query);
  expect(errors).toBeUndefined();
  return data;
}

type Nodig = boolean | null;

/** By hand, from the data: from where, over which transition, whether it takes a ruling and an agreement, on what grounds. */
const CYCLUS: [van: string | null, id: string, naar: string, duiding: Nodig, afspraak: Nodig, grondslag: string][] = [
  [null, "start--instroom--1", "INSTROOM", false, false, "BRON"],
  [null, "start--instroom--2", "INSTROOM", true, false, "BRON"],
  [null, "start--instroom--3", "INSTROOM", null, false, "BRON"],
  ["INSTROOM", "instroom--herbeoordeling--4", "HERBEOORDELING", true, null, "BRON"],
  ["INSTROOM", "instroom--gepast-gebruik--5", "GEPAST_GEBRUIK", null, true, "BRON"],
  ["INSTROOM", "instroom--uitstroom--6", "UITSTROOM", true, false, "BRON"],
  ["HERBEOORDELING", "herbeoordeling--gepast-gebruik--7", "GEPAST_GEBRUIK", true, null, "AFGELEID"],
  ["HERBEOORDELING", "herbeoordeling--uitstroom--8", "UITSTROOM", true, null, "BRON"],
  ["GEPAST_GEBRUIK", "gepast-gebruik--herbeoordeling--9", "HERBEOORDELING", null, null, "BRON"],
  ["GEPAST_GEBRUIK", "gepast-gebruik--herbeoordeling--10", "HERBEOORDELING", null, null, "BRON"],
  ["GEPAST_GEBRUIK", "gepast-gebruik--goede-en-verzekerde-zorg--16", "GOEDE_EN_VERZEKERDE_ZORG", false, null, "AFGELEID"],
  ["GEPAST_GEBRUIK", "gepast-gebruik--uitstroom--11", "UITSTROOM", false, true, "BRON"],
  ["GEPAST_GEBRUIK", "gepast-gebruik--uitstroom--12", "UITSTROOM", true, true, "BRON"],
  ["GEPAST_GEBRUIK", "gepast-gebruik--uitstroom--13", "UITSTROOM", true, false, "BRON"],
  ["GOEDE_EN_VERZEKERDE_ZORG", "goede-en-verzekerde-zorg--gepast-gebruik--17", "GEPAST_GEBRUIK", false, null, "AFGELEID"],
  ["UITSTROOM", "uitstroom--herbeoordeling--14", "HERBEOORDELING", false, null, "BRON"],
  ["UITSTROOM", "uitstroom--herbeoordeling--15", "HERBEOORDELING", true, false, "AFGELEID"],
  ["UITSTROOM", "uitstroom--gepast-gebruik--18", "GEPAST_GEBRUIK", null, null, "AFGELEID"],
];

const asOvergang = ([van, id, naar, vereistDuiding, vereistAfspraak, grondslag]: (typeof CYCLUS)[number]) => ({
  id,
  van,
  naar,
  vereistDuiding,
  vereistAfspraak,
  grondslag,
});

describe("the cycle", () => {
  const OVERGANG = "id van naar vereistDuiding vereistAfspraak grondslag";

  it("has all transitions, those that it begins with first", async () => {
    const { faseovergangen } = await ask(`{ faseovergangen { ${OVERGANG} } }`);
    expect(faseovergangen).toEqual(CYCLUS.map(asOvergang));
  });

  it("tells of each phase its steps, and what may follow", async () => {
    const { fasen } = await ask(`{ fasen { fase stappen overgangen { ${OVERGANG} } } }`);
    const uit = (fase: string) => CYCLUS.filter(([van]) => van === fase).map(asOvergang);
    expect(fasen).toEqual(
      [
        ["INSTROOM", ["innovaties in beeld krijgen", "passende inzet stimuleren", "besluit tot duiding", "voorlichten en vroege dialoog"]],
        ["HERBEOORDELING", ["agenderen bij restonzekerheid", "opnieuw toetsen met nieuwe gegevens", "zo nodig met ziektemodel"]],
        ["GEPAST_GEBRUIK", ["norm bepalen", "naleving monitoren", "naleving bevorderen"]],
        ["GOEDE_EN_VERZEKERDE_ZORG", ["kwaliteitstaken en pakketbeheer in samenhang inzetten"]],
        [
          "UITSTROOM",
          ["kandidaat signaleren", "richtlijn aanpassen", "bekostiging stoppen of aanpassen", "uitfaseringsafspraken maken"],
        ],
      ].map(([fase, stappen]) => ({ fase, stappen, overgangen: uit(fase as string) })),
    );
  });

  it("tells that care may be left directly after gepast gebruik, who decides that, and where it is written", async () => {
    const { faseovergang } = await ask(`{
      faseovergang(id: "gepast-gebruik--uitstroom--11") {
        aanleiding overigeVereisten onderbouwing handelendePartijen { id } beslist { id } voorbeelden { id }
        bron { titel vindplaats }
      }
    }`);
    expect(faseovergang).toEqual({
      aanleiding: "Less is more: direct stoppen met zorg waarvoor geen bewijs is",
      overigeVereisten: ["richtlijn aanpassen", "verantwoord stoppen met heldere afspraken", "evaluatie achteraf"],
      onderbouwing: "beroepsgroep stopt zonder voorafgaande duiding",
      handelendePartijen: [{ id: "wetenschappelijke-beroepsverenigingen" }],
      beslist: [{ id: "wetenschappelijke-beroepsverenigingen" }],
      voorbeelden: [{ id: "ag-barrett" }],
      bron: {
        titel: "Kamerbrief Voortgang verbeteren en verbreden van de toets op het basispakket, 12 juni 2025 (Kamerstuk 29689, nr. 1296)",
        vindplaats: "3.1",
      },
    });
  });

  it("tells what a ruling has to say: of what flows out that it does not comply, by the minister where the source asks that", async () => {
    const { faseovergangen } = await ask(`{ faseovergangen { id vereistDuiding vereistOordeel vereistBesluit } }`);
    const told = faseovergangen.filter((each: any) => each.vereistOordeel !== null || each.vereistBesluit);
    expect(told.map(({ id, vereistOordeel, vereistBesluit }: any) => [id, vereistOordeel, vereistBesluit])).toEqual([
      ["start--instroom--2", "POSITIEF", true],
      ["instroom--herbeoordeling--4", "NIET_NEGATIEF", false],
      ["instroom--uitstroom--6", "NEGATIEF", false],
      ["herbeoordeling--gepast-gebruik--7", "POSITIEF", false],
      ["herbeoordeling--uitstroom--8", "NEGATIEF", false],
      ["gepast-gebruik--uitstroom--12", "NEGATIEF", false],
      ["gepast-gebruik--uitstroom--13", "NEGATIEF", true],
      ["uitstroom--herbeoordeling--15", "NEGATIEF", false],
    ]);
    expect(faseovergangen.filter((each: any) => each.vereistDuiding && each.vereistOordeel === null)).toEqual([]);
  });

  it("tells with the list what holds for all of it", async () => {
    const { lijstopmerkingen } = await ask(`{ lijstopmerkingen { id tekst bronnen { vindplaats } } }`);
    expect(lijstopmerkingen).toEqual([
      {
        id: "fasen",
        tekst: "opties en fasen kunnen na elkaar of naast elkaar lopen; volgorde is niet dwingend",
        bronnen: [{ vindplaats: "5.1" }],
      },
      {
        id: "handelingsopties",
        tekst: "opties kunnen na elkaar of naast elkaar worden ingezet",
        bronnen: [{ vindplaats: "5.1" }],
      },
      {
        id: "prioriteringscriteria",
        tekst: "de bronpagina spreekt van 6 criteria maar noemt er 5; het zesde is niet gevonden",
        bronnen: [{ vindplaats: null }],
      },
    ]);
  });
});

const GEEN_DUIDING =
  "Deze overgang vraagt een duiding, en geen gepubliceerde duiding die van kracht is, is als feit aan dit agenda-item gekoppeld.";

const NEGATIEF = "Een duiding met conclusie NEE, DEELS, of een pakketadvies waarop de minister besloot: NIET_OPGENOMEN, UITGESTROOMD, BEPERKT.";
const POSITIEF = "Een duiding met conclusie JA, DEELS, VOORWAARDELIJK, of een pakketadvies waarop de minister besloot: OPGENOMEN, BEPERKT, AANGEPAST.";
const NIET_NEGATIEF = "Een duiding die niet zegt dat de zorg niet voldoet.";
const BESLUIT = "Een pakketadvies waarop de minister besloot: NIET_OPGENOMEN, UITGESTROOMD, BEPERKT.";

/** By hand, from the occasions of the transitions: what the ruling says that each takes. */
const OORDEEL: Record<string, string> = {
  "instroom--herbeoordeling--4": NIET_NEGATIEF,
  "instroom--uitstroom--6": NEGATIEF,
  "herbeoordeling--gepast-gebruik--7": POSITIEF,
  "herbeoordeling--uitstroom--8": NEGATIEF,
  "gepast-gebruik--uitstroom--12": NEGATIEF,
  "gepast-gebruik--uitstroom--13": BESLUIT,
  "uitstroom--herbeoordeling--15": NEGATIEF,
};

interface Verwacht {
  wie: string[];
  /** Rulings in force that say what the transition takes, and others. */
  duidingen?: string[];
  andere?: string[];
  overig?: string[];
}

/** What is expected of a transition of the cycle, for an item with these rulings in force. */
function volgende(id: string, { wie, duidingen = [], andere = [], overig = [] }: Verwacht) {
  const [, , fase, duiding, afspraak] = CYCLUS.find((overgang) => overgang[1] === id)!;
  const mag = duiding !== true || duidingen.length > 0;
  return {
    fase,
    overgang: { id },
    wie: wie.map((organisatie) => ({ id: organisatie })),
    vereist: [
      { soort: "DUIDING", nodig: duiding, voldaan: duiding ? mag : null, tekst: OORDEEL[id] ?? null },
      { soort: "AFSPRAAK", nodig: afspraak, voldaan: null, tekst: null },
      ...overig.map((tekst) => ({ soort: "OVERIG", nodig: true, voldaan: null, tekst })),
    ],
    duidingen: duidingen.map((each) => ({ id: each })),
    mag,
    waaromNiet: mag
      ? null
      : andere.length === 0
        ? GEEN_DUIDING
        : `Geen van de duidingen die van kracht zijn, zegt wat deze overgang vraagt. Nodig is: ${OORDEEL[id]}`,
  };
}

describe("what may follow for an agenda item", () => {
  const VOLGENDE = `fase faseGrondslag volgendeFasen {
    fase overgang { id } wie { id } vereist { soort nodig voldaan tekst } duidingen { id } mag waaromNiet
  }`;
  const ZIN = ["zorginstituut"];
  const BEROEPSGROEP = ["wetenschappelijke-beroepsverenigingen"];

  it("whose rulings are in force: not the one that was replaced as a whole", async () => {
    const { agendaItem } = await ask(`{ agendaItem(id: "ag-aft") { ${VOLGENDE} } }`);
    const duidingen = ["st-aft-2023"];
    expect(agendaItem).toEqual({
      fase: "INSTROOM",
      faseGrondslag: "AFGELEID",
      volgendeFasen: [
        volgende("instroom--herbeoordeling--4", { wie: ZIN, duidingen, overig: ["nieuwe gegevens"] }),
        volgende("instroom--gepast-gebruik--5", {
          wie: ZIN,
          duidingen,
          overig: ["afspraken zoals waarborgendocument, Ronde Tafel of weesgeneesmiddelarrangement"],
        }),
        volgende("instroom--uitstroom--6", {
          wie: ["vws", "zorginstituut"],
          // It is positive.
          andere: duidingen,
          overig: ["pakketduiding of besluit van de minister"],
        }),
      ],
    });
  });

  it("whose earlier ruling is in force for the care that the later one does not rule on", async () => {
    const { agendaItem } = await ask(`{ agendaItem(id: "ag-hooggebergte") { ${VOLGENDE} } }`);
    const [deels, nee] = ["st-hooggebergte-2014", "st-hooggebergte-2019"];
    expect(agendaItem).toEqual({
      fase: "HERBEOORDELING",
      faseGrondslag: "BRON",
      volgendeFasen: [
        volgende("herbeoordeling--gepast-gebruik--7", { wie: ZIN, duidingen: [deels] }),
        volgende("herbeoordeling--uitstroom--8", {
          wie: ["vws", "zorginstituut"],
          duidingen: [deels, nee],
          overig: ["richtlijn en bekostiging aanpassen", "zorgvuldige afbouw voor patiënten"],
        }),
      ],
    });
  });

  it("that nothing was ruled on: only what takes no ruling", async () => {
    const { agendaItem } = await ask(`{ agendaItem(id: "ag-katheterspoelingen") { ${VOLGENDE} } }`);
    expect(agendaItem).toEqual({
      fase: "GEPAST_GEBRUIK",
      faseGrondslag: "AFGELEID",
      volgendeFasen: [
        volgende("gepast-gebruik--herbeoordeling--9", { wie: ZIN, overig: ["signaal of monitor"] }),
        volgende("gepast-gebruik--herbeoordeling--10", { wie: ["vws"], overig: ["onderzoek", "laatste middel"] }),
        volgende("gepast-gebruik--goede-en-verzekerde-zorg--16", { wie: ZIN }),
        volgende("gepast-gebruik--uitstroom--11", {
          wie: BEROEPSGROEP,
          overig: ["richtlijn aanpassen", "verantwoord stoppen met heldere afspraken", "evaluatie achteraf"],
        }),
        volgende("gepast-gebruik--uitstroom--12", { wie: ZIN, overig: ["uitfaseringsafspraken"] }),
        volgende("gepast-gebruik--uitstroom--13", { wie: ["vws"], overig: ["uitstroomadvies", "besluit van de minister"] }),
      ],
    });
  });

  it("that flowed out without a ruling: back after an evaluation, and not on the old ruling that there is not", async () => {
    const { agendaItem } = await ask(`{ agendaItem(id: "ag-barrett") { ${VOLGENDE} } }`);
    expect(agendaItem).toEqual({
      fase: "UITSTROOM",
      faseGrondslag: "BRON",
      volgendeFasen: [
        volgende("uitstroom--herbeoordeling--14", { wie: BEROEPSGROEP, overig: ["evaluatie"] }),
        volgende("uitstroom--herbeoordeling--15", { wie: ZIN, overig: ["nieuwe gegevens"] }),
        volgende("uitstroom--gepast-gebruik--18", { wie: ZIN, overig: ["plaatsing op implementatieagenda"] }),
      ],
    });
  });

  it("that flowed out on an advice: one on which the minister decided, and not one without a known decision", async () => {
    const { agendaItem } = await ask(`{ agendaItem(id: "ag-vitamine-d") { ${VOLGENDE} } }`);
    // Of pa-vitamine-d-2022 no decision is known.
    const terug = agendaItem.volgendeFasen.find(({ overgang }: any) => overgang.id === "uitstroom--herbeoordeling--15");
    expect(terug).toEqual(
      volgende("uitstroom--herbeoordeling--15", { wie: ZIN, duidingen: ["pa-vmp-2016"], overig: ["nieuwe gegevens"] }),
    );
  });

  it("takes four statements, for any number of items", async () => {
    zorginstituut.takeStatements();
    await ask(`{ agendaItems(first: 100) { nodes { ${VOLGENDE} } } }`);
    expect(zorginstituut.takeStatements()).toHaveLength(4);
  });
});

test("the flow chart of figure 4: its steps as far as the text tells them, and what the figure itself would add", async () => {
  const { stroomschema: schema, stroomschemas } = await ask(`{
    stroomschemas { id }
    stroomschema(id: "risicogerichte-beoordeling") {
      naam toelichting tekstInFiguur onbekend bronnen { vindplaats }
      stappen { volgorde naam vraag uitkomsten grondslag volgordeGrondslag handelendePartijen { id } bronnen { vindplaats } }
    }
  }`);
  type Stap = [volgorde: number, naam: string, vraag: string | null, uitkomsten: string[], partijen: string[], vindplaats: string];
  const stap = (...[volgorde, naam, vraag, uitkomsten, partijen, vindplaats]: Stap) => ({
    volgorde,
    naam,
    vraag,
    uitkomsten,
    grondslag: "BRON",
    volgordeGrondslag: "AFGELEID",
    handelendePartijen: partijen.map((id) => ({ id })),
    bronnen: [{ vindplaats }],
  });
  const ZIN = ["zorginstituut"];
  expect(stroomschemas).toEqual([{ id: "risicogerichte-beoordeling" }]);
  expect(schema).toEqual({
    naam: "Figuur 4: stroomschema risicogerichte beoordeling",
    toelichting: "de tekstversie bevat alleen de titel en twee losse woordgroepen; de stappen hieronder komen uit de lopende tekst",
    tekstInFiguur: ["Niet vergoeden", "Onzekere"],
    onbekend: ["vakken en hun volgorde", "pijlen en beslispunten", "koppeling van vak aan optie"],
    bronnen: [{ vindplaats: "figuur 4 en 5.2" }],
    stappen: [
      stap(1, "Signaleren", null, ["agenderen"], ["wetenschappelijke-beroepsverenigingen", "zorginstituut", "zorgverzekeraars"], "2.1"),
      stap(2, "Agenderen", null, ["beoordelen", "actie door partijen"], ZIN, "2.1"),
      stap(
        3,
        "Actie door partijen",
        null,
        ["opgelost", "beoordelen als partijen er niet uitkomen"],
        ["zorgaanbieders", "zorgverleners", "zorgverzekeraars"],
        "3 en hoofdstuk 6",
      ),
      stap(4, "Screening", "is een formele duiding nodig?", ["formele duiding", "uitkomst al duidelijk"], ZIN, "1.2"),
      stap(
        5,
        "Beoordelen van effectiviteit",
        "voldoet de zorg aan de stand van de wetenschap en praktijk?",
        ["nee", "ja", "geen uitsluitsel, onderzoek mogelijk"],
        ZIN,
        "hoofdstuk 5",
      ),
      stap(
        6,
        "Handelingsoptie bij onzekerheid over effectiviteit",
        null,
        ["optie uit tabel 4"],
        ["zorginstituut", "zorgverzekeraars"],
        "5.1 en tabel 4",
      ),
      stap(
        7,
        "Maatschappelijke risico’s wegen",
        "zijn er maatschappelijke risico’s?",
        ["nee: vergoeden", "ja: tabel 5"],
        ZIN,
        "5.2 en tabel 5",
      ),
      stap(8, "Handelingsoptie bij maatschappelijke risico’s", null, ["optie uit tabel 5"], ["vws", "zorginstituut"], "5.2 en tabel 5"),
      stap(9, "Volgen en zo nodig herbeoordelen", null, ["herbeoordelen", "uitstromen", "voortzetten"], ZIN, "1.4, 2.3 en 2.6"),
    ],
  });
});
