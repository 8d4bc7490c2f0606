import { isMissing } from "../../graph/failure";
import { FailureNotice } from "../../parts/answered";
import { Chart } from "../../parts/chart/chart";
import type { Point } from "../../parts/chart/points";
import { count } from "../../parts/amount";
import { ERNST, REGELS, SECTOREN } from "../../parts/choices";
import type { Option } from "../../parts/list/filter";
import { Part } from "../../parts/page";
import { words } from "../../parts/words";
import type { PortaalSignaalverloopQuery } from "./operations";
import { SPANS, type SignalCourse } from "./use-course";

type Day = NonNullable<PortaalSignaalverloopQuery["signaleringOverzicht"]>[number];
type Counts = readonly { waarde: string; aantal: number }[];

const COLORS: Record<string, string> = {
  HOOG: "var(--color-high)",
  MIDDEL: "var(--color-middle)",
  LAAG: "var(--color-low)",
  ZORGINSTITUUT: "var(--color-zorginstituut)",
  ZONMW: "var(--color-zonmw)",
  VERZEKERAARS: "var(--color-verzekeraars)",
  NZA: "var(--color-nza)",
};

/** How many signals there were through time, as far as what is known now tells of then. */
export function Course({ course }: { course: SignalCourse }) {
  const { answer, by, span, change } = course;
  const days = answer.data?.signaleringOverzicht;
  const { label, series } = seriesOf(by);
  const colors = Object.fromEntries(series.map((value) => [words(value), COLORS[value]]));
  return (
    <Part title="Verloop" id="verloop" isMissing={isMissing(answer.failure, "signaleringOverzicht")}>
      <p className="soft">Naar wat nu bekend is van toen. Een signaal telt mee bij elke partij en elke sector waarover het gaat.</p>
      <div className="list-tools no-print">
        <label className="field">
          <span>Verdeeld naar</span>
          <select className="input" value={by} onChange={({ target }) => change({ verloop: target.value })}>
            <option value="ernst">Ernst</option>
            <option value="aan">Partij die aan zet is</option>
            <Options label="Eén regel" name="regel" options={REGELS} />
            <Options label="Eén sector" name="sector" options={SECTOREN} />
          </select>
        </label>
        <label className="field">
          <span>Periode</span>
          <select className="input" value={span} onChange={({ target }) => change({ jaren: target.value })}>
            {Object.entries(SPANS).map(([value, each]) => <option key={value} value={value}>{each.label}</option>)}
          </select>
        </label>
      </div>
      <div className="course" aria-busy={answer.renewing || answer.waiting}>
        {!days && answer.failure && <FailureNotice failure={answer.failure} again={answer.again} />}
        {days && (
          <Chart
            label={label}
            form="line"
            heads={{ series: "Wat", at: "Dag", value: "Aantal signalen" }}
            points={series.flatMap((value) => days.map((day) => pointOf(day, by, value)))}
            colorOf={(name) => colors[name]}
          />
        )}
      </div>
    </Part>
  );
}

const Options = ({ label, name, options }: { label: string; name: string; options: readonly Option[] }) => (
  <optgroup label={label}>
    {options.map((option) => <option key={option.value} value={`${name}:${option.value}`}>{option.label}</option>)}
  </optgroup>
);

function seriesOf(by: string): { label: string; series: string[] } {
  const [name, value] = by.split(":");
  if (name === "aan") return { label: "Signalen per partij", series: ["ZORGINSTITUUT", "ZONMW", "VERZEKERAARS", "NZA"] };
  if ((name === "regel" || name === "sector") && value) return { label: `Signalen: ${words(value)}`, series: [value] };
  return { label: "Signalen naar ernst", series: ERNST.map((option) => option.value) };
}

/** Of a value that a day does not name, there were none. */
function pointOf(day: Day, by: string, value: string): Point {
  const counts = { ernst: day.perErnst, aan: day.perPartij, regel: day.perRegel, sector: day.perSector }[by.split(":")[0]] ?? day.perErnst;
  const found = (counts as Counts).find(({ waarde }) => waarde === value)?.aantal ?? 0;
  return { series: words(value), at: day.dag, value: found, shown: count(found) };
}
