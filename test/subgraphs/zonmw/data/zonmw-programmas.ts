import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { capitals, elsewhere, money, oneOf, type Place } from "../../data/place";
import { organisaties } from "./links";

const BEDRAG_SOORT = { totaal: "TOTAAL", jaarlijks: "JAARLIJKS", "ronde-plafond": "RONDEPLAFOND" };
/** Absent in most records: these have none. */
const none = (field: string): Place => ({ fields: [field], absent: () => [] });

export const programmas: DataFile = {
  subgraph: "zonmw",
  file: "zonmw-programmas.json",
  lists: [
    {
      at: "[]",
      count: 29,
      type: "Programma",
      list: "programmas",
      fields: {
        id: "id",
        naam: "naam",
        startdatum: "startdatum.tekst",
        einddatum: "einddatum.tekst",
        budgetEuro: money("budget"),
        bedragSoort: oneOf("bedragSoort", BEDRAG_SOORT),
        budgetToelichting: "budgetToelichting",
        status: "statusTekst",
        statusGrondslag: "statusGrondslag",
        statusOnderbouwing: "statusOnderbouwing",
        peildatum: "peildatum.tekst",
        "sectoren[]": capitals("sectoren", { "geestelijke gezondheidszorg": "GGZ", "extramurale hulpmiddelenzorg": "HULPMIDDELENZORG" }),
        onderdeelVan: 'onderdeelVan(op: "2026-01-01").id',
        opdrachtgever: "opdrachtgever",
        doel: "doel",
        "budgetten[].bedragEuro": money("budgetten.bedrag"),
        "budgetten[].bedragSoort": oneOf("budgetten.bedragSoort", BEDRAG_SOORT),
        "budgetten[].van": "budgetten.van.tekst",
        "budgetten[].tot": "budgetten.totEnMet.tekst",
        "budgetten[].jaar": elsewhere("a budget of one year is one from that year up to it"),
        "budgetten[].sector": capitals("budgetten.sector"),
        "budgetten[].grondslag": "budgetten.grondslag",
        "budgetten[].onderbouwing": "budgetten.onderbouwing",
        "budgetten[].bron.titel": "budgetten.bronnen[0].titel",
        "budgetten[].bron.url": "budgetten.bronnen[0].url",
        "toekenningen[].jaar": none("toekenningen.jaar"),
        "toekenningen[].aantal": none("toekenningen.aantal"),
        "toekenningen[].maand": none("toekenningen.maand"),
        "toekenningen[].bron.titel": none("toekenningen.bron.titel"),
        "toekenningen[].bron.url": none("toekenningen.bron.url"),
        "lidmaatschappen[].programmaId": "lidmaatschappen.programma.id",
        "lidmaatschappen[].van": "lidmaatschappen.van.tekst",
        "lidmaatschappen[].tot": "lidmaatschappen.totEnMet.tekst",
        "lidmaatschappen[].grondslag": "lidmaatschappen.grondslag",
        "lidmaatschappen[].onderbouwing": "lidmaatschappen.onderbouwing",
        "lidmaatschappen[].bron.titel": "lidmaatschappen.bronnen[0].titel",
        "lidmaatschappen[].bron.url": "lidmaatschappen.bronnen[0].url",
        ...organisaties("organisatie"),
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
