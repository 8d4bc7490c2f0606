const DAY_MS = 86_400_000;

const daysOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** From days to places on a line of which the whole is 100. */
export interface Scale {
  at: (day: string) => number;
  /** The years that are named on it. */
  ticks: { year: number; at: number }[];
}

/** At most so many years are named. */
const MOST_TICKS = 8;

/** A line on which all these days are, with some room at either end. */
export function scaleOf(days: readonly string[]): Scale {
  const all = days.map(daysOf);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const room = Math.max(120, (last - first) * 0.04);
  const [begin, end] = [first - room, last + room];
  const at = (day: string): number => ((daysOf(day) - begin) / (end - begin)) * 100;
  const yearOf = (days: number): number => new Date(days * DAY_MS).getUTCFullYear();
  const years = Array.from({ length: yearOf(end) - yearOf(begin) }, (_, place) => yearOf(begin) + 1 + place);
  const step = [1, 2, 5, 10, 20, 50].find((each) => years.length / each <= MOST_TICKS) ?? 100;
  const ticks = years.filter((year) => year % step === 0).map((year) => ({ year, at: at(`${year}-01-01`) }));
  return { at, ticks };
}
