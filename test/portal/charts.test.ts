import { grantedOf } from "../../portal/app/pages/programma/granted";
import { barsOf, sentenceOf, withUnknownYears, type Point } from "../../portal/app/parts/chart/points";
import { jointsOf, stepsOf } from "../../portal/app/parts/chart/steps";
import { styleOf } from "../../portal/app/parts/chart/style";

const of = (at: string | null, value: number | null, rest: Partial<Point> = {}): Point => ({
  ...{ series: "deelnemers", at, value, shown: value === null ? "niet bekend" : String(value) },
  ...rest,
});

describe("the bars of a chart", () => {
  it("are one for each year, the latest of what was counted until some day in it, and the table has them all", () => {
    const told = withUnknownYears([
      ...[of("2021", 28100, { asOf: "2021-08-31" }), of("2021", 17890, { asOf: "2021-03-31" })],
      ...[of("2023", 82000), of("2019", 1377), of("2019", null), of(null, 5)],
    ]);
    expect(barsOf(told).map(({ year, value }) => [year, value])).toEqual([["2019", 1377], ["2020", null], ["2021", 28100], ["2022", null], ["2023", 82000]]);
    expect(told.map(({ value }) => value)).toEqual([1377, null, null, 28100, 17890, null, 82000, 5]);
  });

  it("are sums of what may be added up, with what they are of beside them", () => {
    const bron = { titel: "Gehonoreerd" };
    const granted = [
      { jaar: 2020, maand: null, aantal: 5, bron },
      { jaar: 2021, maand: "2021-03", aantal: 5, bron },
      { jaar: 2021, maand: "2021-07", aantal: 3, bron: { titel: "Later" } },
    ];
    expect(grantedOf(granted)).toEqual([
      { series: "Aanvragen", at: "2020", value: 5, shown: "5", note: "Gehonoreerd" },
      { series: "Aanvragen", at: "2021", value: 8, shown: "8", note: "maart 2021: 5; juli 2021: 3; Gehonoreerd; Later" },
    ]);
  });
});

describe("what a chart shows, for who does not see it", () => {
  it("says of many numbers how many are known, and how many are not", () => {
    const years = Array.from({ length: 13 }, (_, place) => String(2010 + place));
    const told = years.map((at, place) => of(at, place < 3 ? null : place * 10));
    expect(sentenceOf("Deelnemers", told)).toBe(
      "Deelnemers. 10 getallen: het laagste is 30 (2013), het hoogste 120 (2022). 3 getallen zijn niet bekend. Alle getallen staan in de tabel.",
    );
    expect(sentenceOf("Deelnemers", [...told.slice(2), of("2023", 130), of("2024", 140)])).toMatch(/^Deelnemers\. 12 getallen.* 1 getal is niet bekend\. /);
    expect(sentenceOf("Deelnemers", years.map((at) => of(at, 1)))).not.toContain("bekend");
  });
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
