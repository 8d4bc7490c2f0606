import { count, decimal, euro } from "../../parts/amount";
import type { Point } from "../../parts/chart/points";
import { groundText } from "../../parts/ground";
import { timeText } from "../../parts/moment";
import { words } from "../../parts/words";
import type { CareTold } from "./told";

export type Figure = NonNullable<CareTold["gebruikscijfers"]>["nodes"][number];

/** What figures are in: those in another are never in one drawing. */
export const MEASURES = {
  aantal: "Patiënten en aantallen",
  procent: "Percentages",
  kosten: "Kosten in euro",
  kostenPer: "Kosten in euro per behandeling of patiënt",
} as const;
export type Measure = keyof typeof MEASURES;

const ESTIMATES = ["SCHATTING", "RAMING", "BEGROTING"];

/** The numbers of a figure as they are drawn and told: a figure may have more than one. */
export function pointsOf(figure: Figure): { measure: Measure; point: Point }[] {
  const { jaar, van, totEnMet, patienten, aantal, aantalSoort, kosten, kostenSoort, waardeSoort } = figure;
  // A total over years is of the last of them.
  const year = jaar ?? (totEnMet ? Number(totEnMet.totEnMet.slice(0, 4)) : undefined);
  const rest = {
    at: year === undefined ? null : String(year),
    asOf: totEnMet?.totEnMet,
    isEstimate: ESTIMATES.includes(waardeSoort),
    note: [
      words(waardeSoort),
      van && `${timeText(van.tekst)} tot en met ${totEnMet ? timeText(totEnMet.tekst) : "onbekend"}`,
      figure.organisatie?.naam,
      figure.zorgvormGrondslag !== "BRON" && `${groundText(figure.zorgvormGrondslag)}: ${figure.zorgvormOnderbouwing ?? "waarom is niet vastgelegd"}`,
      figure.opmerking,
    ].filter((each) => !!each).join(". "),
  };
  const points: { measure: Measure; point: Point }[] = [];
  if (patienten !== null) {
    // With a number beside it, what was counted is that of the number.
    const series = (aantal === null && aantalSoort) || "patiënten";
    points.push({ measure: "aantal", point: { ...rest, series, value: patienten, shown: count(patienten) } });
  }
  if (aantal !== null) {
    const isPart = figure.aantalEenheid === "PROCENT";
    const shown = isPart ? `${decimal(aantal)} %` : decimal(aantal);
    points.push({ measure: isPart ? "procent" : "aantal", point: { ...rest, series: aantalSoort ?? "aantal", value: Number(aantal), shown } });
  }
  if (kosten !== null) {
    const measure = figure.kostenEenheid === "EURO" ? "kosten" : "kostenPer";
    points.push({ measure, point: { ...rest, series: kostenSoort ?? "kosten", value: Number(kosten), shown: euro(kosten) } });
  }
  return points;
}
