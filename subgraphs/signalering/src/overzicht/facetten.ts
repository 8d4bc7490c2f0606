import type { Context } from "@pakketgraaf/subgraph";
import { Field, Int, ObjectType } from "type-graphql";
import type { DataSource, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { PLAATSEN } from "./bits";
import { enumValueOf, type Gevraagd, isTeVragen, type Kenmerken, kenmerkenIn, type Veldwaarden } from "./kenmerken";

@ObjectType({ description: "Een waarde, en hoeveel records haar hebben." })
class Facetwaarde {
  @Field(() => String, { description: "De waarde, zoals in het filter; van een vraag `ja`, `nee` of `onbekend`." })
  waarde: string;

  @Field(() => Int, { description: "Hoeveel records haar hebben, naast al het andere dat is gevraagd." })
  aantal: number;
}

@ObjectType({ description: "Wat er bij een veld te kiezen is." })
export class Facet {
  @Field(() => String, { description: "Het veld van het filter, zoals in `velden`." })
  veld: string;

  @Field(() => [Facetwaarde], { description: "De waarden, wat het meest voorkomt eerst, dan op waarde." })
  waarden: Facetwaarde[];
}

/**
 * How many records have each value of these fields of the filter, beside all else that is asked: what is asked of the field
 * itself does not count. Fields of which nothing is asked share a statement. Counted are bits: no row is read.
 */
export async function facettenOf(
  type: string,
  kenmerken: Kenmerken,
  velden: readonly string[],
  asked: Gevraagd,
  day: string,
  { dataSource }: Context,
): Promise<Facet[]> {
  const isAsked = (veld: string): boolean => asked[veld] !== null && asked[veld] !== undefined;
  const groups = [velden.filter((veld) => !isAsked(veld)), ...velden.filter(isAsked).map((veld) => [veld])];
  const counted = await Promise.all(
    groups.filter(({ length }) => length > 0).map((group) => count(dataSource, type, kenmerken, group, asked, day)),
  );
  const rows = counted.flat();
  return [...new Set(velden)].map((veld) => {
    const ofVeld = rows.filter((row) => row.veld === kenmerken[veld].kenmerk && isTeVragen(kenmerken[veld], row.waarde));
    return { veld: enumValueOf(veld), waarden: ofVeld.map(({ waarde, aantal }) => ({ waarde, aantal })) };
  });
}

interface Geteld extends Facetwaarde {
  veld: string;
}

/** @param velden of which none is asked, or one that is: what is asked of that one is left out */
async function count(
  dataSource: DataSource,
  type: string,
  kenmerken: Kenmerken,
  velden: readonly string[],
  asked: Gevraagd,
  day: string,
): Promise<Geteld[]> {
  const { sql, given } = gekozen(type, kenmerkenIn(kenmerken, asked, velden[0]), day);
  return dataSource.query(
    `SELECT b.veld, b.waarde, sum(bit_count(b.bits & g.bits))::int AS aantal
     FROM ${sql} g JOIN overzicht_bits b ON b.type = $1 AND b.blok = g.blok AND b.veld = ANY ($${given.length + 1})
     GROUP BY b.veld, b.waarde HAVING sum(bit_count(b.bits & g.bits)) > 0 ORDER BY aantal DESC, b.waarde`,
    [...given, velden.map((veld) => kenmerken[veld].kenmerk)],
  );
}

/** How many records there are with what is asked, on a day. */
export async function totaalOf(
  dataSource: DataSource,
  type: string,
  kenmerken: Kenmerken,
  asked: Gevraagd,
  day: string,
): Promise<number> {
  const { sql, given } = gekozen(type, kenmerkenIn(kenmerken, asked), day);
  const [{ aantal }]: { aantal: number }[] = await dataSource.query(
    `SELECT coalesce(sum(bit_count(bits)), 0)::int AS aantal FROM ${sql} g`,
    given,
  );
  return aantal;
}

/** The same, and of those that end in its year or later also the records of other days: sooner counted. */
export async function hoogstensOf(
  dataSource: DataSource,
  type: string,
  kenmerken: Kenmerken,
  asked: Gevraagd,
  day: string,
): Promise<number> {
  const { sql, given } = metKenmerken(BLOKKEN, type, kenmerkenIn(kenmerken, asked), day);
  const [{ aantal }]: { aantal: number }[] = await dataSource.query(
    `SELECT coalesce(sum(bit_count(bits)), 0)::int AS aantal FROM ${sql} g`,
    given,
  );
  return aantal;
}

/** Keeps the rows, alias `e`, at the places that have what is asked, on the day or on others: they are found one by one. */
export function opPlaatsen(
  query: SelectQueryBuilder<ObjectLiteral>,
  type: string,
  kenmerken: Kenmerken,
  asked: Gevraagd,
  day: string,
): void {
  const { sql, named } = benoemd(metKenmerken(BLOKKEN, type, kenmerkenIn(kenmerken, asked), day));
  query.andWhere(
    `e.plaats = ANY (ARRAY(SELECT g.blok * ${PLAATSEN} + p.plek FROM ${sql} g CROSS JOIN LATERAL ${plekkenIn("g.bits")} p))`,
    named,
  );
}

/** Keeps the same rows, where many have what is asked: whoever comes by a place sees by its bit whether it is one. */
export function langsPlaatsen(
  query: SelectQueryBuilder<ObjectLiteral>,
  type: string,
  kenmerken: Kenmerken,
  asked: Gevraagd,
  day: string,
): void {
  const { sql, named } = benoemd(metKenmerken(BLOKKEN, type, kenmerkenIn(kenmerken, asked), day));
  // Of all blocks from the first on, in their order: one that is left out has none of it.
  const blokken = `SELECT array_agg(g.bits ORDER BY blok)
    FROM generate_series(0, (SELECT max(o.blok) FROM overzicht_blok o WHERE o.type = :gekozen_1)) AS blok LEFT JOIN ${sql} g USING (blok)`;
  query.andWhere(`get_bit((${blokken})[e.plaats / ${PLAATSEN} + 1], e.plaats % ${PLAATSEN}) = 1`, named);
}

/** With names instead of numbers for what is given. */
const benoemd = ({ sql, given }: Gekozen): { sql: string; named: Record<string, unknown> } => ({
  sql: sql.replace(/\$(\d+)/g, ":gekozen_$1"),
  named: Object.fromEntries(given.map((value, place) => [`gekozen_${place + 1}`, value])),
});

/** SQL for the places in a block whose bits are 1: each comes after as many that are 0 as there are between two of them. */
const plekkenIn = (bits: string): string => `(
  SELECT plek FROM (
    SELECT sum(length(nullen) + 1) OVER (ORDER BY nummer ROWS UNBOUNDED PRECEDING)::int - 1 AS plek
    FROM string_to_table(${bits}::text, '1') WITH ORDINALITY AS tussen (nullen, nummer)
  ) plekken WHERE plek < ${PLAATSEN}
)`;

/** The rows of a day that have what is asked, as bits, block by block: SQL that gives them. */
const gekozen = (type: string, gevraagd: readonly Veldwaarden[], day: string): Gekozen =>
  metKenmerken(BLOKKEN_OP_DAG, type, gevraagd, day, ["d.bits"]);

interface Gekozen {
  sql: string;
  given: unknown[];
}

/** Blocks of a type, $1, with rows that end in the year of a day, $2, or later. */
const BLOKKEN = `(SELECT o.type, o.blok FROM overzicht_blok o WHERE o.type = $1 AND o.jaar >= extract(year FROM $2::date))`;

const cijfersVan = (veld: string): string => `array_agg(b.bits ORDER BY b.waarde) FILTER (WHERE b.veld = '${veld}')`;

/** The same, with the bits of the rows of the day. */
const BLOKKEN_OP_DAG = `(
  SELECT b.blok, overzicht_op(${cijfersVan("van")}, ${cijfersVan("tot")}, $2::date) AS bits
  FROM ${BLOKKEN} o JOIN overzicht_bits b ON b.type = o.type AND b.blok = o.blok AND b.veld IN ('van', 'tot')
  GROUP BY b.blok
)`;

/** Of blocks, alias `d`, the bits of rows that have what is asked. @param ook SQL on `d`: bits that they have to have too */
function metKenmerken(
  blokken: string,
  type: string,
  gevraagd: readonly Veldwaarden[],
  day: string,
  ook: readonly string[] = [],
): Gekozen {
  const given: unknown[] = [type, day];
  const tables = gevraagd.map(({ kenmerk, waarden }, place) => {
    const values = [given.push(kenmerk), given.push(waarden)];
    return `JOIN LATERAL (
      SELECT bit_or(bits) AS bits FROM overzicht_bits b WHERE b.type = $1 AND b.blok = d.blok AND b.veld = $${values[0]} AND b.waarde = ANY ($${values[1]}::text[])
    ) f${place} ON f${place}.bits IS NOT NULL`;
  });
  const all = [...ook, ...gevraagd.map((_, place) => `f${place}.bits`)].join(" & ");
  return { sql: `(SELECT d.blok, ${all} AS bits FROM ${blokken} d ${tables.join(" ")})`, given };
}
