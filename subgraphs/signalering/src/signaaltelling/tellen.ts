import { ofDay } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { TIJDVAK } from "../signaal/signaal.links";
import { SIGNAALREGELS } from "../signaalregel/signaalregel";

/** How many signals there were on a day, of all and by what they are. */
export interface Telling {
  dag: string;
  aantal: number;
  perRegel: Aantal[];
  perErnst: Aantal[];
  perPartij: Aantal[];
  perSector: Aantal[];
}

export interface Aantal {
  waarde: string;
  aantal: number;
}

/** SQL for the values that a signal, `s`, is counted under; of a list it counts under each. */
const WAARDEN = {
  aantal: "ARRAY['alle']",
  perRegel: "ARRAY[s.regel]",
  perErnst: "ARRAY[s.ernst]",
  perPartij: "s.aan",
  perSector: "s.sectoren",
};

/**
 * One statement for any number of days. As in the list of signals those of a rule that is not known here yet do not count, and
 * no index of the column is gone through.
 * @param dagen in order
 */
export async function tellingen(dataSource: DataSource, dagen: readonly string[]): Promise<Telling[]> {
  const counts = Object.entries(WAARDEN).map(
    ([name, waarden]) => `
      SELECT d.dag, '${name}' AS name, w.waarde, count(*)::int AS aantal
      FROM unnest($1::date[]) AS d (dag) JOIN signaal s ON ${ofDay("s", TIJDVAK, "d.dag")} AND least(s.regel) = ANY ($2::text[])
      CROSS JOIN LATERAL unnest(${waarden}) AS w (waarde)
      GROUP BY d.dag, w.waarde`,
  );
  const rows: { dag: string; name: keyof typeof WAARDEN; waarde: string; aantal: number }[] = await dataSource.query(
    `SELECT dag::text, name, waarde, aantal FROM (${counts.join(" UNION ALL ")}) c ORDER BY aantal DESC, waarde`,
    [dagen, [...SIGNAALREGELS.keys()]],
  );
  return dagen.map((dag) => {
    const of = (name: keyof typeof WAARDEN): Aantal[] =>
      rows.filter((row) => row.dag === dag && row.name === name).map(({ waarde, aantal }) => ({ waarde, aantal }));
    const [alle] = of("aantal");
    return {
      dag,
      aantal: alle?.aantal ?? 0,
      perRegel: of("perRegel"),
      perErnst: of("perErnst"),
      perPartij: of("perPartij"),
      perSector: of("perSector"),
    };
  });
}
