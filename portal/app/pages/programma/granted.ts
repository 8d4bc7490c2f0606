import { count } from "../../parts/amount";
import type { Point } from "../../parts/chart/points";
import { timeText } from "../../parts/moment";
import type { ProgrammeTold } from "./told";

type Granted = Pick<ProgrammeTold["toekenningen"][number], "jaar" | "maand" | "aantal"> & { bron: { titel: string } };

/** How many applications got money, by year: those of months may be added up, and are told apart beside it. */
export function grantedOf(granted: readonly Granted[]): Point[] {
  const years = [...new Set(granted.map(({ jaar }) => jaar))];
  return years.map((year) => {
    const own = granted.filter(({ jaar }) => jaar === year);
    const months = own.flatMap(({ maand, aantal }) => (maand ? `${timeText(maand)}: ${aantal}` : []));
    const sum = own.reduce((before, { aantal }) => before + aantal, 0);
    const sources = new Set(own.map(({ bron }) => bron.titel));
    return { series: "Aanvragen", at: String(year), value: sum, shown: count(sum), note: [...months, ...sources].join("; ") };
  });
}
