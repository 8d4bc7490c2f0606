import { isWord, searchValuesOf } from "@pakketgraaf/subgraph";
import type { EntityManager } from "typeorm";
import type { Sleutel } from "../graaf/graaf";
import type { Toestand } from "../graaf/verbandsoorten";
import { isVindbaar, tekstenVan, titelVan } from "./zoekvelden";

/** A record that is there now. */
interface Bekend extends Sleutel {
  toestand: Toestand;
}

/** Brings to the index of words what has changed. @param there those that are there now; the rest of what changed is gone */
export async function houdZoekbaar(manager: EntityManager, changed: readonly Sleutel[], there: readonly Bekend[]): Promise<void> {
  const rows = there.filter(({ type, toestand }) => isVindbaar(type, toestand)).map(rijVan);
  // What is the same as it was is left as it is: a party that is read anew mostly says what it said.
  await manager.query(
    `WITH gewijzigd AS (
       SELECT * FROM unnest($1::text[], $2::text[]) AS k (type, id)
     ), nieuw AS (
       SELECT type, id, titel::tsvector, termen::tsvector, lengte
       FROM json_to_recordset($3) AS r (type text, id text, titel text, termen text, lengte integer)
     ), oud AS (
       SELECT z.type, z.termen FROM zoekrecord z JOIN gewijzigd USING (type, id)
     ), verschil AS (
       SELECT woord, type, sum(aantal)::int AS aantal FROM (
         SELECT type, unnest(tsvector_to_array(termen)) AS woord, -1 AS aantal FROM oud
         UNION ALL SELECT type, unnest(tsvector_to_array(termen)), 1 FROM nieuw
       ) w WHERE ${isWord("woord")} GROUP BY woord, type HAVING sum(aantal) <> 0
     ), geteld AS (
       INSERT INTO zoekwoord AS w (woord, type, aantal) SELECT woord, type, aantal FROM verschil
       ON CONFLICT (woord, type) DO UPDATE SET aantal = w.aantal + excluded.aantal
     ), weg AS (
       DELETE FROM zoekrecord z USING gewijzigd g
       WHERE z.type = g.type AND z.id = g.id AND NOT EXISTS (SELECT FROM nieuw n WHERE n.type = z.type AND n.id = z.id)
     )
     INSERT INTO zoekrecord AS z (type, id, titel, termen, lengte) SELECT type, id, titel, termen, lengte FROM nieuw
     ON CONFLICT (type, id) DO UPDATE SET titel = excluded.titel, termen = excluded.termen, lengte = excluded.lengte
     WHERE (z.titel, z.termen, z.lengte) IS DISTINCT FROM (excluded.titel, excluded.termen, excluded.lengte)`,
    [changed.map(({ type }) => type), changed.map(({ id }) => id), JSON.stringify(rows)],
  );
  await manager.query(`DELETE FROM zoekwoord WHERE aantal = 0`);
}

function rijVan({ type, id, toestand }: Bekend) {
  const titel = titelVan(type, toestand) ?? "";
  const termen = searchValuesOf(tekstenVan(type, toestand).map(({ tekst }) => tekst));
  return { type, id, titel: searchValuesOf([titel]).search_vector, termen: termen.search_vector, lengte: titel.length };
}
