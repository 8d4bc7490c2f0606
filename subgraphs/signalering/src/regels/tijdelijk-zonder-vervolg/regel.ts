import { LONGEST_ADMISSION } from "@pakketgraaf/begrippen";
import { enige, jarenNa, type Waarheid } from "../../feiten/dagen";
import { Duiding } from "../../feiten/duiding";
import { Zorgvorm } from "../../feiten/zorgvorm";
import { type Bevinding, defineRegel, GEEN, grond } from "../regel";

export const tijdelijkZonderVervolg = defineRegel({
  naam: "TIJDELIJK_ZONDER_VERVOLG",
  titel: "Tijdelijke toelating voorbij, en geen vervolg",
  uitleg: `Zorg was tijdelijk toegelaten, op voorwaarde van onderzoek. Die tijd is voorbij, en een uitspraak of besluit dat erop volgt is niet bekend. Is van een einde niets bekend, dan telt de langste tijd die de regeling toeliet: ${LONGEST_ADMISSION} jaar.`,
  bron: { document: "Pakketbeheer in de praktijk 4 (Zorginstituut Nederland, 20 maart 2023)", vindplaats: "2.3 Her-agenderen van zorg" },
  ernst: "HOOG",
  aan: ["ZORGINSTITUUT"],
  handelingsopties: ["t4-herbeoordeling", "t4-vergoeding-in-onderzoek", "t4-vergoeding-stoppen"],
  onderwerp: Duiding,
  termijnen: [LONGEST_ADMISSION],
  oordeel(duiding, op) {
    if (!isTijdelijkOpZichzelf(duiding)) return GEEN;
    const bevindingen: Bevinding[] = [];
    const ontbreekt = new Set<string>();
    for (const zorgvorm of duiding.bij(Zorgvorm)) {
      const einde = eindeVoor(duiding, zorgvorm);
      const isVervolgd = isVervolgdOp(duiding, zorgvorm, op);
      if ((einde !== null && op < einde.dag) || isVervolgd) continue;
      if (einde === null) {
        ontbreekt.add("begin en einde van de toelating");
      } else if (isVervolgd === null) {
        ontbreekt.add("begin van een andere uitspraak");
      } else {
        bevindingen.push({
          met: zorgvorm,
          toelichting: `De tijdelijke toelating van ${zorgvorm.naam} ${einde.zegt}; een uitspraak die erop volgt is niet bekend.`,
          feiten: [grond(duiding, einde.zegt), grond(zorgvorm, "tijdelijk toegelaten, en daarna geen uitspraak")],
        });
      }
    }
    return { bevindingen, ontbreekt: [...ontbreekt].join(", ") || null };
  },
});

/** What adapts another admission ends with it, and is judged with it. */
const isTijdelijkOpZichzelf = (duiding: Duiding): boolean =>
  duiding.isTijdelijk && !duiding.vervangt().some(({ aard }) => aard === "AANPASSING");

/** The first day on which its time is surely over, and how that is known; null where nothing is. */
function eindeVoor(duiding: Duiding, { id }: Zorgvorm): { dag: string; zegt: string } | null {
  const einde = duiding.geldigTot ?? duiding.einddatum;
  if (einde) return { dag: einde.totEnMet, zegt: `liep tot ${einde.tekst}` };
  const begin = duiding.beginVoor(id)?.totEnMet;
  if (!begin) return null;
  return {
    dag: jarenNa(begin, LONGEST_ADMISSION),
    zegt: `was er op ${begin}, en kon hoogstens ${LONGEST_ADMISSION} jaar duren`,
  };
}

/** Whether another ruling on the same care followed; null where one may have: it has no day, or may be of before the admission. */
function isVervolgdOp(duiding: Duiding, zorgvorm: Zorgvorm, op: string): Waarheid {
  const opvolgers = duiding.opvolgers();
  const begin = duiding.beginVoor(zorgvorm.id);
  const isVervolg = (ander: Duiding): Waarheid => {
    const opvolging = opvolgers.find(({ opvolger }) => opvolger.id === ander.id);
    if (ander.id === duiding.id || opvolging?.aard === "AANPASSING" || !ander.oordeeltOver(zorgvorm)) return false;
    const van = ander.beginVoor(zorgvorm.id);
    // What says itself that it takes the place of the admission follows, whenever it was.
    if (van === null) return opvolging ? true : null;
    if (op < van.vanaf) return false;
    return opvolging || begin === null || begin.totEnMet < van.vanaf ? true : van.totEnMet <= begin.vanaf ? false : null;
  };
  return enige(zorgvorm.bij(Duiding).map(isVervolg));
}
