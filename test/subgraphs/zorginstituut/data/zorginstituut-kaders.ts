import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { capitals, ids, type Place, same } from "../../data/place";

/** A list that most records do not have at all. */
const orNone = (field: string): Place => ({ ...same(field), absent: () => [] });

/** What each of a list of links tells of itself. */
const links = (list: string, field: string, other: string): Record<string, string> => ({
  [`${list}.id`]: `${field}.${other}.id`,
  [`${list}.grondslag`]: `${field}.grondslag`,
  [`${list}.onderbouwing`]: `${field}.onderbouwing`,
  [`${list}.bron.titel`]: `${field}.bron.titel`,
  [`${list}.bron.url`]: `${field}.bron.url`,
  [`${list}.bron.vindplaats`]: `${field}.bron.vindplaats`,
});

export const kaders: DataFile = {
  subgraph: "zorginstituut",
  file: "zorginstituut-kaders.json",
  lists: [
    {
      at: "[]",
      count: 51,
      type: "Kader",
      list: "kaders",
      fields: {
        id: "id",
        titel: "titel",
        soort: capitals("soort"),
        versie: "versie",
        datum: "datum.tekst",
        status: "statusTekst",
        pakketcriterium: "criteriumTekst",
        toelichting: "toelichting",
        vindplaats: "vindplaats",
        actueel: "actueel",
        peildatum: "peildatum.tekst",
        datumPrecisie: { fields: ["datum.precisie"], toApi: (precisie) => (precisie === "ONBEKEND" ? null : precisie) },
        geldigVan: "geldigVan.tekst",
        geldigTot: "geldigTot.tekst",
        geldigheidGrondslag: "geldigheidGrondslag",
        geldigheidOnderbouwing: "geldigheidOnderbouwing",
        gepland: "gepland.tekst",
        geplandTekst: "geplandTekst",
        geplandGrondslag: "geplandGrondslag",
        geplandOnderbouwing: "geplandOnderbouwing",
        uitgever: "uitgever.id",
        uitgeverGrondslag: "uitgeverGrondslag",
        opgesteldDoorCommissie: "opgesteldDoorCommissie.id",
        "vervangt[]": "vervangt.vervangen.id",
        ...links("opvolging[]", "vervangt", "vervangen"),
        "opvolging[].aard": "vervangt.aard",
        "opvolging[].reikwijdte": "vervangt.reikwijdte",
        ...links("bouwtVoortOp[]", "bouwtVoortOp", "kader"),
        "verwantMet[].id": orNone("verwantMet.kader.id"),
        "verwantMet[].grondslag": orNone("verwantMet.grondslag"),
        "verwantMet[].onderbouwing": orNone("verwantMet.onderbouwing"),
        "verwantMet[].bron": orNone("verwantMet.bron.titel"),
        "vervallenIds[]": ids("vervallenIds"),
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
