import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

let subgraph: RunningSubgraph;
beforeAll(async () => {
  subgraph = await startSubgraph("signalering");
});
afterAll(() => subgraph?.stop());

async function ask(query: string): Promise<any> {
  const { data, errors } = await subgraph.query(query);
  expect(errors).toBeUndefined();
  return data;
}

const daysOf = async (args: string): Promise<string[]> =>
  (await ask(`{ tellingen: signaleringOverzicht(${args}) { dag } }`)).tellingen.map(({ dag }: { dag: string }) => dag);

interface Aantal {
  waarde: string;
  aantal: number;
}

it("counts on each day what the list of signals has on that day, of all and by each of its values", async () => {
  const { tellingen } = await ask(`{ tellingen: signaleringOverzicht(van: "2015-01-01", totEnMet: "2030-01-01", per: JAAR) {
    dag aantal perRegel { waarde aantal } perErnst { waarde aantal } perPartij { waarde aantal } perSector { waarde aantal } } }`);
  expect(tellingen).toHaveLength(16);
  const by = { perRegel: "regel", perErnst: "ernst", perPartij: "aan", perSector: "sector" };
  for (const telling of tellingen) {
    const values = Object.entries(by).flatMap(([field, filter]) =>
      telling[field].map(({ waarde }: Aantal) => ({ field, filter, waarde })),
    );
    const counts = values.map(({ filter, waarde }, n) => `a${n}: signalen(op: "${telling.dag}", filter: { ${filter}: [${waarde}] }) { totaal }`);
    const counted = await ask(`{ all: signalen(op: "${telling.dag}") { totaal } ${counts.join(" ")} }`);
    expect([telling.dag, telling.aantal]).toEqual([telling.dag, counted.all.totaal]);
    for (const field of Object.keys(by)) {
      const listed = values.flatMap((value, n) => (value.field === field ? [{ waarde: value.waarde, aantal: counted[`a${n}`].totaal }] : []));
      expect([telling.dag, telling[field]]).toEqual([telling.dag, listed]);
      // The most first; and what is there of none is not told of.
      const aantallen = listed.map(({ aantal }) => aantal);
      expect(aantallen).toEqual([...aantallen].sort((one, other) => other - one));
      expect(aantallen).not.toContain(0);
    }
    // A signal is of one rule, and as serious as it is.
    for (const field of ["perRegel", "perErnst"]) {
      expect(telling[field].reduce((sum: number, { aantal }: Aantal) => sum + aantal, 0)).toBe(telling.aantal);
    }
  }
  expect(new Set(tellingen.map(({ aantal }: Aantal) => aantal)).size).toBeGreaterThan(3);
});

it.each([
  ["a month by itself, and its last day where it is shorter", `van: "2024-01-31", totEnMet: "2024-06-30"`,
    ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30"]],
  ["not the day after the last", `van: "2023-01-31", totEnMet: "2023-03-30"`, ["2023-01-31", "2023-02-28"]],
  ["a quarter", `van: "2023-11-30", totEnMet: "2024-09-01", per: KWARTAAL`, ["2023-11-30", "2024-02-29", "2024-05-30", "2024-08-30"]],
  ["a year from a leap day", `van: "2024-02-29", totEnMet: "2028-02-29", per: JAAR`,
    ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]],
  ["one day", `van: "2024-02-29", totEnMet: "2024-02-29"`, ["2024-02-29"]],
  ["the last days that there are", `van: "9999-10-31", totEnMet: "9999-12-31"`, ["9999-10-31", "9999-11-30", "9999-12-31"]],
])("counts step by step: %s", async (_what, args, days) => {
  expect(await daysOf(args)).toEqual(days);
});

it("counts at most 120 times", async () => {
  expect(await daysOf(`van: "2010-01-01", totEnMet: "2019-12-31"`)).toHaveLength(120);
});

it.each([
  [`van: "2024-01-02", totEnMet: "2024-01-01"`, "totEnMet", `must not be before "van"`],
  [`van: "2010-01-01", totEnMet: "2020-01-01"`, "totEnMet", `must be at most 120 steps after "van"`],
  [`van: "2023-02-29", totEnMet: "2024-01-01"`, "van", ""],
])("refuses %s", async (args, argument, message) => {
  const { data, errors } = await subgraph.query(`{ signaleringOverzicht(${args}) { dag } }`);
  expect(data).toEqual({ signaleringOverzicht: null });
  expect(errors!.map((error) => error.extensions)).toEqual([{ code: "BAD_USER_INPUT", argument }]);
  expect(errors![0].message).toContain(`Argument "${argument}": ${message}`);
});
