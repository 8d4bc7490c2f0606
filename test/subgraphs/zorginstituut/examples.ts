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

/** How each mutation is done. */
export const examples: Record<string, Example> = {
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
  kaderOpvolgingVastleggen: changing("kaderVersiePubliceren", {
    vervangtId: "pakketadvies-in-de-praktijk",
    aard: "NIEUWE_EDITIE",
    reikwijdte: "DEELS",
    grondslag: "BRON",
    onderbouwing: "staat in de inleiding",
    bron: bronnen[0],
  }),
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
