import type { EntityManager } from "typeorm";
import { Tarief } from "./tarief";

/** How the database compares units and components. */
const same = (column: string, parameter: string): string =>
  `lower(coalesce(${column}, '')) = lower(coalesce(${parameter}::text, '') COLLATE "nl-x-icu")`;

/** A tariff of the same prestatie, component and unit in part of the same period: the first one. */
export const findOverlap = (
  manager: EntityManager,
  { prestatieId, component, eenheid, geldigVan, geldigTot }: Tarief,
): Promise<Tarief | null> =>
  manager
    .createQueryBuilder(Tarief, "e")
    .where(`e.prestatieId = :prestatieId AND ${same("e.component", ":component")} AND ${same("e.eenheid", ":eenheid")}`)
    .andWhere("e.geldigVan IS NOT NULL AND daterange(e.geldigVan, e.geldigTot) && daterange(:geldigVan::date, :geldigTot::date)")
    .setParameters({ prestatieId, component, eenheid, geldigVan, geldigTot })
    .orderBy("e.geldigVan")
    .getOne();
