import type { SubgraphName } from "../../../schema/subgraphs";
import { BRONNEN as bronnen, type Input } from "../mutations";

interface Made {
  id: string;
  recordVersie: number;
}

/** Makes a record, by the example of a mutation. */
type Make = (mutation: string) => Promise<Made>;

/** Gives an input with everything filled in that is accepted: each time of records of its own. */
export type Example = (make: Make, number: number) => Input | Promise<Input>;

const verband = (id: string) => ({ id, grondslag: "BRON" });

/** The record that was made, as an input names it that changes it. */
const changing =
  (mutation: string, change: Input = {}): Example =>
  async (make) => {
    const { id, recordVersie } = await make(mutation);
    return { id, verwachteVersie: recordVersie, ...change };
  };

const [ZORGVORM, ANDERE_ZORGVORM] = ["hipec-colon-adjuvant", "hooggebergte-astma-overig"];

const ZONMW: Record<string, Example> = {
  programmaRegistreren: () => ({
    naam: "Programma",
    startdatum: "2026-Q1",
    einddatum: "2030",
    budget: "1000000.00",
    status: "LOPEND",
    opdrachtgever: "VWS",
    doel: "Weten wat werkt.",
    onderdeelVanId: "veelbelovende-zorg",
    bronnen,
  }),
  subsidierondeRegistreren: () => ({
    naam: "Ronde",
    programmaId: "veelbelovende-zorg",
    typeId: "thematisch",
    budget: "1000.00",
    opening: "2026-01-01",
    sluiting: "2026-03",
    status: "AANGEKONDIGD",
    toelichting: "De eerste.",
    bronnen,
  }),
  projectRegistreren: (_make, number) => ({
    projectnummer: `voorbeeld-${number}`,
    titel: "Project",
    hoofdaanvrager: "Een ziekenhuis",
    bedrag: "1000.00",
    startdatum: "2026-01",
    einddatum: "2027",
    programmaId: "veelbelovende-zorg",
    rondeId: "vz-2022-2",
    financierBevestigd: true,
    relevantie: "DIRECT",
    relevantieTekst: "Gaat over de vraag zelf.",
    bronnen,
  }),
  projectResultaatVastleggen: changing("projectRegistreren", { uitkomst: "Het werkt.", bronnen }),
  kennislacuneRegistreren: () => ({ vraag: "Werkt het?", sectoren: ["GGZ"], ingebrachtDoor: "Patiëntenfederatie", bronnen }),
  kennislacuneStatusZetten: changing("kennislacuneRegistreren", { status: "IN_ONDERZOEK", statusTekst: "in onderzoek" }),
  koppelingVoorstellen: async (make) => ({
    projectId: (await make("projectRegistreren")).id,
    agendaItemId: "ag-hipec",
    grondslag: "BRON",
    onderbouwing: "Gaat over dezelfde vraag.",
    bronnen,
  }),
  koppelingBevestigen: changing("koppelingVoorstellen", { reden: "Klopt." }),
  koppelingIntrekken: changing("koppelingVoorstellen", { reden: "Klopt niet." }),
};

const AGENDA_ITEM = {
  onderwerp: "Onderwerp",
  aanleiding: "Signaal",
  fase: "INSTROOM",
  sectoren: ["GGZ"],
  sectorTekst: "ggz",
  herkomst: "ZEGG",
  status: "GEPLAND",
  statusTekst: "gepland",
  startdatum: "2026-01",
  doeldatum: "2027-Q4",
  maatschappelijkeImpact: { arbeidsinzet: "minder", budget: "minder", gezondheidswinst: "meer", duurzaamheid: "gelijk" },
  bronnen,
};

const DUIDING = {
  titel: "Duiding",
  soort: "STANDPUNT",
  datum: "2026-11-01",
  einddatum: "2030",
  conclusie: "JA",
  uitkomst: "Het hoort in het pakket.",
  swpStatus: verband("geen-swp"),
  typeAdvies: "INITIEEL",
  zaaknummer: "2026000001",
  patientenPerJaar: 100,
  kostenPerBehandeling: "1000.00",
  criteria: ["effectiviteit"],
  voorwaarden: [{ soort: "VOLUMENORM", tekst: "Ten minste tien per jaar.", vergoedingsvoorwaarde: verband("volumenorm") }],
  zorgvormen: [verband(ZORGVORM)],
  agendaItems: [verband("ag-hipec")],
  bronnen,
};

const ZORGINSTITUUT: Record<string, Example> = {
  agendaItemVoorbereiden: () => AGENDA_ITEM,
  agendaItemWijzigen: changing("agendaItemVoorbereiden", { ...AGENDA_ITEM, onderwerp: "Ander onderwerp" }),
  agendaItemAgenderen: changing("agendaItemVoorbereiden"),
  agendaItemIntrekken: changing("agendaItemVoorbereiden"),
  agendaItemFaseZetten: changing("agendaItemAgenderen", { fase: "GEPAST_GEBRUIK" }),
  agendaItemZorgvormKoppelen: changing("agendaItemVoorbereiden", { zorgvormId: ZORGVORM, grondslag: "BRON" }),
  agendaItemZorgvormOntkoppelen: changing("agendaItemZorgvormKoppelen", { zorgvormId: ZORGVORM }),
  duidingVastleggen: () => DUIDING,
  duidingWijzigen: changing("duidingVastleggen", { ...DUIDING, zorgvormen: [verband(ANDERE_ZORGVORM)] }),
  duidingPubliceren: changing("duidingVastleggen"),
  duidingIntrekken: changing("duidingVastleggen"),
  duidingHerbeoordelen: async (make) => ({ ...DUIDING, vervangtId: (await make("duidingPubliceren")).id }),
  kaderVersiePubliceren: () => ({
    titel: "Kader",
    soort: "LEIDRAAD",
    versie: "2",
    datum: "2026-11",
    toelichting: "Nieuw.",
    criteria: ["effectiviteit"],
    actueelVoor: ["effectiviteit"],
    wettelijkeEisId: "stand-wetenschap-praktijk",
    bronnen,
  }),
};

const VOORWAARDE = {
  soort: "VOLUMENORM",
  omschrijving: "Ten minste zoveel per jaar.",
  zorgvormTekst: "hooggebergtebehandeling",
  openbaarheid: "OPENBAAR",
  norm: { waarde: "20", eenheid: "per jaar" },
  jaar: 2026,
  geldigVan: "2026-01-01",
  geldigTot: "2027-01-01",
  zorgvormen: [verband(ZORGVORM)],
  bronnen,
};

const VERZEKERAARS: Record<string, Example> = {
  contractvoorwaardeVastleggen: () => ({
    ...VOORWAARDE,
    verzekeraarId: "zilveren-kruis",
    duiding: verband("st-hipec-colon-2019"),
  }),
  contractvoorwaardeWijzigen: changing("contractvoorwaardeVastleggen", {
    ...VOORWAARDE,
    openbaarheid: "VERTROUWELIJK",
    zorgvormen: [verband(ANDERE_ZORGVORM)],
  }),
  contractvoorwaardeBeeindigen: changing("contractvoorwaardeVastleggen", { geldigTot: "2026-06-01" }),
  contractvoorwaardeDuidingZetten: changing("contractvoorwaardeVastleggen", { duiding: verband("st-hooggebergte-2019") }),
  zorgadviesVastleggen: () => ({
    organisatieId: "zilveren-kruis",
    soort: "OORDEEL_VERZEKERAAR",
    onderwerp: "Hooggebergtebehandeling",
    zorgvormTekst: "hooggebergtebehandeling",
    stofnaam: "omalizumab",
    indicatie: "ernstig astma",
    aanspraak: "NEE",
    categorie: "B",
    datum: "2026-Q1",
    uitkomst: "Niet vergoed.",
    opmerking: "Zo luidt het.",
    zorgvormen: [verband(ZORGVORM)],
    bronnen,
  }),
};

const NZA: Record<string, Example> = {
  prestatiePubliceren: (_make, number) => ({
    omschrijving: "Prestatie",
    soort: "ZORGACTIVITEIT",
    codelijst: "NZA_VERRICHTINGEN",
    code: String(2 * number).padStart(6, "0"),
    codeBereikTot: String(2 * number + 1).padStart(6, "0"),
    sectoren: ["GGZ"],
    tariefsoort: "MAXIMUM",
    geldigVan: "2026-01-01",
    geldigTot: "2030-01-01",
    eigenRisico: true,
    stofnaam: "omalizumab",
    opmerking: "Nieuw.",
    bronnen,
  }),
  prestatieBeeindigen: changing("prestatiePubliceren", { geldigTot: "2027-01-01" }),
  prestatieZorgvormKoppelen: changing("prestatiePubliceren", { zorgvormId: ZORGVORM, grondslag: "BRON" }),
  prestatieZorgvormOntkoppelen: changing("prestatieZorgvormKoppelen", { zorgvormId: ZORGVORM }),
  tariefVaststellen: async (make) => ({
    prestatieId: (await make("prestatiePubliceren")).id,
    component: "honorarium",
    eenheid: "per stuk",
    bedrag: "12.5000",
    tariefsoort: "MAXIMUM",
    geldigVan: "2026-01-01",
    geldigTot: "2027-01-01",
    beschikking: "TB/REG-26000-01",
    opmerking: "Eerste.",
    bronnen,
  }),
  tariefBeeindigen: changing("tariefVaststellen", { geldigTot: "2026-07-01" }),
};

/** Per subgraph who writes in it, and how each of its mutations is done. */
export const EXAMPLES: Record<SubgraphName, { organisatie: string; mutations: Record<string, Example> }> = {
  zorginstituut: { organisatie: "zorginstituut", mutations: ZORGINSTITUUT },
  zonmw: { organisatie: "zonmw", mutations: ZONMW },
  verzekeraars: { organisatie: "achmea", mutations: VERZEKERAARS },
  nza: { organisatie: "nza", mutations: NZA },
};
