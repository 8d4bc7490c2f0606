import type { Point } from "./points";
import type { styleOf } from "./style";

export type Series = ReturnType<typeof styleOf> & {
  name: string;
  points: readonly Point[];
};

/** A number while it held. */
export interface Step {
  /** The name of its series: two of them may look alike. */
  of: string;
  begin: Date;
  /** Undefined when its end is not known. */
  end: Date | undefined;
  value: number;
  color: string;
  dash: string | undefined;
}

export const date = (day: string): Date => new Date(`${day.length === 4 ? `${day}-01-01` : day}T00:00:00Z`);

export const stepsOf = (series: readonly Series[]): Step[] =>
  series.flatMap(({ name, color, dash, points }) =>
    points.flatMap(({ at, until, value }) =>
      at === null || value === null
        ? []
        : [{ of: name, begin: date(at), end: until ? date(until) : undefined, value, color, dash }],
    ),
  );

/** Where a step of a series goes over into the next. */
export const jointsOf = (steps: readonly Step[]): { at: Date; from: number; to: number; color: string }[] =>
  steps.flatMap((one) =>
    steps
      .filter((next) => next.of === one.of && Number(next.begin) === Number(one.end))
      .map((next) => ({ at: next.begin, from: one.value, to: next.value, color: one.color })),
  );
