import { heeftGeenPrestaties, ontbreektOverPrestatie } from "../../feiten/eigen-prestatie";
import { Prestatie } from "../../feiten/prestatie";
import { isVerzekerd, toelatingen, verzekeringVan } from "../../feiten/verzekering";
import { Zorgvorm } from "../../feiten/zorgvorm";
import { GELDIGHEID_PRESTATIE, ofVerzekerd } from "../ontbreekt";
import { bevonden, defineRegel, GEEN, grond, onbekend } from "../regel";

export const positiefZonderPrestatie = defineRegel({
  naam: "POSITIEF_ZONDER_PRESTATIE",
  titel: "Verzekerd, zonder bekende prestatie",
  uitleg:
    "De uitspraken die op de dag gelden zeggen dat zorg in het ziekenhuis tot het basispakket hoort, en er is geen prestatie bekend waarmee die zorg te declareren is. "
    + "Dat zegt niet dat zij niet te declareren is: een prestatie kan bestaan zonder dat iemand haar aan de zorg koppelde. "
    + "Alleen in de medisch-specialistische zorg zijn prestaties per behandeling beschreven; elders dekt een zitting, een consult of een uur alle zorg.",
  bron: {
    document: "Samenwerken aan passende zorg (2020)",
    vindplaats: "deel B, 5.3, gelijkgerichtheid van Zvw-pakketaanspraken en Wmg-prestatiebeschrijvingen",
  },
  ernst: "MIDDEL",
  aan: ["NZA", "VERZEKERAARS"],
  handelingsopties: ["t4-vergoeding"],
  onderwerp: Zorgvorm,
  oordeel(zorgvorm, op) {
    if (heeftGeenPrestaties(zorgvorm)) return GEEN;
    const prestaties = zorgvorm.bij(Prestatie);
    // Care whose prestaties ended has a rule of its own.
    if (prestaties.some((prestatie) => prestatie.geldtOp(op) === true || prestatie.isBeeindigdOp(op))) return GEEN;
    const verzekering = verzekeringVan(zorgvorm, op);
    if (isVerzekerd(verzekering) === false) return GEEN;
    if (isVerzekerd(verzekering) === null) return onbekend(ofVerzekerd(verzekering));
    if (prestaties.some((prestatie) => prestatie.geldtOp(op) === null)) return onbekend(GELDIGHEID_PRESTATIE);
    const ontbreekt = ontbreektOverPrestatie(zorgvorm);
    if (ontbreekt) return onbekend(ontbreekt);
    const duidingen = toelatingen(verzekering);
    return bevonden({
      toelichting:
        `${zorgvorm.naam} hoort ${verzekering.status === "JA" ? "" : "onder voorwaarden "}tot het basispakket, volgens `
        + `${duidingen.map(({ naam }) => `"${naam}"`).join(" en ")}; er is geen prestatie bekend waarmee deze zorg te declareren is.`,
      feiten: [
        ...duidingen.map((duiding) => grond(duiding, "de zorg hoort tot het basispakket")),
        grond(zorgvorm, prestaties.length === 0 ? "geen prestatie bekend" : "nog geen prestatie geldig"),
      ],
    });
  },
});
