import { AgendaItem } from "../../feiten/agenda-item";
import { bevonden, defineRegel, GEEN, grond, onbekend } from "../regel";

const KLAAR = ["AFGEROND", "INGEVOERD", "UITGEBRACHT"];

export const doeldatumVerstreken = defineRegel({
  naam: "DOELDATUM_VERSTREKEN",
  titel: "Doeldatum verstreken",
  uitleg:
    "De dag waarop een onderwerp van de agenda klaar moest zijn is voorbij, en volgens de laatst bekende stand is het niet afgerond, uitgebracht of ingevoerd. "
    + "Is die stand van voor de doeldatum, dan weegt het minder: het onderwerp kan intussen klaar zijn.",
  bron: { document: "Planning VVTB, voorjaar 2024", vindplaats: "activiteiten en mijlpalen per kwartaal" },
  ernst: "MIDDEL",
  aan: ["ZORGINSTITUUT"],
  handelingsopties: ["t4-agenderen"],
  onderwerp: AgendaItem,
  oordeel(item, op) {
    const { doeldatum, peildatum, status } = item;
    if (!doeldatum || op <= doeldatum.totEnMet) return GEEN;
    if (status === null) return onbekend("status van het agenda-item");
    if (KLAAR.includes(status)) return GEEN;
    const isVanNadien = peildatum !== null && peildatum.vanaf > doeldatum.totEnMet;
    const stand = peildatum
      ? `de laatst bekende stand is van ${peildatum.tekst}${isVanNadien ? "" : ", en sindsdien is niets bekend"}`
      : "van welke dag de laatst bekende stand is, is niet bekend";
    return bevonden({
      ernst: isVanNadien ? "MIDDEL" : "LAAG",
      toelichting: `"${item.naam}" had ${doeldatum.tekst} als doeldatum en staat niet als klaar bekend; ${stand}.`,
      feiten: [grond(item, `doeldatum ${doeldatum.tekst}, stand ${status}${peildatum ? ` van ${peildatum.tekst}` : ""}`)],
    });
  },
});
