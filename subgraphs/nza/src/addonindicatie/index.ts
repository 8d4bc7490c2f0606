import { feiten, VERANTWOORDING_OF_ROW, verbanden } from "@pakketgraaf/begrippen";
import { defineNoun, one } from "@pakketgraaf/subgraph";
import { Bekostigingsregel } from "../bekostigingsregel/bekostigingsregel";
import { Prestatie } from "../prestatie/prestatie";
import { PrestatieVerband } from "../prestatie/prestatie-verband";
import { Addonindicatie, AddonindicatiePrestatie, PRESTATIE_BY_ADDONINDICATIE } from "./addonindicatie";
import { addonindicaties } from "./addonindicatie.list";
import { addonindicatieSeed } from "./addonindicatie.seed";

const PRESTATIES = "Prestaties waarmee het geneesmiddel voor deze indicatie wordt gedeclareerd";

export const addonindicatie = defineNoun({
  entity: Addonindicatie,
  byId: { description: "Een add-onindicatie.", id: "Sleutel van de add-onindicatie." },
  resolvers: [addonindicaties.Root],
  fields: {
    bekostigingsregel: one(Bekostigingsregel, "bekostigingsregelId", "De regel met de lijst waar de indicatie op staat; null als de bron er geen noemt."),
    prestaties: feiten(Prestatie, PRESTATIE_BY_ADDONINDICATIE, "omschrijving", `${PRESTATIES}.`),
    prestatieKoppelingen: verbanden(Prestatie, PrestatieVerband, PRESTATIE_BY_ADDONINDICATIE, "omschrijving", PRESTATIES),
  },
  tables: [AddonindicatiePrestatie],
  seeds: [addonindicatieSeed],
  parts: {
    prestaties: {
      table: "addonindicatie_prestatie",
      own: "addonindicatie_id",
      toldBy: "prestatieKoppelingen",
      columns: { prestatieId: "prestatie_id", ...VERANTWOORDING_OF_ROW },
    },
  },
});
