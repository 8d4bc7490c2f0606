import { Duiding } from "../../feiten/duiding";
import { Prestatie } from "../../feiten/prestatie";
import { sluitUit } from "../../feiten/verzekering";
import { Zorgvorm } from "../../feiten/zorgvorm";
import { GELDIGHEID_PRESTATIE, WELKE_UITSPRAAK } from "../ontbreekt";
import { bevonden, defineRegel, GEEN, grond, onbekend, samen, type Oordeel } from "../regel";

export const negatiefNogDeclarabel = defineRegel({
  naam: "NEGATIEF_NOG_DECLARABEL",
  titel: "Niet verzekerd, en nog te declareren",
  uitleg:
    "Een uitspraak die op de dag geldt zegt dat de zorg niet tot het basispakket hoort, en op diezelfde dag is er een geldige prestatie voor die zorg. "
    + "Is elke prestatie ook voor andere zorg, dan weegt het minder: zij kan terecht blijven bestaan.",
  bron: { document: "Pakketbeheer in de praktijk 4 (2023)", vindplaats: "2.6, agenderen van uitstroom" },
  ernst: "HOOG",
  aan: ["NZA", "ZORGINSTITUUT"],
  handelingsopties: ["t4-vergoeding-stoppen"],
  onderwerp: Duiding,
  oordeel: (duiding, op) => samen(duiding.bij(Zorgvorm).map((zorgvorm) => oordeelOver(duiding, zorgvorm, op))),
});

function oordeelOver(duiding: Duiding, zorgvorm: Zorgvorm, op: string): Oordeel {
  const uitgesloten = sluitUit(duiding, zorgvorm, op);
  if (uitgesloten === false) return GEEN;
  const prestaties = zorgvorm.bij(Prestatie);
  const geldig = prestaties.filter((prestatie) => prestatie.geldtOp(op) === true);
  if (geldig.length === 0) {
    return prestaties.some((prestatie) => prestatie.geldtOp(op) === null) ? onbekend(GELDIGHEID_PRESTATIE) : GEEN;
  }
  if (uitgesloten === null) return onbekend(WELKE_UITSPRAAK);
  const isVoorMeer = geldig.every(({ zorgvormIds }) => zorgvormIds.length > 1);
  const aantal = geldig.length === 1 ? "een prestatie" : `${geldig.length} prestaties`;
  return bevonden({
    met: zorgvorm,
    ernst: isVoorMeer ? "MIDDEL" : "HOOG",
    toelichting:
      `"${duiding.naam}" sluit ${zorgvorm.naam} uit van het basispakket; er is nog te declareren met ${aantal}`
      + `${isVoorMeer ? ", die ook voor andere zorg geldt" : ""}.`,
    feiten: [
      grond(duiding, "de zorg hoort niet tot het basispakket"),
      grond(zorgvorm, "de zorg waarover beide gaan"),
      ...geldig.map((prestatie) =>
        grond(prestatie, prestatie.zorgvormIds.length > 1 ? "geldig, ook voor andere zorg" : "geldig en te declareren"),
      ),
    ],
  });
}
