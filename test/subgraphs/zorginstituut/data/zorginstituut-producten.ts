import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { capitals, ids } from "../../data/place";

const VINDPLAATS = { "bron.vindplaats": "bronnen[0].vindplaats" };

const verbanden = (path: string, field: string, node: string) =>
  Object.fromEntries([
    [`${path}[].id`, ids(`${field}.${node}.id`)],
    ...["grondslag", "onderbouwing", "bron.titel", "bron.url"].map((part) => [`${path}[].${part}`, ids(`${field}.${part}`)]),
  ]);

export const producten: DataFile = {
  subgraph: "zorginstituut",
  file: "zorginstituut-producten.json",
  lists: [
    {
      at: "productsoorten[]",
      count: 17,
      type: "Productsoort",
      list: "productsoorten",
      fields: {
        id: "id",
        naam: "naam",
        wettelijkeTaak: capitals("wettelijkeTaak"),
        omschrijving: "omschrijving",
        "wetsartikelen[].wet": capitals("wetsartikelen.wet"),
        "wetsartikelen[].artikel": "wetsartikelen.artikel",
        "duidingen[]": ids("duidingen(first: 100).nodes.id"),
        ...BRON,
        ...VINDPLAATS,
      },
    },
    {
      at: "nietGevonden[]",
      idAt: "productsoort",
      count: 3,
      type: "Productsoort",
      list: "productsoorten",
      fields: { productsoort: "id", toelichting: "nietGevonden" },
    },
    {
      at: "producten[]",
      count: 5,
      type: "Product",
      list: "producten",
      fields: {
        id: "id",
        titel: "titel",
        productsoort: "productsoort.id",
        productsoortGrondslag: "productsoortGrondslag",
        datum: "datum.tekst",
        datumPrecisie: { fields: ["datum.precisie"], toApi: (precisie) => (precisie === "ONBEKEND" ? null : precisie) },
        omschrijving: "omschrijving",
        uitkomst: "uitkomst",
        ...verbanden("zorgvormen", "zorgvormKoppelingen", "zorgvorm"),
        ...verbanden("leiddeTot", "leiddeTotKoppelingen", "duiding"),
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
