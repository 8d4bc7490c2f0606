import { counted } from "../amount";
import { day } from "../moment";

/** A number that a chart shows; its table shows the same. */
export interface Point {
  /** What is counted, where a chart has more of it. */
  series: string;
  /** When: a year (`2024`) or a day (`2024-01-01`); null when that is not known, and then only the table has it. */
  at: string | null;
  /** The first day on which it is over, of steps; null when that is not known. */
  until?: string | null;
  /** Null: not known, and shown as such. */
  value: number | null;
  /** The value in words, exact: amounts travel as text. */
  shown: string;
  /** Whether it was estimated, and not counted: it is drawn open. */
  isEstimate?: boolean;
  /** The day until which was counted, where a year may have more of them: the latest is drawn. */
  asOf?: string;
  /** What else is to be said of it, in the table. */
  note?: string;
}

/**
 * `bars`: by year, each series in a row of its own with the same scale. `steps`: what holds from a day until another.
 * `line`: counts on days, one after the other.
 */
export type ChartForm = "bars" | "steps" | "line";

export const seriesOf = (points: readonly Point[]): string[] => [...new Set(points.map(({ series }) => series))];

/** All years from the first to the last that anything is known of. */
export function yearsOf(points: readonly Point[]): string[] {
  const years = points.flatMap(({ at }) => (at === null ? [] : Number(at.slice(0, 4))));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, place) => String(first + place));
}

/** The points of a chart of years, with one that says so for each year of which a series has nothing. */
export function withUnknownYears(points: readonly Point[]): Point[] {
  const years = yearsOf(points);
  return seriesOf(points).flatMap((series) => {
    const own = points.filter((point) => point.series === series);
    const known = years.flatMap((year) => {
      const found = own.filter(({ at }) => at?.slice(0, 4) === year);
      return found.length > 0 ? found : [{ series, at: year, value: null, shown: "niet bekend" }];
    });
    return [...known, ...own.filter(({ at }) => at === null)];
  });
}

/**
 * What is drawn of a series: of each year one number, also when more were counted in it, as those of participants since a year
 * are. Piled up they would be a number that nobody told.
 */
export function barsOf(points: readonly Point[]): (Point & { year: string })[] {
  const bars = new Map<string, Point & { year: string }>();
  for (const point of points) {
    if (point.at === null) continue;
    const year = point.at.slice(0, 4);
    const other = bars.get(year);
    if (!other || isRather(point, other)) bars.set(year, { ...point, year });
  }
  return [...bars.values()];
}

/** Whether one number is drawn instead of another of its year: what is known before what is not, and then the latest. */
const isRather = (one: Point, other: Point): boolean =>
  one.value !== null && (other.value === null || (one.asOf ?? "") >= (other.asOf ?? ""));

export const timeOf = ({ at, until }: Point): string => {
  if (at === null) return "niet bekend";
  const from = at.length === 4 ? at : day(at);
  if (until === undefined) return from;
  return until === null ? `vanaf ${from}, einde niet bekend` : `van ${from} tot ${day(until)}`;
};

/** From so many numbers on, a sentence with all of them helps nobody. */
const TOLD_IN_FULL = 12;

/** What a drawing shows, for who does not see it. */
export function sentenceOf(label: string, points: readonly Point[]): string {
  if (points.length <= TOLD_IN_FULL) {
    return `${label}. ${points.map((point) => `${timeOf(point)}: ${point.shown}`).join("; ")}.`;
  }
  const known = points.filter(({ value, at }) => value !== null && at !== null);
  if (known.length === 0) return `${label}. Er is geen getal van bekend.`;
  const sorted = [...known].sort((one, other) => one.value! - other.value!);
  const [low, high] = [sorted[0], sorted.at(-1)!];
  return (
    `${label}. ${counted(known.length, "getal", "getallen")}: het laagste is ${low.shown} (${timeOf(low)}), ` +
    `het hoogste ${high.shown} (${timeOf(high)}). ${unknownIn(points)}Alle getallen staan in de tabel.`
  );
}

function unknownIn(points: readonly Point[]): string {
  const unknown = points.filter(({ value }) => value === null).length;
  return unknown === 0 ? "" : `${counted(unknown, "getal", "getallen")} ${unknown === 1 ? "is" : "zijn"} niet bekend. `;
}
