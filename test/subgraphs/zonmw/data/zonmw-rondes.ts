import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { later, money, oneOf } from "../../data/place";

const AGENDA = later("what rounds are about");
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
        "agendaItemKoppelingen[].id": AGENDA,
        "agendaItemKoppelingen[].grondslag": AGENDA,
        "agendaItemKoppelingen[].onderbouwing": AGENDA,
        "agendaItemKoppelingen[].bron.titel": AGENDA,
        "agendaItemKoppelingen[].bron.url": AGENDA,
        "kennislacunes[].id": AGENDA,
        "kennislacunes[].grondslag": AGENDA,
        "kennislacunes[].onderbouwing": AGENDA,
        "kennislacunes[].bron.titel": AGENDA,
        "kennislacunes[].bron.url": AGENDA,
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
