import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { among, capitals, ids } from "../../data/place";
import { duidingen, edges } from "./links";

export const kennislacunes: DataFile = {
  subgraph: "zonmw",
  file: "zonmw-kennislacunes.json",
  lists: [
    {
      at: "[]",
      count: 44,
      type: "Kennislacune",
      list: "kennislacunes",
      fields: {
        id: "id",
        vraag: "vraag",
        "agendaItems[]": ids("agendaItems.id"),
        "zorgvormen[]": ids("zorgvormen.id"),
        "zorgvormKoppelingen[].id": among("koppelingen(status: [VOORGESTELD, BEVESTIGD]).zorgvorm.id"),
        "zorgvormKoppelingen[].grondslag": among("koppelingen(status: [VOORGESTELD, BEVESTIGD]).grondslag"),
        "zorgvormKoppelingen[].onderbouwing": among("koppelingen(status: [VOORGESTELD, BEVESTIGD]).onderbouwing"),
        "zorgvormKoppelingen[].bron.titel": among("koppelingen(status: [VOORGESTELD, BEVESTIGD]).bronnen[0].titel"),
        "zorgvormKoppelingen[].bron.url": among("koppelingen(status: [VOORGESTELD, BEVESTIGD]).bronnen[0].url"),
        "agendaItemKoppelingen[].id": among("koppelingen(status: [VOORGESTELD, BEVESTIGD]).agendaItem.id"),
        "agendaItemKoppelingen[].grondslag": among("koppelingen(status: [VOORGESTELD, BEVESTIGD]).grondslag"),
        "agendaItemKoppelingen[].onderbouwing": among("koppelingen(status: [VOORGESTELD, BEVESTIGD]).onderbouwing"),
        "agendaItemKoppelingen[].bron.titel": among("koppelingen(status: [VOORGESTELD, BEVESTIGD]).bronnen[0].titel"),
        "agendaItemKoppelingen[].bron.url": among("koppelingen(status: [VOORGESTELD, BEVESTIGD]).bronnen[0].url"),
        sector: "sectorTekst",
        ingebrachtDoor: "ingebrachtDoor",
        status: "statusTekst",
        statusCode: capitals("status"),
        statusGrondslag: "statusGrondslag",
        statusOnderbouwing: "statusOnderbouwing",
        peildatum: "peildatum.tekst",
        ...edges("projecten"),
        ...duidingen,
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
