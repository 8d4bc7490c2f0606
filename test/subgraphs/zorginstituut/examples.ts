import { ANDERE_ZORGVORM, changing, verband, ZORGVORM, type Example } from "../../support/mutation-walk/examples";
import { BRONNEN as bronnen } from "../../support/mutations";

const AGENDA_ITEM = {
  onderwerp: "Onderwerp",
  aanleiding: "Signaal",
  fase: "INSTROOM",
  sectoren: ["GGZ"],
  sectorTekst: "ggz",
  herkomst: "ZEGG",
  status: "GEPLAND",
  statusTekst: "gepland",
  peildatum: "2026-11",
  startdatum: "2026-01",
  geplandeStart: "2026-Q1",
  doeldatum: "2027-Q4",
  maatschappelijkeImpact: { arbeidsinzet: "minder", budget: "minder", gezondheidswinst: "meer", duurzaamheid: "gelijk" },
  agendaId: "zegg-kennisagenda",
  bronnen,
};

const DERDE_ZORGVORM = "aft-partieel-borstdefect";

const [bron] = bronnen;

/** What a committee advised. */
const advies = (commissieId: string) => ({
  commissieId,
  advies: "Vergoeden na een lagere prijs.",
  grondslag: "BRON",
  onderbouwing: "het advies noemt haar",
  bron,
});

/** An option that is chosen for what is there already. */
const keuze = { handelingsoptieId: "t5-financieel-arrangement", grondslag: "BRON", onderbouwing: "het besluit noemt de optie", bron };

const DUIDING = {
  titel: "Duiding",
  soort: "PAKKETADVIES",
  datum: "2026-11-01",
  einddatum: "2030",
  geldigVan: "2026-12-01",
  geldigTot: "2031",
  geldigheidGrondslag: "BRON",
  geldigheidOnderbouwing: "Zo staat het in het besluit.",
  geldigTotGrondslag: "AFGELEID",
  geldigVanPerZorgvorm: [
    { id: ZORGVORM, geldigVan: "2026-12-15" },
    { id: ANDERE_ZORGVORM, geldigVan: "2027-01-01" },
  ],
  peildatum: "2026-11-01",
  conclusie: "JA",
  conclusieGrondslag: "BRON",
  conclusieOnderbouwing: "Zo staat het er.",
  conclusieBron: bronnen[0],
  uitkomst: "Het hoort in het pakket.",
  uitkomstToelichting: "Het werkt.",
  adviesuitkomst: "VERGOEDEN",
  adviesuitkomstGrondslag: "BRON",
  productsoort: verband("standpunt"),
  afsprakenDatum: "2026-10-01",
  toelichting: "Voorbeeld.",
  bouwtVoortOp: [verband("st-iat-2016")],
  evalueert: [verband("st-ahsct-2022")],
  swpStatus: verband("geen-swp"),
  typeAdvies: "INITIEEL",
  zaaknummer: "2026000001",
  patientenPerJaar: 100,
  kostenPerBehandeling: "1000.00",
  criteria: [verband("effectiviteit")],
  handelingsopties: [verband("t4-vergoeding"), verband("t4-herbeoordeling")],
  commissieadviezen: [advies("ACP"), advies("WAR")],
  voorwaarden: [{ soort: "VOLUMENORM", tekst: "Ten minste tien per jaar.", vergoedingsvoorwaarden: [verband("volumenorm")] }],
  zorgvormen: [verband(ZORGVORM), verband(ANDERE_ZORGVORM)],
  agendaItems: [verband("ag-hipec")],
  bronnen,
};

/** In part: many may replace it at once. */
const VERVANGEN = "st-hipec-colon-2019";

const opvolging = (vervangtId: string) => ({
  vervangtId,
  aard: "HERBEOORDELING",
  reikwijdte: "DEELS",
  voorZorgvormen: [{ id: ZORGVORM, volledig: false }],
  grondslag: "BRON",
  onderbouwing: "Het besluit noemt het eerdere.",
  bron: bronnen[0],
});

const verantwoording = { grondslag: "BRON", onderbouwing: "de bron noemt het", bron };

const AGENDA = {
  naam: "Agenda",
  soort: "KENNISAGENDA",
  status: "GEPUBLICEERD",
  peildatum: "2026-11",
  doel: "Vragen beantwoorden.",
  geldigVan: "2026",
  geldigTot: "2030",
  kaderId: "agenderingskader-2025",
  sectoren: [{ sector: "GGZ", tekst: "ggz", grondslag: "BRON" }],
  eigenaren: ["zorginstituut"],
  betrokkenen: ["nza", "vws"],
  criteria: [verband("ziektelast")],
  aantalOnderwerpenVolgensBron: 10,
  onderwerpenVolledig: false,
  opmerking: "Er komen er nog bij.",
  bronnen,
};

const IMPACT = {
  criteriumId: "financieel-beslag",
  tekst: "besparing",
  getal: "1250000.50",
  eenheid: "euro",
  periode: "per jaar",
  richting: "MINDER",
  soort: "SCHATTING",
  ...verantwoording,
};

/** An input about the last of a list that a mutation made on an agenda item. */
const aboutMade =
  (mutation: string, list: string, name: string, change: object = {}): Example =>
  async (make) => {
    const { id, recordVersie, geschiedenis } = await make(mutation);
    return { id, verwachteVersie: recordVersie, [name]: geschiedenis.nodes[0].na[list].at(-1)!.id, ...change };
  };

/** Of kaders that were made to replace another one: which. */
const replacedBy = new Map<string, string>();

/** How each mutation is done. */
export const examples: Record<string, Example> = {
  agendaItemVoorbereiden: () => AGENDA_ITEM,
  agendaItemWijzigen: changing("agendaItemVoorbereiden", { ...AGENDA_ITEM, onderwerp: "Ander onderwerp" }),
  agendaItemAgenderen: changing("agendaItemVoorbereiden"),
  agendaItemIntrekken: changing("agendaItemVoorbereiden"),
  agendaItemFaseZetten: changing("agendaItemAgenderen", {
    fase: "GEPAST_GEBRUIK",
    overgangId: "instroom--gepast-gebruik--5",
    afspraak: "Alleen in expertisecentra.",
    grondslag: "BRON",
    onderbouwing: "de afspraak geldt",
    bron,
  }),
  agendaItemZorgvormKoppelen: changing("agendaItemVoorbereiden", {
    zorgvormId: ZORGVORM,
    grondslag: "BRON",
    onderbouwing: "de bron noemt de zorg",
    bron,
  }),
  agendaItemZorgvormOntkoppelen: changing("agendaItemZorgvormKoppelen", { zorgvormId: ZORGVORM }),
  agendaItemHandelingsoptieKoppelen: changing("agendaItemVoorbereiden", keuze),
  agendaItemHandelingsoptieOntkoppelen: changing("agendaItemHandelingsoptieKoppelen", { handelingsoptieId: keuze.handelingsoptieId }),
  agendaItemOpAgendaZetten: changing("agendaItemVoorbereiden", { agendaId: "less-is-more", ...verantwoording }),
  agendaItemVanAgendaHalen: changing("agendaItemOpAgendaZetten", { agendaId: "less-is-more" }),
  agendaItemImpactVastleggen: changing("agendaItemVoorbereiden", IMPACT),
  agendaItemImpactWijzigen: aboutMade("agendaItemImpactVastleggen", "impact", "impactId", { ...IMPACT, getal: "7" }),
  agendaItemImpactIntrekken: aboutMade("agendaItemImpactVastleggen", "impact", "impactId"),
  agendaItemActieVastleggen: changing("agendaItemVoorbereiden", {
    wie: ["nza", "zonmw"],
    wat: "onderzoeken",
    wanneer: "2027-Q1",
    status: "GEPLAND",
    peildatum: "2026-11-01",
    ...verantwoording,
  }),
  agendaItemActieStandZetten: aboutMade("agendaItemActieVastleggen", "acties", "actieId", {
    status: "LOPEND",
    peildatum: "2027-01",
    wanneer: "2027",
    ...verantwoording,
  }),
  agendaItemActieIntrekken: aboutMade("agendaItemActieVastleggen", "acties", "actieId"),
  agendaItemPartijKoppelen: changing("agendaItemVoorbereiden", {
    organisatieId: "vws",
    rol: "FINANCIERT",
    rolTekst: "betaalt mee",
    ...verantwoording,
  }),
  agendaItemPartijOntkoppelen: changing("agendaItemPartijKoppelen", { organisatieId: "vws", rol: "FINANCIERT" }),
  agendaPubliceren: () => AGENDA,
  agendaWijzigen: changing("agendaPubliceren", { ...AGENDA, naam: "Andere agenda", eigenaren: ["zegg"], criteria: [verband("arbeidsinzet")] }),
  duidingVastleggen: () => DUIDING,
  duidingWijzigen: changing("duidingVastleggen", {
    ...DUIDING,
    zorgvormen: [verband(ANDERE_ZORGVORM), verband(DERDE_ZORGVORM)],
    geldigVanPerZorgvorm: [
      { id: ANDERE_ZORGVORM, geldigVan: "2027-02-01" },
      { id: DERDE_ZORGVORM, geldigVan: "2027-03-01" },
    ],
    vervangt: [opvolging(VERVANGEN)],
  }),
  duidingPubliceren: changing("duidingVastleggen"),
  duidingBesluitMinisterZetten: changing("duidingPubliceren", {
    besluitMinister: {
      besluit: "OPGENOMEN",
      datum: "2026-12-01",
      betrouwbaarheid: "NORMAAL",
      grondslag: "BRON",
      onderbouwing: "de brief aan de Kamer noemt het advies",
      bron,
    },
  }),
  duidingIntrekken: changing("duidingVastleggen"),
  duidingHerbeoordelen: async (make) => ({ ...DUIDING, vervangt: [opvolging((await make("duidingPubliceren")).id)] }),
  duidingHandelingsoptieKoppelen: changing("duidingPubliceren", keuze),
  duidingHandelingsoptieOntkoppelen: changing("duidingHandelingsoptieKoppelen", { handelingsoptieId: keuze.handelingsoptieId }),
  duidingCommissieadviesVastleggen: changing("duidingPubliceren", { commissieadvies: advies("Advezo") }),
  duidingCommissieadviesIntrekken: changing("duidingCommissieadviesVastleggen", { commissieId: "Advezo" }),
  duidingOpvolgingVastleggen: changing("duidingPubliceren", { vervangt: opvolging(VERVANGEN) }),
  duidingOpvolgingIntrekken: changing("duidingOpvolgingVastleggen", { vervangtId: VERVANGEN }),
  kaderOpvolgingVastleggen: async (make) => {
    const replaced = await make("kaderVersiePubliceren");
    const { id, recordVersie } = await make("kaderVersiePubliceren");
    replacedBy.set(id, replaced.id);
    return {
      id,
      verwachteVersie: recordVersie,
      vervangt: {
        vervangtId: replaced.id,
        aard: "NIEUWE_EDITIE",
        reikwijdte: "DEELS",
        grondslag: "BRON",
        onderbouwing: "staat in de inleiding",
        bron: bronnen[0],
      },
    };
  },
  kaderOpvolgingIntrekken: async (make) => {
    const { id, recordVersie } = await make("kaderOpvolgingVastleggen");
    return { id, verwachteVersie: recordVersie, vervangtId: replacedBy.get(id) };
  },
  kaderVersiePubliceren: () => ({
    titel: "Kader",
    soort: "LEIDRAAD",
    versie: "2",
    datum: "2026-11",
    geldigVan: "2025",
    toelichting: "Nieuw.",
    criteria: ["effectiviteit"],
    actueelVoor: ["effectiviteit"],
    wettelijkeEisId: "stand-wetenschap-praktijk",
    bronnen,
  }),
};
