/** RFC 3339, with what PostgreSQL keeps of a second: six decimals. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(\.\d{1,6})?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/i;

/** An existing moment with its offset from UTC, as text in UTC with the same decimals; undefined for any other text. */
export function readInstant(text: string): string | undefined {
  const [, day, time, decimals = "", sign, hours, minutes] = INSTANT.exec(text) ?? [];
  if (!day || !isDay(day)) return undefined;
  const offset = sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
  const [utcDay, utcTime] = new Date(Date.parse(`${day}T${time}Z`) - offset * 60_000).toISOString().split("T");
  // An offset may lead beyond the years that can be written.
  return isDay(utcDay) ? `${utcDay}T${utcTime.slice(0, 8)}${decimals}Z` : undefined;
}

/** Whether a text is a day of the calendar as YYYY-MM-DD. PostgreSQL has no year 0, and JavaScript's parser a 30 February. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < "0001-01-01") return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
