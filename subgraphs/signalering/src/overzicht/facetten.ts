import type { Context } from "@pakketgraaf/subgraph";
import { Field, Int, ObjectType } from "type-graphql";
import type { DataSource } from "typeorm";
import { enumValueOf, type Gevraagd, type Kenmerken, kenmerkenIn, type Veldwaarden } from "./kenmerken";

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
  return [...new Set(velden)].map((veld) => ({
    veld: enumValueOf(veld),
    waarden: rows.filter((row) => row.veld === kenmerken[veld].kenmerk).map(({ waarde, aantal }) => ({ waarde, aantal })),
  }));
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

/** The rows of a day that have what is asked, as bits, block by block: SQL that gives them. */
function gekozen(type: string, gevraagd: readonly Veldwaarden[], day: string): { sql: string; given: unknown[] } {
  const given: unknown[] = [type, day];
  const tables = gevraagd.map(({ kenmerk, waarden }, place) => {
    const values = [given.push(kenmerk), given.push(waarden)];
    return `JOIN LATERAL (
      SELECT bit_or(bits) AS bits FROM overzicht_bits b WHERE b.type = $1 AND b.blok = d.blok AND b.veld = $${values[0]} AND b.waarde = ANY ($${values[1]}::text[])
    ) f${place} ON f${place}.bits IS NOT NULL`;
  });
  const all = ["d.bits", ...gevraagd.map((_, place) => `f${place}.bits`)].join(" & ");
  const digits = (veld: string): string => `array_agg(b.bits ORDER BY b.waarde) FILTER (WHERE b.veld = '${veld}')`;
  const sql = `(SELECT d.blok, ${all} AS bits FROM (
       SELECT b.blok, overzicht_op(${digits("van")}, ${digits("tot")}, $2::date) AS bits
       FROM overzicht_blok o JOIN overzicht_bits b ON b.type = o.type AND b.blok = o.blok AND b.veld IN ('van', 'tot')
       WHERE o.type = $1 AND o.jaar >= extract(year FROM $2::date)
       GROUP BY b.blok
     ) d ${tables.join(" ")})`;
  return { sql, given };
}
