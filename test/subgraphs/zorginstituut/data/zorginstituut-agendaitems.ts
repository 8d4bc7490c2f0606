import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { capitals, decimal, type Exclusion, elsewhere, ids, later, oneOf, type Place, precision } from "../../data/place";

/** Everything below a path, where it has its place later. */
const laterBelow = (at: string, what: string, paths: readonly string[]): Record<string, Exclusion> =>
  Object.fromEntries(paths.map((path) => [`${at}${path}`, later(what)]));

const BRON_PATHS = [".bron.titel", ".bron.url", ".bron.vindplaats"];
const VERBAND = [".id", ".grondslag", ".onderbouwing", ...BRON_PATHS];

/** What each of a list tells of its grounds. @param onderbouwing whether any has one */
const grounds = (list: string, field: string, onderbouwing = true): Record<string, Place> => {
  const told = ["grondslag", ...(onderbouwing ? ["onderbouwing"] : []), "bron.titel", "bron.url", "bron.vindplaats"];
  return Object.fromEntries(told.map((part) => [`${list}.${part}`, ids(`${field}.${part}`)]));
};

export const agendaItems: DataFile = {
  subgraph: "zorginstituut",
  file: "zorginstituut-agendaitems.json",
  lists: [
    {
      at: "[]",
      count: 52,
      type: "AgendaItem",
      list: "agendaItems",
      fields: {
        id: "id",
        onderwerp: "onderwerp",
        // Those that are no more than suggestions too.
        "zorgvormen[]": ids("zorgvormKoppelingen.zorgvorm.id"),
        "zorgvormKoppelingen[].id": ids("zorgvormKoppelingen.zorgvorm.id"),
        "zorgvormKoppelingen[].grondslag": ids("zorgvormKoppelingen.grondslag"),
        "zorgvormKoppelingen[].onderbouwing": ids("zorgvormKoppelingen.onderbouwing"),
        "zorgvormKoppelingen[].bron.titel": ids("zorgvormKoppelingen.bron.titel"),
        "zorgvormKoppelingen[].bron.url": ids("zorgvormKoppelingen.bron.url"),
        fase: capitals("fase"),
        "faseKoppeling.fase": capitals("fase"),
        "faseKoppeling.grondslag": "faseGrondslag",
        "faseKoppeling.onderbouwing": "faseOnderbouwing",
        "faseKoppeling.bron.titel": "faseBron.titel",
        "faseKoppeling.bron.url": "faseBron.url",
        "faseKoppeling.bron.vindplaats": "faseBron.vindplaats",
        zorgsector: "sectorTekst",
        aanleiding: "aanleiding",
        "maatschappelijkeImpact.arbeidsinzet": "maatschappelijkeImpact.arbeidsinzet",
        "maatschappelijkeImpact.budget": "maatschappelijkeImpact.budget",
        "maatschappelijkeImpact.duurzaamheid": "maatschappelijkeImpact.duurzaamheid",
        "maatschappelijkeImpact.gezondheidswinst": "maatschappelijkeImpact.gezondheidswinst",
        status: "statusTekst",
        statusCode: oneOf("status", {
          GEPLAND: "GEPLAND",
          VERKENNING: "VERKENNING",
          IN_VOORBEREIDING: "IN_VOORBEREIDING",
          LOPEND: "LOPEND",
          PRAKTIJKVOORBEELD: "PRAKTIJKVOORBEELD",
          UITGEBRACHT: "UITGEBRACHT",
          IMPLEMENTATIE: "IMPLEMENTATIE",
          INGEVOERD: "INGEVOERD",
          AFGEROND: "AFGEROND",
          // The text stands beside it.
          ONBEKEND: null,
        }),
        peildatum: "peildatum.tekst",
        startdatum: "startdatum.tekst",
        geplandeStart: "geplandeStart.tekst",
        doeldatum: "doeldatum.tekst",
        "datumPrecisie.startdatum": precision("startdatum.precisie"),
        "datumPrecisie.doeldatum": precision("doeldatum.precisie"),
        herkomst: capitals("herkomst", { seed: "REDACTIE" }),
        "vervallenIds[]": elsewhere("no record has become one of these yet"),
        isAgenda: "isAgenda",
        agenda: "agenda.id",
        "agendaKoppelingen[].id": ids("agendaKoppelingen.agenda.id"),
        ...grounds("agendaKoppelingen[]", "agendaKoppelingen"),
        ...laterBelow("handelingsopties[]", "Handelingsoptie", VERBAND),
        "acties[].id": "acties.id",
        "acties[].wie[]": ids("acties.wie.id"),
        "acties[].wat": "acties.wat",
        "acties[].wanneer": "acties.wanneer.tekst",
        "acties[].status": oneOf("acties.status", {
          GEPLAND: "GEPLAND",
          VERWACHT: "VERWACHT",
          LOPEND: "LOPEND",
          AFGEROND: "AFGEROND",
          ONBEKEND: null,
        }),
        "acties[].peildatum": "acties.peildatum.tekst",
        ...grounds("acties[]", "acties"),
        "partijen[].id": ids("partijen.organisatie.id"),
        "partijen[].rol": ids("partijen.rolTekst"),
        ...grounds("partijen[]", "partijen"),
        "impact[].criterium": "impact.criterium.id",
        "impact[].tekst": "impact.tekst",
        "impact[].getal": decimal("impact.getal"),
        "impact[].eenheid": "impact.eenheid",
        "impact[].periode": "impact.periode",
        "impact[].richting": capitals("impact.richting"),
        "impact[].soort": capitals("impact.soort"),
        ...grounds("impact[]", "impact", false),
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
