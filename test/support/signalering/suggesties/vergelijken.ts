import { Client } from "pg";
import type { Gegevens } from "./gegevens";
import type { Rang } from "./meten";

/** What plain search in titles makes of two records: PostgreSQL's own, with its dictionary for Dutch, and its trigrams. */
export interface Gewoon {
  tekst: Rang[];
  trigrammen: Rang[];
}

/** @param client of whoever may add what PostgreSQL brings along */
export async function gewoonZoeken(client: Client, perType: Gegevens["perType"], types: { van: string; naar: string }): Promise<Gewoon> {
  await client.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
  const titels = (type: string): string =>
    JSON.stringify([...perType.get(type)!.values()].map(({ record }) => ({ id: record.id, titel: record.teksten.TITEL })));
  const { rows } = await client.query<{ van: string; naar: string; tekst: number; trigram: number }>(
    `SELECT v.id AS van, n.id AS naar, similarity(v.titel, n.titel) AS trigram,
       ts_rank(to_tsvector('dutch', n.titel), replace(plainto_tsquery('dutch', v.titel)::text, '&', '|')::tsquery) AS tekst
     FROM json_to_recordset($1) AS v (id text, titel text) CROSS JOIN json_to_recordset($2) AS n (id text, titel text)`,
    [titels(types.van), titels(types.naar)],
  );
  return {
    tekst: rows.map(({ van, naar, tekst }) => ({ van, naar, score: tekst })),
    trigrammen: rows.map(({ van, naar, trigram }) => ({ van, naar, score: trigram })),
  };
}
