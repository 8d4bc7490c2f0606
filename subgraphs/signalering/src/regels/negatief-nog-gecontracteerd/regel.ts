import { concernsVan } from "../../feiten/contractering";
import { Contractvoorwaarde } from "../../feiten/contractvoorwaarde";
import { Duiding } from "../../feiten/duiding";
import { eenmaal } from "../../feiten/feit";
import { sluitUit } from "../../feiten/verzekering";
import { Zorgvorm } from "../../feiten/zorgvorm";
import { GELDIGHEID_CONTRACTVOORWAARDE, WELKE_UITSPRAAK } from "../ontbreekt";
import { bevonden, defineRegel, GEEN, grond, onbekend, samen, type Oordeel } from "../regel";

export const negatiefNogGecontracteerd = defineRegel({
  naam: "NEGATIEF_NOG_GECONTRACTEERD",
  titel: "Niet verzekerd, en nog gecontracteerd",
  uitleg:
    "Een uitspraak die op de dag geldt zegt dat de zorg niet tot het basispakket hoort, en op diezelfde dag contracteert een verzekeraar haar "
    + "volgens een openbare voorwaarde die de zorg niet uitsluit of afbouwt, en die de uitspraak niet uitvoert. "
    + "Een voorwaarde die een vervangen uitspraak over de zorg uitvoert, contracteert haar ook.",
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
  const contracteert = (each: Contractvoorwaarde): boolean =>
    each.isVanVerzekeraar && each.laatToe && each.uitvoeringVan(duiding).length === 0;
  const overZorg = [...zorgvorm.bij(Contractvoorwaarde), ...uitvoeringVanVervangen(duiding, zorgvorm, false)].filter(contracteert);
  const misschien = uitvoeringVanVervangen(duiding, zorgvorm, true).filter(contracteert);
  const geldig = eenmaal(overZorg.filter((voorwaarde) => voorwaarde.geldtOp(op) === true));
  if (geldig.length === 0) {
    if ([...overZorg, ...misschien].some((each) => each.geldtOp(op) === null)) return onbekend(GELDIGHEID_CONTRACTVOORWAARDE);
    return misschien.some((each) => each.geldtOp(op)) ? onbekend("over welke zorg een contractvoorwaarde gaat") : GEEN;
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

/** The terms that carry out what was replaced and are tied to no care themselves: about the care of that ruling, or some of it. */
const uitvoeringVanVervangen = (duiding: Duiding, { id }: Zorgvorm, isOverMeer: boolean): Contractvoorwaarde[] =>
  duiding
    .vervangt()
    .map(({ vervangen }) => vervangen)
    .filter(({ zorgvormIds }) => zorgvormIds.includes(id) && zorgvormIds.length > 1 === isOverMeer)
    .flatMap((vervangen) =>
      vervangen.bij(Contractvoorwaarde).filter((each) => each.zorgvormIds.length === 0 && each.uitvoeringVan(vervangen).length > 0),
    );
