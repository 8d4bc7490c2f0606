import { barsOf, seriesOf, type ChartForm, type Point } from "./points";

/** What the marks of a drawing say, as far as they are in it. */
export function Legend({ form, points }: { form: ChartForm; points: readonly Point[] }) {
  const told = [
    points.some(({ at, value }) => at !== null && value === null) && "Een vraagteken: niet bekend.",
    form === "bars" && hasMoreThanDrawn(points) && "Van een jaar met meer getallen is alleen het laatste getekend.",
    form === "bars" && points.some(({ isEstimate }) => isEstimate) && "Een open staaf: geschat of geraamd, niet geteld.",
    form === "steps" && points.some(({ until }) => until === null) && "Een stippellijn: het einde is niet bekend.",
  ].filter((sentence) => sentence !== false);
  return told.length > 0 && <p className="soft chart-legend">{told.join(" ")}</p>;
}

/** Whether a year of a series has more numbers than the one that is its bar. */
const hasMoreThanDrawn = (points: readonly Point[]): boolean =>
  seriesOf(points).some((name) => {
    const own = points.filter(({ series, at }) => series === name && at !== null);
    return own.length > barsOf(own).length;
  });
