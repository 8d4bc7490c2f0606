import { Duiding } from "../../feiten/duiding";
import { eenmaal } from "../../feiten/feit";
import { Kader, Pakketcriterium } from "../../feiten/kader";
import { Zorgvorm } from "../../feiten/zorgvorm";
import { type Bevinding, defineRegel, GEEN, grond } from "../regel";

/**
 * Kinds of frameworks by which a criterion is judged, a report of an earlier time among them. What helps to apply one, says how
 * the package is managed, or arranges an admission for a time, is no measure for a ruling.
 */
const MAATSTAVEN = ["BEOORDELINGSKADER", "AFWEGINGSKADER", "RAPPORT"];

export const kaderVervangen = defineRegel({
  naam: "KADER_VERVANGEN",
  titel: "Beoordeeld toen een eerder kader gold",
  uitleg:
    "Een uitspraak bepaalt nog of zorg is verzekerd, geen latere ging over dezelfde zorg, en het kader dat bij haar datum voor een van haar criteria gold is sindsdien vervangen. Dat maakt de uitspraak niet ongeldig: het zegt dat een herbeoordeling een andere maatstaf heeft.",
  bron: {
    document: "Pakketbeheer in de praktijk 4 (Zorginstituut Nederland, 20 maart 2023)",
    vindplaats: "2.3 Her-agenderen van zorg; 4.2 Actualisatie beoordelingskader SWP",
  },
  ernst: "LAAG",
  aan: ["ZORGINSTITUUT"],
  handelingsopties: ["t4-herbeoordeling"],
  onderwerp: Duiding,
  oordeel(duiding, op) {
    // At the end of an admission for a time there is a ruling by what holds then.
    if (duiding.soort === "VOORWAARDELIJKE_TOELATING" || !duiding.bij(Zorgvorm).some((zorgvorm) => bepaalt(duiding, zorgvorm, op))) return GEEN;
    const vervangen = kadersVan(duiding).filter((kader) => opvolgersOp(kader, op).length > 0);
    const { datum } = duiding;
    if (datum === null) return { bevindingen: [], ontbreekt: vervangen.length > 0 ? "datum van de uitspraak" : null };

    const bevindingen: Bevinding[] = [];
    let ontbreekt: string | null = null;
    for (const kader of vervangen) {
      const gold = [kader.geldtOp(datum.vanaf), kader.geldtOp(datum.totEnMet)];
      if (gold.every((each) => each === false)) continue;
      if (gold.some((each) => each !== true)) ontbreekt = "kader op de dag van de uitspraak";
      else bevindingen.push(bevinding(duiding, kader, op));
    }
    return { bevindingen, ontbreekt };
  },
});

/** Whether it is the last to say whether this care is insured: what was ruled on since was looked at by a newer measure. */
const bepaalt = (duiding: Duiding, zorgvorm: Zorgvorm, op: string): boolean =>
  ["JA", "NEE", "ONDER_VOORWAARDEN"].includes(duiding.zegtOver(zorgvorm, op) ?? "") && duiding.isLaatsteOver(zorgvorm, op);

function kadersVan(duiding: Duiding): Kader[] {
  const kaders = duiding.bij(Pakketcriterium).flatMap((criterium) => criterium.bij(Kader));
  return eenmaal(kaders).filter(({ soort }) => MAATSTAVEN.includes(soort));
}

const opvolgersOp = (kader: Kader, op: string) =>
  kader.opvolgers().filter(({ kader: { begin } }) => begin !== null && begin <= op);

function bevinding(duiding: Duiding, kader: Kader, op: string): Bevinding {
  const opvolgers = opvolgersOp(kader, op);
  // An update looks at the same in a better way; another framework in the place of the whole looks at something else.
  const isAnder = opvolgers.some(({ aard, reikwijdte }) => aard !== "ACTUALISATIE" && reikwijdte === "VOLLEDIG");
  return {
    met: kader,
    ernst: isAnder ? "MIDDEL" : "LAAG",
    toelichting: `Bij de datum van "${duiding.naam}" gold "${kader.naam}"; daarvoor kwam ${opvolgers.map((each) => `"${each.kader.naam}"`).join(" en ")} in de plaats. De uitspraak blijft gelden.`,
    feiten: [
      grond(duiding, `uitspraak van ${duiding.datum!.tekst}`),
      grond(kader, `gold van ${kader.geldigVan!.tekst} tot ${kader.geldigTot?.tekst ?? "onbekend"}`),
      ...opvolgers.map((each) => grond(each.kader, `kwam ${each.reikwijdte === "DEELS" ? "deels " : ""}in de plaats, vanaf ${each.kader.begin}`)),
    ],
  };
}
