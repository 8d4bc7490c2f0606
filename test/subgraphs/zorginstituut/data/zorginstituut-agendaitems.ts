import { BRON, BRONNEN_EXTRA, type DataFile, koppelingen } from "../../data/data-file";
import { capitals, type Exclusion, ids, later, oneOf, precision } from "../../data/place";

/** Everything below a path, where it has its place later. */
const laterBelow = (at: string, what: string, paths: readonly string[]): Record<string, Exclusion> =>
  Object.fromEntries(paths.map((path) => [`${at}${path}`, later(what)]));

const BRON_PATHS = [".bron.titel", ".bron.url", ".bron.vindplaats"];
const VERBAND = [".id", ".grondslag", ".onderbouwing", ...BRON_PATHS];

const IMPACT = [".criterium", ".tekst", ".getal", ".eenheid", ".periode", ".richting", ".soort", ".grondslag", ...BRON_PATHS];

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
        "vervallenIds[]": ids("vervallenIds"),
        isAgenda: later("Agenda"),
        agenda: later("Agenda"),
        ...laterBelow("agendaKoppelingen[]", "Agenda", VERBAND),
        ...koppelingen("handelingsopties", "handelingsoptieKoppelingen", "handelingsoptie"),
        "handelingsopties[].bron.vindplaats": ids("handelingsoptieKoppelingen.bron.vindplaats"),
        ...laterBelow("acties[]", "the actions of an agenda item", [
          ...VERBAND,
          ...[".wie[]", ".wat", ".wanneer", ".status", ".peildatum"],
        ]),
        ...laterBelow("partijen[]", "the parties of an agenda item", [...VERBAND, ".rol"]),
        ...laterBelow("impact[]", "structured impact", IMPACT),
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
