const FORM = /\bverwijderd na (\d{4}-\d{2}-\d{2})(?!\d)/;

/**
 * The last day on which clients can count on a deprecated element: its reason says "verwijderd na 2027-12-31".
 * Null when it names no such day.
 */
export function removalDate(reason: string): string | null {
  const day = FORM.exec(reason)?.[1];
  return day && exists(day) ? day : null;
}

function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
