/** Whether a day is in a period; both its first and its last day are in it, and one that is not known leaves it open. */
export const holdsOn = (first: string | null | undefined, last: string | null | undefined, day: string): boolean =>
  (first == null || first <= day) && (last == null || last >= day);
