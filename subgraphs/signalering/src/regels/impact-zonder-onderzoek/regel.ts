import { AgendaItem } from "../../feiten/agenda-item";
import { verteldOp } from "../../feiten/dagen";
import { inWoorden, isGroot, kanGrootZijn } from "../../feiten/impact";
import { onderzoekNaar } from "../../feiten/onderzoek";
import { Subsidieronde } from "../../feiten/subsidieronde";
import { Zorgvorm } from "../../feiten/zorgvorm";
import { defineRegel, GEEN, grond } from "../regel";

export const impactZonderOnderzoek = defineRegel({
  naam: "IMPACT_ZONDER_ONDERZOEK",
  titel: "Grote impact, en geen onderzoek",
  uitleg:
    "Bronnen noemen bij een agenda-item dat niet is afgerond een impact van ten minste een miljoen euro of honderdduizend zorguren per jaar, en er is geen project, kennislacune of subsidieronde bij het agenda-item of de zorg waarover het gaat.",
  bron: {
    document: "Kamerbrief Voortgang verbeteren en verbreden van de toets op het basispakket (12 juni 2025)",
    vindplaats: "3.1 Maatschappelijk belangrijkste onderwerpen onderzoeken",
  },
  ernst: "MIDDEL",
  aan: ["ZORGINSTITUUT", "ZONMW"],
  handelingsopties: ["t4-agenderen", "t5-onderzoek-doelmatige-inzet", "t5-arbeidsbesparend"],
  onderwerp: AgendaItem,
  oordeel(item, op) {
    if (item.status === "AFGEROND" || item.isAgenda || !verteldOp(item.peildatum, op)) return GEEN;
    const impact = item.impact.filter(kanGrootZijn);
    const groot = impact.filter(isGroot);
    const isOnbekend = groot.length === 0 && impact.length > 0 && impact.every(({ getal }) => getal === null);
    if (groot.length === 0 && !isOnbekend) return GEEN;
    const heeftOnderzoek = [item, ...item.bij(Zorgvorm)].some((each) => {
      const { projecten, kennislacunes } = onderzoekNaar(each);
      return projecten.length + kennislacunes.length > 0;
    });
    if (heeftOnderzoek || item.bij(Subsidieronde).length > 0) return GEEN;
    if (isOnbekend) return { bevindingen: [], ontbreekt: "omvang van de impact" };
    return {
      bevindingen: [
        {
          toelichting: `Bij "${item.naam}" noemen bronnen een grote impact (${groot.map(inWoorden).join("; ")}); onderzoek ernaar is niet bekend.`,
          feiten: groot.map((each) => grond(item, `${each.tekst}: ${inWoorden(each)}`)),
        },
      ],
    };
  },
});
