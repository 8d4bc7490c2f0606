import { BRON, BRONNEN_EXTRA, type DataFile, koppelingen } from "../../data/data-file";
import { capitals, ids, NO_FORMER_KEYS } from "../../data/place";

const ALLE = "(grondslag: [BRON, AFGELEID, SUGGESTIE])";

export const bekostigingsregels: DataFile = {
  subgraph: "nza",
  file: "nza-bekostiging.json",
  lists: [
    {
      at: "[]",
      count: 190,
      type: "Bekostigingsregel",
      list: "bekostigingsregels",
      fields: {
        id: "id",
        naam: "naam",
        soort: capitals("soort"),
        nummer: "nummer",
        zorgsector: "sectorTekst",
        status: "statusTekst",
        startdatum: "startdatum.tekst",
        einddatum: "einddatum.tekst",
        datumGrondslag: "datumGrondslag",
        datumOnderbouwing: "datumOnderbouwing",
        naamGrondslag: "naamGrondslag",
        naamOnderbouwing: "naamOnderbouwing",
        peildatum: "peildatum.tekst",
        opdrachtgever: "opdrachtgever.id",
        ...koppelingen("vervangt", `vervangt${ALLE}`, "vervangen"),
        "vervallenIds[]": NO_FORMER_KEYS,
        eigenaar: "eigenaar.id",
        // Where the file names no list of owners, the API has the one owner in it.
        "eigenaren[]": ids("eigenaren.id", ({ eigenaar }) => [eigenaar]),
        omschrijving: "omschrijving",
        "genoemdeKenmerken[]": "genoemdeKenmerken",
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
