import type { EntityManager } from "typeorm";
import { Prestatie } from "./prestatie";

/**
 * A prestatie with the same code, or the range that starts with it, in part of the same period: the first one. Until the
 * transaction ends nobody else publishes the code: insertions that exclude each other wait for each other.
 */
export async function findOverlap(
  manager: EntityManager,
  { codelijst, code, codeBereikVan, geldigVan, geldigTot }: Prestatie,
): Promise<Prestatie | null> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`prestatie ${codelijst} ${code}`]);
  return manager
    .createQueryBuilder(Prestatie, "e")
    .where("e.codelijst = :codelijst AND e.code = :code AND (e.codeBereikVan IS NOT NULL) = :reeks")
    .andWhere("daterange(e.geldigVan, e.geldigTot) && daterange(:geldigVan::date, :geldigTot::date)")
    .setParameters({ codelijst, code, reeks: codeBereikVan !== null, geldigVan, geldigTot })
    .orderBy("e.geldigVan", "ASC", "NULLS FIRST")
    .getOne();
}
