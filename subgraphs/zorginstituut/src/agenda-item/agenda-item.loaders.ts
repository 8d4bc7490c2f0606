import { WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { ListLoader, loadOne, loadThrough } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { AGENDA_ITEM_BY_DUIDING } from "../duiding/duiding.links";
import { AgendaItem } from "./agenda-item";
import { agendaItemList } from "./agenda-item.list";

export const agendaItemLoaders = (dataSource: DataSource) => ({
  agendaItemById: loadOne(dataSource, AgendaItem, "id"),
  agendaItemsByDuiding: loadThrough(
    dataSource,
    AgendaItem,
    { ...AGENDA_ITEM_BY_DUIDING, condition: WITHOUT_SUGGESTION },
    "onderwerp",
  ),
  agendaItems: new ListLoader(dataSource, agendaItemList),
});
