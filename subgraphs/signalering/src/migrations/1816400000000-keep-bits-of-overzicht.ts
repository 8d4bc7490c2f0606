import type { MigrationInterface, QueryRunner } from "typeorm";

/** Bits of a block; days are counted from the first one on, in so many binary digits, `infinity` being the last. */
const BITS = 4096;
const DIGITS = 22;
const NUMBER = (day: string): string => `CASE WHEN ${day} = 'infinity' THEN ${2 ** DIGITS - 1} ELSE ${day} - '0001-01-01'::date END`;
/** Rows that end in the same year lie together: of those that have ended a question for today reads nothing. */
const YEAR = `CASE WHEN tot = 'infinity' THEN 9999 ELSE extract(year FROM tot)::int END`;

/**
 * Which rows of an overview have what, as bits: each row has a place, and each value of each field a bit for each place. What
 * rows have together is then counted without reading them. Of the days of rows the binary digits are kept likewise.
 */
export class KeepBitsOfOverzicht1816400000000 implements MigrationInterface {
  readonly name = "KeepBitsOfOverzicht1816400000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE overzicht_blok (
        type text COLLATE "C",
        blok integer,
        jaar integer NOT NULL,
        gebruikt integer NOT NULL,
        CONSTRAINT overzicht_blok_pk PRIMARY KEY (type, blok)
      )`);
    await runner.query(`CREATE INDEX overzicht_blok_by_jaar ON overzicht_blok (type, jaar)`);
    await runner.query(`
      CREATE TABLE overzicht_vrij (
        type text COLLATE "C",
        jaar integer,
        plaats integer,
        CONSTRAINT overzicht_vrij_pk PRIMARY KEY (type, jaar, plaats)
      )`);
    await runner.query(`
      CREATE TABLE overzicht_bits (
        type text COLLATE "C",
        blok integer,
        veld text COLLATE "C",
        waarde text COLLATE "C",
        bits bit(${BITS}) NOT NULL,
        CONSTRAINT overzicht_bits_pk PRIMARY KEY (type, blok, veld, waarde)
      ) WITH (fillfactor = 70)`);
    await runner.query(`ALTER TABLE overzicht_bits ALTER bits SET STORAGE PLAIN`);
    await this.fill(runner);
    await runner.query(`
      CREATE FUNCTION overzicht_op(vans bit(${BITS})[], tots bit(${BITS})[], dag date) RETURNS bit(${BITS}) LANGUAGE plpgsql IMMUTABLE AS $$
      DECLARE
        nummer CONSTANT bit(${DIGITS}) := (dag - '0001-01-01'::date)::bit(${DIGITS});
        geen CONSTANT bit(${BITS}) := repeat('0', ${BITS})::bit(${BITS});
        gelijk bit(${BITS}) := ~geen;
        begonnen bit(${BITS}) := geen;
        geldig bit(${BITS}) := geen;
        cijfer bit(${BITS});
        plek integer := 0;
      BEGIN
        FOREACH cijfer IN ARRAY vans LOOP
          IF get_bit(nummer, plek) = 1 THEN
            begonnen := begonnen | (gelijk & ~cijfer);
            gelijk := gelijk & cijfer;
          ELSE
            gelijk := gelijk & ~cijfer;
          END IF;
          plek := plek + 1;
        END LOOP;
        gelijk := begonnen | gelijk;
        plek := 0;
        FOREACH cijfer IN ARRAY tots LOOP
          IF get_bit(nummer, plek) = 1 THEN
            gelijk := gelijk & cijfer;
          ELSE
            geldig := geldig | (gelijk & cijfer);
            gelijk := gelijk & ~cijfer;
          END IF;
          plek := plek + 1;
        END LOOP;
        RETURN geldig;
      END $$`);
  }

  /** Of the rows that there are. */
  private async fill(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE overzicht ADD plaats integer`);
    await runner.query(`
      WITH rijen AS (
        SELECT type, id, van, ${YEAR} AS jaar, row_number() OVER (PARTITION BY type, ${YEAR} ORDER BY id, van) - 1 AS nummer FROM overzicht
      ), gevuld AS (
        SELECT type, jaar, nummer / ${BITS} AS deel, count(*) AS gebruikt FROM rijen GROUP BY 1, 2, 3
      ), blokken AS (
        INSERT INTO overzicht_blok (type, blok, jaar, gebruikt)
        SELECT type, row_number() OVER (PARTITION BY type ORDER BY jaar, deel), jaar, gebruikt FROM gevuld ORDER BY jaar, deel
        RETURNING type, blok, jaar
      ), genummerd AS (
        SELECT *, row_number() OVER (PARTITION BY type, jaar ORDER BY blok) - 1 AS deel FROM blokken
      )
      UPDATE overzicht o SET plaats = b.blok * ${BITS} + r.nummer % ${BITS}
      FROM rijen r JOIN genummerd b ON b.type = r.type AND b.jaar = r.jaar AND b.deel = r.nummer / ${BITS}
      WHERE o.type = r.type AND o.id = r.id AND o.van = r.van`);
    await runner.query(`ALTER TABLE overzicht ALTER plaats SET NOT NULL`);
    const bits = `bit_or(set_bit(repeat('0', ${BITS})::bit(${BITS}), plaats % ${BITS}, 1))`;
    await runner.query(`
      INSERT INTO overzicht_bits (type, blok, veld, waarde, bits)
      SELECT type, plaats / ${BITS}, split_part(k, ':', 1), substr(k, strpos(k, ':') + 1), ${bits}
      FROM overzicht CROSS JOIN LATERAL unnest(kenmerken) AS k GROUP BY type, plaats / ${BITS}, k`);
    for (const veld of ["van", "tot"]) {
      await runner.query(`
        INSERT INTO overzicht_bits (type, blok, veld, waarde, bits)
        SELECT type, blok, '${veld}', lpad(cijfer::text, 2, '0'),
          coalesce((SELECT ${bits} FROM overzicht o WHERE o.type = b.type AND o.plaats / ${BITS} = b.blok
            AND get_bit((${NUMBER(veld)})::bit(${DIGITS}), cijfer) = 1), repeat('0', ${BITS})::bit(${BITS}))
        FROM overzicht_blok b CROSS JOIN generate_series(0, ${DIGITS - 1}) AS cijfer`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION overzicht_op`);
    await runner.query(`ALTER TABLE overzicht DROP plaats`);
    for (const table of ["overzicht_bits", "overzicht_vrij", "overzicht_blok"]) await runner.query(`DROP TABLE ${table}`);
  }
}
