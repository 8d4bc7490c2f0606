import "./chart.css";
import { useId, useState, type ReactNode } from "react";
import { Drawing } from "./drawing";
import { Legend } from "./legend";
import { Numbers, type NumbersHeads } from "./numbers";
import { barsOf, sentenceOf, seriesOf, withUnknownYears, yearsOf, type ChartForm, type Point } from "./points";
import type { Series } from "./steps";
import { styleOf } from "./style";

interface ChartProps {
  /** What it shows, in words: its caption. */
  label: string;
  form: ChartForm;
  points: readonly Point[];
  /** What its table has above its columns. */
  heads: NumbersHeads;
  /** Of a series, a token: `var(--color-nza)`. */
  colorOf?: (series: string) => string | undefined;
  /** Below the drawing: what is to be known of the numbers. */
  children?: ReactNode;
}

const ROW_HEIGHT = 150;
const HEIGHT = 280;

/** Numbers as a drawing, and the same numbers as a table. What is not known is drawn as such, never as zero. */
export function Chart({ label, form, points, heads, colorOf, children }: ChartProps) {
  const [hasFailed, setFailed] = useState(false);
  const caption = useId();
  const told = form === "bars" ? withUnknownYears(points) : points;
  const undated = told.filter(({ at }) => at === null).length;
  const hasDrawing = !hasFailed && told.some(({ at, value }) => at !== null && value !== null);
  const series = seriesOf(told).map((name, place): Series => ({
    name,
    ...styleOf(place, colorOf?.(name)),
    points: told.filter((point) => point.series === name),
  }));
  const props = { label, series, onFailed: () => setFailed(true) };
  return (
    <figure className="chart" aria-labelledby={caption}>
      <figcaption id={caption} className="chart-label">{label}</figcaption>
      {hasDrawing && (form === "bars" ? <Rows {...props} years={yearsOf(told)} /> : <Together {...props} form={form} />)}
      {hasFailed && <p className="notice notice--warning">De grafiek kan nu niet worden getekend. Dit zijn de getallen.</p>}
      {hasDrawing && <Legend form={form} points={told} />}
      {hasDrawing && undated > 0 && (
        <p className="soft">
          {undated === 1 ? "Eén getal zonder bekend jaar staat" : `${undated} getallen zonder bekend jaar staan`} alleen in de tabel.
        </p>
      )}
      {children}
      <details className="chart-numbers" open={!hasDrawing || undefined}>
        <summary>Toon als tabel</summary>
        <Numbers label={label} heads={heads} points={told} />
      </details>
    </figure>
  );
}

interface DrawnProps {
  label: string;
  series: readonly Series[];
  onFailed: () => void;
}

/** Each series in a row of its own, so that nobody has to tell them apart by colour; all have the same scale. */
function Rows({ label, series, years, onFailed }: DrawnProps & { years: string[] }) {
  const drawn = series.flatMap(({ points }) => barsOf(points));
  const highest = Math.max(...drawn.map(({ value }) => value ?? 0));
  return series.map(({ name, color, points }) => (
    <div key={name} className="chart-row">
      {(series.length > 1 || name !== label) && <p className="chart-series">{name}</p>}
      {points.every(({ at, value }) => at === null || value === null) ? (
        <p className="soft">Hiervan is geen getal met een jaar bekend.</p>
      ) : (
        <Drawing
          height={ROW_HEIGHT}
          draw={(plots, width) =>
            plots.drawBars({ width, height: ROW_HEIGHT, sentence: sentenceOf(name, points) }, points, { years, highest, color })
          }
          onFailed={onFailed}
        />
      )}
    </div>
  ));
}

/** All series in one drawing, told apart by colour and by how their lines are broken. */
function Together({ label, series, form, onFailed }: DrawnProps & { form: "steps" | "line" }) {
  const sentence = series.map(({ name, points }) => sentenceOf(series.length > 1 ? name : label, points)).join(" ");
  return (
    <>
      {series.length > 1 && (
        <ul className="plain chart-lines">
          {series.map(({ name, color, dash }) => (
            <li key={name}>
              <svg width="36" height="12" aria-hidden="true">
                <line x1="2" x2="34" y1="6" y2="6" stroke={color} strokeWidth="3" strokeDasharray={dash} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <Drawing
        height={HEIGHT}
        draw={(plots, width) => plots[form === "steps" ? "drawSteps" : "drawLines"]({ width, height: HEIGHT, sentence }, series)}
        onFailed={onFailed}
      />
    </>
  );
}
