import type { Point } from "../../portal/app/parts/chart/points";
import { jointsOf, stepsOf } from "../../portal/app/parts/chart/steps";
import { styleOf } from "../../portal/app/parts/chart/style";

const of = (at: string | null, value: number | null, rest: Partial<Point> = {}): Point => ({
  ...{ series: "deelnemers", at, value, shown: value === null ? "niet bekend" : String(value) },
  ...rest,
});

describe("the steps of a chart", () => {
  const step = (series: string, at: string, until: string, value: number): Point => of(at, value, { series, until });

  it("are joined where one of the same series follows, also when another is drawn alike", () => {
    const series = [
      { name: "geheel", points: [step("geheel", "2020-01-01", "2021-01-01", 10), step("geheel", "2021-01-01", "2022-01-01", 12)] },
      { name: "deel", points: [step("deel", "2021-01-01", "2022-01-01", 3)] },
    ].map((each) => ({ ...each, ...styleOf(0) }));
    expect(jointsOf(stepsOf(series)).map(({ at, from, to }) => [at.toISOString().slice(0, 10), from, to])).toEqual([["2021-01-01", 10, 12]]);
  });

  it("are told from each other by colour and by how their lines are broken, also when all have one colour", () => {
    const styles = Array.from({ length: 7 }, (_, place) => styleOf(place, "var(--color-zonmw)"));
    expect(new Set(styles.map(({ dash }) => dash)).size).toBe(7);
    expect(new Set(Array.from({ length: 28 }, (_, place) => JSON.stringify(styleOf(place)))).size).toBe(28);
  });
});
