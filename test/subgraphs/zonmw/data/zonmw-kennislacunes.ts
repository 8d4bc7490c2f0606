import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { among, capitals, ids, later } from "../../data/place";

const PROJECTEN = later("what projects answer");
const DUIDINGEN = later("what rulings say of it");

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
        "projecten[].id": PROJECTEN,
        "projecten[].grondslag": PROJECTEN,
        "projecten[].onderbouwing": PROJECTEN,
        "projecten[].bron.titel": PROJECTEN,
        "projecten[].bron.url": PROJECTEN,
        "duidingen[].id": DUIDINGEN,
        "duidingen[].grondslag": DUIDINGEN,
        "duidingen[].onderbouwing": DUIDINGEN,
        "duidingen[].bron.titel": DUIDINGEN,
        "duidingen[].bron.url": DUIDINGEN,
        "duidingen[].relatie": DUIDINGEN,
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
