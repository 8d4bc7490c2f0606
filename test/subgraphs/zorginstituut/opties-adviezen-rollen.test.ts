import { facts, type Fact } from "../../support/facts";
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

const byIds = (...ids: string[]) => ids.map((id) => ({ id }));
const PRAKTIJK = { titel: "Pakketbeheer in de praktijk 4 (Zorginstituut Nederland, 20 maart 2023)", url: null };

describe("the options of tables 4 and 5", () => {
  it("what can be done about care that meets the criterion, while it is a risk for affordability", async () => {
    const data = await ask(`{
      swpStatus(id: "wel-swp-zonder-randvoorwaarden") {
        handelingsopties { id verwijstNaar }
        situaties { id situatie swpStatus { id } handelingsopties { optie handelingsoptie { id naam } } }
      }
      maatschappelijkRisico(id: "betaalbaarheid") { situatie handelingsopties opties { optie handelingsoptie { id naam } } }
    }`);
    expect(data).toEqual({
      swpStatus: {
        handelingsopties: [
          { id: "t4-zie-tabel-5", verwijstNaar: "tabel 5" },
          { id: "t4-vergoeding", verwijstNaar: null },
        ],
        situaties: [
          {
            id: "wel-swp-zonder-randvoorwaarden-1",
            situatie: "geen risico’s voor maatschappelijke waarden",
            swpStatus: { id: "wel-swp-zonder-randvoorwaarden" },
            handelingsopties: [{ optie: "vergoeding", handelingsoptie: { id: "t4-vergoeding", naam: "Vergoeding" } }],
          },
          {
            id: "wel-swp-zonder-randvoorwaarden-2",
            situatie: "risico’s voor maatschappelijke waarden",
            swpStatus: { id: "wel-swp-zonder-randvoorwaarden" },
            handelingsopties: [{ optie: "zie tabel 5", handelingsoptie: { id: "t4-zie-tabel-5", naam: "Opties van tabel 5" } }],
          },
        ],
      },
      maatschappelijkRisico: {
        situatie: "betaalbaarheidsrisico: niet kosteneffectief of hoog kostenbeslag",
        // Until it goes, the words alone.
        handelingsopties: [
          "vergoeding met bindende voorwaarden beperken tot kosteneffectieve toepassing",
          "financiële arrangementen (prijskorting, prijs/volume, pay for performance)",
          "onderzoek naar doelmatige inzet",
        ],
        opties: [
          {
            optie: "vergoeding met bindende voorwaarden beperken tot kosteneffectieve toepassing",
            handelingsoptie: {
              id: "t5-bindende-voorwaarden",
              naam: "Bindende voorwaarden: alleen kosteneffectieve toepassing of indicatie",
            },
          },
          {
            optie: "financiële arrangementen (prijskorting, prijs/volume, pay for performance)",
            handelingsoptie: {
              id: "t5-financieel-arrangement",
              naam: "Financieel arrangement: prijskorting, prijs/volume of betalen naar resultaat",
            },
          },
          {
            optie: "onderzoek naar doelmatige inzet",
            handelingsoptie: { id: "t5-onderzoek-doelmatige-inzet", naam: "Onderzoek naar doelmatige inzet" },
          },
        ],
      },
    });
  });

  it("every option, with where the tables name it and what they do not tell", async () => {
    const { handelingsopties, lijstopmerkingen } = await ask(`{
      handelingsopties {
        id naam tabel teOntwikkelen teOntwikkelenReden bronnen { titel url vindplaats }
        swpStatussen { id } situaties { id } maatschappelijkeRisicos { id }
      }
      lijstopmerkingen { id tekst }
    }`);
    const onbekend = "de tabel markeert opties met een symbool dat in de tekstversie ontbreekt";
    const optie = (id: string, naam: string, situaties: string[], risicos: string[] = []) => ({
      id,
      naam,
      tabel: situaties.length > 0 ? "tabel 4" : "tabel 5",
      teOntwikkelen: null,
      teOntwikkelenReden: onbekend,
      bronnen: [{ ...PRAKTIJK, vindplaats: situaties.length > 0 ? "tabel 4" : "tabel 5" }],
      swpStatussen: byIds(...situaties.map((situatie) => situatie.replace(/-\d$/, ""))),
      situaties: byIds(...situaties),
      maatschappelijkeRisicos: byIds(...risicos),
    });
    const [betaalbaarheid, inzet] = ["betaalbaarheid", "niet-gepaste-inzet"];
    const [mits, zonder] = ["wel-swp-mits-randvoorwaarden", "wel-swp-zonder-randvoorwaarden"];
    const naam = {
      bindend: "Bindende voorwaarden: alleen kosteneffectieve toepassing of indicatie",
      financieel: "Financieel arrangement: prijskorting, prijs/volume of betalen naar resultaat",
      indicatie: "Afspraken of voorwaarden over plaatsbepaling, start en stop, indicatieprotocol of -commissie",
    };
    expect(handelingsopties).toEqual([
      optie("t5-voorwaarden-inzet", "Afspraken of bindende voorwaarden voor inzet, met monitoring", [], [inzet]),
      optie("t4-voorwaarden-organisatie", "Afspraken of voorwaarden over bekwaamheid, centralisatie en volume", [`${mits}-1`]),
      optie("t4-voorwaarden-indicatie", naam.indicatie, [`${mits}-2`]),
      optie("t4-agenderen", "Agenderen via ZE&GG of door het Zorginstituut", ["geen-uitsluitsel-1"]),
      optie("t5-arbeidsbesparend", "Arbeidsbesparende of minst arbeidsbelastende zorg prioriteren", [], ["arbeidsinzet"]),
      optie("t4-beheerste-instroom", "Beheerst instroomprogramma door zorgpartijen (DAP, ODAP)", ["geen-uitsluitsel-3"]),
      optie("t5-bindende-voorwaarden", naam.bindend, [], [betaalbaarheid]),
      optie("t4-herbeoordeling", "Eventueel herbeoordeling", ["nipt-1"]),
      optie("t5-financieel-arrangement", naam.financieel, [], [betaalbaarheid]),
      optie("t4-geen-instroom", "Geen instroom", ["geen-swp-2"]),
      optie("t5-minder-belastend", "Minder klimaat- of milieubelastende zorg prioriteren", [], ["klimaat-milieu"]),
      optie("t4-monitoren-evalueren", "Monitoren en evalueren", ["nipt-1"]),
      optie("t5-onderzoek-doelmatige-inzet", "Onderzoek naar doelmatige inzet", [], [betaalbaarheid, inzet]),
      optie("t4-zie-tabel-5", "Opties van tabel 5", [`${zonder}-2`]),
      optie("t5-praktijkvariatie", "Praktijkvariatie inzichtelijk maken en adresseren", [], [inzet]),
      optie("t4-veelbelovende-zorg", "Veelbelovende zorg", ["geen-uitsluitsel-2"]),
      optie("t4-vergoeding", "Vergoeding", [`${zonder}-1`]),
      optie("t4-vergoeding-in-onderzoek", "Vergoeding in onderzoek", ["geen-uitsluitsel-1", "nipt-1"]),
      optie("t4-vergoeding-stoppen", "Vergoeding stoppen", ["geen-swp-1"]),
      optie("t4-voorwaardelijke-toelating", "Voorwaardelijke toelating van geneesmiddelen", ["geen-uitsluitsel-2"]),
    ]);
    expect(lijstopmerkingen).toContainEqual({ id: "handelingsopties", tekst: "opties kunnen na elkaar of naast elkaar worden ingezet" });
  });

  it("the conditions and ways in of an option with what they rest on, and the way back", async () => {
    const data = await ask(`{
      handelingsoptie(id: "t4-beheerste-instroom") {
        vergoedingsvoorwaarden { id } vergoedingsvoorwaardeKoppelingen { vergoedingsvoorwaarde { id } grondslag onderbouwing bron { vindplaats } }
        instroomroutes { id } instroomrouteKoppelingen { instroomroute { id } grondslag onderbouwing bron { vindplaats } }
      }
      instroomroute(id: "dap") { handelingsopties { id } handelingsoptieKoppelingen { handelingsoptie { id } grondslag } }
      vergoedingsvoorwaarden { id handelingsopties { id } handelingsoptieKoppelingen { handelingsoptie { id } grondslag } }
    }`);
    const past = "past bij de omschrijving van de optie; de tabel noemt de voorwaarde niet";
    const bron = { vindplaats: "tabel 4" };
    expect(data.handelingsoptie).toEqual({
      vergoedingsvoorwaarden: byIds("financieel-arrangement", "start-stopcriteria"),
      vergoedingsvoorwaardeKoppelingen: ["financieel-arrangement", "start-stopcriteria"].map((id) => ({
        vergoedingsvoorwaarde: { id },
        grondslag: "AFGELEID",
        onderbouwing: past,
        bron,
      })),
      instroomroutes: byIds("dap", "odap"),
      instroomrouteKoppelingen: ["dap", "odap"].map((id) => ({
        instroomroute: { id },
        grondslag: "BRON",
        onderbouwing: "de tabel noemt de route",
        bron,
      })),
    });
    expect(data.instroomroute).toEqual({
      handelingsopties: byIds("t4-beheerste-instroom"),
      handelingsoptieKoppelingen: [{ handelingsoptie: { id: "t4-beheerste-instroom" }, grondslag: "BRON" }],
    });
    const of = (id: string) => data.vergoedingsvoorwaarden.find((each: Fact) => each.id === id);
    expect(of("start-stopcriteria")).toEqual({
      id: "start-stopcriteria",
      handelingsopties: byIds("t5-voorwaarden-inzet", "t4-voorwaarden-indicatie", "t4-beheerste-instroom"),
      handelingsoptieKoppelingen: [
        { handelingsoptie: { id: "t5-voorwaarden-inzet" }, grondslag: "BRON" },
        { handelingsoptie: { id: "t4-voorwaarden-indicatie" }, grondslag: "BRON" },
        { handelingsoptie: { id: "t4-beheerste-instroom" }, grondslag: "AFGELEID" },
      ],
    });
    expect(of("stepped-care")).toMatchObject({ handelingsopties: [], handelingsoptieKoppelingen: [] });
  });
});

describe("the options that were chosen", () => {
  it("for a ruling: what is only suggested is no fact, and stands apart", async () => {
    const data = await ask(`{
      hipec: duiding(id: "st-hipec-colon-2019") { handelingsopties { id } handelingsoptieKoppelingen { handelingsoptie { id } grondslag onderbouwing } }
      teclistamab: duiding(id: "pa-teclistamab-multipel-myeloom-2024") {
        handelingsopties { id } handelingsoptieKoppelingen { handelingsoptie { id } grondslag onderbouwing bron { titel } }
      }
    }`);
    expect(data).toEqual({
      hipec: {
        handelingsopties: byIds("t4-herbeoordeling", "t4-vergoeding-stoppen"),
        handelingsoptieKoppelingen: [
          {
            handelingsoptie: { id: "t4-herbeoordeling" },
            grondslag: "BRON",
            onderbouwing: "eventuele herbeoordeling na vijfjaarsresultaten",
          },
          {
            handelingsoptie: { id: "t4-vergoeding-stoppen" },
            grondslag: "BRON",
            onderbouwing: "bron: zorg was vergoed en maakt geen deel meer uit van het pakket",
          },
        ],
      },
      teclistamab: {
        handelingsopties: [],
        handelingsoptieKoppelingen: [
          {
            handelingsoptie: { id: "t4-geen-instroom" },
            grondslag: "SUGGESTIE",
            onderbouwing: "advies om niet te vergoeden; tabel 4 noemt deze optie alleen bij geen SWP en dat oordeel is hier positief",
            bron: { titel: "Pakketadvies teclistamab (Tecvayli) bij multipel myeloom (Zorginstituut, 2024-07-10)" },
          },
        ],
      },
    });
  });

  it("all links of rulings and agenda items are there, on the grounds that the files tell, and suggestions apart", async () => {
    const { handelingsopties } = await ask(`{
      handelingsopties {
        id
        ${["BRON", "AFGELEID", "SUGGESTIE"].map((ground) => `
          d${ground}: duidingen(first: 1, grondslag: [${ground}]) { totaal }
          a${ground}: agendaItems(first: 1, grondslag: [${ground}]) { totaal }`)}
        duidingen(first: 1) { totaal }
      }
    }`);
    const total = (field: string) => handelingsopties.reduce((sum: number, optie: Fact) => sum + optie[field].totaal, 0);
    expect(["BRON", "AFGELEID", "SUGGESTIE"].map((ground) => [total(`d${ground}`), total(`a${ground}`)])).toEqual([
      [6, 7],
      [96, 41],
      [8, 2],
    ]);
    expect(total("duidingen")).toBe(102);
  });

  it("where stopping was chosen, with the ground of that on the edge; the same by the filter", async () => {
    const data = await ask(`{
      handelingsoptie(id: "t4-vergoeding-stoppen") {
        duidingen { totaal edges { grondslag onderbouwing bron { titel } node { id } } }
        agendaItems { totaal edges { grondslag node { id } } }
      }
      duidingen(filter: { handelingsoptie: ["t4-vergoeding-stoppen"] }) { nodes { id } }
      agendaItems(filter: { handelingsoptie: ["t4-vergoeding-stoppen"] }) { nodes { id } }
      suggested: duidingen(first: 100, filter: { handelingsoptie: ["t4-geen-instroom"] }) { nodes { id } }
    }`);
    const { duidingen, agendaItems } = data.handelingsoptie;
    expect(duidingen.totaal).toBe(4);
    expect(duidingen.edges.map(({ grondslag, node }: Fact) => [node.id, grondslag])).toEqual([
      ["st-hipec-colon-2019", "BRON"],
      ["st-hooggebergte-2019", "BRON"],
      ["st-parp-remmers-2025", "BRON"],
      ["st-renale-denervatie-2016", "BRON"],
    ]);
    expect(duidingen.edges[2]).toMatchObject({
      onderbouwing: "bron: vergoeding vervalt voor een deel van de patiënten",
      bron: { titel: "ZIN: aantal dure kankermedicijnen niet langer vergoed (Skipr, juni 2025)" },
    });
    const stopping = ["ag-hooggebergte", "ag-parp-remmers", "ag-hipec", "ag-barrett"];
    expect(agendaItems).toEqual({ totaal: 4, edges: stopping.map((id) => ({ grondslag: "BRON", node: { id } })) });
    expect(data.duidingen.nodes).toEqual(duidingen.edges.map(({ node }: Fact) => node));
    expect(data.agendaItems.nodes).toEqual(agendaItems.edges.map(({ node }: Fact) => node));
    expect(data.suggested.nodes).not.toContainEqual({ id: "pa-teclistamab-multipel-myeloom-2024" });
  });
});

describe("the committees that advised", () => {
  it("which rulings the ACP advised on, what it advised, and how that is known", async () => {
    const data = await ask(`{
      adviescommissie(id: "ACP") { duidingen { totaal edges { grondslag onderbouwing node { id } } } }
      duidingen(filter: { commissie: ["ACP"] }) {
        nodes { id commissies { id } commissieadviezen { commissie { id } advies grondslag bron { titel } duiding { id } } }
      }
    }`);
    const [ggz, inavolisib, dlbcl] = ["sys-lggz", "pa-inavolisib-borstkanker-2026", "pa-tisagenlecleucel-dlbcl-2022"];
    const edge = (id: string, grondslag: string, onderbouwing: string) => ({ grondslag, onderbouwing, node: { id } });
    const advised = (id: string, advies: string | null, grondslag: string, titel: string) => ({
      id,
      commissies: byIds("ACP"),
      commissieadviezen: [{ commissie: { id: "ACP" }, advies, grondslag, bron: { titel }, duiding: { id } }],
    });
    const vergaderstuk = "vergaderstuk 4 oktober 2013 legt het conceptrapport overheveling langdurige intramurale ggz voor; koppeling op titel";
    const pakketadvies = "Pakketadvies inavolisib (Itovebi) met palbociclib en fulvestrant bij borstkanker (Zorginstituut, 2026-09-14)";
    expect(data).toEqual({
      adviescommissie: {
        duidingen: {
          totaal: 3,
          edges: [
            edge(ggz, "AFGELEID", vergaderstuk),
            edge(inavolisib, "BRON", "advies noemt een hogere prijsdaling volgens de ACP"),
            edge(dlbcl, "BRON", "brief verwijst naar het advies van de ACP"),
          ],
        },
      },
      duidingen: {
        nodes: [
          advised(ggz, null, "AFGELEID", "Vergaderstuk Adviescommissie Pakket, 4 oktober 2013"),
          advised(inavolisib, "prijsdaling van ten minste 92 procent", "BRON", pakketadvies),
          advised(dlbcl, null, "BRON", "Pakketadvies tisagenlecleucel (Kymriah) bij DLBCL (Zorginstituut, brief 25 januari 2022)"),
        ],
      },
    });
  });

  it("which committee advised on a ruling, also where nobody knows what", async () => {
    const { duidingen } = await ask(`{
      duidingen(filter: { commissie: ["WAR", "Advezo", "KR"] }) { nodes { id commissieadviezen { commissie { id } advies grondslag } } }
    }`);
    const byWar = (id: string, grondslag: string) => ({ id, commissieadviezen: [{ commissie: { id: "WAR" }, advies: null, grondslag }] });
    expect(duidingen.nodes).toEqual([
      byWar("pa-tisagenlecleucel-all-2018", "BRON"),
      byWar("pa-olaparib-eierstokkanker-2020", "BRON"),
      byWar("pa-tebentafusp-oogkanker-2024", "AFGELEID"),
    ]);
  });
});

describe("the roles of parties", () => {
  it("what the Zorginstituut is for, with the articles", async () => {
    const { organisatie } = await ask(`{
      organisatie(id: "zorginstituut") {
        rollen { rol taken wettelijkeGrondslagen { wet artikel onderwerp bron { vindplaats } } bron { titel url vindplaats } organisatie { id } }
      }
    }`);
    const vindplaats = "1.2 en tabel 2";
    const artikel = (wet: string, artikel: string, onderwerp: string) => ({ wet, artikel, onderwerp, bron: { vindplaats } });
    expect(organisatie.rollen).toEqual([
      {
        rol: "pakketbeheerder",
        taken: [
          "duiden van de inhoud, aard en omvang van het verzekerde pakket",
          "adviseren over in- en uitstroom",
          "voorlichten van burgers en partijen",
          "signaleren van kosten- en andere ontwikkelingen",
        ],
        wettelijkeGrondslagen: [
          artikel("Zvw", "64 lid 1", "eenduidige uitleg"),
          artikel("Zvw", "65", "voorlichting"),
          artikel("Zvw", "66", "rapporteren en signaleren"),
          artikel("Zvw", "64 tot en met 67", "pakketbeheer (belangrijkste artikelen)"),
          artikel("Wlz", "5.1.1 lid 2", "eenduidige uitleg"),
          artikel("Wlz", "5.1.2", "voorlichting"),
          artikel("Wlz", "5.1.3 lid 2 en 3", "rapporteren en signaleren"),
          artikel("Wlz", "10.3.1", "advies aan CIZ bij geschillen"),
          artikel("Zvw", "114", "advies aan SKGZ bij geschillen"),
        ],
        bron: { ...PRAKTIJK, vindplaats },
        organisatie: { id: "zorginstituut" },
      },
      {
        rol: "agenderen en regie",
        taken: [
          "horizonscans, screenings en signalementen uitvoeren",
          "regie op de pakketagenda",
          "herbeoordelingen agenderen en uitvoeren",
          "zelf beoordelen als partijen er niet uitkomen",
        ],
        wettelijkeGrondslagen: [],
        bron: { ...PRAKTIJK, vindplaats: "2.1, 2.3 en hoofdstuk 6" },
        organisatie: { id: "zorginstituut" },
      },
    ]);
  });

  it("who has a task by an article, a law, or a role", async () => {
    const data = await ask(`{
      uitleg: organisaties(filter: { wettelijkeGrondslag: { wet: "Zvw", artikel: "64 lid 1" } }) { nodes { id } }
      geschillen: organisaties(filter: { wettelijkeGrondslag: { wet: "Zvw", artikel: "114" } }) { nodes { id } }
      wlz: organisaties(filter: { wettelijkeGrondslag: { wet: "Wlz" } }) { nodes { id } }
      anders: organisaties(filter: { wettelijkeGrondslag: { wet: "Wlz", artikel: "114" } }) { nodes { id } }
      rol: organisaties(filter: { rol: ["inkoper Wlz", "koepel"] }) { nodes { id rollen { rol } } }
      zonder: organisatie(id: "zonmw") { rollen { rol } }
    }`);
    expect(data).toEqual({
      uitleg: { nodes: byIds("zorginstituut") },
      geschillen: { nodes: byIds("skgz", "zorginstituut") },
      wlz: { nodes: byIds("ciz", "zorginstituut") },
      anders: { nodes: [] },
      rol: {
        nodes: [
          { id: "zorgkantoren", rollen: [{ rol: "inkoper Wlz" }] },
          { id: "zn", rollen: [{ rol: "koepel" }, { rol: "financier ODAP" }] },
        ],
      },
      zonder: { rollen: [] },
    });
  });
});

describe("ids that lapsed", () => {
  it("are told by the record that they became, and give it", async () => {
    const lapsed = facts("zorginstituut", "zorginstituut-duidingen").filter(({ vervallenIds }) => vervallenIds.length > 0);
    expect(lapsed.map(({ id, vervallenIds }) => [id, vervallenIds])).toEqual([
      ["ver-leefstijl", ["wegwijzer-leefstijl"]],
      ["pa-vitamine-d-2022", ["pa-vitamine-d"]],
    ]);
    const data = await ask(`{
      nieuw: duiding(id: "pa-vitamine-d-2022") { id vervallen { sinds } vervallenIds }
      oud: duiding(id: "pa-vitamine-d") { id vervallenIds }
      leefstijl: duiding(id: "wegwijzer-leefstijl") { id vervallenIds }
      ander: duiding(id: "st-iat-2016") { id vervallenIds }
    }`);
    expect(data).toEqual({
      nieuw: { id: "pa-vitamine-d-2022", vervallen: null, vervallenIds: ["pa-vitamine-d"] },
      oud: { id: "pa-vitamine-d-2022", vervallenIds: ["pa-vitamine-d"] },
      leefstijl: { id: "ver-leefstijl", vervallenIds: ["wegwijzer-leefstijl"] },
      ander: { id: "st-iat-2016", vervallenIds: [] },
    });
  });
});
