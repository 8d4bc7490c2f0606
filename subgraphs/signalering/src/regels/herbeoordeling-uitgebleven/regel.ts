import { AgendaItem } from "../../feiten/agenda-item";
import { jarenNa, verteldOp } from "../../feiten/dagen";
import { Duiding } from "../../feiten/duiding";
import { eenmaal } from "../../feiten/feit";
import { Zorgvorm } from "../../feiten/zorgvorm";
import { defineRegel, GEEN, grond } from "../regel";

/** Whole years after which what was uncertain deserves another look. The documents ask for one, and name no term. */
const TERMIJN = 5;

/** States of an agenda item in which what it is about is still to come, or going on. */
const NOG_BEZIG = ["GEPLAND", "VERKENNING", "IN_VOORBEREIDING", "LOPEND"];

export const herbeoordelingUitgebleven = defineRegel({
  naam: "HERBEOORDELING_UITGEBLEVEN",
  titel: "Onzeker oordeel, en geen herbeoordeling",
  uitleg:
    "Een uitspraak die de stand van de wetenschap en praktijk nipt of onder voorwaarde vaststelde geldt meer dan vijf jaar, er kwam geen nieuwe, en er is geen herbeoordeling gepland of gaande. Een voorwaardelijke toelating valt onder TIJDELIJK_ZONDER_VERVOLG.",
  bron: {
    document: "Pakketbeheer in de praktijk 4 (Zorginstituut Nederland, 20 maart 2023)",
    vindplaats: "2.3 Her-agenderen van zorg; tabel 4, SWP nipt vastgesteld",
  },
  ernst: "MIDDEL",
  aan: ["ZORGINSTITUUT"],
  handelingsopties: ["t4-herbeoordeling", "t4-monitoren-evalueren", "t4-vergoeding-in-onderzoek"],
  onderwerp: Duiding,
  termijnen: [TERMIJN],
  oordeel(duiding, op) {
    const { datum, soort, conclusie, swpStatusId } = duiding;
    if (soort === "VOORWAARDELIJKE_TOELATING" || datum === null || op < jarenNa(datum.totEnMet, TERMIJN)) return GEEN;
    const zorgvormen = duiding.bij(Zorgvorm).filter((zorgvorm) => isNogHetOordeelOver(duiding, zorgvorm, op));
    if (zorgvormen.length === 0) return GEEN;
    const isOnzeker = swpStatusId === "nipt" || conclusie === "VOORWAARDELIJK";
    if (swpStatusId !== null && !isOnzeker) return GEEN;

    const items = eenmaal([duiding, ...zorgvormen].flatMap((each) => each.bij(AgendaItem)));
    const herbeoordelingen = items.filter(({ fase, peildatum }) => fase === "HERBEOORDELING" && verteldOp(peildatum, op));
    if (herbeoordelingen.some(({ status }) => status !== null && NOG_BEZIG.includes(status))) return GEEN;
    if (!isOnzeker) return { bevindingen: [], ontbreekt: "status bij de stand van de wetenschap en praktijk" };
    if (herbeoordelingen.some(({ status }) => status === null)) return { bevindingen: [], ontbreekt: "stand van een herbeoordeling" };
    const zegt = swpStatusId === "nipt" ? "stelde de stand van de wetenschap en praktijk nipt vast" : "oordeelde onder voorwaarde";
    return {
      bevindingen: [
        {
          toelichting: `"${duiding.naam}" ${zegt} (${datum.tekst}); een nieuw oordeel of een herbeoordeling die is gepland of loopt is niet bekend.`,
          feiten: [grond(duiding, zegt), ...zorgvormen.map((zorgvorm) => grond(zorgvorm, "hierover is geen nieuwer oordeel bekend"))],
        },
      ],
    };
  },
});

/** Whether it is what says that this care is insured, and no newer ruling says anything of it. */
function isNogHetOordeelOver(duiding: Duiding, zorgvorm: Zorgvorm, op: string): boolean {
  const zegt = duiding.zegtOver(zorgvorm, op);
  return (zegt === "JA" || zegt === "ONDER_VOORWAARDEN") && duiding.isLaatsteOver(zorgvorm, op);
}
