const QUARTERS: Record<string, [first: string, last: string]> = {
  Q1: ["01-01", "03-31"],
  Q2: ["04-01", "06-30"],
  Q3: ["07-01", "09-30"],
  Q4: ["10-01", "12-31"],
};

/** First and last day of a time as the data files write it: `2019`, `2019-06`, `2025-Q3` or a day. */
export function daysOf(time: string): { first: string; last: string } {
  if (/^\d{4}$/.test(time)) return { first: `${time}-01-01`, last: `${time}-12-31` };
  const [year, rest] = time.split(/-(.*)/);
  if (rest in QUARTERS) return { first: `${year}-${QUARTERS[rest][0]}`, last: `${year}-${QUARTERS[rest][1]}` };
  if (/^\d\d$/.test(rest)) return { first: `${time}-01`, last: dayBefore(nextMonth(Number(year), Number(rest))) };
  return { first: time, last: time };
}

const nextMonth = (year: number, month: number): string =>
  month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;

const shift = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const dayBefore = (day: string): string => shift(day, -1);
export const dayAfter = (day: string): string => shift(day, 1);

/** Today in the Netherlands. */
export const today = (): string => new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });

interface Period {
  van: string | null;
  tot: string | null;
}

/** Whether a period in the data files, whose last day counts, is known to hold on a day. */
export const holdsOn = ({ van, tot }: Period, day: string): boolean =>
  (van !== null || tot !== null) && (van === null || van <= day) && (tot === null || day <= tot);

/** The days around the first and last days of some of these periods: the day before, the day itself, the day after. */
export function boundariesOf(periods: Period[], most = 4): string[] {
  const closed = periods.filter(({ van, tot }) => van !== null && tot !== null);
  const open = periods.filter(({ van, tot }) => (van === null) !== (tot === null));
  const days = [...spread(closed, most), ...spread(open, 1)].flatMap(({ van, tot }) => [van, tot]);
  const known = days.filter((day) => day !== null);
  return [...new Set(known.flatMap((day) => [dayBefore(day), day, dayAfter(day)]))].sort();
}

const spread = <T>(items: T[], most: number): T[] =>
  items.filter((_, place) => place % Math.max(1, Math.ceil(items.length / most)) === 0);
