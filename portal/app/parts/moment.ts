const DAY = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric", timeZone: "UTC" });
const MOMENT = new Intl.DateTimeFormat("nl-NL", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Amsterdam",
});

const DAY_HERE = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/Amsterdam" });

/** A day, as `2026-01-01`, in words. */
export const day = (date: string): string => DAY.format(new Date(`${date}T00:00:00Z`));

/** Whether it is a day that there is, as the schema writes days: of the 31st of February the graph knows nothing. */
export function isDay(text: unknown): text is string {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A moment, as `2026-01-01T10:00:00Z`, in words. */
export const moment = (instant: string): string => MOMENT.format(new Date(instant));

/** The day of a moment, in words: as it was here, where by night it is tomorrow already. */
export const dayOf = (instant: string): string => DAY_HERE.format(new Date(instant));

/** A time as a source tells it (`Tijdsaanduiding.tekst`): a day and a month in words, anything else as it stands there. */
export function timeText(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text);
  if (/^\d{4}-\d{2}$/.test(text)) return MONTH.format(new Date(`${text}-01T00:00:00Z`));
  return text;
}

/** From and until, in words; an end that is not known is not told. The end is the first day on which it is over. */
export function periodText(van: string | null | undefined, tot: string | null | undefined): string {
  if (van && tot) return `van ${day(van)} tot ${day(tot)}`;
  if (van) return `vanaf ${day(van)}`;
  return tot ? `tot ${day(tot)}` : "periode niet bekend";
}

/** Today, as the schema writes days, where the user is. */
export const today = (): string => new Date().toLocaleDateString("sv-SE");
