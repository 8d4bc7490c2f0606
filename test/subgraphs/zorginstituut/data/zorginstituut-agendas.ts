import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { capitals, ids, oneOf, type Place } from "../../data/place";

/** Source: the last year; API: the year after. */
const yearAfter = (field: string): Place => ({ fields: [field], toApi: (year) => String(Number(year) + 1) });

/** Links in any order, with what each tells. */
const links = (path: string, field: string, node: string, id = "id"): Record<string, Place> => ({
  [`${path}.${id}`]: ids(`${field}.${node}.id`),
  ...Object.fromEntries(
    ["grondslag", "onderbouwing", "bron.titel", "bron.url", "bron.vindplaats"].map((part) => [`${path}.${part}`, ids(`${field}.${part}`)]),
  ),
});

const ONDERWERPEN = "onderwerpen(first: 100, grondslag: [BRON, AFGELEID, SUGGESTIE]).edges";

export const agendas: DataFile = {
  subgraph: "zorginstituut",
  file: "zorginstituut-agendas.json",
  lists: [
    {
      at: "[]",
      count: 10,
      type: "Agenda",
      list: "agendas",
      fields: {
        id: "id",
        naam: "naam",
        soort: capitals("soort"),
        "eigenaren[]": ids("eigenaren.id"),
        "betrokkenen[]": ids("betrokkenen.id"),
        geldigVan: "geldigVan.tekst",
        geldigTot: yearAfter("geldigTot.tekst"),
        status: oneOf("status", {
          GEPUBLICEERD: "GEPUBLICEERD",
          IN_VOORBEREIDING: "IN_VOORBEREIDING",
          GELDEND: "GELDEND",
          LOPEND: "LOPEND",
          ONBEKEND: null,
        }),
        peildatum: "peildatum.tekst",
        doel: "doel",
        kader: "kader.id",
        ...links("criteria[]", "criteriaKoppelingen", "criterium"),
        "sectoren[].sector": "sectorKoppelingen.tekst",
        "sectoren[].grondslag": "sectorKoppelingen.grondslag",
        ...links("onderwerpen[]", ONDERWERPEN, "node", "agendaItem"),
        aantalOnderwerpenVolgensBron: "aantalOnderwerpenVolgensBron",
        onderwerpenVolledig: "onderwerpenVolledig",
        opmerking: "opmerking",
        "agendaItemIds[]": ids("alsAgendaItem.id"),
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
