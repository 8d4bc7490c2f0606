import { WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { ListLoader, loadMany, loadOne, loadThrough } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { ZORGVORM_BY_AGENDA_ITEM } from "../agenda-item/agenda-item.links";
import { ZORGVORM_BY_DUIDING } from "../duiding/duiding.links";
import { Zorgvorm } from "./zorgvorm";
import { ZorgvormCode } from "./zorgvorm-code";
import { zorgvormList } from "./zorgvorm.list";

export const zorgvormLoaders = (dataSource: DataSource) => ({
  zorgvormById: loadOne(dataSource, Zorgvorm, "id"),
  zorgvormenByAgendaItem: loadThrough(
    dataSource,
    Zorgvorm,
    { ...ZORGVORM_BY_AGENDA_ITEM, condition: WITHOUT_SUGGESTION },
    "naam",
  ),
  zorgvormenByDuiding: loadThrough(dataSource, Zorgvorm, { ...ZORGVORM_BY_DUIDING, condition: WITHOUT_SUGGESTION }, "naam"),
  codesByZorgvorm: loadMany(dataSource, ZorgvormCode, "zorgvormId", "soort"),
  zorgvormen: new ListLoader(dataSource, zorgvormList),
});
