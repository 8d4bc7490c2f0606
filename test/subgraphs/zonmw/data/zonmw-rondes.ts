import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { later, money, oneOf } from "../../data/place";

const KENNISLACUNES = later("what research answers");
const ROLLEN = later("the roles of parties");

export const subsidierondes: DataFile = {
  subgraph: "zonmw",
  file: "zonmw-rondes.json",
  lists: [
    {
      at: "[]",
      count: 23,
      type: "Subsidieronde",
      list: "subsidierondes",
      fields: {
        id: "id",
        naam: "naam",
        programma: "programma.id",
        programmaGrondslag: "programmaGrondslag",
        programmaOnderbouwing: "programmaOnderbouwing",
        type: "type.id",
        typeGrondslag: "typeGrondslag",
        typeOnderbouwing: "typeOnderbouwing",
        budgetEuro: money("budget"),
        bedragSoort: oneOf("bedragSoort", { totaal: "TOTAAL", plafond: "RONDEPLAFOND" }),
        gehonoreerd: "gehonoreerd",
        opening: "opening.tekst",
        sluiting: "sluiting.tekst",
        status: "statusTekst",
        peildatum: "peildatum.tekst",
        toelichting: "toelichting",
        "agendaItemKoppelingen[].id": "agendaItemKoppelingen.agendaItem.id",
        "agendaItemKoppelingen[].grondslag": "agendaItemKoppelingen.grondslag",
        "agendaItemKoppelingen[].onderbouwing": "agendaItemKoppelingen.onderbouwing",
        "agendaItemKoppelingen[].bron.titel": "agendaItemKoppelingen.bron.titel",
        "agendaItemKoppelingen[].bron.url": "agendaItemKoppelingen.bron.url",
        "kennislacunes[].id": KENNISLACUNES,
        "kennislacunes[].grondslag": KENNISLACUNES,
        "kennislacunes[].onderbouwing": KENNISLACUNES,
        "kennislacunes[].bron.titel": KENNISLACUNES,
        "kennislacunes[].bron.url": KENNISLACUNES,
        "organisaties[].organisatieId": ROLLEN,
        "organisaties[].rol": ROLLEN,
        "organisaties[].grondslag": ROLLEN,
        "organisaties[].onderbouwing": ROLLEN,
        "organisaties[].bron.titel": ROLLEN,
        "organisaties[].bron.url": ROLLEN,
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
