import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { capitals, later, money, oneOf } from "../../data/place";
import { organisaties } from "./links";

const GELD = later("the money of programmes");
const LEDEN = later("what programmes are part of, from when on");

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
        bedragSoort: oneOf("bedragSoort", { totaal: "TOTAAL", jaarlijks: "JAARLIJKS", "ronde-plafond": "RONDEPLAFOND" }),
        budgetToelichting: "budgetToelichting",
        status: "statusTekst",
        statusGrondslag: "statusGrondslag",
        statusOnderbouwing: "statusOnderbouwing",
        peildatum: "peildatum.tekst",
        "sectoren[]": capitals("sectoren", { "geestelijke gezondheidszorg": "GGZ", "extramurale hulpmiddelenzorg": "HULPMIDDELENZORG" }),
        onderdeelVan: "onderdeelVan.id",
        opdrachtgever: "opdrachtgever",
        doel: "doel",
        "budgetten[].bedragEuro": GELD,
        "budgetten[].bedragSoort": GELD,
        "budgetten[].van": GELD,
        "budgetten[].tot": GELD,
        "budgetten[].jaar": GELD,
        "budgetten[].sector": GELD,
        "budgetten[].grondslag": GELD,
        "budgetten[].onderbouwing": GELD,
        "budgetten[].bron.titel": GELD,
        "budgetten[].bron.url": GELD,
        "toekenningen[].jaar": GELD,
        "toekenningen[].aantal": GELD,
        "toekenningen[].maand": GELD,
        "toekenningen[].bron.titel": GELD,
        "toekenningen[].bron.url": GELD,
        "lidmaatschappen[].programmaId": LEDEN,
        "lidmaatschappen[].van": LEDEN,
        "lidmaatschappen[].tot": LEDEN,
        "lidmaatschappen[].grondslag": LEDEN,
        "lidmaatschappen[].onderbouwing": LEDEN,
        "lidmaatschappen[].bron.titel": LEDEN,
        "lidmaatschappen[].bron.url": LEDEN,
        ...organisaties("organisatie"),
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
