import { changing, ZORGVORM, type Example } from "../../support/mutation-walk/examples";
import { BRONNEN as bronnen } from "../../support/mutations";

/** How each mutation is done. */
export const examples: Record<string, Example> = {
  prestatiePubliceren: (_make, number) => ({
    omschrijving: "Prestatie",
    soort: "ZORGACTIVITEIT",
    codelijst: "NZA_VERRICHTINGEN",
    code: String(2 * number).padStart(6, "0"),
    codeBereikTot: String(2 * number + 1).padStart(6, "0"),
    sectoren: ["GGZ"],
    tariefsoort: "MAXIMUM",
    geldigVan: "2026-01-01",
    geldigTot: "2030-01-01",
    eigenRisico: true,
    stofnaam: "omalizumab",
    opmerking: "Nieuw.",
    bronnen,
  }),
  prestatieBeeindigen: changing("prestatiePubliceren", { geldigTot: "2027-01-01" }),
  prestatieZorgvormKoppelen: changing("prestatiePubliceren", { zorgvormId: ZORGVORM, grondslag: "BRON", bron: bronnen[0] }),
  prestatieZorgvormOntkoppelen: changing("prestatieZorgvormKoppelen", { zorgvormId: ZORGVORM }),
  tariefVaststellen: async (make) => ({
    prestatieId: (await make("prestatiePubliceren")).id,
    component: "honorarium",
    eenheid: "per stuk",
    bedrag: "12.5000",
    tariefsoort: "MAXIMUM",
    geldigVan: "2026-01-01",
    geldigTot: "2027-01-01",
    beschikking: "TB/REG-26000-01",
    opmerking: "Eerste.",
    bronnen,
  }),
  tariefBeeindigen: changing("tariefVaststellen", { geldigTot: "2026-07-01" }),
};
