import { useNavigate, useSearch } from "@tanstack/react-router";
import { useAnswer, type Answer } from "../../graph/answer";
import { PortaalSignaalverloopDocument, type PortaalSignaalverloopQuery, type PortaalSignaalverloopQueryVariables } from "./operations";

type Step = PortaalSignaalverloopQueryVariables["per"];

/** How far back one looks, and in which steps. */
export const SPANS: Record<string, { label: string; years: number; per: Step }> = {
  "2": { label: "2 jaar, per maand", years: 2, per: "MAAND" },
  "5": { label: "5 jaar, per kwartaal", years: 5, per: "KWARTAAL" },
  "15": { label: "15 jaar, per jaar", years: 15, per: "JAAR" },
};

export interface SignalCourse {
  answer: Answer<PortaalSignaalverloopQuery>;
  /** What it is divided by: `ernst`, `aan`, or one rule or sector (`regel:KADER_VERVANGEN`). */
  by: string;
  span: string;
  change: (what: { verloop?: string; jaren?: string }) => void;
}

/** The course of the signals until a day; how it is shown is in the address. */
export function useCourse(op: string): SignalCourse {
  const search = useSearch({ strict: false }) as { verloop?: string; jaren?: string };
  const navigate = useNavigate();
  const span = search.jaren && search.jaren in SPANS ? search.jaren : "2";
  const { years, per } = SPANS[span];
  const answer = useAnswer(PortaalSignaalverloopDocument, { op, van: yearsBefore(op, years), per });
  return {
    answer,
    by: search.verloop ?? "ernst",
    span,
    change: (what) => void navigate({ to: ".", search: ((before: object) => ({ ...before, ...what })) as never, resetScroll: false }),
  };
}

/** The same day so many years ago; the last of February where that day was not there. */
function yearsBefore(op: string, years: number): string {
  const text = `${Number(op.slice(0, 4)) - years}${op.slice(4)}`;
  return Number.isNaN(Date.parse(text)) || new Date(text).toISOString().slice(0, 10) !== text ? text.replace("-29", "-28") : text;
}
