const COLORS = ["var(--color-accent)", "var(--color-zonmw)", "var(--color-verzekeraars)", "var(--color-nza)"];
/** A number without a divisor that the number of colours has: together they go on for long before two series look alike. */
const DASHES = [undefined, "8 4", "2 3", "10 3 2 3", "16 4", "5 5", "12 3 2 3 2 3"];

/** How a series is drawn: each has a colour, and its lines are broken in a way of their own. */
export const styleOf = (place: number, color?: string): { color: string; dash: string | undefined } => ({
  color: color ?? COLORS[place % COLORS.length],
  dash: DASHES[place % DASHES.length],
});
