import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { capitals, elsewhere, ids, later, money, oneOf, type Exclusion, type Place } from "../../data/place";

type Fields = Record<string, string | Place | Exclusion>;

const VERANTWOORDING = ["grondslag", "onderbouwing", "bron.titel", "bron.url"];

/** Links in any order, with what they tell. @param node the field with the other record */
const verbanden = (path: string, field: string, node: string, told = VERANTWOORDING): Fields =>
  Object.fromEntries([[`${path}[].id`, ids(`${field}.${node}.id`)], ...told.map((part) => [`${path}[].${part}`, ids(`${field}.${part}`)])]);

const toBe = (path: string, what: string, told = ["id", ...VERANTWOORDING]): Fields =>
  Object.fromEntries(told.map((part) => [`${path}.${part}`, later(what)]));

const HANDELINGSOPTIES = "the options of tables 4 and 5";
const COMMISSIES = "the committees and what they advised";

export const duidingen: DataFile = {
  subgraph: "zorginstituut",
  file: "zorginstituut-duidingen.json",
  lists: [
    {
      at: "[]",
      count: 149,
      type: "Duiding",
      list: "duidingen",
      fields: {
        id: "id",
        titel: "titel",
        soort: capitals("soort"),
        datum: "datum.tekst",
        // A precision that is not known goes with a date that is not.
        datumPrecisie: oneOf("datum.precisie", { DAG: "DAG", MAAND: "MAAND", JAAR: "JAAR", ONBEKEND: null }),
        peildatum: "peildatum.tekst",
        einddatum: "einddatum.tekst",
        geldigVan: "geldigVan.tekst",
        geldigTot: "geldigTot.tekst",
        geldigheidGrondslag: "geldigheidGrondslag",
        geldigheidOnderbouwing: "geldigheidOnderbouwing",
        geldigTotGrondslag: "geldigTotGrondslag",
        "geldigVanPerZorgvorm[].zorgvorm": ids("geldigVanPerZorgvorm.zorgvorm.id"),
        "geldigVanPerZorgvorm[].datum": ids("geldigVanPerZorgvorm.geldigVan"),
        "vervangt[]": ids("vervangt.vervangen.id"),
        ...verbanden("opvolging", "vervangt", "vervangen"),
        "opvolging[].aard": ids("vervangt.aard"),
        "opvolging[].reikwijdte": ids("vervangt.reikwijdte"),
        "opvolging[].zorgvormen[]": ids("vervangt.voorZorgvormen.zorgvorm.id"),
        "opvolging[].vervangtVolledigVoor[]": elsewhere("it is where `volledig` holds in `vervangt.voorZorgvormen`"),
        ...verbanden("bouwtVoortOp", "bouwtVoortOp", "duiding"),
        ...verbanden("evalueert", "evalueert", "duiding"),
        conclusieSwp: capitals("conclusie"),
        conclusieGrondslag: "conclusieGrondslag",
        conclusieOnderbouwing: "conclusieOnderbouwing",
        "conclusieBron.titel": "conclusieBron.titel",
        "conclusieBron.url": "conclusieBron.url",
        "conclusieReden.code": "conclusieReden.code",
        "conclusieReden.toelichting": "conclusieReden.toelichting",
        "conclusieReden.grondslag": "conclusieReden.grondslag",
        uitkomst: "uitkomst",
        uitkomstToelichting: "uitkomstToelichting",
        adviesuitkomst: "adviesuitkomst",
        adviesuitkomstGrondslag: "adviesuitkomstGrondslag",
        "besluitMinister.besluit": "besluitMinister.besluit",
        "besluitMinister.datum": "besluitMinister.datum",
        "besluitMinister.betrouwbaarheid": "besluitMinister.betrouwbaarheid",
        "besluitMinister.grondslag": "besluitMinister.grondslag",
        "besluitMinister.onderbouwing": "besluitMinister.onderbouwing",
        "besluitMinister.bron.titel": "besluitMinister.bron.titel",
        "besluitMinister.bron.url": "besluitMinister.bron.url",
        swpStatus: "swpStatus.id",
        // False only where there is no status.
        swpStatusAfgeleid: oneOf("swpStatusGrondslag", { true: "AFGELEID", false: null }),
        productsoort: "productsoort.id",
        productsoortGrondslag: "productsoortGrondslag",
        productsoortOnderbouwing: "productsoortOnderbouwing",
        typeAdvies: capitals("typeAdvies"),
        zaaknummer: "zaaknummer",
        patientenPerJaar: "patientenPerJaar",
        kostenPerBehandeling: money("kostenPerBehandeling"),
        afsprakenDatum: "afsprakenDatum",
        toelichting: "toelichting",
        "criteria[]": ids("criteria.id"),
        ...verbanden("criteriaKoppelingen", "criteriaKoppelingen", "pakketcriterium", [...VERANTWOORDING, "bron.vindplaats"]),
        "voorwaarden[].id": "voorwaarden.id",
        "voorwaarden[].soort": capitals("voorwaarden.soort"),
        "voorwaarden[].tekst": "voorwaarden.tekst",
        "voorwaarden[].koppelingen[].id": "voorwaarden.vergoedingsvoorwaardeKoppelingen.vergoedingsvoorwaarde.id",
        "voorwaarden[].koppelingen[].grondslag": "voorwaarden.vergoedingsvoorwaardeKoppelingen.grondslag",
        "voorwaarden[].koppelingen[].onderbouwing": "voorwaarden.vergoedingsvoorwaardeKoppelingen.onderbouwing",
        "voorwaarden[].koppelingen[].bron.titel": "voorwaarden.vergoedingsvoorwaardeKoppelingen.bron.titel",
        "voorwaarden[].koppelingen[].bron.url": "voorwaarden.vergoedingsvoorwaardeKoppelingen.bron.url",
        "zorgvormen[]": ids("zorgvormen.id"),
        ...verbanden("zorgvormKoppelingen", "zorgvormKoppelingen", "zorgvorm"),
        "agendaItems[]": ids("agendaItems.id"),
        ...verbanden("agendaItemKoppelingen", "agendaItemKoppelingen", "agendaItem"),
        "instroomroute.id": "instroomroute.id",
        ...Object.fromEntries(["titel", "url"].map((part) => [`instroomroute.bron.${part}`, `instroomrouteBron.${part}`])),
        "instroomroute.grondslag": "instroomrouteGrondslag",
        "instroomroute.onderbouwing": "instroomrouteOnderbouwing",
        ...toBe("handelingsopties[]", HANDELINGSOPTIES),
        ...toBe("commissies[]", COMMISSIES, ["id", "advies", ...VERANTWOORDING]),
        "vervallenIds[]": later("what became of ids that lapsed"),
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
