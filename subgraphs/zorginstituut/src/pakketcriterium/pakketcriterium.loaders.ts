import { loadOne, loadThrough } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { PAKKETCRITERIUM_BY_DUIDING } from "../duiding/duiding.links";
import { PAKKETCRITERIUM_BY_KADER } from "../kader/kader.links";
import { Pakketcriterium } from "./pakketcriterium";
import { PAKKETCRITERIUM_BY_ACTUEEL_KADER } from "./pakketcriterium.links";

export const pakketcriteriumLoaders = (dataSource: DataSource) => ({
  pakketcriteriumById: loadOne(dataSource, Pakketcriterium, "id"),
  pakketcriteriaByActueelKader: loadThrough(dataSource, Pakketcriterium, PAKKETCRITERIUM_BY_ACTUEEL_KADER, "naam"),
  pakketcriteriaByDuiding: loadThrough(dataSource, Pakketcriterium, PAKKETCRITERIUM_BY_DUIDING, "naam"),
  pakketcriteriaByKader: loadThrough(dataSource, Pakketcriterium, PAKKETCRITERIUM_BY_KADER, "naam"),
  pakketcriteria: () => dataSource.getRepository(Pakketcriterium).find({ order: { naam: "ASC", id: "ASC" } }),
});
