import { Duiding } from "../../feiten/duiding";
import { Prestatie } from "../../feiten/prestatie";
import { Zorgvorm } from "../../feiten/zorgvorm";
import { defineRegel, grond, type Bevinding } from "../regel";

export const negatiefNogDeclarabel = defineRegel({
  naam: "NEGATIEF_NOG_DECLARABEL",
  titel: "Niet verzekerd, en nog te declareren",
  uitleg:
    "Een uitspraak die op de dag geldt zegt dat de zorg niet tot het basispakket hoort, en op diezelfde dag is er een geldige prestatie voor die zorg.",
  bron: { document: "Samenwerken aan passende zorg (2020)", vindplaats: "aansluiting van aanspraken (Zvw) en prestatiebeschrijvingen (Wmg)" },
  ernst: "HOOG",
  aan: ["NZA", "ZORGINSTITUUT"],
  handelingsopties: ["t4-vergoeding-stoppen"],
  onderwerp: Duiding,
  oordeel(duiding, op) {
    const bevindingen: Bevinding[] = [];
    const ontbreekt = new Set<string>();
    for (const zorgvorm of duiding.bij(Zorgvorm)) {
      const zegt = duiding.zegtOver(zorgvorm, op);
      if (zegt !== "NEE") continue;
      const prestaties = zorgvorm.bij(Prestatie);
      const geldig = prestaties.filter((prestatie) => prestatie.geldtOp(op) === true);
      if (geldig.length === 0 && prestaties.some((prestatie) => prestatie.geldtOp(op) === null)) ontbreekt.add("geldigheid van een prestatie");
      if (geldig.length === 0) continue;
      bevindingen.push({
        met: zorgvorm,
        toelichting: `"${duiding.naam}" sluit ${zorgvorm.naam} uit van het basispakket; er is nog te declareren met ${geldig.length === 1 ? "een prestatie" : `${geldig.length} prestaties`}.`,
        feiten: [
          grond(duiding, "de zorg hoort niet tot het basispakket"),
          grond(zorgvorm, "de zorg waarover beide gaan"),
          ...geldig.map((prestatie) => grond(prestatie, "geldig en te declareren")),
        ],
      });
    }
    return { bevindingen, ontbreekt: [...ontbreekt].join(", ") || null };
  },
});
