import { type Context, ofDay } from "@pakketgraaf/subgraph";
import { Field, Int, ObjectType } from "type-graphql";
import type { DataSource } from "typeorm";
import { TIJDVAK } from "../signaal/signaal.links";
import { enumValueOf, type Gevraagd, type Kenmerken, withKenmerken } from "./kenmerken";

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
 * itself does not count. Fields of which nothing is asked share a statement.
 */
export async function facettenOf(
  entity: new () => object,
  kenmerken: Kenmerken,
  velden: readonly string[],
  asked: Gevraagd,
  day: string,
  { dataSource }: Context,
): Promise<Facet[]> {
  const isAsked = (veld: string): boolean => asked[veld] !== null && asked[veld] !== undefined;
  const groups = [velden.filter((veld) => !isAsked(veld)), ...velden.filter(isAsked).map((veld) => [veld])];
  const counted = await Promise.all(
    groups.filter(({ length }) => length > 0).map((group) => count(dataSource, entity, kenmerken, group, asked, day)),
  );
  const rows = counted.flat();
  return [...new Set(velden)].map((veld) => ({
    veld: enumValueOf(veld),
    waarden: rows.filter((row) => row.kenmerk === kenmerken[veld].kenmerk).map(({ waarde, aantal }) => ({ waarde, aantal })),
  }));
}

interface Geteld extends Facetwaarde {
  kenmerk: string;
}

/** @param velden of which none is asked, or one that is: what is asked of that one is left out */
async function count(
  dataSource: DataSource,
  entity: new () => object,
  kenmerken: Kenmerken,
  velden: readonly string[],
  asked: Gevraagd,
  day: string,
): Promise<Geteld[]> {
  const records = dataSource.createQueryBuilder().select("e.kenmerken", "kenmerken").from(entity, "e").where(ofDay("e", TIJDVAK), { day });
  withKenmerken(records, kenmerken, asked, velden[0]);
  const [sql, given] = records.getQueryAndParameters();
  return dataSource.query(
    `SELECT split_part(k, ':', 1) AS kenmerk, substr(k, strpos(k, ':') + 1) AS waarde, count(*)::int AS aantal
     FROM (${sql}) e CROSS JOIN LATERAL unnest(e.kenmerken) AS k
     WHERE split_part(k, ':', 1) = ANY ($${given.length + 1})
     GROUP BY k ORDER BY aantal DESC, waarde`,
    [...given, velden.map((veld) => kenmerken[veld].kenmerk)],
  );
}
