import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { REGELS } from "../../../subgraphs/signalering/src/regels/regels";
import { asSuperuser, seededDatabase } from "../../support/databases";

/** What rules say of the records that there are, checked by hand against these and their sources. */
interface Waar {
  signalen: { id: string; waarom: string }[];
  /** Records that one might expect to have a signal. */
  niet: { record: string; waarom: string; ontbreekt?: string }[];
  /** How many cannot be judged, by what is missing. */
  nietTeBeoordelen: Record<string, number>;
}

const OP = "2026-11-29";
const MAP = join(__dirname, "waar");
const folderOf = ({ naam }: { naam: string }): string => naam.toLowerCase().replaceAll("_", "-");
const fileOf = (regel: { naam: string }): string => join(MAP, `${folderOf(regel)}.yaml`);

const rows = <Row>(query: string, values: unknown[]): Promise<Row[]> =>
  asSuperuser(seededDatabase("signalering"), async (client) => (await client.query(query, values)).rows);

it("has what is true for each rule, and for nothing else", () => {
  expect(readdirSync(MAP).sort()).toEqual(REGELS.map((regel) => `${folderOf(regel)}.yaml`).sort());
});

describe.each(REGELS.filter((regel) => existsSync(fileOf(regel))).map((regel) => ({ naam: regel.naam, regel })))("$naam", ({ naam, regel }) => {
  const waar = parse(readFileSync(fileOf(regel), "utf8")) as Waar;

  it("gives these signals, and no other", async () => {
    const signalen = await rows<{ id: string }>(
      `SELECT id FROM signaal WHERE regel = $1 AND van <= $2 AND (tot IS NULL OR tot > $2)`,
      [naam, OP],
    );
    expect(signalen.map(({ id }) => id).sort()).toEqual(waar.signalen.map(({ id }) => id).sort());
    expect([...waar.signalen, ...waar.niet].filter(({ waarom }) => !waarom)).toEqual([]);
  });

  it.each(waar.niet.map((each) => [each.record, each]))("gives none for %s", async (_, { record, ontbreekt = null }) => {
    const [type, id] = record.split(" ");
    expect(await rows(`SELECT id FROM bronrecord WHERE type = $1 AND id = $2`, [type, id])).toEqual([{ id }]);
    const found = await rows(
      `SELECT id FROM signaal
       WHERE regel = $1 AND van <= $2 AND (tot IS NULL OR tot > $2) AND ((onderwerp_type = $3 AND onderwerp_id = $4) OR met_id = $4)`,
      [naam, OP, type, id],
    );
    expect(found).toEqual([]);
    const missing = await rows<{ ontbreekt: string }>(
      `SELECT ontbreekt FROM niet_te_beoordelen
       WHERE regel = $1 AND van <= $2 AND (tot IS NULL OR tot > $2) AND onderwerp_type = $3 AND onderwerp_id = $4`,
      [naam, OP, type, id],
    );
    expect(missing[0]?.ontbreekt ?? null).toBe(ontbreekt);
  });

  it("cannot judge so many", async () => {
    const missing = await rows<{ ontbreekt: string; aantal: number }>(
      `SELECT ontbreekt, count(*)::int AS aantal FROM niet_te_beoordelen
       WHERE regel = $1 AND van <= $2 AND (tot IS NULL OR tot > $2) GROUP BY ontbreekt`,
      [naam, OP],
    );
    expect(Object.fromEntries(missing.map(({ ontbreekt, aantal }) => [ontbreekt, aantal]))).toEqual(waar.nietTeBeoordelen);
  });
});
