import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { money, oneOf } from "../../data/place";
import { edges, organisaties } from "./links";

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
        ...edges("kennislacunes"),
        ...organisaties("organisatie"),
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
