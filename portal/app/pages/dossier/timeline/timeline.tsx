import "./timeline.css";
import type { ReactNode } from "react";
import { day } from "../../../parts/moment";
import { RecordLink } from "../../../parts/record";
import { scaleOf, type Scale } from "./scale";

/** Something on a time line: it lasts, or is on a day. */
export interface TimeItem {
  key: string;
  /** Under what it stands. */
  lane: string;
  /** Whose it is: the name of the colour. */
  party: "zorginstituut" | "zonmw" | "verzekeraars" | "nza";
  name: string;
  record?: { __typename?: string; id?: string } | null;
  /** The first day. */
  from?: string | null;
  /** The first day on which it is over; of what is on a day only, absent. */
  until?: string | null;
  isPoint?: boolean;
  /** When it is to be over, while that is not sure. */
  expected?: string | null;
  /** Whether it holds today; null or absent, when that is not known. */
  holds?: boolean | null;
  /** When, in words, as the source tells it. */
  when: ReactNode;
  /** What took its place, by their keys. */
  followers?: string[];
}

interface TimeLineProps {
  items: readonly TimeItem[];
  /** The day for which it is asked: today, or another. */
  op: string;
  isToday: boolean;
  caption: string;
}

/** A time line that is a table too: each row says in words what is drawn beside it. */
export function TimeLine({ items, ...others }: TimeLineProps) {
  const dated = items.filter(({ from, until }) => from || until);
  const undated = items.filter(({ from, until }) => !from && !until);
  if (items.length === 0) return <p className="soft">Hiervan zijn geen datums bekend.</p>;
  return (
    <>
      {dated.length > 0 && <TimeTable items={dated} {...others} />}
      {undated.length > 0 && (
        <>
          <p>Hiervan is niet bekend wanneer het begon of eindigde:</p>
          <ul>
            {undated.map(({ key, record, name }) => <li key={key}><RecordLink record={record}>{name}</RecordLink></li>)}
          </ul>
        </>
      )}
    </>
  );
}

function TimeTable({ items, op, isToday, caption }: TimeLineProps) {
  const days = items.flatMap(({ from, until, expected }) => [from, until, expected].filter((each) => each != null));
  const scale = scaleOf([op, ...days]);
  const lanes = [...new Set(items.map(({ lane }) => lane))];
  const rows = lanes.flatMap((lane) => items.filter((item) => item.lane === lane).sort(byBegin));
  const names = new Map(items.map(({ key, name }) => [key, name]));
  const verticals = followingOf(rows, scale);
  return (
    <>
      <table className="timeline">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Wat</th>
            <th scope="col">Wanneer</th>
            <td className="timeline-track"><Axis scale={scale} op={op} dayName={isToday ? "vandaag" : "gekozen dag"} /></td>
          </tr>
        </thead>
        {lanes.map((lane) => (
          <tbody key={lane}>
            <tr>
              <th scope="rowgroup" colSpan={2} className="timeline-lane">{lane}</th>
              <td className="timeline-track"><Grid scale={scale} op={op} verticals={[]} /></td>
            </tr>
            {rows.filter((item) => item.lane === lane).map((item) => (
              <tr key={item.key}>
                <th scope="row"><RecordLink record={item.record}>{item.name}</RecordLink></th>
                <td className="timeline-when">
                  {item.when}
                  {item.followers?.map((key) => names.has(key) && (
                    <span key={key} className="timeline-follower">opgevolgd door: {names.get(key)}</span>
                  ))}
                </td>
                <td className="timeline-track">
                  <Grid scale={scale} op={op} verticals={verticals.get(item.key) ?? []} item={item} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="soft timeline-legend">
        De lijn van boven naar beneden is {isToday ? `vandaag, ${day(op)}` : day(op)}. Een balk is vol zover bekend is dat iets geldt of
        loopt, en gestippeld waar het begin of het einde niet bekend is. Een ruit is één dag.
      </p>
    </>
  );
}

const byBegin = (one: TimeItem, other: TimeItem): number =>
  (one.from ?? one.until!).localeCompare(other.from ?? other.until!) || one.name.localeCompare(other.name, "nl");

/** A piece of the line from what was replaced to what replaced it, as it runs through one row. */
interface Vertical {
  at: number;
  part: "upper" | "lower" | "whole";
}

function followingOf(rows: readonly TimeItem[], scale: Scale): Map<string, Vertical[]> {
  const verticals = new Map<string, Vertical[]>();
  rows.forEach((item, place) => {
    for (const follower of item.followers ?? []) {
      const next = rows.findIndex(({ key }) => key === follower);
      const from = rows[next]?.from;
      if (next < 0 || !from || rows[next].lane !== item.lane) continue;
      const [first, last] = [Math.min(place, next), Math.max(place, next)];
      for (let row = first; row <= last; row++) {
        const part = row === first ? "lower" : row === last ? "upper" : "whole";
        verticals.set(rows[row].key, [...(verticals.get(rows[row].key) ?? []), { at: scale.at(from), part }]);
      }
    }
  });
  return verticals;
}

function Axis({ scale, op, dayName }: { scale: Scale; op: string; dayName: string }) {
  const today = scale.at(op);
  return (
    <svg aria-hidden="true" className="timeline-axis">
      {scale.ticks.map(({ year, at }) => (
        <text key={year} x={`${at}%`} y="2.6em" textAnchor="middle">{year}</text>
      ))}
      <text x={`${today}%`} y="1.1em" className="timeline-day" textAnchor={today > 85 ? "end" : today < 15 ? "start" : "middle"}>
        {dayName}
      </text>
    </svg>
  );
}

function Grid({ scale, op, verticals, item }: { scale: Scale; op: string; verticals: readonly Vertical[]; item?: TimeItem }) {
  const percent = (value: number): string => `${Math.max(0, Math.min(100, value))}%`;
  return (
    <svg aria-hidden="true" className={item && `timeline-row timeline-row--${item.party}`}>
      {scale.ticks.map(({ year, at }) => <line key={year} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" className="timeline-tick" />)}
      <line x1={percent(scale.at(op))} x2={percent(scale.at(op))} y1="0" y2="100%" className="timeline-today" />
      {verticals.map(({ at, part }) => (
        <line
          key={`${at} ${part}`}
          x1={percent(at)}
          x2={percent(at)}
          y1={part === "lower" ? "50%" : "0"}
          y2={part === "upper" ? "50%" : "100%"}
          className="timeline-following"
        />
      ))}
      {item && <Mark item={item} scale={scale} op={op} percent={percent} />}
    </svg>
  );
}

function Mark({ item, scale, op, percent }: { item: TimeItem; scale: Scale; op: string; percent: (value: number) => string }) {
  const { from, until, isPoint, holds } = item;
  if (isPoint || (from && until && from === until)) {
    return (
      <svg x={percent(scale.at((from ?? until)!))} y="50%" overflow="visible">
        <path d="M 0 -7 L 7 0 L 0 7 L -7 0 Z" className="timeline-point" />
      </svg>
    );
  }
  const today = scale.at(op);
  const begin = from ? scale.at(from) : undefined;
  const end = until ? scale.at(until) : undefined;
  // What is known to hold does so today at least; what is not known to end is not drawn as if it went on.
  const hoped = item.expected && scale.at(item.expected);
  const known = end ?? (holds ? today : undefined);
  const solid: [number, number] | undefined =
    begin !== undefined && known !== undefined && begin < known ? [begin, known] : undefined;
  const open: [number, number] | undefined = solid
    ? end === undefined ? [solid[1], hoped || 100] : undefined
    : begin !== undefined ? [begin, hoped || Math.max(begin + 2, Math.min(100, today))] : [0, end!];
  return (
    <>
      {open && <line x1={percent(open[0])} x2={percent(open[1])} y1="50%" y2="50%" className="timeline-open" />}
      {solid && (
        <rect x={percent(solid[0])} width={`${Math.max(0.6, solid[1] - solid[0])}%`} y="50%" height="14" className="timeline-bar" />
      )}
      {!solid && (
        <svg x={percent(begin ?? end!)} y="50%" overflow="visible"><circle r="5" className="timeline-point" /></svg>
      )}
    </>
  );
}
