// What draws; loaded when there is something to draw. A drawing is made apart from the page, and its rules of style are taken
// out before it is put there: they would be refused, and are in chart.css.
import { areaY, axisX, axisY, barY, dot, line, link, plot, ruleX, ruleY, text } from "@observablehq/plot";
import type { Markish, PlotOptions } from "@observablehq/plot";
import { today } from "../moment";
import { barsOf, type Point } from "./points";
import { date, jointsOf, stepsOf, type Series } from "./steps";

/** What all drawings are told. */
export interface Canvas {
  /** In CSS pixels, as wide as there is room. */
  width: number;
  height: number;
  /** What it shows, in words. */
  sentence: string;
}

const COMPACT = new Intl.NumberFormat("nl-NL", { notation: "compact", maximumFractionDigits: 1 });
const WHOLE = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });
const SHORT_DAY = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "short", year: "2-digit", timeZone: "UTC" });

/** Millions and more in short; the table has them to the last digit. */
const short = (value: number): string => (Math.abs(value) < 1_000_000 ? WHOLE : COMPACT).format(value);

function draw(canvas: Canvas, options: PlotOptions & { marks: Markish[] }): SVGSVGElement {
  const drawing = plot({
    width: canvas.width,
    height: canvas.height,
    className: "chart-drawing",
    marginLeft: 72,
    marginRight: 16,
    marginTop: 22,
    ...options,
  }) as SVGSVGElement;
  for (const style of drawing.querySelectorAll("style")) style.remove();
  // What Plot calls its groups says nothing to who hears the page, and a group without a role may have no name.
  for (const group of drawing.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", canvas.sentence);
  return drawing;
}

const values = (ticks: number): Markish =>
  axisY({ ticks, label: null, tickFormat: short, tickSize: 0, className: "chart-axis" });

interface Bars {
  years: readonly string[];
  /** Of all rows: they have the same scale. */
  highest: number;
  color: string;
}

/** The series of a row: a bar for a year, and a question mark for one that is not known. */
export function drawBars(canvas: Canvas, points: readonly Point[], { years, highest, color }: Bars): SVGSVGElement {
  const bars = barsOf(points);
  const known = bars.filter(({ value }) => value !== null);
  // As many years are named as there is room for.
  const step = Math.ceil((years.length * 44) / (canvas.width - 76));
  const isRoomy = step === 1;
  return draw(canvas, {
    x: { type: "band", domain: [...years], padding: 0.25 },
    y: { domain: [0, highest || 1], nice: true },
    marks: [
      ruleY([0], { className: "chart-ground" }),
      // From the ground: of a `y` alone it would pile up what has one year.
      barY(known.filter(({ isEstimate }) => !isEstimate), { x: "year", y1: 0, y2: "value", fill: color }),
      barY(known.filter(({ isEstimate }) => isEstimate), {
        x: "year", y1: 0, y2: "value", fill: "var(--color-background)", stroke: color, strokeWidth: 2, strokeDasharray: "4 3", insetLeft: 1, insetRight: 1,
      }),
      isRoomy
        ? text(known, { x: "year", y: "value", text: ({ value }) => short(value as number), dy: -8, className: "chart-value" })
        : null,
      text(bars.filter(({ value }) => value === null), { x: "year", y: 0, dy: -9, text: () => "?", className: "chart-unknown" }),
      values(3),
      axisX({ label: null, tickSize: 0, ticks: years.filter((_, place) => place % step === 0), className: "chart-axis" }),
    ],
  });
}

/** What held from a day until another; what has no known end goes on, dotted. */
export function drawSteps(canvas: Canvas, series: readonly Series[]): SVGSVGElement {
  const steps = stepsOf(series);
  const now = date(today());
  const days = steps.flatMap(({ begin, end }) => (end ? [begin, end] : [begin])).concat(now).map(Number);
  const last = new Date(Math.max(...days) + (Math.max(...days) - Math.min(...days)) * 0.04);
  const marks = steps.flatMap((one): Markish[] => [
    ruleY([one], {
      y: "value", x1: "begin", x2: () => one.end ?? last, stroke: one.color, strokeWidth: 3, strokeDasharray: one.end ? one.dash : "2 5",
    }),
    dot([one], { x: "begin", y: "value", r: 4, fill: one.color }),
  ]);
  return draw(canvas, {
    x: { type: "utc", domain: [new Date(Math.min(...days)), last] },
    y: { domain: [0, Math.max(...steps.map(({ value }) => value), 1)], nice: true },
    marks: [
      ruleY([0], { className: "chart-ground" }),
      ruleX([now], { strokeDasharray: "3 3", className: "chart-today" }),
      text([now], { x: (each: Date) => each, frameAnchor: "top", dy: -14, textAnchor: "end", text: () => "vandaag", className: "chart-value" }),
      ...jointsOf(steps).map((joint) => link([joint], { x: "at", y1: "from", y2: "to", stroke: joint.color, strokeWidth: 1.5 })),
      ...marks,
      values(4),
      daysAxis(canvas, days),
    ],
  });
}

/** Counts on days; where one is not known, the line is interrupted. */
export function drawLines(canvas: Canvas, series: readonly Series[]): SVGSVGElement {
  const dated = series.map((one) => ({
    ...one,
    rows: one.points.filter(({ at }) => at !== null).map(({ at, value }) => ({ at: date(at!), value: value ?? NaN })),
  }));
  const all = dated.flatMap(({ rows }) => rows.map(({ value }) => value)).filter((value) => !Number.isNaN(value));
  return draw(canvas, {
    x: { type: "utc" },
    y: { domain: [0, Math.max(...all, 1)], nice: true },
    marks: [
      ruleY([0], { className: "chart-ground" }),
      dated.length === 1 ? areaY(dated[0].rows, { x: "at", y: "value", fill: dated[0].color, fillOpacity: 0.12 }) : null,
      ...dated.flatMap(({ rows, color, dash }): Markish[] => [
        line(rows, { x: "at", y: "value", stroke: color, strokeWidth: 2.5, strokeDasharray: dash }),
        dot(rows, { x: "at", y: "value", r: 3, fill: color }),
        text(rows.filter(({ value }) => Number.isNaN(value)), { x: "at", y: 0, dy: -9, text: () => "?", className: "chart-unknown" }),
      ]),
      values(4),
      daysAxis(canvas, dated.flatMap(({ rows }) => rows.map(({ at }) => at))),
    ],
  });
}

/** Steps between the days that are named, and how many months they are. */
const STEPS: [months: number, step: string][] = [
  [1, "month"], [3, "3 months"], [6, "6 months"], [12, "year"], [24, "2 years"], [60, "5 years"], [120, "10 years"],
];
const MONTH_MS = 30.44 * 86_400_000;

/** As many days are named as there is room for. */
function daysAxis({ width }: Canvas, days: readonly (Date | number)[]): Markish {
  const moments = days.map(Number);
  const months = (Math.max(...moments) - Math.min(...moments)) / MONTH_MS;
  const room = Math.max(2, Math.floor((width - 88) / 72));
  const [, step] = STEPS.find(([each]) => months / each <= room) ?? STEPS.at(-1)!;
  return axisX({
    label: null,
    tickSize: 4,
    ticks: step as never,
    tickFormat: (day: Date) => (isNewYear(day) ? String(day.getUTCFullYear()) : SHORT_DAY.format(day)),
    className: "chart-axis",
  });
}

const isNewYear = (day: Date): boolean => day.getUTCMonth() === 0 && day.getUTCDate() === 1;
