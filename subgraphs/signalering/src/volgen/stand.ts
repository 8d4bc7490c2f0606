import type { DataSource } from "typeorm";
import { type Bron, BRONNEN } from "./feed";

/** How far the feed of a party was followed, as it is told. */
export interface Stand {
  bron: Bron;
  bijgewerktTot: Date | null;
  /** Seconds since then. */
  achterstand: number | null;
  gelezenTot: Date | null;
  herbouwt: boolean;
  belet: string | null;
}

/** Of each party, in their order. */
export async function readStanden(dataSource: DataSource): Promise<Stand[]> {
  return dataSource.query(
    `SELECT b.bron, v.bijgewerkt_tot AS "bijgewerktTot", v.gelezen_tot AS "gelezenTot", v.belet,
       CASE WHEN v.bijgewerkt_tot IS NOT NULL THEN greatest(0, extract(epoch FROM now() - v.bijgewerkt_tot))::float8 END AS achterstand,
       coalesce(v.herbouwt, true) AS herbouwt
     FROM unnest($1::text[]) WITH ORDINALITY AS b(bron, place) LEFT JOIN volgstand v USING (bron) ORDER BY b.place`,
    [BRONNEN],
  );
}
