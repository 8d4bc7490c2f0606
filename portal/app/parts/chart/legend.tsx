import type { ChartForm, Point } from "./points";

const COLORS = ["var(--color-accent)", "var(--color-zonmw)", "var(--color-verzekeraars)", "var(--color-nza)"];
const DASHES = [undefined, "8 4", "2 3", "10 3 2 3"];

/** How a series is drawn: each has a colour, and its lines are broken in a way of their own. */
export const styleOf = (place: number, color?: string): { color: string; dash: string | undefined } => ({
  color: color ?? COLORS[place % COLORS.length],
  dash: DASHES[place % DASHES.length],
});

/** What the marks of a drawing say, as far as they are in it. */
export function Legend({ form, points }: { form: ChartForm; points: readonly Point[] }) {
  const told = [
    points.some(({ at, value }) => at !== null && value === null) && "Een vraagteken: niet bekend.",
    form === "bars" && points.some(({ isEstimate }) => isEstimate) && "Een open staaf: geschat of geraamd, niet geteld.",
    form === "steps" && points.some(({ until }) => until === null) && "Een stippellijn: het einde is niet bekend.",
  ].filter((sentence) => sentence !== false);
  return told.length > 0 && <p className="soft chart-legend">{told.join(" ")}</p>;
}
