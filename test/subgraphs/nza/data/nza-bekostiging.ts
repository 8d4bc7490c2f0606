import { BRON, type DataFile } from "../../data/data-file";
import { dayAfter, capitals, ids } from "../../data/place";

export const bekostigingsregels: DataFile = {
  subgraph: "nza",
  file: "nza-bekostiging.json",
  lists: [
    {
      at: "[]",
      count: 194,
      type: "Bekostigingsregel",
      list: "bekostigingsregels",
      fields: {
        id: "id",
        naam: "naam",
        soort: capitals("soort"),
        nummer: "nummer",
        zorgsector: "sectorTekst",
        status: "statusTekst",
        startdatum: "geldigVan",
        einddatum: dayAfter("geldigTot"),
        eigenaar: "eigenaar.id",
        // Where the file names no list of owners, the API has the one owner in it.
        "eigenaren[]": ids("eigenaren.id", ({ eigenaar }) => [eigenaar]),
        omschrijving: "omschrijving",
        paragraaf: "paragraaf",
        "genoemdeKenmerken[]": "genoemdeKenmerken",
        ...BRON,
      },
    },
  ],
};
