import { ANDERE_ZORGVORM, changing, verband, ZORGVORM, type Example } from "../../support/mutation-walk/examples";
import { BRONNEN as bronnen } from "../../support/mutations";

const VOORWAARDE = {
  soort: "VOLUMENORM",
  omschrijving: "Ten minste zoveel per jaar.",
  zorgvormTekst: "hooggebergtebehandeling",
  openbaarheid: "OPENBAAR",
  norm: { waarde: "20", eenheid: "per jaar" },
  jaar: 2026,
  geldigVan: "2026-01-01",
  geldigTot: "2027-01-01",
  zorgvormen: [verband(ZORGVORM)],
  bronnen,
};

const IAT = { ...verband("st-iat-2016"), relatie: "VOERT_VOORWAARDE_UIT", voorwaardeId: "st-iat-2016-v3" };

/** How each mutation is done. */
export const examples: Record<string, Example> = {
  contractvoorwaardeVastleggen: () => ({
    ...VOORWAARDE,
    verzekeraarId: "zilveren-kruis",
    duiding: verband("st-hipec-colon-2019"),
    duidingen: [IAT],
  }),
  contractvoorwaardeWijzigen: changing("contractvoorwaardeVastleggen", {
    ...VOORWAARDE,
    openbaarheid: "VERTROUWELIJK",
    zorgvormen: [verband(ANDERE_ZORGVORM)],
    duidingen: [{ ...verband("st-hooggebergte-2019"), relatie: "VERWIJST_NAAR" }],
  }),
  contractvoorwaardeBeeindigen: changing("contractvoorwaardeVastleggen", { geldigTot: "2026-06-01" }),
  contractvoorwaardeDuidingZetten: changing("contractvoorwaardeVastleggen", { duiding: verband("st-hooggebergte-2019") }),
  zorgadviesVastleggen: () => ({
    organisatieId: "zilveren-kruis",
    soort: "OORDEEL_VERZEKERAAR",
    onderwerp: "Hooggebergtebehandeling",
    zorgvormTekst: "hooggebergtebehandeling",
    stofnaam: "omalizumab",
    indicatie: "ernstig astma",
    aanspraak: "NEE",
    categorie: "B",
    datum: "2026-Q1",
    uitkomst: "Niet vergoed.",
    opmerking: "Zo luidt het.",
    zorgvormen: [verband(ZORGVORM)],
    duidingen: [IAT],
    bronnen,
  }),
};
