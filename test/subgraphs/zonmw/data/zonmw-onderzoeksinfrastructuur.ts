import { BRON, BRONNEN_EXTRA, koppelingen, type DataFile } from "../../data/data-file";
import { always, capitals, money, oneOf } from "../../data/place";
import { edges, organisaties } from "./links";

export const onderzoeksinfrastructuur: DataFile = {
  subgraph: "zonmw",
  file: "zonmw-onderzoeksinfrastructuur.json",
  lists: [
    {
      at: "organisaties[]",
      count: 67,
      type: "Onderzoeksorganisatie",
      list: "onderzoeksorganisaties",
      fields: {
        id: "id",
        naam: "naam",
        soort: capitals("soort"),
        sector: always(null, "no source tells the sector of an organisation: `sectoren` is empty"),
        ror: "ror",
        ...BRON,
      },
    },
    {
      at: "netwerken[]",
      count: 14,
      type: "Netwerk",
      list: "netwerken",
      fields: {
        id: "id",
        naam: "naam",
        soort: capitals("soort"),
        sector: { ...capitals("sectoren"), toApi: (text) => [String(text).toUpperCase().replace(/[ -]/g, "_")] },
        omschrijving: "omschrijving",
        programmaId: "programma.id",
        programmaGrondslag: "programmaGrondslag",
        rondeId: "ronde.id",
        bedragEuro: money("bedrag"),
        bedragSoort: oneOf("bedragSoort", { totaal: "TOTAAL", jaarlijks: "JAARLIJKS" }),
        startdatum: "startdatum.tekst",
        einddatum: "einddatum.tekst",
        status: capitals("status"),
        peildatum: "peildatum.tekst",
        ...organisaties("onderzoeksorganisatie"),
        ...edges("projecten"),
        ...koppelingen("zorgvormKoppelingen", "zorgvormKoppelingen", "zorgvorm"),
        ...koppelingen("agendaItemKoppelingen", "agendaItemKoppelingen", "agendaItem"),
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
