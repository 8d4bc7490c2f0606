import { Contractvoorwaarde } from "../../feiten/contractvoorwaarde";
import { concernsVan } from "../../feiten/contractering";
import { Prestatie } from "../../feiten/prestatie";
import { isVerzekerd, toelatingen, verzekeringVan } from "../../feiten/verzekering";
import { Zorgvorm } from "../../feiten/zorgvorm";
import { GELDIGHEID_CONTRACTVOORWAARDE, GELDIGHEID_PRESTATIE, ofVerzekerd } from "../ontbreekt";
import { bevonden, defineRegel, GEEN, grond, onbekend } from "../regel";

export const prestatieBeeindigd = defineRegel({
  naam: "PRESTATIE_BEEINDIGD",
  titel: "Laatste prestatie beëindigd",
  uitleg:
    "Voor de zorg was er een prestatie, de laatste is beëindigd en een andere geldige is niet bekend, "
    + "terwijl een uitspraak zegt dat de zorg tot het basispakket hoort of verzekeraars haar in het openbaar contracteren.",
  bron: {
    document: "Samenwerken aan passende zorg (2020)",
    vindplaats: "deel B, 5.3, gelijkgerichtheid van Zvw-pakketaanspraken en Wmg-prestatiebeschrijvingen",
  },
  ernst: "MIDDEL",
  aan: ["NZA"],
  handelingsopties: ["t4-vergoeding"],
  onderwerp: Zorgvorm,
  oordeel(zorgvorm, op) {
    const prestaties = zorgvorm.bij(Prestatie);
    const beeindigd = prestaties.filter((prestatie) => prestatie.isBeeindigdOp(op));
    if (beeindigd.length === 0 || prestaties.some((prestatie) => prestatie.geldtOp(op) === true)) return GEEN;
    const verzekering = verzekeringVan(zorgvorm, op);
    if (verzekering.status === "NEE") return GEEN;
    const duidingen = isVerzekerd(verzekering) ? toelatingen(verzekering) : [];
    const contracten = zorgvorm.bij(Contractvoorwaarde).filter(({ isVanVerzekeraar, laatToe }) => isVanVerzekeraar && laatToe);
    const voorwaarden = contracten.filter((voorwaarde) => voorwaarde.geldtOp(op) === true);
    if (duidingen.length === 0 && voorwaarden.length === 0) {
      if (isVerzekerd(verzekering) === null) return onbekend(ofVerzekerd(verzekering));
      return contracten.some((voorwaarde) => voorwaarde.geldtOp(op) === null) ? onbekend(GELDIGHEID_CONTRACTVOORWAARDE) : GEEN;
    }
    if (prestaties.some((prestatie) => prestatie.geldtOp(op) === null)) return onbekend(GELDIGHEID_PRESTATIE);
    const laatst = beeindigd.map(({ geldigTot }) => geldigTot!).sort().at(-1);
    const namen = duidingen.map(({ naam }) => `"${naam}"`).join(" en ");
    const terwijl = [
      ...(namen ? [`de zorg hoort volgens ${namen} tot het basispakket`] : []),
      ...(voorwaarden.length > 0 ? ["verzekeraars stellen er openbare contractvoorwaarden voor"] : []),
    ];
    return bevonden({
      toelichting: `De laatste bekende prestatie voor ${zorgvorm.naam} gold tot ${laatst}; ${terwijl.join(", en ")}.`,
      aan: voorwaarden.length > 0 ? ["NZA", "VERZEKERAARS"] : ["NZA"],
      concerns: concernsVan(voorwaarden),
      feiten: [
        grond(zorgvorm, "geen geldige prestatie bekend"),
        ...beeindigd.map((prestatie) => grond(prestatie, `beëindigd op ${prestatie.geldigTot}`)),
        ...duidingen.map((duiding) => grond(duiding, "de zorg hoort tot het basispakket")),
        ...voorwaarden.map((voorwaarde) => grond(voorwaarde, "contracteert deze zorg")),
      ],
    });
  },
});
