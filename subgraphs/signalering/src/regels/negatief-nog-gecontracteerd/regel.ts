import { concernsVan } from "../../feiten/contractering";
import { Contractvoorwaarde } from "../../feiten/contractvoorwaarde";
import { Duiding } from "../../feiten/duiding";
import { sluitUit } from "../../feiten/verzekering";
import { Zorgvorm } from "../../feiten/zorgvorm";
import { GELDIGHEID_CONTRACTVOORWAARDE, WELKE_UITSPRAAK } from "../ontbreekt";
import { bevonden, defineRegel, GEEN, grond, onbekend, samen, type Oordeel } from "../regel";

export const negatiefNogGecontracteerd = defineRegel({
  naam: "NEGATIEF_NOG_GECONTRACTEERD",
  titel: "Niet verzekerd, en nog gecontracteerd",
  uitleg:
    "Een uitspraak die op de dag geldt zegt dat de zorg niet tot het basispakket hoort, en op diezelfde dag contracteert een verzekeraar haar "
    + "volgens een openbare voorwaarde die de zorg niet uitsluit of afbouwt, en die de uitspraak niet uitvoert.",
  bron: { document: "Pakketbeheer in de praktijk 4 (2023)", vindplaats: "3.4, partijen bewaken zelf dat wat zij inkopen aan SWP voldoet" },
  ernst: "MIDDEL",
  aan: ["VERZEKERAARS"],
  handelingsopties: ["t4-vergoeding-stoppen"],
  onderwerp: Duiding,
  oordeel: (duiding, op) => samen(duiding.bij(Zorgvorm).map((zorgvorm) => oordeelOver(duiding, zorgvorm, op))),
});

function oordeelOver(duiding: Duiding, zorgvorm: Zorgvorm, op: string): Oordeel {
  const uitgesloten = sluitUit(duiding, zorgvorm, op);
  if (uitgesloten === false) return GEEN;
  const contracten = zorgvorm
    .bij(Contractvoorwaarde)
    .filter((each) => each.isVanVerzekeraar && each.laatToe && each.uitvoeringVan(duiding).length === 0);
  const geldig = contracten.filter((voorwaarde) => voorwaarde.geldtOp(op) === true);
  if (geldig.length === 0) {
    return contracten.some((voorwaarde) => voorwaarde.geldtOp(op) === null) ? onbekend(GELDIGHEID_CONTRACTVOORWAARDE) : GEEN;
  }
  if (uitgesloten === null) return onbekend(WELKE_UITSPRAAK);
  const isVoorMeer = geldig.every(({ zorgvormIds }) => zorgvormIds.length > 1);
  return bevonden({
    met: zorgvorm,
    ernst: isVoorMeer ? "LAAG" : "MIDDEL",
    concerns: concernsVan(geldig),
    toelichting:
      `"${duiding.naam}" sluit ${zorgvorm.naam} uit van het basispakket; in het openbaar contracteren verzekeraars deze zorg nog`
      + `${isVoorMeer ? ", met voorwaarden die ook over andere zorg gaan" : ""}. Een voorwaarde kan over een aanvullende verzekering gaan.`,
    feiten: [
      grond(duiding, "de zorg hoort niet tot het basispakket"),
      grond(zorgvorm, "de zorg waarover beide gaan"),
      ...geldig.map((voorwaarde) => grond(voorwaarde, "contracteert deze zorg")),
    ],
  });
}
